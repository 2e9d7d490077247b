// Finds the tables of a foreign sheet: where their heads stand, which rows are data, which are titles and totals.

import { type Cell, cellAt, type SheetCells, sheetColumns } from '../source/workbook.js';
import { folded } from './fold.js';
import { totalWords } from './words.js';

/** Cells of a row by column, from 0. */
export type Row = ReadonlyMap<number, Cell>;

export interface Table {
  readonly sheet: string;
  /** Rows from 0, ascending. Several where heads stand over heads. */
  readonly heads: readonly number[];
  /** The row of HXL tags. */
  readonly tags?: number;
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** Rows with one text only among or around the data: titles, group headings, footnotes. */
  readonly headings: readonly number[];
  readonly columns: readonly number[];
  readonly rows: ReadonlyMap<number, Row>;
}

export function rowsOf(sheet: SheetCells): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, Cell>>();
  sheet.at.forEach((at, i) => {
    const row = Math.floor(at / sheetColumns);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(at % sheetColumns, cellAt(sheet, i));
    rows.set(row, cells);
  });
  return rows;
}

/** Rows in blocks that empty rows separate. */
function blocksOf(rows: ReadonlyMap<number, Row>): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.at(-1) === row - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const cellsOf = (row: Row | undefined): readonly Cell[] => [...(row?.values() ?? [])];
const isYear = ({ value }: Cell): boolean => /^(?:19|20|21)\d\d$/.test(String(value));
const isHead = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.kind === 'text' || isYear(cell));
const isTags = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every(({ value }) => /^#\p{L}/u.test(String(value)));

/** True for a row that begins with a word for a total and counts something. */
export function isTotal(cells: readonly Cell[]): boolean {
  const [first] = cells;
  return first !== undefined && cells.length > 1 && totalWords.has(folded(String(first.value)));
}

/** How many rows above data are heads: the widest of the first rows, with what stands over it. */
function headRows(block: readonly number[], rows: ReadonlyMap<number, Row>): readonly number[] {
  const first = block.slice(0, 6);
  const tags = first.findIndex((row) => isTags(cellsOf(rows.get(row))));
  const candidates = tags > 0 ? first.slice(0, tags) : first.filter((row) => isHead(cellsOf(rows.get(row))));
  const widest = Math.max(0, ...candidates.map((row) => rows.get(row)?.size ?? 0));
  const main = candidates.find((row) => (rows.get(row)?.size ?? 0) >= Math.max(2, widest * 0.8));
  if (main === undefined) return [];
  return candidates.filter((row) => row <= main && (rows.get(row)?.size ?? 0) > 1);
}

/** The tables of a sheet: blocks with a head of two columns or more. Rows below a gap without a head stay outside. */
export function tablesOf(sheet: SheetCells): readonly Table[] {
  const rows = rowsOf(sheet);
  return blocksOf(rows).flatMap((block) => {
    const heads = headRows(block, rows);
    const last = heads.at(-1);
    return last === undefined ? [] : [tableOf(sheet.name, block, heads, last, rows)];
  });
}

function tableOf(
  sheet: string,
  block: readonly number[],
  heads: readonly number[],
  last: number,
  rows: ReadonlyMap<number, Row>,
): Table {
  const cells = (row: number): readonly Cell[] => cellsOf(rows.get(row));
  const below = block.filter((row) => row > last);
  const tags = below.find((row) => row <= last + 2 && isTags(cells(row)));
  const rest = below.filter((row) => row !== tags);
  const totals = rest.filter((row) => isTotal(cells(row)));
  const single = rest.filter((row) => cells(row).length === 1 && cells(row)[0]?.kind === 'text');
  const aside = new Set([...totals, ...single]);
  return {
    sheet,
    heads,
    ...(tags === undefined ? {} : { tags }),
    data: rest.filter((row) => !aside.has(row)),
    totals,
    headings: [...block.filter((row) => row < last && !heads.includes(row)), ...single],
    columns: [...new Set([...heads, ...rest].flatMap((row) => [...(rows.get(row)?.keys() ?? [])]))].sort(
      (a, b) => a - b,
    ),
    rows,
  };
}
