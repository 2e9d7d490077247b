// Proposes which columns of amounts count: totals beside their parts, the same costs in two currencies, what is funded of the
// costs, sources side by side.

import { couldBe, currencyCodes } from './content.js';
import { isSame, none, plus, sumOf } from './exact.js';
import { plainText } from './fold.js';
import { headWordsOf, targetsIn } from './head.js';
import { withoutMoney } from './money-words.js';
import { changed, type Proposal, yearOf } from './propose-column.js';
import { withoutSameMoney } from './same-money.js';
import type { Table } from './table.js';
import { amountOf, fiscalIn, yearIn } from './values.js';
import { fundedWords, gapStems, totalLinks } from './words.js';

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

const ownHead = ({ head }: Proposal): string => head.split(' / ').at(-1) ?? '';

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

/** True where a column is the sum of the others in every row. */
function isSumOf(table: Table, one: Proposal, others: readonly Proposal[]): boolean {
  const amountAt = (row: number, column: number): readonly number[] => {
    const cell = table.rows.get(row)?.get(column);
    const read = cell === undefined ? undefined : amountOf(cell, '.');
    return read !== undefined && 'amount' in read && read.amount > 0 ? [read.amount] : [];
  };
  const stated = table.data.filter((row) => amountAt(row, one.column).length > 0);
  const partsOf = (row: number): readonly number[] => others.flatMap(({ column }) => amountAt(row, column));
  const agrees = (row: number): boolean =>
    isSame(
      sumOf(amountAt(row, one.column)),
      partsOf(row)
        .map((amount) => sumOf([amount]))
        .reduce(plus, none),
    );
  return stated.length > 1 && stated.every(agrees) && stated.some((row) => partsOf(row).length > 1);
}

/** Of several costs of a year one that is the sum of the others, what is missing among them, is their total. */
function summed(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const parts = all.filter(({ as }) => as === 'cost');
  const gaps = all.filter((one) => one.as === 'ignore' && isGap(one) && couldBe('cost', one.facts));
  const isTotal = (one: Proposal): boolean => {
    const beside = [...parts, ...gaps].filter((other) => other !== one && yearOf(other) === yearOf(one));
    const known = beside.filter((other) => !gaps.includes(other));
    return known.length > 1 && (isSumOf(table, one, known) || isSumOf(table, one, beside));
  };
  return all.map((one) => (one.as === 'cost' && isTotal(one) ? changed(one, 'total') : one));
}

/** What becomes of the columns of amounts. */
export const moneyColumns = (table: Table, all: readonly Proposal[]): readonly Proposal[] =>
  sourced(withGap(summed(table, withoutFunded(costs(parted(withoutSameMoney(table, all)))))));
