// A returned form as rows and columns by their keys, wherever somebody has moved them.

import { type Cell, cellAt, type SheetCells, sheetColumns, type Workbook } from '../source/workbook.js';

/** Written in the cell that marks the row of keys. */
const keyMark = 'napkit-key';
export const keySheet = 'napkit';

export interface HiddenKeys {
  /** napkit-form, plan, period, sheet.<section> and the like. */
  readonly values: ReadonlyMap<string, string>;
  /** Keys of all rows of the form, each with the number of its mandatory fields. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface FormTable {
  /** Of the sheet, or of the section of a YAML form. */
  readonly name: string;
  /** Field key by column; the marks of hidden columns left out. */
  readonly fields: ReadonlyMap<number, string>;
  /** What people read above a column. */
  readonly titles: ReadonlyMap<number, string>;
  readonly rows: readonly TableRow[];
  /** Columns without a key that hold something below the row of keys. */
  readonly foreign: ReadonlyMap<number, readonly Cell[]>;
  /** Positions of cells whose value a formula gives. */
  readonly computed?: ReadonlySet<number> | undefined;
}
/** The table of a sheet. */
export interface SheetTable extends FormTable {
  readonly sheet: SheetCells;
  /** Number of the row of keys, from 0. */
  readonly head: number;
}
export interface TableRow {
  /** Undefined for a row that somebody added. */
  readonly key: string | undefined;
  /** Checks of the told cells by field. */
  readonly checks: ReadonlyMap<string, string>;
  /** Cells in columns of the form, by field. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Position of the row's first cell, for places. */
  readonly at: number;
  /** Where fields stand, empty ones too; without it they stand in the columns of a sheet. */
  readonly spots?: ReadonlyMap<string, number>;
}

export const rowOf = (at: number): number => Math.floor(at / sheetColumns);
export const columnOf = (at: number): number => at % sheetColumns;

function cellsOf(sheet: SheetCells): readonly Cell[] {
  return Array.from(sheet.at, (_, i) => cellAt(sheet, i));
}
const textIn = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell.shown ?? cell.value).trim());

function byRow(sheet: SheetCells): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cellsOf(sheet)) {
    const row = rows.get(rowOf(cell.at)) ?? new Map<number, Cell>();
    rows.set(rowOf(cell.at), row);
    row.set(columnOf(cell.at), cell);
  }
  return rows;
}

/** What the hidden sheet says; undefined where the workbook has none. */
export function hiddenKeys({ sheets }: Workbook): HiddenKeys | undefined {
  const sheet = sheets.find(({ name }) => name.toLowerCase() === keySheet);
  if (sheet === undefined) return undefined;
  const values = new Map<string, string>();
  const rows = new Map<string, number>();
  for (const row of byRow(sheet).values()) {
    const [key = '', value = '', count = ''] = [0, 1, 2].map((column) => textIn(row.get(column)));
    if (key === 'row') rows.set(value, Number(count) || 0);
    else if (key !== '') values.set(key, value);
  }
  return values.has('napkit-form') ? { values, rows } : undefined;
}

/** The table of a sheet by its row of keys; undefined where it has none. */
export function formTable(sheet: SheetCells): SheetTable | undefined {
  const rows = [...byRow(sheet)];
  const at = rows.findIndex(([, row]) => [...row.values()].some((cell) => textIn(cell) === keyMark));
  const [number = 0, head] = rows[at] ?? [];
  if (head === undefined) return undefined;
  const keyColumn = [...head].find(([, cell]) => textIn(cell) === keyMark)?.[0] ?? 0;
  const checkColumn = keyColumn + 1;
  const fields = new Map(
    [...head]
      .filter(([column]) => column !== keyColumn && column !== checkColumn)
      .map(([column, cell]) => [column, textIn(cell)] as const),
  );
  const below = rows.slice(at + 1);
  const [, above] = rows[at - 1] ?? [];
  return {
    sheet,
    name: sheet.name,
    computed: sheet.computed,
    head: number,
    fields,
    titles: new Map(
      [...fields].map(([column, key]) => [column, textIn(above?.get(column)).replace(/\s*\*$/, '') || key]),
    ),
    rows: below.map(([, row]) => tableRow(row, fields, keyColumn, checkColumn)),
    foreign: foreignIn(below, new Set([keyColumn, checkColumn, ...fields.keys()])),
  };
}

function tableRow(
  row: ReadonlyMap<number, Cell>,
  fields: ReadonlyMap<number, string>,
  keyColumn: number,
  checkColumn: number,
): TableRow {
  const key = textIn(row.get(keyColumn));
  const checks = textIn(row.get(checkColumn))
    .split(';')
    .map((check) => check.split('='))
    .filter((parts): parts is [string, string] => parts.length === 2);
  const cells = [...row].flatMap(([column, cell]) => {
    const field = fields.get(column);
    return field === undefined || textIn(cell) === '' ? [] : [[field, cell] as const];
  });
  // Keys and checks stand in hidden columns: a row is shown by what a person sees of it.
  const [first] = cells.length > 0 ? cells.map(([, cell]) => cell) : row.values();
  return { key: key === '' ? undefined : key, checks: new Map(checks), cells: new Map(cells), at: first?.at ?? 0 };
}

function foreignIn(
  rows: readonly (readonly [number, ReadonlyMap<number, Cell>])[],
  known: ReadonlySet<number>,
): ReadonlyMap<number, readonly Cell[]> {
  const foreign = new Map<number, Cell[]>();
  for (const [, row] of rows)
    for (const [column, cell] of row) {
      if (known.has(column) || textIn(cell) === '') continue;
      foreign.set(column, [...(foreign.get(column) ?? []), cell]);
    }
  return foreign;
}

/** Cells of the cover beside a key in its hidden column: what was filled in there. */
export function coverAnswer(sheet: SheetCells | undefined, key: string): Cell | undefined {
  if (sheet === undefined) return undefined;
  for (const row of byRow(sheet).values()) {
    const cells = [...row.values()];
    const at = cells.findIndex((cell) => textIn(cell) === key);
    // After the key its label, after the label the answer.
    if (at >= 0) return cells.slice(at + 2).find((cell) => textIn(cell) !== '');
  }
  return undefined;
}
