// Totals that a foreign sheet prints, compared with the sums of its rows.

import { type Finding, finding } from '../finding/finding.js';
import type { Decimal } from '../plan/money.js';
import { cellName, sheetColumns } from '../source/workbook.js';
import { decimalText, isSame, none, plus, sumOf } from './exact.js';
import type { ColumnMap, TableMap } from './mapping.js';
import { currencyOf } from './row-currency.js';
import type { Row } from './row-kinds.js';
import { type Sums, sumsOf } from './sums.js';
import type { Table } from './tables.js';
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

/** A row of totals may count the rows since the last one, all rows so far, the whole table, or the totals so far. */
function rowTotals(table: Table, map: TableMap, column: number): readonly TotalCheck[] {
  const data = table.data.filter((row) => row + 1 >= map.from && row + 1 <= map.to);
  const whole = sumOf(amountsIn(table, map, data, column));
  const totals = new Set(table.totals);
  const checks: TotalCheck[] = [];
  let [group, before, totalled] = [none, none, none];
  for (const row of [...data, ...table.totals].sort((a, b) => a - b)) {
    const [amount] = amountsIn(table, map, [row], column);
    if (amount === undefined) continue;
    const stated = sumOf([amount]);
    if (totals.has(row)) {
      const found = [group, before, whole, totalled].find((one) => isSame(one, stated));
      checks.push(check(table.sheet, row, column, stated, found ?? group, found !== undefined));
      [group, totalled] = [none, plus(totalled, stated)];
    } else [group, before] = [plus(group, stated), plus(before, stated)];
  }
  return checks;
}

/** A column of totals counts the columns of costs in its row: those of its year, where it has one. */
function columnTotals(table: Table, map: TableMap, column: number, total: ColumnMap): readonly TotalCheck[] {
  const costs = [...map.columns].filter(
    ([, { as, year }]) => as === 'cost' && (total.year === undefined || year === total.year),
  );
  if (costs.length === 0) return [];
  return table.data.flatMap((row) => {
    const stated = row + 1 < map.from || row + 1 > map.to ? undefined : statedAt(table, map, row, column);
    if (stated === undefined) return [];
    const sum = sumOf(costs.flatMap(([cost]) => amountsIn(table, map, [row], cost)));
    return [check(table.sheet, row, column, stated, sum, isSame(sum, stated))];
  });
}

/** All totals of a table that the sums of its costs can be compared with. */
export function totalChecks(table: Table, map: TableMap): readonly TotalCheck[] {
  return [...map.columns].flatMap(([column, one]) => {
    if (one.as === 'cost') return rowTotals(table, map, column);
    return one.as === 'total' ? [...rowTotals(table, map, column), ...columnTotals(table, map, column, one)] : [];
  });
}

export const totalFindings = (checks: readonly TotalCheck[], file: string): readonly Finding[] =>
  checks
    .filter(({ agrees }) => !agrees)
    .map(({ sheet, cell, stated, sum }) => finding('NAP957', { stated, sum }, { place: { file, sheet, cell } }));

/** Exact sums of all amounts in the columns of costs by currency, whatever became of the rows. */
export function sheetSums(table: Table, map: TableMap): Sums {
  const costs = [...map.columns].filter(([, { as }]) => as === 'cost').map(([column]) => column);
  const rows = table.data.filter((row) => row + 1 >= map.from && row + 1 <= map.to);
  return sumsOf(
    rows.flatMap((row) => {
      const cells: Row = table.rows.get(row) ?? new Map();
      return costs.flatMap((column) => {
        const cell = cells.get(column);
        if (cell === undefined) return [];
        const currency = currencyOf(map, cells, cell);
        const code = 'code' in currency ? currency.code : currency.unknown;
        return amountsIn(table, map, [row], column).map((amount) => ({ amount, currency: code, unit: map.unit }));
      });
    }),
  );
}
