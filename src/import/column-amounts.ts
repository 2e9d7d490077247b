// Amounts of a column before a mapping says how they are written, and columns that are the sum of others.

import { isSame, sumOf } from './exact.js';
import type { Table } from './table.js';
import { amountOf } from './values.js';

/** The amount of a cell; undefined where there is none, or 0. */
export function amountAt({ rows }: Pick<Table, 'rows'>, row: number, column: number): number | undefined {
  const cell = rows.get(row)?.get(column);
  const read = cell === undefined ? undefined : amountOf(cell, '.');
  return read !== undefined && 'amount' in read && read.amount > 0 ? read.amount : undefined;
}

const amountsIn = (table: Table, row: number, columns: readonly number[]): readonly number[] =>
  columns.flatMap((column) => amountAt(table, row, column) ?? []);

/** In how many of its rows, 0 to 1, a column is exactly the sum of others; 0 where one row, or one other, tells nothing. */
export function agreement(table: Table, column: number, others: readonly number[]): number {
  const stated = table.data.filter((row) => amountAt(table, row, column) !== undefined);
  const agreeing = stated.filter((row) =>
    isSame(sumOf(amountsIn(table, row, [column])), sumOf(amountsIn(table, row, others))),
  );
  const isTelling = stated.length > 1 && stated.some((row) => amountsIn(table, row, others).length > 1);
  return isTelling ? agreeing.length / stated.length : 0;
}
