// Proposes what a column of a foreign table is by itself: by its tag, its head and its content. A head that its content
// denies is not believed.

import { own, present } from '../plan/read.js';
import { type ColumnFacts, columnFacts, couldBe, currencyCodes } from './content.js';
import { wordsOf } from './fold.js';
import { headWordsOf, targetsIn } from './head.js';
import { headAt, textAt } from './head-text.js';
import { hxlTargets, type Target } from './head-words.js';
import type { Table } from './table.js';
import { fiscalIn, yearIn } from './values.js';
import { plannedStems, sideWords, sourceStems, totalWords } from './words.js';

export interface Proposal {
  /** From 0. */
  readonly column: number;
  /** Heads over each other, joined by " / ". */
  readonly head: string;
  readonly as: Target;
  /** A column of costs of one year. */
  readonly year?: number;
  /** The head names a year of two calendar years: in which one its costs count, a person says. */
  readonly fiscal?: string;
  /** A column of costs of one source: the name of it in the head. */
  readonly source?: string;
  /** ISO 4217, where several columns tell the same costs in several currencies. */
  readonly currency?: string;
  /** What the proposal rests on. */
  readonly by: 'tag' | 'head' | 'content' | 'none';
  readonly facts: ColumnFacts;
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
    : (own(hxlTargets, name) ?? 'ignore');
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

/** "Donors" over amounts is what they pay; "Source of funding" over numbers names sources by their numbers. */
function paying(target: Target, own: string): readonly Target[] {
  const namesSources = headWordsOf(own).some((word) => sourceStems.some((stem) => word.startsWith(stem)));
  return target === 'source' && !namesSources ? ['source', 'cost'] : [target];
}

/** "From" and "to" below a head of time. */
function sideOfTime(own: string, above: readonly Target[]): readonly Target[] {
  if (!above.includes('end') && !above.includes('start')) return [];
  const word = headWordsOf(own).join(' ');
  return sideWords.start.has(word) ? ['start'] : sideWords.end.has(word) ? ['end'] : [];
}

/** The last of several heads says most; one above it says what the columns below have in common. */
function byHead(head: string, facts: ColumnFacts): Target | undefined {
  const parts = head.split(' / ');
  const own = parts.at(-1) ?? '';
  const code = isCode(own);
  const told = targetsIn(own)
    .filter((target) => !(code && named.has(target)))
    .flatMap((target) => paying(target, own));
  const isYear = yearIn(own) !== undefined;
  const upper = parts.slice(0, -1).flatMap(targetsIn);
  const above = upper.map((target) => under(target, isYear)).filter((target) => spanning.has(target));
  return [...sideOfTime(own, upper), ...told, ...above].find((target) => couldBe(target, facts));
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

/** "Planned 2025" says no more than the year, where what was spent stands beside it. */
const isPlanned = (word: string): boolean =>
  wordsOf(word).some((one) => plannedStems.some((stem) => one.startsWith(stem)));

const withoutMoneyWords = (head: string): string =>
  head.replace(/[\p{L}$€]+/gu, (word) => (currencyCodes(word).length === 0 && !isPlanned(word) ? word : ''));

/** Costs of a year: the head is the year alone, or speaks of money too. */
function ofYear(head: string, facts: ColumnFacts): Dated | undefined {
  const told: Dated = present({ year: yearIn(head), fiscal: fiscalIn(head) });
  if (yearOf(told) === undefined || !couldBe('cost', facts)) return undefined;
  const words = targetsIn(head);
  const isAlone = withoutMoneyWords(head).replace(/[\s\d().,/–—-]/g, '').length <= fewLetters;
  return (words.length > 0 || isAlone) && words.every((target) => moneyTargets.has(target)) ? told : undefined;
}

type Dated = Pick<Proposal, 'year' | 'fiscal'>;
export const yearOf = ({ year, fiscal }: Dated): number | string | undefined => year ?? fiscal;

export const changed = (one: Proposal, as: Target): Proposal => ({ ...one, as });

/** What a column is by itself. */
export function proposal(table: Table, column: number): Proposal {
  const head = headAt(table, column);
  const facts = columnFacts(table, column);
  const base = { column, head, facts };
  const tag = byTag(table, column);
  if (tag !== undefined && (tag === 'ignore' || couldBe(tag, facts))) return { ...base, as: tag, by: 'tag' };
  if (facts.levels) return { ...base, as: 'level', by: 'content' };
  const year = ofYear(head, facts);
  if (year !== undefined) return { ...base, as: isTotalHead(head) ? 'total' : 'cost', ...year, by: 'head' };
  const target = byHead(head, facts);
  if (target !== undefined) return { ...base, as: target, by: 'head' };
  const held = byContent(facts);
  return held === undefined ? { ...base, as: 'ignore', by: 'none' } : { ...base, as: held, by: 'content' };
}
