// Proposes what the columns of a foreign table are beside each other: two for the same thing, levels above levels, totals
// beside their parts, sources side by side, another table on the right.

import { couldBe, currencyCodes } from './content.js';
import { plainText } from './fold.js';
import { headWordsOf, targetsIn } from './head.js';
import type { Target } from './head-words.js';
import { withoutMoney } from './money-words.js';
import { type Proposal, proposal, yearOf } from './propose-column.js';
import type { Row } from './row-kinds.js';
import { withoutSameMoney } from './same-money.js';
import type { Table } from './table.js';
import { fiscalIn, yearIn } from './values.js';
import { gapStems } from './words.js';

/** What may stand in one column only. */
const once: readonly Target[] = [
  'country',
  'goal',
  'objective',
  'activity',
  'id',
  'lead',
  'lead-name',
  'source',
  'currency',
  'year',
  'line',
  'start',
  'end',
  'status',
  'region',
];

const changed = (one: Proposal, as: Target): Proposal => ({ ...one, as });

/** Activities above finer ones take a level of the plan that is free; below all levels the finer ones name lines of costs. */
function raised({ headings }: Table, all: readonly Proposal[], upper: Proposal, lower: Proposal): readonly Proposal[] {
  const above = all.filter(({ as }) => as === 'goal' || as === 'objective').length;
  const isFull = above + Math.sign(headings.length) > 1;
  if (isFull) return all.map((one) => (one === lower ? changed(one, 'line') : one));
  return all.map((one) => {
    if (one === upper) return changed(one, 'objective');
    return one.as === 'objective' ? changed(one, 'goal') : one;
  });
}

/** Words for levels are used in turn: of two goals the second is an objective, of two activities the first; "target" on the left of activities is one. */
function renamed(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const activity = all.find(({ as }) => as === 'activity')?.column ?? 0;
  const hasIndicator = (before: number): boolean => all.some(({ as, column }) => as === 'indicator' && column < before);
  const texts = all.map((one) =>
    one.as === 'target' && one.column < activity && !hasIndicator(one.column) && couldBe('objective', one.facts)
      ? changed(one, 'objective')
      : one,
  );
  const [upper, lower] = texts.filter(({ as }) => as === 'activity');
  if (lower !== undefined && upper !== undefined && upper.facts.distinct < lower.facts.distinct)
    return raised(table, texts, upper, lower);
  const [, second] = texts.filter(({ as }) => as === 'goal');
  if (second === undefined || texts.some(({ as }) => as === 'objective')) return texts;
  return texts.map((one) => (one === second ? changed(one, 'objective') : one));
}

/** Of two columns for the same, the one of fewer values on the left is the level above. */
function levelled(all: readonly Proposal[]): readonly Proposal[] {
  const [first, second] = all.filter(({ as }) => as === 'objective');
  const isFree = !all.some(({ as }) => as === 'goal');
  if (first === undefined || second === undefined || !isFree || first.facts.distinct > second.facts.distinct)
    return all;
  return all.map((one) => (one === first ? changed(one, 'goal') : one));
}

function single(all: readonly Proposal[]): readonly Proposal[] {
  const best = new Map(once.map((target) => [target, bestOf(all.filter(({ as }) => as === target))]));
  return all.map((one) => {
    const kept = best.get(one.as);
    return kept === undefined || kept === one ? one : changed(one, 'ignore');
  });
}

/** Tags first, then what a head says whole, then the first. */
function bestOf(all: readonly Proposal[]): Proposal | undefined {
  const exact = all.find(({ head, as }) => targetsIn(head)[0] === as && headWordsOf(head).length <= 2);
  return all.find(({ by }) => by === 'tag') ?? exact ?? all[0];
}

/** Without years in heads or in a column the costs have a total and its parts: both would count twice. */
function costs(all: readonly Proposal[]): readonly Proposal[] {
  const money = all.filter(({ as }) => as === 'cost' || as === 'total');
  if (money.every(({ as }) => as === 'total')) {
    const [first, ...more] = money;
    const spoken = money.find(({ head }) => targetsIn(head).includes('cost'));
    const kept = spoken ?? (more.length === 0 ? first : undefined);
    return all.map((one) => (one === kept ? changed(one, 'cost') : one));
  }
  const dated = money.some((one) => one.as === 'cost' && yearOf(one) !== undefined);
  return dated ? all.map((one) => (one.as === 'cost' && yearOf(one) === undefined ? changed(one, 'total') : one)) : all;
}

/** Of several costs of a year, one that says that it is the total is none beside its parts. */
function parted(all: readonly Proposal[]): readonly Proposal[] {
  const isTotal = ({ head }: Proposal): boolean => targetsIn(head.split(' / ').at(-1) ?? '').includes('total');
  const parts = new Set(all.filter((one) => one.as === 'cost' && !isTotal(one)).map(yearOf));
  return all.map((one) => (one.as === 'cost' && isTotal(one) && parts.has(yearOf(one)) ? changed(one, 'total') : one));
}

const isGap = ({ head }: Proposal): boolean =>
  headWordsOf(head).some((word) => gapStems.some((stem) => word.startsWith(stem)));

/** What no source pays for yet is a part of the costs, where the parts stand side by side. */
function withGap(all: readonly Proposal[]): readonly Proposal[] {
  const parts = all.filter(({ as }) => as === 'cost');
  const isSplit = parts.length > 1 && parts.every((one) => yearOf(one) === undefined);
  if (!isSplit || all.some(({ as }) => as === 'source')) return all;
  return all.map((one) =>
    one.as === 'ignore' && isGap(one) && couldBe('cost', one.facts) ? changed(one, 'cost') : one,
  );
}

/** "Donors EUR" as "Donors"; nothing is left where the head says no more than money. */
function sourceName(text: string): string {
  const name = text.replace(/[\s,]*\(?([\p{L}$€£]+)\)?$/u, (all, word) => (currencyCodes(word).length > 0 ? '' : all));
  return withoutMoney(name) === '' ? '' : plainText(name);
}

/** What a head says of its source: beside the year, and beside what all of them say. */
function sourceIn(head: string, common: ReadonlySet<string>): string {
  const parts = head.split(' / ').filter((part) => !common.has(part));
  const isYear = (part: string): boolean => (yearIn(part) ?? fiscalIn(part)) !== undefined;
  const name = sourceName(parts.filter((part) => !isYear(part)).join(' '));
  return name !== '' ? name : sourceName(parts.join(' ').replace(/(?:19|20|21)\d\d(?:\s?[/–—-]\s?\d+)?/g, ''));
}

/** Columns of the same year side by side are those of several sources: what the head says beside the year names it. */
function sourced(all: readonly Proposal[]): readonly Proposal[] {
  if (all.some(({ as }) => as === 'source')) return all;
  const parts = all.filter(({ as }) => as === 'cost');
  const years = new Set(parts.map(yearOf));
  if (parts.length <= years.size) return all;
  const [first, ...more] = parts.filter((one) => !isGap(one)).map(({ head }) => head.split(' / '));
  const common = new Set(first?.filter((part) => more.length > 0 && more.every((other) => other.includes(part))) ?? []);
  const names = new Map(parts.map((one) => [one, sourceIn(one.head, common)]));
  if (new Set(names.values()).size === 1) return all;
  return all.map((one) => {
    const source = names.get(one) ?? '';
    return source === '' ? one : { ...one, source };
  });
}

/** An id that goes with a line of the sheet, not with an activity: several for the same activity. */
function isOfLines(rows: readonly Row[], id: Proposal, all: readonly Proposal[]): boolean {
  const levels = all.filter(({ as }) => ['country', 'goal', 'objective', 'activity'].includes(as));
  const keys = rows.map((row) => JSON.stringify(levels.map(({ column }) => row.get(column)?.value ?? '')));
  const pairs = rows.map((row, i) => `${keys[i]}${row.get(id.column)?.value ?? ''}`);
  return new Set(pairs).size > new Set(keys).size * 1.05;
}

/** An id that numbers the level above: it stands where that stands, and nowhere else. */
function isOfGroups(rows: readonly Row[], id: Proposal, all: readonly Proposal[]): boolean {
  const isBeside = (upper: Proposal): boolean => rows.every((row) => row.has(id.column) === row.has(upper.column));
  const bare = rows.filter((row) => !row.has(id.column)).length;
  return bare > rows.length / 5 && all.some((one) => (one.as === 'goal' || one.as === 'objective') && isBeside(one));
}

function withoutOtherIds(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const [id, activity] = [all.find(({ as }) => as === 'id'), all.find(({ as }) => as === 'activity')];
  if (id === undefined || activity === undefined) return all;
  const rows = table.data.flatMap((at) => table.rows.get(at) ?? []).filter((row) => row.has(activity.column));
  const isOther = isOfLines(rows, id, all) || isOfGroups(rows, id, all);
  return isOther ? all.map((one) => (one === id ? changed(one, 'ignore') : one)) : all;
}

const ownHead = ({ head }: { readonly head: string }): string => head.split(' / ').at(-1) ?? '';

/** Where the heads of a table begin again on its right, with another column of activities: the column; else undefined. */
export function besideAt(columns: readonly { readonly column: number; readonly head: string }[]): number | undefined {
  const heads = columns.map(ownHead);
  const activity = heads.findIndex((head) => targetsIn(head)[0] === 'activity');
  const again = activity < 0 ? -1 : heads.indexOf(heads[activity] ?? '', activity + 2);
  if (again < 0) return undefined;
  let before = 0;
  while (before < activity && heads[activity - before - 1] === heads[again - before - 1]) before += 1;
  return columns[again - before]?.column;
}

/** What stands beside is another table, and nothing of this one. */
function withoutBeside(all: readonly Proposal[]): readonly Proposal[] {
  const from = besideAt(all) ?? Infinity;
  return all.map((one) => (one.column >= from ? changed(one, 'ignore') : one));
}

/** A proposal for each column that holds something, from left to right. */
export function proposals(table: Table): readonly Proposal[] {
  const first = withoutBeside(table.columns.map((column) => proposal(table, column)));
  return withoutOtherIds(
    table,
    sourced(withGap(costs(parted(withoutSameMoney(table, single(levelled(renamed(table, first)))))))),
  );
}
