// Proposes what each column of a foreign table is, by its tag, its head and its content: a head that its content denies
// is not believed.

import { type ColumnFacts, columnFacts, couldBe } from './content.js';
import { plainText } from './fold.js';
import { headWordsOf, targetsIn } from './head.js';
import { hxlTargets, type Target } from './head-words.js';
import type { Table } from './tables.js';
import { cellText, yearIn } from './values.js';
import { gapStems, totalWords } from './words.js';

export interface Proposal {
  /** From 0. */
  readonly column: number;
  /** Heads over each other, joined by " / ". */
  readonly head: string;
  readonly as: Target;
  /** A column of costs of one year. */
  readonly year?: number;
  /** A column of costs of one source: the name of it in the head. */
  readonly source?: string;
  /** What the proposal rests on. */
  readonly by: 'tag' | 'head' | 'content' | 'none';
  readonly facts: ColumnFacts;
}

/** Text of a head row at a column. A head that spans several columns stands in the first of them. */
function textAt(table: Table, row: number, column: number, spread: boolean): string {
  const cells = table.rows.get(row);
  const own = cells?.get(column);
  if (own !== undefined) return plainText(cellText(own));
  if (!spread) return '';
  const left = [...(cells?.keys() ?? [])].filter((at) => at < column).at(-1);
  const cell = left === undefined ? undefined : cells?.get(left);
  return cell === undefined ? '' : plainText(cellText(cell));
}

/** Heads over each other. One that spans columns is repeated over those that have a head of their own below. */
export function headAt(table: Table, column: number): string {
  const rows = table.heads;
  const lowest = rows.findLastIndex((row) => table.rows.get(row)?.has(column) === true);
  const texts = rows.slice(0, lowest + 1).map((row, i) => textAt(table, row, column, i < lowest));
  return texts.filter((text, i) => text !== '' && text !== texts[i - 1]).join(' / ');
}

function byTag(table: Table, column: number): Target | undefined {
  const tag = table.tags === undefined ? '' : textAt(table, table.tags, column, false);
  const [name = '', ...more] = tag.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  if (name === '') return undefined;
  if (name === 'org' && more.includes('impl')) return 'partners';
  if (name === 'org' && more.includes('name')) return 'lead-name';
  if (more.some((part) => ['type', 'url'].includes(part))) return 'ignore';
  return more.some((part) => part === 'code' || part === 'id') && name !== 'sector'
    ? 'ignore'
    : (hxlTargets[name] ?? 'ignore');
}

const isCode = (head: string): boolean =>
  headWordsOf(head).some((word) => /^(?:p?code|код|cod|id|admin\d?)$/.test(word));

/** A column that only numbers or names codes is no institution, region or country, whatever its head says. */
const named: ReadonlySet<Target> = new Set<Target>([
  'region',
  'country',
  'lead',
  'partners',
  'source',
  'goal',
  'objective',
  'activity',
]);

/** What a head that spans columns can say of each of them. */
const spanning: ReadonlySet<Target> = new Set<Target>(['cost', 'total', 'baseline', 'target', 'indicator']);

/** Below a head of sources stand amounts of each of them, below one of indicators the values of a year. */
function under(target: Target, isYear: boolean): Target {
  if (target === 'source') return 'cost';
  return target === 'indicator' && isYear ? 'target' : target;
}

/** The last of several heads says most; one above it says what the columns below have in common. */
function byHead(head: string, facts: ColumnFacts): Target | undefined {
  const parts = head.split(' / ');
  const own = parts.at(-1) ?? '';
  const code = isCode(own);
  const told = targetsIn(own).filter((target) => !(code && named.has(target)));
  const isYear = yearIn(own) !== undefined;
  const above = parts
    .slice(0, -1)
    .flatMap(targetsIn)
    .map((target) => under(target, isYear))
    .filter((target) => spanning.has(target));
  return [...told, ...above].find((target) => couldBe(target, facts));
}

function byContent(facts: ColumnFacts): Target | undefined {
  if (facts.count < 2) return undefined;
  if (facts.numbered) return 'id';
  return facts.currencies ? 'currency' : undefined;
}

const isTotalHead = (head: string): boolean =>
  head.split(' / ').some((part) => totalWords.has(headWordsOf(part).join(' ')));
const moneyTargets: ReadonlySet<Target> = new Set<Target>([
  'cost',
  'total',
  'source',
  'year',
  'goal',
  'objective',
  'activity',
]);

/** As many letters beside a year say nothing of what the column is about: "2025 г.", "FY 2025", "2025 EUR". */
const fewLetters = 4;

/** Costs of a year: the head is the year alone, or speaks of money too. */
function ofYear(head: string, facts: ColumnFacts): number | undefined {
  const year = yearIn(head);
  if (year === undefined || !couldBe('cost', facts)) return undefined;
  const words = targetsIn(head);
  const isAlone = head.replace(/[\s\d().,/-]/g, '').length <= fewLetters;
  return (words.length > 0 || isAlone) && words.every((target) => moneyTargets.has(target)) ? year : undefined;
}

function proposal(table: Table, column: number): Proposal {
  const head = headAt(table, column);
  const facts = columnFacts(table, column);
  const base = { column, head, facts };
  const tag = byTag(table, column);
  if (tag !== undefined && (tag === 'ignore' || couldBe(tag, facts))) return { ...base, as: tag, by: 'tag' };
  const year = ofYear(head, facts);
  if (year !== undefined) return { ...base, as: isTotalHead(head) ? 'total' : 'cost', year, by: 'head' };
  const target = byHead(head, facts);
  if (target !== undefined) return { ...base, as: target, by: 'head' };
  const held = byContent(facts);
  return held === undefined ? { ...base, as: 'ignore', by: 'none' } : { ...base, as: held, by: 'content' };
}

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

/** Words for levels are used in turn: of two goals the second is an objective, of two activities the first; "target" on the left of activities is one. */
function renamed(all: readonly Proposal[]): readonly Proposal[] {
  const activity = all.find(({ as }) => as === 'activity')?.column ?? 0;
  const hasIndicator = (before: number): boolean => all.some(({ as, column }) => as === 'indicator' && column < before);
  const texts = all.map((one) =>
    one.as === 'target' && one.column < activity && !hasIndicator(one.column) && couldBe('objective', one.facts)
      ? changed(one, 'objective')
      : one,
  );
  const [upper, lower] = texts.filter(({ as }) => as === 'activity');
  const isAbove =
    lower !== undefined &&
    upper !== undefined &&
    upper.facts.distinct < lower.facts.distinct &&
    !texts.some(({ as }) => as === 'objective');
  if (isAbove) return texts.map((one) => (one === upper ? changed(one, 'objective') : one));
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
  const dated = money.some(({ as, year }) => as === 'cost' && year !== undefined);
  return dated ? all.map((one) => (one.as === 'cost' && one.year === undefined ? changed(one, 'total') : one)) : all;
}

const isGap = ({ head }: Proposal): boolean =>
  headWordsOf(head).some((word) => gapStems.some((stem) => word.startsWith(stem)));

/** What no source pays for yet is a part of the costs, where the parts stand side by side. */
function withGap(all: readonly Proposal[]): readonly Proposal[] {
  const parts = all.filter(({ as }) => as === 'cost');
  const isSplit = parts.length > 1 && parts.every(({ year }) => year === undefined);
  if (!isSplit || all.some(({ as }) => as === 'source')) return all;
  return all.map((one) =>
    one.as === 'ignore' && isGap(one) && couldBe('cost', one.facts) ? changed(one, 'cost') : one,
  );
}

/** What a head says of its source: beside the year, and beside what all of them say. */
function sourceIn(head: string, common: ReadonlySet<string>): string {
  const parts = head.split(' / ').filter((part) => !common.has(part));
  const name = plainText(parts.filter((part) => yearIn(part) === undefined).join(' '));
  return name !== '' ? name : plainText(parts.join(' ').replace(/(?:19|20|21)\d\d/g, ''));
}

/** Columns of the same year side by side are those of several sources: what the head says beside the year names it. */
function sourced(all: readonly Proposal[]): readonly Proposal[] {
  if (all.some(({ as }) => as === 'source')) return all;
  const parts = all.filter(({ as }) => as === 'cost');
  const years = new Set(parts.map(({ year }) => year));
  if (parts.length <= years.size) return all;
  const [first, ...more] = parts.filter((one) => !isGap(one)).map(({ head }) => head.split(' / '));
  const common = new Set(first?.filter((part) => more.length > 0 && more.every((other) => other.includes(part))) ?? []);
  return all.map((one) => {
    const source = one.as === 'cost' ? sourceIn(one.head, common) : '';
    return source === '' ? one : { ...one, source };
  });
}

/** An id that goes with a line of the sheet, not with an activity: several for the same activity. */
function lineIds(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const [id, activity] = [all.find(({ as }) => as === 'id'), all.find(({ as }) => as === 'activity')];
  if (id === undefined || activity === undefined) return all;
  const levels = all.filter(({ as }) => ['country', 'goal', 'objective', 'activity'].includes(as));
  const groups = new Set<string>();
  const pairs = new Set<string>();
  for (const row of table.data) {
    const cells = table.rows.get(row);
    if (cells?.has(activity.column) !== true) continue;
    const key = JSON.stringify(levels.map(({ column }) => cells.get(column)?.value ?? ''));
    groups.add(key);
    pairs.add(key + String(cells.get(id.column)?.value ?? ''));
  }
  return pairs.size > groups.size * 1.05 ? all.map((one) => (one === id ? changed(one, 'ignore') : one)) : all;
}

/** A proposal for each column that holds something, from left to right. */
export function proposals(table: Table): readonly Proposal[] {
  const first = table.columns.map((column) => proposal(table, column));
  return lineIds(table, sourced(withGap(costs(single(levelled(renamed(first)))))));
}
