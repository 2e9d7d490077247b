// Columns that tell the same costs in two currencies ("Cost UAH" beside "Cost USD"): one of them counts, or all costs would
// be there twice.

import { amountAt } from './column-amounts.js';
import type { Target } from './head-words.js';
import { type CurrencyName, headCurrency, namesInHead, sureCodes, withoutMoney } from './money-words.js';
import { type Proposal, yearOf } from './propose-column.js';
import type { Table } from './table.js';
import { titlesOf } from './titles.js';

type Costly = Pick<Proposal, 'column' | 'head' | 'year' | 'fiscal'>;

/** How much the one is of the other, in each row that has both. */
const ratios = (table: Table, a: number, b: number): readonly number[] =>
  table.data.flatMap((row) => {
    const [one, other] = [amountAt(table, row, a), amountAt(table, row, b)];
    return one === undefined || other === undefined ? [] : [one / other];
  });

/** Amounts in two currencies differ by one rate, but for what rounding does. */
function hasRate(all: readonly number[], least: number): boolean {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return all.length >= least && high <= low * 1.02 && (low > 1.02 || high < 0.98);
}

const areOthers = (a: readonly CurrencyName[], b: readonly CurrencyName[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some(({ codes }) => b.some((other) => codes.some((code) => other.codes.includes(code))));

/** True where the heads differ by their currency alone and a row has both, or where one rate leads from one column to the other. */
export function isSameMoney(table: Table, a: Costly, b: Costly): boolean {
  if (yearOf(a) !== yearOf(b)) return false;
  const [one, other] = [namesInHead(a.head), namesInHead(b.head)];
  const both = ratios(table, a.column, b.column);
  if (areOthers(one, other)) return withoutMoney(a.head) === withoutMoney(b.head) ? both.length > 0 : hasRate(both, 3);
  return one.length !== other.length && withoutMoney(a.head) === withoutMoney(b.head) && hasRate(both, 2);
}

/** Of such columns the one in a currency that the sheet names elsewhere, else the one of most amounts, else the first. */
function mainOf(table: Table, group: readonly Proposal[], known: ReadonlySet<string>): Proposal | undefined {
  const fits = group.find(({ head }) => namesInHead(head).some(({ codes }) => codes.some((code) => known.has(code))));
  const count = ({ column }: Proposal): number =>
    table.data.filter((row) => amountAt(table, row, column) !== undefined).length;
  return (
    fits ??
    group.reduce<Proposal | undefined>((best, one) => (best && count(best) >= count(one) ? best : one), undefined)
  );
}

const withCurrency = (one: Proposal, as: Target): Proposal => {
  const currency = headCurrency(one.head);
  return { ...one, as, ...(currency === undefined ? {} : { currency }) };
};

/** Of each group of such columns one is kept, with its currency. */
export function withoutSameMoney(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const money = all.filter(({ as }) => as === 'cost' || as === 'total');
  const groups = money.map((one) =>
    money.filter((other) => other === one || (other.as === one.as && isSameMoney(table, one, other))),
  );
  const single = groups.flatMap(([one, ...more]) =>
    one !== undefined && more.length === 0 && one.as === 'cost' ? [one.head] : [],
  );
  const known = sureCodes([...titlesOf(table), ...single]);
  const mains = new Map(money.map((one, i) => [one, mainOf(table, groups[i] ?? [], known)]));
  return all.map((one) => {
    const main = mains.get(one);
    if (main === undefined || (groups[money.indexOf(one)]?.length ?? 0) < 2) return one;
    return withCurrency(one, main === one ? one.as : 'ignore');
  });
}
