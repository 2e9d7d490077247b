// What a person cannot see of a sheet, or sees crossed out, and what is read all the same: hidden rows and columns, cells
// that are struck out.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from './located.js';
import { cellName, type SheetCells, sheetColumns } from './workbook.js';

/** What the columns that are read are called, by their number. */
export type Titles = ReadonlyMap<number, string>;

const most = 8;

export function listed(names: readonly string[]): string {
  const first = names.slice(0, most).join(', ');
  return names.length > most ? `${first} …` : first;
}

const rowOf = (at: number): number => Math.floor(at / sheetColumns);

/** Rows by their numbers, neighbours together: "3, 7–9". */
function rowSpans(rows: readonly number[]): string {
  const starts = rows.filter((row, i) => row !== (rows[i - 1] ?? -2) + 1);
  const spans = starts.map((start, i) => {
    const end = rows[rows.indexOf(starts[i + 1] ?? -1) - 1] ?? rows.at(-1) ?? start;
    return start === end ? String(start + 1) : `${start + 1}–${end + 1}`;
  });
  return listed(spans);
}

function hiddenRows({ name: sheet, hiddenRows: all }: SheetCells, source: Source, header: number): readonly Finding[] {
  const rows = all.filter((row) => row > header);
  const [first] = rows;
  if (first === undefined) return [];
  const args = { sheet, count: rows.length, rows: rowSpans(rows) };
  return [finding('NAP166', args, { place: source.place(first * sheetColumns) })];
}

/** Those that hold something below the header. */
function hiddenColumns(cells: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] {
  const { name: sheet, hiddenColumns: ranges = [], at } = cells;
  const hidden = [...titles.keys()].filter((column) => ranges.some(([from, to]) => column >= from && column <= to));
  if (hidden.length === 0) return [];
  const held = new Set(at.filter((position) => rowOf(position) > header).map((position) => position % sheetColumns));
  const columns = hidden.filter((column) => held.has(column)).sort((a, b) => a - b);
  const [first] = columns;
  if (first === undefined) return [];
  const names = columns.map((column) => `${titles.get(column)} (${cellName(column).slice(0, -1)})`);
  const args = { sheet, count: columns.length, columns: listed(names) };
  return [finding('NAP189', args, { place: source.place(header * sheetColumns + first) })];
}

function struckRows(cells: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] {
  const { name: sheet, struck = [] } = cells;
  if (struck.length === 0) return [];
  const held = new Set(cells.at);
  const own = struck.filter((at) => rowOf(at) > header && titles.has(at % sheetColumns) && held.has(at));
  const [first] = own;
  if (first === undefined) return [];
  const rows = [...new Set(own.map(rowOf))];
  return [finding('NAP190', { sheet, count: rows.length, rows: rowSpans(rows) }, { place: source.place(first) })];
}

/** Below the header; columns that are not read are no matter. */
export const sheetLooks = (cells: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] => [
  ...hiddenRows(cells, source, header),
  ...hiddenColumns(cells, source, header, titles),
  ...struckRows(cells, source, header, titles),
];
