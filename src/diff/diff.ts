// What changed from one version of a plan to another, in the plan's words. Nothing is passed over: a field that has no
// word of its own is told by its path.

import { type Day, day, daysBetween } from '../plan/day.js';
import { recordsOf } from '../plan/document-fields.js';
import type { Text } from '../plan/model-tree.js';
import { type Fields, isFields, present, textOf } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { type ChangeKind, changeKinds, kindOf } from './kind.js';
import { withSameIds } from './renumber.js';
import { differenceOf, type Total, totalsOf } from './totals.js';
import { type Difference, differences } from './walk.js';

export interface Change extends Difference {
  readonly kind: ChangeKind;
  /** Title of the record, or of what a line of money is for. */
  readonly title?: Text;
  /** Days by which a deadline was moved: more than 0 where it is later. */
  readonly days?: number;
  /** The same against the first snapshot, where that knows the end of the activity. */
  readonly daysFirst?: number;
  /** now - was of an amount, as an exact decimal text in the unit as written. */
  readonly difference?: string;
}

export interface Diff {
  /** Grouped by kind, in the order of `changeKinds`. */
  readonly changes: readonly Change[];
  /** Sums of cost lines that changed. */
  readonly totals: readonly Total[];
}

/** Ends of activities in the first snapshot, by activity. */
export type Ends = { readonly [activity: string]: Value };

/** Ends in the earliest snapshot of a document that says any. */
export function firstEnds(document: Fields): Ends | undefined {
  const known = recordsOf(document['snapshots']).filter((s) => isFields(s['ends']) && typeof s['date'] === 'string');
  const [first] = known.sort((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1));
  return isFields(first?.['ends']) ? first['ends'] : undefined;
}

/**
 * Compares two canonical documents (plan/document.ts). Without any change their content hashes are the same, and the
 * other way round. `first` are the ends of the first snapshot; without it they are looked up in the documents.
 */
export function diffDocuments(a: Fields, b: Fields, first = firstEnds(b) ?? firstEnds(a)): Diff {
  const { renumbered, before, bare } = withSameIds(a, b);
  const titles = titlesOf(before, b);
  const old = new Map(renumbered.map(({ list, was, now }) => [`${list} ${now}`, was]));
  const numbers = renumbered.map(({ list, was, now }) => ({ list, key: [now], path: ['id'], was, now }));
  const changes = [...numbers, ...differences(before, b)]
    .map((one) => changeOf(one, titles, firstEnd(one, old, first)))
    .map((one) => ({ ...one, ...present({ key: one.key.map(bare), was: bare(one.was) }) }));
  const rank = ({ kind, list }: Change): number => changeKinds.indexOf(kind) * 100 + listOrder.indexOf(list);
  return {
    changes: changes.sort((x, y) => rank(x) - rank(y)),
    totals: totalsOf(before, b).map((one) => ({ ...one, key: bare(one.key) })),
  };
}

/** The end of an activity in the first snapshot, which knows it by the id that it had. */
const firstEnd = (
  { list, key: [id = ''] }: Difference,
  old: ReadonlyMap<string, string>,
  first: Ends | undefined,
): Value | undefined =>
  list === 'activities' ? (first?.[old.get(`activities ${id}`) ?? id] ?? first?.[id]) : undefined;

/** Lists within a kind, whatever order they were written in; others come first. */
const listOrder =
  'plan pillars goals objectives activities tasks indicators costs totals rates funding sources institutions periods reviews evaluations recommendations snapshots'.split(
    ' ',
  );

type Titles = ReadonlyMap<string, Text>;
const named = [
  'goals',
  'objectives',
  'activities',
  'tasks',
  'indicators',
  'institutions',
  'sources',
  'reviews',
] as const;
/** Lists whose keys begin with what the record is for. */
const aboutNodes: ReadonlySet<string> = new Set(['costs', 'funding', 'totals']);

/** Titles by list and id; those of the newer document count. */
function titlesOf(a: Fields, b: Fields): Titles {
  const titles = new Map<string, Text>();
  for (const document of [a, b])
    for (const list of named)
      for (const record of recordsOf(document[list])) {
        const title = textOf(record['title'] ?? record['name']);
        if (title === undefined) continue;
        titles.set(`${list} ${record['id']}`, title);
        if (list === 'activities' || !titles.has(` ${record['id']}`)) titles.set(` ${record['id']}`, title);
      }
  return titles;
}

function changeOf(one: Difference, titles: Titles, first: Value | undefined): Change {
  const kind = kindOf(one);
  const { list, key, was, now } = one;
  const title = titles.get(aboutNodes.has(list) ? ` ${key[0]}` : `${list} ${key[0]}`);
  const isMoney = kind === 'budget' || kind === 'funding';
  const difference = isMoney && typeof was === 'number' && typeof now === 'number' ? differenceOf(was, now) : undefined;
  return present({ ...one, kind, title, difference, ...(kind === 'deadline' ? moved(one, first) : {}) });
}

function moved({ path, was, now }: Difference, first: Value | undefined): Partial<Change> {
  const [from, to] = [dayOf(was), dayOf(now)];
  const start = path.join() === 'end' ? dayOf(first) : undefined;
  return present({
    days: from === undefined || to === undefined ? undefined : daysBetween(from, to),
    daysFirst: start === undefined || to === undefined ? undefined : daysBetween(start, to),
  });
}

const dayOf = (value: Value | undefined): Day | undefined => (typeof value === 'string' ? day(value) : undefined);
