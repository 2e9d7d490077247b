// Changes to a workbook that a person keeps, as data, for the editor (io/workbook-edit.ts): cells, rows below a table,
// sheets that it lacks. Positions are row · 16,384 + column.

import type { BookSheet, CellValue, ColumnKind } from './book.js';

export interface CellEdit {
  readonly at: number;
  readonly kind: ColumnKind;
  /** Undefined empties the cell. */
  readonly value: CellValue | undefined;
  /** The cell whose look it takes where it has none of its own. */
  readonly like?: number;
}

export interface SheetEdit {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  /** First and last row of the data before; rules and tables that end there reach over rows added right below. */
  readonly rows: { readonly first: number; readonly last: number };
  /** Rows added below, each to look like the last one. */
  readonly added: readonly number[];
}

/** What a column's cells are chosen from: words, or whatever stands in a column of a sheet of the workbook. */
export type Choices =
  | { readonly name: string; readonly words: readonly CellValue[] }
  | { readonly sheet: string; readonly column: number; readonly first: number; readonly last: number };

/** A sheet that the workbook lacks; its titles look like those of one that it has. */
export interface NewSheet {
  readonly sheet: BookSheet;
  /** By column. */
  readonly choices: readonly (Choices | undefined)[];
  readonly rightToLeft: boolean;
  readonly like?: { readonly name: string; readonly title: number; readonly required: number; readonly key: number };
}

export interface BookEdit {
  readonly sheets: readonly SheetEdit[];
  readonly added: readonly NewSheet[];
}
