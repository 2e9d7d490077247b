// Proposes which columns of amounts count: totals beside their parts, the same costs in two currencies, what is funded of the
// costs, sources side by side.

import { present } from '../plan/read.js';
import { agreement } from './column-amounts.js';
import { couldBe, currencyCodes } from './content.js';
import { isPartOfYear } from './days.js';
import { plainText } from './fold.js';
import { headWordsOf, targetsIn } from './head.js';
import { withoutMoney } from './money-words.js';
import { changed, type Proposal, yearOf } from './propose-column.js';
import { withoutSameMoney } from './same-money.js';
import type { Table } from './table.js';
import { fiscalIn, yearIn } from './values.js';
import { fundedWords, gapStems, totalLinks } from './words.js';

const ownHead = ({ head }: Proposal): string => head.split(' / ').at(-1) ?? '';

/** Without years in heads or in a column the costs have a total and its parts: both would count twice. */
function costs(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const money = all.filter(({ as }) => as === 'cost' || as === 'total');
  if (money.every(({ as }) => as === 'total')) {
    const [first, ...more] = money;
    const spoken = money.find(({ head }) => targetsIn(head).includes('cost'));
    const kept = spoken ?? (more.length === 0 ? first : undefined);
    return all.map((one) => (one === kept ? changed(one, 'cost') : one));
  }
  const dated = all.filter((one) => one.as === 'cost' && yearOf(one) !== undefined).map(({ column }) => column);
  const undated = all.filter((one) => one.as === 'cost' && yearOf(one) === undefined);
  const isTotal = ({ column }: Proposal): boolean => undated.length === 1 || agreement(table, column, dated) > 0.5;
  if (dated.length === 0) return all;
  return all.map((one) => (undated.includes(one) ? changed(one, isTotal(one) ? 'total' : 'ignore') : one));
}

/** Of several costs of a year, one that says that it is the total is none beside its parts. */
function parted(all: readonly Proposal[]): readonly Proposal[] {
  const isTotal = (one: Proposal): boolean => targetsIn(ownHead(one)).includes('total');
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

/** "Q1 (Jan-Mar)", "III", "2nd quarter": what is due in a part of the year. */
const period =
  /^(?:(?:q|t|tm|qtr|quarter|trim\p{L}*|кв\p{L}*|kv\p{L}*|tremujor\p{L}*|ربع)\W{0,3})?(?:[1-4]|i{1,3}|iv)\b|^(?:[1-4]|i{1,3}|iv)\W{0,3}(?:st|nd|rd|th|er|e|o|й)?\W{0,3}(?:quarter|qtr|trim|кв|kv|tremujor)/iu;

const isPeriod = (text: string): boolean => period.test(text) || isPartOfYear(text);

const longestName = 200;

/** "Donors EUR" as "Donors"; nothing is left where the head says no more than money. */
function sourceName(text: string): string {
  if (text.length > longestName) return '';
  const name = text.replace(/[\s,]*\(?([\p{L}$€£]+)\)?$/u, (all, word) => (currencyCodes(word).length > 0 ? '' : all));
  const beside = headWordsOf(name).filter((word) => targetsIn(word)[0] !== 'cost');
  return withoutMoney(name) === '' || isPeriod(beside.join(' ')) ? '' : plainText(name);
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

/** "Funding secured" says what is there of the costs, and names no source. */
const isFunded = (one: Proposal): boolean =>
  headWordsOf(ownHead(one)).every((word) => fundedWords.has(word) || totalLinks.has(word));

/** Beside a column of costs, what is funded of them is no cost of its own. */
function withoutFunded(all: readonly Proposal[]): readonly Proposal[] {
  const parts = all.filter(({ as }) => as === 'cost');
  const costed = new Set(parts.filter((one) => !isFunded(one)).map(yearOf));
  return all.map((one) =>
    one.as === 'cost' && isFunded(one) && costed.has(yearOf(one)) ? changed(one, 'ignore') : one,
  );
}

const isAmounts = ({ as, facts }: Proposal): boolean =>
  facts.numbers > 0.5 && ['ignore', 'partners', 'lead', 'source', 'cost', 'total'].includes(as);

/** The columns right beside one, on a side of it, that it is the sum of. */
function partsOf(table: Table, one: Proposal, beside: readonly Proposal[]): readonly Proposal[] {
  const end = beside.findIndex((other) => !isAmounts(other) || (yearOf(other) ?? yearOf(one)) !== yearOf(one));
  const run = end < 0 ? beside : beside.slice(0, end);
  const columns = run.map(({ column }) => column);
  for (let count = run.length; count > 1; count -= 1)
    if (agreement(table, one.column, columns.slice(0, count)) === 1) return run.slice(0, count);
  return [];
}

/** Parts of the year, what is funded and what is missing are no parts that anybody pays. */
const isNoPayer = (one: Proposal): boolean => isPeriod(ownHead(one)) || isFunded(one) || isGap(one);

/** A cost that is in every row the sum of the columns beside it is their total, whatever these are called: sources, kinds of expense. */
function withParts(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  for (const [at, one] of all.entries()) {
    if (one.as !== 'cost') continue;
    const sides = [all.slice(at + 1), all.slice(0, at).reverse()].map((beside) => partsOf(table, one, beside));
    const parts = sides.find((side) => !side.every(isNoPayer));
    if (parts === undefined) continue;
    const { year, fiscal } = one;
    return all.map((other) => {
      if (other === one) return changed(one, 'total');
      return parts.includes(other) ? { ...changed(other, 'cost'), ...present({ year, fiscal }) } : other;
    });
  }
  return all;
}

/** What becomes of the columns of amounts. */
export const moneyColumns = (table: Table, all: readonly Proposal[]): readonly Proposal[] =>
  sourced(withGap(withParts(table, withoutFunded(costs(table, parted(withoutSameMoney(table, all)))))));
