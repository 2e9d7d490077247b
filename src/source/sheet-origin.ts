// Where the values of a workbook stand: a record on its row, each field in its column, also those that are empty.

import type { Origin, Source, Spot } from './located.js';
import { cellName, type SheetCells, sheetColumns } from './workbook.js';

/** A sheet as a source: positions are row · 16,384 + column. */
export function sheetSource(file: string, { name }: SheetCells): Source {
  return { file, place: (at) => ({ file, sheet: name, cell: cellName(at) }), excerpt: () => undefined };
}

const spot = (at: number, title: string): Spot => ({ key: at, value: at, title });

/** A column of a sheet: its number, and what it is called there. */
export interface TitledColumn {
  readonly column: number;
  readonly title: string;
}

/** Columns of a sheet by the path of their field, dots between; beginnings of paths stand for their first column. */
export type ColumnsByPath = ReadonlyMap<string, TitledColumn>;

/** A record of a row, or a map inside it (`prefix` ends with a dot). Records of other sheets may be put into it. */
export class RowOrigin implements Origin {
  readonly source: Source;
  readonly at: number;
  readonly #columns: ColumnsByPath;
  readonly #prefix: string;
  #inner: Map<string, Spot> | undefined;

  constructor(source: Source, at: number, columns: ColumnsByPath, prefix = '') {
    this.source = source;
    this.at = at;
    this.#columns = columns;
    this.#prefix = prefix;
  }

  entry(key: string | number): Spot | undefined {
    const inner = this.#inner?.get(String(key));
    if (inner !== undefined) return inner;
    const found = this.#columns.get(this.#prefix + String(key));
    if (found === undefined) return undefined;
    return spot(Math.floor(this.at / sheetColumns) * sheetColumns + found.column, found.title);
  }

  /** A field that stands elsewhere. */
  put(key: string, inner: Spot): void {
    this.#inner ??= new Map();
    this.#inner.set(key, inner);
  }
}

/** A list in one cell. */
export class CellOrigin implements Origin {
  readonly source: Source;
  readonly at: number;
  readonly #title: string;
  constructor(source: Source, at: number, title: string) {
    this.source = source;
    this.at = at;
    this.#title = title;
  }
  entry(key: string | number): Spot | undefined {
    return typeof key === 'number' ? spot(this.at, this.#title) : undefined;
  }
}

/** A list or map of rows: each entry remembers its place. */
export class RowsOrigin implements Origin {
  readonly source: Source;
  readonly at: number;
  readonly #spots = new Map<string, Spot>();
  constructor(source: Source, at: number) {
    this.source = source;
    this.at = at;
  }
  entry(key: string | number): Spot | undefined {
    return this.#spots.get(String(key));
  }
  put(key: string | number, at: number, source: Source): void {
    this.spot(key, { key: at, value: at, source });
  }
  /** The same where key and value stand in two cells. */
  spot(key: string | number, spot: Spot): void {
    this.#spots.set(String(key), spot);
  }
}
