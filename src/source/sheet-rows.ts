// The rows of a sheet as records, each with its place.

import type { Source, Value } from './located.js';
import type { Origins } from './origin.js';
import { cellValue, type Reading } from './sheet-cell.js';
import type { Header, ReadColumn, Rows } from './sheet-header.js';
import { putPlain } from './sheet-language.js';
import { CellOrigin, RowOrigin } from './sheet-origin.js';
import type { Sheet } from './sheets.js';
import { type Cell, sheetColumns } from './workbook.js';

/** A record while it is built; its maps too. */
export interface Draft {
  [key: string]: Value;
}

export interface RowRecord {
  /** Position of the first cell of its row. */
  readonly at: number;
  readonly fields: Draft;
  /** The text of a row that holds nothing else, in one language or several. */
  readonly text: Value | undefined;
  readonly origin: RowOrigin;
  readonly source: Source;
}

const isMap = (value: Value | undefined): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Building {
  readonly reading: Reading;
  readonly origins: Origins;
  readonly header: Header;
  readonly at: number;
}

/** Puts a value under its path, with maps on the way. */
function put(building: Building, fields: Draft, { path, title }: ReadColumn, value: Value, at: number): void {
  let map = fields;
  for (const [i, step] of path.slice(0, -1).entries()) {
    const there = Object.hasOwn(map, step) ? map[step] : undefined;
    map = isMap(there) ? there : innerMap(building, map, path.slice(0, i + 1), there);
  }
  const last = path.at(-1) ?? '';
  const texts = map[last];
  if (isMap(texts)) {
    putPlain(building.reading, texts, value, { at, title });
    return;
  }
  map[last] = value;
  // Only a text without a language can stand there already.
  if (texts !== undefined) putPlain(building.reading, map, texts, plainAt(building, path.slice(0, -1).join('.')));
}

/** Cell and title of the column that names no language. */
function plainAt({ header, at }: Building, key: string): { readonly at: number; readonly title: string } {
  const { column = 0, title = key } = header.columns.find((one) => one.key === key) ?? {};
  return { at: Math.floor(at / sheetColumns) * sheetColumns + column, title };
}

/** A map inside a record. `plain` is what stood in its place, as "Title" before "Title (fr)". */
function innerMap(building: Building, outer: Draft, path: readonly string[], plain: Value | undefined): Draft {
  const { reading, origins, header, at } = building;
  const name = path.join('.');
  const inner: Draft = {};
  origins.set(inner, new RowOrigin(reading.source, at, header.byPath, `${name}.`));
  outer[path.at(-1) ?? ''] = inner;
  if (plain !== undefined) putPlain(reading, inner, plain, plainAt(building, name));
  return inner;
}

function register({ origins, reading }: Building, at: number, title: string, value: Value): Value {
  if (typeof value === 'object' && value !== null) origins.set(value, new CellOrigin(reading.source, at, title));
  return value;
}

/** Columns with the words to choose from, by their number in the sheet. */
function readColumns(
  sheet: Sheet,
  { columns }: Header,
): ReadonlyMap<number, ReadColumn & { readonly choices?: readonly string[] }> {
  return new Map(
    columns.map((column) => {
      const choices = sheet.columns.find(({ key }) => key === column.key)?.choices;
      return [column.column, choices === undefined ? column : { ...column, choices }];
    }),
  );
}

function recordOf(
  reading: Reading,
  building: Building,
  columns: ReturnType<typeof readColumns>,
  cells: readonly Cell[],
): RowRecord | undefined {
  const { origins, header, at } = building;
  const { source } = reading;
  const fields: Draft = {};
  let text: Value | undefined;
  for (const cell of cells) {
    const column = columns.get(cell.at % sheetColumns);
    const value = column && cellValue(reading, column, cell);
    if (column === undefined || value === undefined) continue;
    const placed = register(building, cell.at, column.title, value);
    if (column.path.length === 0) text ??= placed;
    else put(building, fields, column, placed, cell.at);
  }
  if (Object.keys(fields).length === 0 && text === undefined) return undefined;
  const origin = new RowOrigin(source, at, header.byPath);
  origins.set(fields, origin);
  return { at, fields, text, origin, source };
}

/** All records of a sheet, in the order of its rows. */
export function recordsOf(
  reading: Reading,
  origins: Origins,
  sheet: Sheet,
  header: Header,
  rows: Rows,
): readonly RowRecord[] {
  const columns = readColumns(sheet, header);
  const first = Math.min(...header.columns.map(({ column }) => column));
  const records: RowRecord[] = [];
  for (const [row, cells] of rows) {
    if (row <= header.row) continue;
    const building = { reading, origins, header, at: row * sheetColumns + first };
    const record = recordOf(reading, building, columns, cells);
    if (record !== undefined) records.push(record);
  }
  return records;
}
