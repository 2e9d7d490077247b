// Finds the tables of a foreign sheet. Every row that holds something belongs to one table, or to what stands outside of all.

import { type Cell, cellAt, type SheetCells, sheetColumns } from '../source/workbook.js';
import { headLike, headRows } from './head-rows.js';
import type { Rows } from './row-kinds.js';
import { type Table, tableOf, textOf } from './table.js';

export interface Tables {
  readonly tables: readonly Table[];
  /** Rows that belong to no table. */
  readonly outside: readonly number[];
}

export function rowsOf(sheet: SheetCells): Rows {
  const rows = new Map<number, Map<number, Cell>>();
  sheet.at.forEach((at, i) => {
    const cell = cellAt(sheet, i);
    if (cell.kind === 'text' && String(cell.value).trim() === '') return;
    const row = Math.floor(at / sheetColumns);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(at % sheetColumns, cell);
    rows.set(row, cells);
  });
  return rows;
}

/** Rows in blocks that empty rows separate. */
function blocksOf(rows: Rows): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.at(-1) === row - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** A table as it grows, block by block. */
interface Growing {
  readonly heads: readonly number[];
  block: number[];
}

function addAll(rows: number[], more: readonly number[]): void {
  for (const row of more) rows.push(row);
}

/** The tables of a sheet. Rows below a gap without a head of their own go on with the table above. */
export function tablesOf(sheet: SheetCells): Tables {
  const rows = rowsOf(sheet);
  const outside: number[] = [];
  const found: Growing[] = [];
  for (const block of blocksOf(rows)) {
    const last = found.at(-1);
    const heads = headRows(block, rows);
    const own = heads.length > 0 && (last === undefined || heads.some((row) => headLike(rows.get(row)) >= 2));
    if (own && last !== undefined && isSameHead(last.heads, heads, rows)) addAll(last.block, block);
    else if (own) found.push({ heads, block: afterTable(last, heads, block, rows) });
    else if (last !== undefined && goesOn(last.heads, block, rows)) addAll(last.block, block);
    else addAll(outside, block);
  }
  // What stands above the first table is its title.
  const [first] = found;
  const top = first?.block[0] ?? 0;
  if (first !== undefined) first.block = [...outside.filter((row) => row < top), ...first.block];
  return {
    tables: found.map(({ heads, block }) => tableOf(sheet, block, heads, rows)),
    outside: outside.filter((row) => first === undefined || row > top),
  };
}

const isSameHead = (a: readonly number[], b: readonly number[], rows: Rows): boolean =>
  a.length === b.length && a.every((row, i) => textOf(rows.get(row)) === textOf(rows.get(b[i] ?? -1)));

/** A block with a head of its own. What stands above that and fits the table before is the end of that one. */
function afterTable(
  last: Growing | undefined,
  heads: readonly number[],
  block: readonly number[],
  rows: Rows,
): number[] {
  const top = heads[0] ?? 0;
  const above = block.filter((row) => row < top);
  if (last === undefined || above.length === 0 || !goesOn(last.heads, above, rows)) return [...block];
  addAll(last.block, above);
  return block.filter((row) => row >= top);
}

/** True where rows have cells in the columns of a table, and more than one of them. */
function goesOn(heads: readonly number[], block: readonly number[], rows: Rows): boolean {
  const columns = new Set(heads.flatMap((row) => [...(rows.get(row)?.keys() ?? [])]));
  return block.some((row) => {
    const own = [...(rows.get(row)?.keys() ?? [])];
    return own.length > 1 && own.every((column) => columns.has(column));
  });
}
