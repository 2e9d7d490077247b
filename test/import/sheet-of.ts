// A sheet out of rows of plain values, as a case file tells them.

import { type CellKind, cellKinds, type SheetCells, sheetColumns, type Workbook } from '../../src/source/workbook.js';

export type Plain = string | number | null;

/** Texts such as "=2026-03-31" are days, "#REF!" is an error, and "=" a formula without a value. */
export function sheetOf(rows: readonly (readonly Plain[])[], name = 'S'): SheetCells {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null || value === '' ? [] : [{ at: r * sheetColumns + c, value }])),
  );
  const isDay = (value: Plain): boolean => typeof value === 'string' && /^=\d{4}-\d\d-\d\d$/.test(value);
  const kind = (value: Plain): CellKind => {
    if (typeof value === 'number') return 'number';
    if (isDay(value)) return 'date';
    return value === '=' ? 'formula' : /^#[A-Z/0]+[!?A]$/.test(String(value)) ? 'error' : 'text';
  };
  return {
    name,
    hidden: false,
    hiddenRows: [],
    shown: new Map(),
    merged: [],
    comments: [],
    at: Float64Array.from(cells, ({ at }) => at),
    kind: Uint8Array.from(cells, ({ value }) => cellKinds.indexOf(kind(value))),
    value: cells.map(({ value }) => (isDay(value) ? String(value).slice(1) : value)),
  };
}

export const bookOf = (...sheets: readonly SheetCells[]): Workbook => ({ sheets, macros: false, links: false });
