// What a row of a sheet holds in the columns of costs, read apart from what becomes of it: the account is checked against it.

import type { TableMap } from './mapping.js';
import { currencyOf } from './row-currency.js';
import type { Row } from './row-kinds.js';
import { columnsAs, type ReadTable, type RowFate } from './row-reading.js';
import { allSums, noSums, type Sums, sumsOf } from './sums.js';
import type { Table } from './table.js';
import { amountOf } from './values.js';

/** By currency; an amount in one that nobody knows by what the sheet calls it. */
export function rowSums(table: Table, map: TableMap, at: number): Sums {
  const row: Row = table.rows.get(at) ?? new Map();
  const amounts = columnsAs(map, 'cost').flatMap(([column]) => {
    const cell = row.get(column);
    const read = cell === undefined ? undefined : amountOf(cell, map.decimal);
    if (cell === undefined || read === undefined || !('amount' in read)) return [];
    const currency = currencyOf(map, row, cell);
    return [{ amount: read.amount, currency: 'code' in currency ? currency.code : currency.unknown, unit: map.unit }];
  });
  return amounts.length === 0 ? noSums : sumsOf(amounts);
}

const lastHead = ({ heads }: Table): number => heads.at(-1) ?? 0;

/** Rows outside of all tables hold what stands in the columns of the table above them, and of those beside that. */
export const outsideFates = (outside: readonly RowFate[], used: readonly ReadTable[]): readonly RowFate[] =>
  outside.map((one) => {
    const above = used.filter(({ table }) => table.sheet === one.sheet && lastHead(table) < one.row - 1);
    const last = Math.max(...above.map(({ table }) => lastHead(table)));
    const beside = above.filter(({ table }) => lastHead(table) === last);
    return { ...one, sums: allSums(beside.map(({ table, map }) => rowSums(table, map, one.row - 1))) };
  });
