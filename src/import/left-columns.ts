// Columns of amounts that the mapping ignores: what they hold is told apart from what was taken, and never added to it.

import { columnLetters } from './column-letters.js';
import { targetsIn } from './head.js';
import type { ColumnMap, TableMap } from './mapping.js';
import { headCurrency, headUnit } from './money-words.js';
import { proposal } from './propose-column.js';
import { columnsAs, isSummed, type ReadTable } from './row-reading.js';
import { rowSums } from './row-sums.js';
import { allSums, type Sums } from './sums.js';
import type { Table } from './table.js';
import type { Unit } from './unit.js';

export interface LeftColumn {
  readonly sheet: string;
  /** "D" */
  readonly column: string;
  readonly head: string;
  readonly sums: Sums;
}

/** "Unit cost" and "spent" speak of other money. */
function speaksOfCosts(head: string): boolean {
  const [first] = targetsIn(head);
  return first === 'cost' || first === 'total';
}

/** True where the mapping or the head says that amounts stand there, or where napkit took them for costs by itself. */
function isOfCosts(table: Table, column: number, { head, year, fiscal, source, currency }: ColumnMap): boolean {
  if ([year, fiscal, source, currency].some((told) => told !== undefined) || speaksOfCosts(head)) return true;
  const { as } = proposal(table, column);
  return as === 'cost' || as === 'total';
}

/** In what such a column is written: what its head says, beside heads that say it too; else what is said of its table. */
function unitOf(map: TableMap, head: string): Unit | undefined {
  const isOwn = columnsAs(map, 'cost').some(([, one]) => headUnit(one.head) !== undefined);
  return headUnit(head) ?? (isOwn && headCurrency(head) !== undefined ? 'one' : map.unit);
}

/** The mapping that takes this column, and no other, for costs. */
function alone(map: TableMap, column: number, one: ColumnMap): TableMap {
  const currency = one.currency ?? headCurrency(one.head);
  const cost: ColumnMap = { ...one, as: 'cost', ...(currency === undefined ? {} : { currency }) };
  const others = columnsAs(map, 'currency');
  const unit = unitOf(map, one.head);
  return { ...map, ...(unit === undefined ? {} : { unit }), columns: new Map([...others, [column, cost]]) };
}

function leftIn({ table, map, fates }: ReadTable): readonly LeftColumn[] {
  const rows = fates.filter(isSummed).map(({ row }) => row - 1);
  return columnsAs(map, 'ignore').flatMap(([column, one]) => {
    if (!isOfCosts(table, column, one)) return [];
    const own = alone(map, column, one);
    const sums = allSums(rows.map((row) => rowSums(table, own, row)));
    return sums.size === 0 ? [] : [{ sheet: table.sheet, column: columnLetters(column), head: one.head, sums }];
  });
}

export const leftColumns = (used: readonly ReadTable[]): readonly LeftColumn[] => used.flatMap(leftIn);
