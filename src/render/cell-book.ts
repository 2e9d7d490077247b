// A workbook laid out cell by cell, as data: forms. The writer (io/workbook-write-cells.ts) knows how the looks look.

import type { CellValue } from './book.js';

/** How a cell looks. Only `open` and `needed` cells can be filled in; all others are locked. */
export type Look =
  | 'plain'
  | 'heading'
  | 'subheading'
  | 'progress'
  | 'label'
  | 'group-told'
  | 'group-last'
  | 'group-asked'
  | 'title-told'
  | 'title-last'
  | 'title-asked'
  | 'title-needed'
  | 'told'
  | 'last'
  | 'closed'
  | 'open'
  | 'needed';

export interface Cell {
  readonly look: Look;
  readonly value?: CellValue;
  /** A formula without "="; `value` is its stored result. Only napkit's own, never a text of the plan. */
  readonly formula?: string;
  /** Of cells to fill in. */
  readonly format?: 'text' | 'percent' | 'day';
}

export interface CellRow {
  readonly cells: readonly (Cell | undefined)[];
  /** In points; without it as high as its texts. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What may be typed in a range of cells; rows and columns count from 1. */
export interface Rule {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly kind: 'any' | 'list' | 'percent' | 'day' | 'number';
  /** Of a list: the range of its words, "'napkit'!$B$4:$B$10". */
  readonly from?: string;
  readonly title: string;
  readonly prompt: string;
}

export interface CellSheet {
  readonly name: string;
  readonly veryHidden?: boolean;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly CellRow[];
  readonly rules: readonly Rule[];
  /** Columns and rows that stay in view. */
  readonly frozen?: { readonly columns: number; readonly rows: number };
  readonly print: {
    readonly landscape: boolean;
    readonly pagesWide: number;
    readonly rows?: string;
    readonly columns?: string;
  };
}

export interface CellBook {
  readonly rightToLeft: boolean;
  readonly sheets: readonly CellSheet[];
}
