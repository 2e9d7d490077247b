// A workbook as data: sheets of typed columns, for the writer (io/workbook-write.ts). Strings are always strings.

/** How a column's values are written: `day` as a real date, `percent` 45 as 45 %, `text` and `id` as text. */
export type ColumnKind = 'id' | 'text' | 'amount' | 'number' | 'percent' | 'day' | 'flag';

export type CellValue = string | number | boolean;

export interface BookColumn {
  /** What people read; row 1. */
  readonly title: string;
  /** What napkit reads; row 2 in small print. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** Words to choose from: the name of one of the book's lists. */
  readonly list?: string;
  /** Shown when the header cell is chosen. */
  readonly help?: string;
  readonly required?: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  /** Plain text above everything, one line a row, instead of columns: guidance. */
  readonly lines?: readonly { readonly text: string; readonly heading: boolean }[];
}

/** Words to choose from: fixed ones, or whatever stands in a column of a sheet (new rows included). */
export type BookList =
  | { readonly name: string; readonly words: readonly CellValue[] }
  | { readonly name: string; readonly sheet: string; readonly key: string };

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly lists: readonly BookList[];
  /** Right-to-left sheets. */
  readonly rightToLeft: boolean;
  /** Name of the hidden sheet that holds the lists. */
  readonly listsName: string;
}
