// The plan’s own record, and the short lists of words beside it.

import { finding } from '../finding/finding.js';
import type { Path } from '../source/located.js';
import { type Status, statuses } from '../source/status.js';
import type { Day } from './day.js';
import type { Gather, Known } from './gather.js';
import type { Plan } from './model.js';
import type { Rate, Term, Text } from './model-tree.js';
import {
  dayIn,
  type Entry,
  entries,
  entry,
  flag,
  items,
  keyed,
  number,
  oneOf,
  percent,
  present,
  string,
  strings,
  text,
  textOf,
} from './read.js';

const units = { one: 1n, thousand: 1_000n, million: 1_000_000n } as const;
const defaultPillars: readonly Term[] = ['prevention', 'protection', 'prosecution', 'framework'].map((id) => ({ id }));

/** What the plan says of itself. */
export type Head = Omit<
  Plan,
  | 'root'
  | 'nodes'
  | 'goals'
  | 'objectives'
  | 'activities'
  | 'tasks'
  | 'node'
  | 'institutions'
  | 'sources'
  | 'indicators'
  | 'costs'
  | 'funding'
  | 'totals'
  | 'periods'
  | 'reviews'
  | 'evaluations'
  | 'recommendations'
  | 'snapshots'
>;

/** Undefined where id, dates or currency are unusable: no figure could be computed. The schema check says what is wrong. */
export function buildHead(document: Entry): Head | undefined {
  const plan = entry(document, 'plan');
  if (plan === undefined) return undefined;
  const id = string(plan, 'id');
  const title = text(plan, 'title');
  const start = dayIn(plan, 'start');
  const end = dayIn(plan, 'end');
  const currency = string(plan, 'currency');
  // A unit that is no unit leaves every amount open: taking it for "one" would be wrong by a thousand.
  const unit = plan.fields['unit'] === undefined ? 'one' : oneOf(plan, 'unit', ['one', 'thousand', 'million']);
  if (id === undefined || start === undefined || end === undefined || currency === undefined || unit === undefined)
    return undefined;
  const previous = entry(plan, 'previous');
  const previousEnd = previous === undefined ? undefined : dayIn(previous, 'end');
  return present({
    path: plan.path,
    id,
    title: title ?? id,
    start,
    end,
    currency,
    country: string(plan, 'country'),
    unit: units[unit],
    adopted: dayIn(plan, 'adopted'),
    legalAct: text(plan, 'legal-act'),
    website: string(plan, 'website'),
    publisher: text(plan, 'publisher'),
    publishBy: text(plan, 'publish-by'),
    fictional: flag(plan, 'fictional'),
    languages: strings(plan, 'languages'),
    reporting: reportingOf(plan),
    thresholds: thresholdsOf(plan),
    terms: Object.fromEntries(
      keyed(plan, 'terms').flatMap(({ key, value }) => {
        const t = textOf(value);
        return t === undefined ? [] : [[key, t]];
      }),
    ),
    statusWords: statusWordsOf(plan),
    ratingScale: ratingScaleOf(plan),
    criteria: termsOf(plan, 'criteria'),
    pillars: document.fields['pillars'] === undefined ? defaultPillars : termsOf(document, 'pillars'),
    exploitationForms: termsOf(plan, 'exploitation-forms'),
    victimGroups: termsOf(plan, 'victim-groups'),
    regions: termsOf(plan, 'regions'),
    accent: string(plan, 'accent'),
    note: text(plan, 'note'),
    citation: text(plan, 'citation'),
    previous:
      previous === undefined || previousEnd === undefined
        ? undefined
        : present({ title: text(previous, 'title'), end: previousEnd }),
    rates: ratesOf(document),
  });
}

function reportingOf(plan: Entry): Head['reporting'] | undefined {
  const reporting = entry(plan, 'reporting');
  const every = reporting && oneOf(reporting, 'every', ['quarter', 'half-year', 'year']);
  if (reporting === undefined || every === undefined) return undefined;
  const due = reporting.fields['due'];
  const dueDays = typeof due === 'number' ? due : Number.parseInt(string(reporting, 'due') ?? '', 10);
  if (!Number.isInteger(dueDays)) return undefined;
  const conflicts = oneOf(reporting, 'conflicts', ['lead-prevails']);
  return present({ every, dueDays, assessedBy: strings(reporting, 'assessed-by'), conflicts });
}

function thresholdsOf(plan: Entry): Head['thresholds'] {
  const own = entry(plan, 'thresholds') ?? { fields: {}, path: [] };
  const small = number(own, 'small-numbers');
  return {
    smallNumbers: small !== undefined && Number.isInteger(small) && small >= 3 ? small : 5,
    onTrackTolerance: percent(own, 'on-track-tolerance') ?? 0.1,
    costMismatch: percent(own, 'cost-mismatch') ?? 0.2,
  };
}

function statusWordsOf(plan: Entry): ReadonlyMap<string, Status> {
  const own = keyed(plan, 'status-words').flatMap(({ key, value }): [string, Status][] => {
    const status = statuses.find((s) => s === value);
    return status === undefined ? [] : [[key.toLowerCase(), status]];
  });
  return new Map([...statuses.map((s): [string, Status] => [s, s]), ...own]);
}

function ratingScaleOf(plan: Entry): Head['ratingScale'] {
  const steps = entries(plan, 'rating-scale').flatMap((step) => {
    const rating = string(step, 'rating');
    if (rating === undefined) return [];
    return [present({ rating, title: text(step, 'title') ?? rating, descriptor: text(step, 'descriptor') })];
  });
  return steps.filter(({ rating }, i) => steps.findIndex((step) => step.rating === rating) === i);
}

/** A list of ids, or of ids with titles. Of two with one id the first counts. */
function termsOf(from: Entry, key: string): readonly Term[] {
  const all = new Map<string, Term>();
  for (const { id, title } of termEntries(from, key, 'id')) if (!all.has(id)) all.set(id, present({ id, title }));
  return [...all.values()];
}

interface TermEntry {
  readonly id: string;
  readonly title: Text | undefined;
  readonly path: Path;
}

function termEntries(from: Entry, key: string, idKey: string): readonly TermEntry[] {
  const plain = items(from, key).map(({ value, path }) => ({ id: value, title: undefined, path }));
  const long = entries(from, key).flatMap((item) => {
    const id = string(item, idKey);
    return id === undefined ? [] : [{ id, title: text(item, 'title'), path: [...item.path, idKey] }];
  });
  const index = ({ path }: TermEntry): number => Number(path[path.length - (path.at(-1) === idKey ? 2 : 1)]);
  return [...plain, ...long].sort((a, b) => index(a) - index(b));
}

const termLists = [
  ['plan', 'rating-scale', 'rating'],
  ['plan', 'criteria', 'criterion'],
  ['plan', 'exploitation-forms', 'form'],
  ['plan', 'victim-groups', 'group'],
  ['plan', 'regions', 'region'],
  ['document', 'pillars', 'pillar'],
] as const;

/** Findings on the plan's record and its short lists: end before start, ids given twice. */
export function checkHead(document: Entry, head: Head, gather: Gather): void {
  checkSpan(gather, head.id, entry(document, 'plan') ?? document, head, head);
  for (const [holder, key, kind] of termLists) {
    const from = holder === 'plan' ? entry(document, 'plan') : document;
    const seen = new Map<string, { readonly title?: Text }>();
    for (const { id, title, path } of from === undefined
      ? []
      : termEntries(from, key, kind === 'rating' ? 'rating' : 'id'))
      gather.register(seen, kind, id, present({ title }), path);
  }
}

/** Who assesses what others lead: institutions of the plan. */
export function checkAssessors(document: Entry, head: Head, gather: Gather, institutions: Known): void {
  const plan = entry(document, 'plan');
  const reporting = plan && entry(plan, 'reporting');
  const referring = { node: head.id, field: 'reporting.assessed-by', expected: 'institution' };
  if (reporting !== undefined) gather.allRefer(reporting, 'assessed-by', referring, institutions);
}

function ratesOf(document: Entry): readonly Rate[] {
  return entries(document, 'rates').flatMap((r) => {
    const currency = string(r, 'currency');
    const rate = number(r, 'rate');
    const date = dayIn(r, 'date');
    if (currency === undefined || rate === undefined || date === undefined || rate <= 0) return [];
    return [present({ path: r.path, currency, rate, date, year: number(r, 'year'), source: string(r, 'source') })];
  });
}

/** End before start, and days outside the plan. */
export function checkSpan(
  gather: Gather,
  node: string,
  item: Entry,
  span: { readonly start?: Day | undefined; readonly end?: Day | undefined },
  plan: Head,
): void {
  const { start, end } = span;
  if (start !== undefined && end !== undefined && end < start) {
    gather.add(finding('NAP222', { node, start, end }, { path: [...item.path, 'end'] }));
    return;
  }
  if (plan.end < plan.start) return;
  for (const [field, date] of [
    ['start', start],
    ['end', end],
  ] as const)
    if (date !== undefined && (date < plan.start || date > plan.end))
      gather.add(
        finding('NAP223', { node, field, date, start: plan.start, end: plan.end }, { path: [...item.path, field] }),
      );
}
