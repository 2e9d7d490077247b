// A workbook as plain cells: what its sheets hold, in the form that a thread can hand to another.

/**
 * What a cell holds. `percent` is 0.45 shown as 45 %; `date` an ISO day; `formula` one without a stored value;
 * `infinite` a number that is none (1e400, NaN).
 */
export const cellKinds = ['text', 'number', 'percent', 'date', 'flag', 'error', 'formula', 'infinite'] as const;
export type CellKind = (typeof cellKinds)[number];
export type Stored = string | number | boolean;

/** Columns of a sheet: a position is row · columns + column, both counted from 0. */
export const sheetColumns = 16_384;
export const sheetRows = 1_048_576;

/** The cells of a sheet that hold something, row by row. Of merged cells only the first is here. */
export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** Positions, ascending. */
  readonly at: Float64Array;
  /** Indices into `cellKinds`. */
  readonly kind: Uint8Array;
  readonly value: readonly Stored[];
  /** How a number shows ("1.10"), by the index of its cell, where that says more than the number. */
  readonly shown: ReadonlyMap<number, string>;
  /** Those that hold something, from 0, ascending. */
  readonly hiddenRows: readonly number[];
  /** Hidden columns from first to last, and positions of cells that are struck out, empty ones too, where the reader knows. */
  readonly hiddenColumns?: readonly (readonly [number, number])[];
  readonly struck?: readonly number[];
  /** Merged ranges over several columns, or several rows of data: positions of their first cells, and of the last one below. */
  readonly merged: readonly (readonly [number, number])[];
  /** Positions of cells with comments. */
  readonly comments: readonly number[];
  /** What they say, where the reader knows. */
  readonly commentTexts?: ReadonlyMap<number, string>;
  /** Positions of cells whose value a formula gives, where the reader knows. */
  readonly computed?: ReadonlySet<number>;
  /** Whether these values may be older than the last change of the workbook. */
  readonly stale?: boolean;
}

/** Kinds of workbooks whose cells nobody counts a second time. */
export type OtherKind = 'ods' | 'xls' | 'xlsb';

export interface Workbook {
  readonly sheets: readonly SheetCells[];
  readonly macros: boolean;
  /** Links to other workbooks. */
  readonly links: boolean;
  /** A file of another kind than .xlsx and .xlsm. */
  readonly kind?: OtherKind;
}

export interface Cell {
  readonly at: number;
  readonly kind: CellKind;
  readonly value: Stored;
  readonly shown?: string;
}

export function cellAt(sheet: SheetCells, i: number): Cell {
  const at = sheet.at[i] ?? 0;
  const kind = cellKinds[sheet.kind[i] ?? 0] ?? 'text';
  const value = sheet.value[i] ?? '';
  const shown = sheet.shown.size === 0 ? undefined : sheet.shown.get(i);
  return shown === undefined ? { at, kind, value } : { at, kind, value, shown };
}

/** 0 as A, 25 as Z, 26 as AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A position as people write it: F12. */
export function cellName(at: number): string {
  return columnName(at % sheetColumns) + String(Math.floor(at / sheetColumns) + 1);
}

/** The position of F12; undefined for what is no cell of a sheet. */
export function positionOf(name: string): number | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (column >= sheetColumns || row < 0 || row >= sheetRows) return undefined;
  return row * sheetColumns + column;
}
