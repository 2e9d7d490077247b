// The header of a sheet: which row it is, which column of the table each of its cells stands for.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from './located.js';
import type { ColumnsByPath, TitledColumn } from './sheet-origin.js';
import type { SheetTitles } from './sheet-titles.js';
import { type Unread, unreadColumns } from './sheet-unread.js';
import type { Column, ColumnType, Sheet } from './sheets.js';
import { type Cell, cellAt, type SheetCells, sheetColumns } from './workbook.js';

export interface ReadColumn {
  readonly column: number;
  /** "costs.2026", "title.fr". */
  readonly key: string;
  /** Where its values go in the record. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** As it is called in the sheet. */
  readonly title: string;
  /** A cost cell may hold a state. */
  readonly wide: boolean;
}

export interface Header {
  /** The row above the data. */
  readonly row: number;
  readonly columns: readonly ReadColumn[];
  readonly byPath: ColumnsByPath;
}

/** Rows of cells, by their number. */
export type Rows = ReadonlyMap<number, readonly Cell[]>;

export function rowsOf(sheet: SheetCells): Rows {
  const rows = new Map<number, Cell[]>();
  let last = -1;
  let cells: Cell[] = [];
  for (let i = 0; i < sheet.at.length; i += 1) {
    const cell = cellAt(sheet, i);
    const row = Math.floor(cell.at / sheetColumns);
    if (row !== last) {
      cells = [];
      rows.set(row, cells);
      last = row;
    }
    cells.push(cell);
  }
  return rows;
}

const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const spoken = (type: ColumnType): boolean => type === 'texts' || type === 'value';

/** The column of the table that a key names, and the path that its values go to. */
export function columnOf(sheet: Sheet, key: string): Omit<ReadColumn, 'column' | 'title'> | undefined {
  const steps = (text: string): readonly string[] => (text === '' ? [] : text.split('.'));
  const own = sheet.columns.find((column) => column.key === key);
  if (own !== undefined) return { key, path: steps(key), type: own.type, wide: false };
  const [, wide, year = '', code] = /^(\w+)\.(\d{4})(?:\.(.+))?$/.exec(key) ?? [];
  if (sheet.wide !== undefined && wide === sheet.wide.key && (code === undefined || language.test(code)))
    return { key, path: code === undefined ? [wide, year] : [wide, year, code], type: sheet.wide.type, wide: true };
  const cut = key.lastIndexOf('.');
  const named = sheet.columns.find((column) => column.key === key.slice(0, Math.max(0, cut)));
  if (cut < 0 || named === undefined || !spoken(named.type) || !language.test(key.slice(cut + 1))) return undefined;
  return { key, path: [...steps(named.key), key.slice(cut + 1)], type: named.type, wide: false };
}

const textOf = ({ value }: Cell): string => String(value).trim();

/** Rows below which no header is looked for. */
const deepestHeader = 30;

/** A row of keys: at least half of its cells are keys of the sheet. */
function isKeyRow(sheet: Sheet, cells: readonly Cell[]): boolean {
  const known = cells.filter((cell) => columnOf(sheet, textOf(cell)) !== undefined).length;
  return known >= Math.min(2, sheet.columns.filter(({ key }) => key !== '').length) && known * 2 >= cells.length;
}

function keyRow(sheet: Sheet, rows: Rows): number | undefined {
  let found: number | undefined;
  for (const [row, cells] of rows) {
    if (row >= deepestHeader || (found !== undefined && row > found + 1)) break;
    if (isKeyRow(sheet, cells)) found = row;
  }
  return found;
}

/** The row in which most cells are titles of the sheet's columns: two of them at least. */
function titleRow(sheet: Sheet, rows: Rows, titles: SheetTitles): number | undefined {
  let best: { readonly row: number; readonly known: number } | undefined;
  for (const [row, cells] of rows) {
    if (row >= deepestHeader) break;
    const known = cells.filter(
      (cell) => cell.kind === 'text' && titles.column(sheet, textOf(cell)) !== undefined,
    ).length;
    if (known >= 2 && known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row;
}

interface Heading {
  readonly at: number;
  readonly title: string;
  readonly key: string | undefined;
}

/** Titles and keys of all columns. A column without a key that has a title may be one that somebody added. */
function headings(
  sheet: Sheet,
  rows: Rows,
  titles: SheetTitles,
): { readonly row: number; readonly all: readonly Heading[] } | undefined {
  const keys = keyRow(sheet, rows);
  const row = keys ?? titleRow(sheet, rows, titles);
  if (row === undefined) return undefined;
  const below = rows.get(row) ?? [];
  if (keys === undefined)
    return {
      row,
      all: below.map((cell) => ({ at: cell.at, title: textOf(cell), key: titles.column(sheet, textOf(cell)) })),
    };
  const above = rows.get(row - 1) ?? [];
  const keyed = below.map((cell): Heading => {
    const key = columnOf(sheet, textOf(cell)) === undefined ? titles.column(sheet, textOf(cell)) : textOf(cell);
    const title = above.find(({ at }) => at % sheetColumns === cell.at % sheetColumns);
    return { at: cell.at, title: textOf(title ?? cell), key };
  });
  const withKey = new Set(below.map(({ at }) => at % sheetColumns));
  const only = above
    .filter(({ at }) => !withKey.has(at % sheetColumns))
    .map((cell) => ({ at: cell.at, title: textOf(cell), key: titles.column(sheet, textOf(cell)) }));
  return { row, all: [...keyed, ...only] };
}

/** Columns by path. A text without a language also stands for that in the main one. */
function pathIndex(columns: readonly ReadColumn[], main: string | undefined): ColumnsByPath {
  const index = new Map<string, TitledColumn>();
  for (const { path, column, title } of columns)
    for (let length = 1; length <= path.length; length += 1) {
      const key = path.slice(0, length).join('.');
      if (!index.has(key)) index.set(key, { column, title });
    }
  if (main !== undefined)
    for (const { key, type, column, title } of columns)
      if (spoken(type) && !index.has(`${key}.${main}`)) index.set(`${key}.${main}`, { column, title });
  return index;
}

const titleOf = (sheet: Sheet, { key }: Column, titles: SheetTitles): string =>
  titles.known(sheet)[sheet.columns.findIndex((column) => column.key === key)] ?? key;

function missing(
  sheet: Sheet,
  columns: readonly ReadColumn[],
  row: number,
  source: Source,
  titles: SheetTitles,
): readonly Finding[] {
  const has = (key: string): boolean =>
    columns.some((column) => column.key === key || column.key.startsWith(`${key}.`));
  const place = source.place(row * sheetColumns);
  return sheet.columns
    .filter(({ key, required }) => required === true && !has(key))
    .map((column) =>
      finding('NAP163', { sheet: place.sheet ?? '', column: titleOf(sheet, column, titles) }, { place }),
    );
}

/** Reads the header; undefined where the sheet has none, with a finding that says what is expected. */
export function readHeader(
  sheet: Sheet,
  rows: Rows,
  source: Source,
  titles: SheetTitles,
  main?: string,
): { readonly header?: Header; readonly findings: readonly Finding[] } {
  const found = headings(sheet, rows, titles);
  if (found === undefined) {
    const place = source.place(0);
    const wanted = sheet.columns.filter(({ required }) => required).map((column) => titleOf(sheet, column, titles));
    return { findings: [finding('NAP161', { sheet: place.sheet ?? '', columns: wanted.join(', ') }, { place })] };
  }
  const findings: Finding[] = [];
  const unread: Unread[] = [];
  const columns = new Map<string, ReadColumn>();
  for (const heading of found.all) {
    const { key, at, title } = heading;
    const column = key === undefined ? undefined : columnOf(sheet, key);
    const first = key === undefined ? undefined : columns.get(key);
    if (key === undefined || column === undefined) unread.push(heading);
    else if (first !== undefined)
      findings.push(
        finding(
          'NAP164',
          { column: title, first: source.place(first.column).cell?.replace(/\d+$/, '') ?? '' },
          { place: source.place(at) },
        ),
      );
    else columns.set(key, { ...column, column: at % sheetColumns, title });
  }
  const list = [...columns.values()];
  const titled = new Set(found.all.map(({ at }) => at % sheetColumns));
  const table = { sheet, rows, header: found.row, titled, columns: list, source, titles };
  findings.push(...unreadColumns(table, unread));
  findings.push(...missing(sheet, list, found.row, source, titles));
  return { header: { row: found.row, columns: list, byPath: pathIndex(list, main) }, findings };
}
