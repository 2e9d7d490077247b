// Totals that a foreign sheet prints, compared with the sums of its rows.

import { type Finding, finding } from '../finding/finding.js';
import type { Decimal } from '../plan/money.js';
import { cellName, sheetColumns } from '../source/workbook.js';
import { decimalText, isSame, none, plus, sumOf } from './exact.js';
import type { ColumnMap, TableMap } from './mapping.js';
import { sourceGroups } from './source-totals.js';
import type { Table } from './table.js';
import { isLikeTotal } from './total-rows.js';
import { amountOf } from './values.js';

export interface TotalCheck {
  readonly sheet: string;
  /** "D24" */
  readonly cell: string;
  /** Exact decimal texts. */
  readonly stated: string;
  readonly sum: string;
  readonly agrees: boolean;
}

const amountsIn = (table: Table, map: TableMap, rows: readonly number[], column: number): readonly number[] =>
  rows.flatMap((row) => {
    const cell = table.rows.get(row)?.get(column);
    if (cell === undefined) return [];
    const read = amountOf(cell, map.decimal);
    return 'amount' in read ? [read.amount] : [];
  });

function statedAt(table: Table, map: TableMap, row: number, column: number): Decimal | undefined {
  const [amount] = amountsIn(table, map, [row], column);
  return amount === undefined ? undefined : sumOf([amount]);
}

const check = (
  sheet: string,
  row: number,
  column: number,
  stated: Decimal,
  sum: Decimal,
  agrees: boolean,
): TotalCheck => ({
  sheet,
  cell: cellName(row * sheetColumns + column),
  stated: decimalText(stated),
  sum: decimalText(sum),
  agrees,
});

type Groups = ReturnType<typeof sourceGroups>;

const isWithin = ({ from, to }: TableMap, row: number): boolean => row + 1 >= from && row + 1 <= to;

/** What a row of totals may count: the rows since the last one, those below until the next, all so far, all, the totals so far. */
type Counts = Readonly<Record<'group' | 'below' | 'before' | 'whole' | 'totalled', Decimal>>;

/** The counts for each total among the rows, in a column. */
function countsOf(
  rows: readonly number[],
  totals: ReadonlySet<number>,
  amount: (row: number) => Decimal,
): ReadonlyMap<number, Counts> {
  const whole = rows
    .filter((row) => !totals.has(row))
    .map(amount)
    .reduce(plus, none);
  const below = new Map<number, Decimal>();
  let group = none;
  for (const row of [...rows].reverse())
    if (totals.has(row)) {
      below.set(row, group);
      group = none;
    } else group = plus(group, amount(row));
  const counts = new Map<number, Counts>();
  let [before, totalled] = [none, none];
  group = none;
  for (const row of rows)
    if (totals.has(row)) {
      counts.set(row, { group, below: below.get(row) ?? none, before, whole, totalled });
      [group, totalled] = [none, plus(totalled, amount(row))];
    } else [group, before] = [plus(group, amount(row)), plus(before, amount(row))];
  return counts;
}

/** Totals of the sources of an activity count the rows of these and nothing else. */
function innerTotals(table: Table, map: TableMap, column: number, groups: Groups): readonly TotalCheck[] {
  return [...groups].flatMap(([row, sources]) => {
    const stated = isWithin(map, row) ? statedAt(table, map, row, column) : undefined;
    if (stated === undefined) return [];
    const sum = sumOf(amountsIn(table, map, sources, column));
    return [check(table.sheet, row, column, stated, sum, isSame(sum, stated))];
  });
}

/** Rows of totals that say the total right above them again by its parts. */
function partsAmong(
  rows: readonly number[],
  totals: ReadonlySet<number>,
  amount: (row: number) => Decimal,
): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach((row, i) => {
    let sum = none;
    for (let at = i + 1; totals.has(row) && !found.has(row) && totals.has(rows[at] ?? -1); at += 1) {
      sum = plus(sum, amount(rows[at] ?? -1));
      if (at > i + 1 && isSame(sum, amount(row)) && !isSame(sum, none))
        for (const part of rows.slice(i + 1, at + 1)) found.add(part);
    }
  });
  return found;
}

/** Totals agree with the rows that the mapping takes, or with all of the sheet. One without a word for it heads what it sums. */
function rowTotals(table: Table, map: TableMap, column: number, groups: Groups): readonly TotalCheck[] {
  const totals = new Set(map.totals.map((row) => row - 1));
  const all = [...table.data, ...table.totals, ...totals].sort((a, b) => a - b);
  const rows = all.filter((row, i) => row !== all[i - 1] && !groups.has(row));
  const amount = (row: number): Decimal => statedAt(table, map, row, column) ?? none;
  const kept = countsOf(
    rows.filter((row) => isWithin(map, row)),
    totals,
    amount,
  );
  const whole = countsOf(rows, totals, amount);
  const parts = partsAmong(rows, totals, amount);
  return [...kept].flatMap(([row, counts]) => {
    if (parts.has(row)) return [];
    const stated = statedAt(table, map, row, column);
    if (stated === undefined) return [];
    const found = [counts, whole.get(row) ?? counts].flatMap(Object.values<Decimal>).find((one) => isSame(one, stated));
    const nearest = isLikeTotal(table.rows.get(row)) ? counts.group : counts.below;
    return [check(table.sheet, row, column, stated, found ?? nearest, found !== undefined)];
  });
}

/** A column of totals counts the columns of costs in its row: those of its year, where it has one. */
function columnTotals(table: Table, map: TableMap, column: number, total: ColumnMap): readonly TotalCheck[] {
  const costs = [...map.columns].filter(
    ([, { as, year }]) => as === 'cost' && (total.year === undefined || year === total.year),
  );
  if (costs.length === 0) return [];
  const totals = new Set(map.totals);
  return table.data
    .filter((row) => !totals.has(row + 1))
    .flatMap((row) => {
      const stated = isWithin(map, row) ? statedAt(table, map, row, column) : undefined;
      if (stated === undefined) return [];
      const sum = sumOf(costs.flatMap(([cost]) => amountsIn(table, map, [row], cost)));
      return [check(table.sheet, row, column, stated, sum, isSame(sum, stated))];
    });
}

/** All totals of a table that the sums of its costs can be compared with. */
export function totalChecks(table: Table, map: TableMap): readonly TotalCheck[] {
  const groups = sourceGroups(table, map);
  return [...map.columns].flatMap(([column, one]) => {
    if (one.as !== 'cost' && one.as !== 'total') return [];
    const rows = [...innerTotals(table, map, column, groups), ...rowTotals(table, map, column, groups)];
    return one.as === 'total' ? [...rows, ...columnTotals(table, map, column, one)] : rows;
  });
}

export const totalFindings = (checks: readonly TotalCheck[], file: string): readonly Finding[] =>
  checks
    .filter(({ agrees }) => !agrees)
    .map(({ sheet, cell, stated, sum }) => finding('NAP957', { stated, sum }, { place: { file, sheet, cell } }));
