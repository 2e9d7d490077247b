// Forms filled in and damaged as people do it, by another program than napkit's writer.

import * as X from '@e965/xlsx';

type Typed = string | number | boolean | null;
type ByCell<T> = { readonly [cell: string]: T };

export interface Edits {
  readonly set?: ByCell<Typed>;
  readonly shares?: ByCell<number>;
  readonly formula?: ByCell<string>;
  readonly computed?: ByCell<readonly [string, number]>;
  readonly error?: readonly string[];
  readonly comment?: ByCell<string>;
  readonly 'drop-row'?: readonly string[];
  readonly 'drop-column'?: readonly string[];
  readonly 'copy-row'?: ByCell<number>;
  readonly 'hide-row'?: readonly string[];
  readonly merge?: readonly string[];
  readonly hidden?: ByCell<string>;
  readonly 'add-sheet'?: string;
  readonly 'drop-sheet'?: readonly string[];
  readonly 'rename-sheet'?: ByCell<string>;
}

const split = (at: string): readonly [string, string] => [at.slice(0, at.indexOf('!')), at.slice(at.indexOf('!') + 1)];
const cellAt = (r: number, c: number): string => X.utils.encode_cell({ r, c });
const range = (sheet: X.WorkSheet): X.Range => X.utils.decode_range(sheet['!ref'] ?? 'A1');

export function sheetOf({ Sheets }: X.WorkBook, name: string): X.WorkSheet {
  const sheet = Sheets[name];
  if (sheet === undefined) throw new Error(`a sheet ${name}`);
  return sheet;
}

function put(book: X.WorkBook, at: string, cell: X.CellObject | undefined): void {
  const [name, address] = split(at);
  const sheet = sheetOf(book, name);
  if (cell === undefined) delete sheet[address];
  else sheet[address] = cell;
  const { s, e } = range(sheet);
  const { r, c } = X.utils.decode_cell(address);
  sheet['!ref'] = X.utils.encode_range(s, { r: Math.max(e.r, r), c: Math.max(e.c, c) });
}

const plain = (v: Typed): X.CellObject | undefined =>
  v === null ? undefined : { t: typeof v === 'number' ? 'n' : typeof v === 'boolean' ? 'b' : 's', v };

/** Rows below move up, as when a person deletes one. */
function dropRow(sheet: X.WorkSheet, row: number): void {
  const { e } = range(sheet);
  for (let r = row; r <= e.r; r += 1)
    for (let c = 0; c <= e.c; c += 1) {
      const below = sheet[cellAt(r + 1, c)];
      if (r < e.r && below !== undefined) sheet[cellAt(r, c)] = below;
      else delete sheet[cellAt(r, c)];
    }
}

/** Columns on the right move left, as when a person deletes one. */
function dropColumn(sheet: X.WorkSheet, column: number): void {
  const { e } = range(sheet);
  for (let r = 0; r <= e.r; r += 1)
    for (let c = column; c <= e.c; c += 1) {
      const right = sheet[cellAt(r, c + 1)];
      if (c < e.c && right !== undefined) sheet[cellAt(r, c)] = right;
      else delete sheet[cellAt(r, c)];
    }
}

function copyRow(sheet: X.WorkSheet, from: number, to: number): void {
  for (let c = 0; c <= range(sheet).e.c; c += 1) {
    const cell = sheet[cellAt(from, c)];
    if (cell !== undefined) sheet[cellAt(to, c)] = { ...cell };
  }
}

/** The data rows turned about, with their keys, as when a person sorts them the other way. */
export function reverseRows(sheet: X.WorkSheet): void {
  const { e } = range(sheet);
  const keys = Array.from({ length: e.r + 1 }, (_, r) => String(sheet[cellAt(r, 0)]?.v ?? ''));
  const first = keys.indexOf('napkit-key') + 1;
  for (let [top, end] = [first, e.r]; top < end; top += 1, end -= 1)
    for (let c = 0; c <= e.c; c += 1) {
      const [above, below] = [sheet[cellAt(top, c)], sheet[cellAt(end, c)]];
      for (const [r, cell] of [
        [end, above],
        [top, below],
      ] as const)
        if (cell === undefined) delete sheet[cellAt(r, c)];
        else sheet[cellAt(r, c)] = cell;
    }
}

/** Columns from `at` on move right, as when a person inserts one. */
export function insertColumn(sheet: X.WorkSheet, at: number): void {
  const { s, e } = range(sheet);
  for (let r = 0; r <= e.r; r += 1)
    for (let c = e.c; c >= at; c -= 1) {
      const cell = sheet[cellAt(r, c)];
      if (cell === undefined) continue;
      sheet[cellAt(r, c + 1)] = cell;
      delete sheet[cellAt(r, c)];
    }
  delete sheet['!merges'];
  sheet['!ref'] = X.utils.encode_range(s, { r: e.r, c: e.c + 1 });
}

export function renameSheet(book: X.WorkBook, from: string, to: string): void {
  book.Sheets[to] = sheetOf(book, from);
  delete book.Sheets[from];
  book.SheetNames[book.SheetNames.indexOf(from)] = to;
}

function dropSheet(book: X.WorkBook, name: string): void {
  const at = book.SheetNames.indexOf(name);
  book.SheetNames.splice(at, 1);
  book.Workbook?.Sheets?.splice(at, 1);
  delete book.Sheets[name];
}

function setHidden(book: X.WorkBook, key: string, value: string): void {
  const sheet = sheetOf(book, 'napkit');
  const row = Array.from({ length: range(sheet).e.r + 1 }, (_, r) => r).find((r) => sheet[cellAt(r, 0)]?.v === key);
  sheet[cellAt(row ?? -1, 1)] = { t: 's', v: value };
}

const rowIn = (at: string): readonly [string, number] => [split(at)[0], Number(split(at)[1]) - 1];

export function edit(book: X.WorkBook, edits: Edits): void {
  for (const [at, v] of Object.entries(edits.set ?? {})) put(book, at, plain(v));
  for (const [at, v] of Object.entries(edits.shares ?? {})) put(book, at, { t: 'n', v, z: '0%' });
  for (const [at, f] of Object.entries(edits.formula ?? {})) put(book, at, { t: 'n', f });
  for (const [at, [f, v]] of Object.entries(edits.computed ?? {})) put(book, at, { t: 'n', f, v });
  for (const at of edits.error ?? []) put(book, at, { t: 'e', v: 42 });
  for (const [at, text] of Object.entries(edits.comment ?? {})) {
    const [name, address] = split(at);
    X.utils.cell_add_comment(sheetOf(book, name)[address], text, 'Registry');
  }
  for (const [name, row] of (edits['drop-row'] ?? []).map(rowIn)) dropRow(sheetOf(book, name), row);
  for (const at of edits['drop-column'] ?? [])
    dropColumn(sheetOf(book, split(at)[0]), X.utils.decode_col(split(at)[1]));
  for (const [at, to] of Object.entries(edits['copy-row'] ?? {})) {
    const [name, from] = rowIn(at);
    copyRow(sheetOf(book, name), from, to - 1);
  }
  for (const [name, row] of (edits['hide-row'] ?? []).map(rowIn)) {
    const sheet = sheetOf(book, name);
    sheet['!rows'] = sheet['!rows'] ?? [];
    sheet['!rows'][row] = { ...sheet['!rows'][row], hidden: true };
  }
  for (const at of edits.merge ?? []) {
    const [name, cells] = split(at);
    const sheet = sheetOf(book, name);
    sheet['!merges'] = [...(sheet['!merges'] ?? []), X.utils.decode_range(cells)];
  }
  for (const [key, value] of Object.entries(edits.hidden ?? {})) setHidden(book, key, value);
  if (edits['add-sheet'] !== undefined)
    X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['Judgments', 3]]), edits['add-sheet']);
  for (const name of edits['drop-sheet'] ?? []) dropSheet(book, name);
  for (const [from, to] of Object.entries(edits['rename-sheet'] ?? {})) renameSheet(book, from, to);
}
