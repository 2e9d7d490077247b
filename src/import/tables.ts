// Finds the tables of a foreign sheet. Every row that holds something belongs to one table, or to what stands outside of all.

import { type Cell, cellAt, type SheetCells, sheetColumns } from '../source/workbook.js';
import { besideAt, cut } from './beside.js';
import { headLike, headRows } from './head-rows.js';
import { cellsOf, isTags, type Rows } from './row-kinds.js';
import { type Table, tableOf, textOf } from './table.js';
import { isBare, totalsIn } from './total-rows.js';

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
  /** The first block below that belongs to no table. */
  below?: readonly number[];
}

function addAll(rows: number[], more: readonly number[]): void {
  for (const row of more) rows.push(row);
}

/** How the heads of a block are known: by what its rows look like, or because a person says it. */
interface Heads {
  readonly blocks: readonly (readonly number[])[];
  in(block: readonly number[], isFirst: boolean): readonly number[];
}

/** Heads of which one word at most is known are those of a first table that has rows enough, or of the only table. */
function seenHeads(rows: Rows): Heads {
  const blocks = blocksOf(rows);
  const heads = new Map(blocks.map((block) => [block, headRows(block, rows)]));
  const isSure = (block: readonly number[]): boolean =>
    (heads.get(block) ?? []).some((row) => headLike(rows.get(row)) >= 2);
  const isAnySure = blocks.some(isSure);
  const isEnough = (block: readonly number[]): boolean =>
    block.filter((row) => row > (heads.get(block)?.at(-1) ?? 0)).length >= fewestRows;
  return {
    blocks,
    in: (block, isFirst) => {
      const isOwn = isSure(block) || (isFirst && (!isAnySure || isEnough(block)));
      return isOwn ? (heads.get(block) ?? []) : [];
    },
  };
}

const fewestRows = 3;

/** Rows of heads that a person names, from 0: a block of rows ends where the next ones begin. */
function toldHeads(told: readonly (readonly number[])[], rows: Rows): Heads {
  const firsts = new Map(told.map((heads) => [heads.find((row) => rows.has(row)) ?? -1, heads]));
  const blocks = blocksOf(rows).flatMap((block) => {
    const starts = block.filter((row) => firsts.has(row)).slice(1);
    return [...starts, Infinity].map((end, i) =>
      block.filter((row) => row < end && (i === 0 || row >= (starts[i - 1] ?? 0))),
    );
  });
  const plain = (heads: readonly number[]): readonly number[] =>
    heads.filter((row) => !isTags(cellsOf(rows.get(row)))).sort((a, b) => a - b);
  return { blocks, in: (block) => plain(block.flatMap((row) => firsts.get(row) ?? [])) };
}

/** The tables of a sheet. Rows below a gap without a head of their own go on with the table above. */
export function tablesOf(sheet: SheetCells, told: readonly (readonly number[])[] = []): Tables {
  const rows = rowsOf(sheet);
  const known = told.filter((heads) => heads.some((row) => rows.has(row)));
  const sought = known.length > 0 ? toldHeads(known, rows) : seenHeads(rows);
  const outside: number[] = [];
  const found: Growing[] = [];
  for (const block of sought.blocks) {
    const last = found.at(-1);
    const heads = sought.in(block, last === undefined);
    const own = heads.length > 0;
    if (own && last !== undefined && isSameHead(last.heads, heads, rows)) addAll(last.block, block);
    else if (own) found.push({ heads, block: afterTable(last, heads, block, rows) });
    else if (last !== undefined && goesOn(last.heads, block, rows)) addAll(last.block, block);
    else {
      addAll(outside, block);
      if (last !== undefined) last.below ??= block;
    }
  }
  // What stands above the first table is its title.
  const [first] = found;
  const top = first?.block[0] ?? 0;
  if (first !== undefined) first.block = [...outside.filter((row) => row < top), ...first.block];
  const summed = new Set(found.flatMap((one) => takeSum(one, rows)));
  return {
    tables: found.flatMap(({ heads, block }) => sideBySide(sheet, block, heads, rows)),
    outside: outside.filter((row) => (first === undefined || row > top) && !summed.has(row)),
  };
}

/** One row of amounts alone right below the gap is the total of the table, where it is the sum of what stands above. */
function takeSum(growing: Growing, rows: Rows): readonly number[] {
  const { heads, block, below = [] } = growing;
  const [row, ...more] = below;
  const last = heads.at(-1) ?? 0;
  if (row === undefined || more.length > 0 || !isBare(rows.get(row))) return [];
  if (!totalsIn([...block.filter((one) => one > last), row], rows).includes(row)) return [];
  block.push(row);
  return [row];
}

/** A table, and those that stand beside it on the same rows. What stands above the heads goes with the first. */
function sideBySide(
  sheet: SheetCells,
  block: readonly number[],
  heads: readonly number[],
  rows: Rows,
): readonly Table[] {
  const table = tableOf(sheet, block, heads, rows);
  const from = besideAt(table);
  if (from === undefined) return [table];
  const [left, right] = [cut(rows, (column) => column < from), cut(rows, (column) => column >= from)];
  const top = heads[0] ?? 0;
  const within = (part: Rows, list: readonly number[]): readonly number[] => list.filter((row) => part.has(row));
  return [
    tableOf(
      sheet,
      block.filter((row) => row < top || left.has(row)),
      within(left, heads),
      left,
    ),
    ...sideBySide(
      sheet,
      within(right, block).filter((row) => row >= top),
      within(right, heads),
      right,
    ),
  ];
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
