// Columns that are not read: a note, and a warning where they hold numbers that may have been meant for a figure.

import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import type { Source } from './located.js';
import type { ReadColumn, Rows } from './sheet-header.js';
import { typedNumber } from './sheet-number.js';
import type { SheetTitles } from './sheet-titles.js';
import type { ColumnType, Sheet } from './sheets.js';
import { type Cell, cellName, sheetColumns } from './workbook.js';

/** A cell of the header that names no column; without a title where the column has none. */
export interface Unread {
  readonly at: number;
  readonly title?: string;
}

interface Table {
  readonly sheet: Sheet;
  readonly rows: Rows;
  readonly header: number;
  /** Columns with a title. */
  readonly titled: ReadonlySet<number>;
  /** Those that are read. */
  readonly columns: readonly ReadColumn[];
  readonly source: Source;
  readonly titles: SheetTitles;
}

const figures: ReadonlySet<ColumnType> = new Set(['amount', 'number', 'value', 'percent', 'integer', 'year']);

function isNumber({ kind, value }: Cell): boolean {
  if (kind === 'number' || kind === 'percent' || kind === 'formula') return true;
  return kind === 'text' && /\d/.test(String(value)) && !('reason' in typedNumber(String(value)));
}

/** Columns that hold something below the header, and whether they hold a number. */
function filledIn({ rows, header, columns }: Table): ReadonlyMap<number, boolean> {
  const read = new Set(columns.map(({ column }) => column));
  const filled = new Map<number, boolean>();
  for (const [row, cells] of rows)
    for (const cell of row > header ? cells : []) {
      const column = cell.at % sheetColumns;
      if (!read.has(column)) filled.set(column, filled.get(column) === true || isNumber(cell));
    }
  return filled;
}

/** A title that such a column could have; "none" where its year says only that it is a figure. */
function figureTitle({ sheet, columns, titles }: Table, title: string): string | undefined {
  const years = title.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? [];
  const { wide } = sheet;
  const isWide = columns.some((column) => column.wide);
  const likeWide = wide && titles.like(sheet, title, (key) => key === wide.key);
  const isYear = years.length === 1 || (likeWide && (!isWide || (years.length === 0 && /\d/.test(title))));
  if (wide !== undefined && isYear) return `${likeWide || titles.wide(sheet)} ${years[0] ?? '2026'}`;
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  const open = sheet.columns.filter(({ key, type }) => figures.has(type) && !has(key)).map(({ key }) => key);
  return titles.like(sheet, title, (key) => open.includes(key)) ?? (years.length === 1 ? 'none' : undefined);
}

function told(table: Table, { at, title }: Unread, holdsNumber: boolean): Finding {
  const { sheet, source, titles } = table;
  const place = source.place(at);
  const args = { sheet: place.sheet ?? '', column: title ?? cellName(at % sheetColumns).replace(/\d+$/, '') };
  const figure = holdsNumber ? (title === undefined ? 'none' : figureTitle(table, title)) : undefined;
  if (figure !== undefined) return finding('NAP186', { ...args, nearest: figure }, { place });
  const keys = sheet.columns.map(({ key }) => key).filter((key) => key !== '');
  const near = title === undefined ? undefined : (nearest(title, titles.known(sheet)) ?? nearest(title, keys));
  return finding('NAP162', { ...args, nearest: near ?? 'none' }, { place });
}

/** Columns without a title that belong to the table: between those with one, or close to the last. */
function untitled({ header, titled }: Table, filled: Iterable<number>): readonly Unread[] {
  const open = new Set([...filled].filter((column) => !titled.has(column)));
  let end = Math.max(...titled);
  while (open.has(end + 1)) end += 1;
  const first = Math.min(...titled);
  return [...open]
    .filter((column) => column > first && column <= end)
    .sort((a, b) => a - b)
    .map((column) => ({ at: header * sheetColumns + column }));
}

/** What is told of the columns that are not read. */
export function unreadColumns(table: Table, unread: readonly Unread[]): readonly Finding[] {
  const filled = filledIn(table);
  return [...unread, ...untitled(table, filled.keys())].map((one) =>
    told(table, one, filled.get(one.at % sheetColumns) === true),
  );
}
