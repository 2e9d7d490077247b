// Rows of the document written into the sheets that hold them: a changed value into its cell, a new row below the last
// one, a dropped row emptied. What else stands in a sheet (columns and notes of people's own) is not touched.

import { type Fields, isFields } from '../plan/read.js';
import type { CellValue } from '../render/book.js';
import type { BookEdit, CellEdit, NewSheet, SheetEdit } from '../render/book-edit.js';
import type { Header } from '../source/sheet-header.js';
import type { LaidSheet } from '../source/sheet-read.js';
import type { RowRecord } from '../source/sheet-rows.js';
import type { Sheet } from '../source/sheets.js';
import { sheetColumns } from '../source/workbook.js';
import { type BookWords, cellOf, kinds } from './book.js';
import { newSheet } from './sheet-new.js';
import { observationRows } from './sheet-observations.js';
import { type HeldRow, paired } from './sheet-pairs.js';
import { flatRecord } from './sheets-out.js';

/** The rows that a sheet should have, of those that `isOf` chooses. */
export interface WantedRows {
  readonly sheet: Sheet;
  readonly rows: readonly Fields[];
  isOf(row: Fields): boolean;
}

/**
 * Where rows cannot be written: a sheet without titles, an indicator's own value below its parts, a text that is not read
 * because the row has it in languages (NAP184).
 */
export type RowRefusal =
  | { readonly why: 'titles'; readonly sheet: string }
  | { readonly why: 'below' | 'beside'; readonly sheet: string; readonly cell: number };

export type Edits = { readonly edit: BookEdit } | { readonly refused: RowRefusal };

type Headed = LaidSheet & { readonly header: Header };

/** The changes after which a workbook holds the rows that are wanted. */
export function sheetEdits(laid: readonly LaidSheet[], wanted: readonly WantedRows[], words: BookWords): Edits {
  const sheets: SheetEdit[] = [];
  const added: NewSheet[] = [];
  for (const one of wanted) {
    const own = laid.filter(({ sheet }) => sheet.id === one.sheet.id);
    const headed = own.filter((sheet): sheet is Headed => sheet.header !== undefined);
    if (headed.length > 0) {
      const edits = editsOf(headed, one, words);
      if ('refused' in edits) return edits;
      sheets.push(...edits);
    } else if (one.rows.length > 0) {
      const [bare] = own;
      if (bare !== undefined) return { refused: { why: 'titles', sheet: bare.cells.name } };
      added.push(newSheet(one, laid, words));
    }
  }
  return { edit: { sheets: sheets.filter(({ cells }) => cells.length > 0), added } };
}

function editsOf(
  laid: readonly Headed[],
  { sheet, rows, isOf }: WantedRows,
  words: BookWords,
): readonly SheetEdit[] | { readonly refused: RowRefusal } {
  const held = laid.flatMap((one, at) =>
    one.records.flatMap((record): readonly HeldRow<Place>[] => {
      const fields = flatRecord(record.fields, sheet);
      return isOf(fields) && isPlaced(sheet, fields) ? [{ place: { at, record }, fields }] : [];
    }),
  );
  const fitting = sheet.id === 'Observations' ? observationRows(held, rows) : { rows };
  if ('below' in fitting) {
    const { at, record } = fitting.below.place;
    return { refused: { why: 'below', sheet: laid[at]?.cells.name ?? '', cell: record.at } };
  }
  const { kept, dropped, fresh } = paired(sheet.id, held, fitting.rows);
  const changed = [...kept, ...dropped.map((row) => [row, {}] as const)];
  for (const [{ place, fields }, now] of changed) {
    const one = laid[place.at];
    const cell = one && unreadText(one, place.record, fields, now);
    if (one !== undefined && cell !== undefined) return { refused: { why: 'beside', sheet: one.cells.name, cell } };
  }
  return laid.map((one, at) => {
    const writer = writerOf(one, words);
    for (const [{ place, fields }, now] of changed) if (place.at === at) writer.change(place.record, fields, now);
    if (at === 0) for (const row of fresh) writer.append(row);
    return writer.edit();
  });
}

/** A row that does not say what it is about is none of the document's, unless it only opens a period. */
function isPlaced({ target }: Sheet, fields: Fields): boolean {
  return target.kind !== 'period' || Object.keys(fields).length === 1 || fields[target.key] !== undefined;
}

interface Place {
  /** Of which sheet. */
  readonly at: number;
  readonly record: RowRecord;
}

interface Writer {
  change(record: RowRecord, was: Fields, now: Fields): void;
  append(row: Fields): void;
  edit(): SheetEdit;
}

const rowOf = (at: number): number => Math.floor(at / sheetColumns);

function writerOf(laid: Headed, words: BookWords): Writer {
  const { sheet, header, records, cells: sheetCells, rows: used } = laid;
  const last = records.reduce((most, { at }) => Math.max(most, rowOf(at)), header.row);
  const cells: CellEdit[] = [];
  const added: number[] = [];
  const columns = new Map(header.columns.map(({ key, column }) => [key, column]));
  const columnOf = (key: string): number => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    const column =
      1 + sheetCells.at.reduce((most, at) => Math.max(most, at % sheetColumns), Math.max(...columns.values()));
    cells.push(...newHeading(laid, key, column, words));
    columns.set(key, column);
    return column;
  };
  const put = (row: number, key: string, value: CellValue | undefined, like?: number): void => {
    const column = columnOf(key);
    const look = like === undefined ? {} : { like: like * sheetColumns + column };
    cells.push({ at: row * sheetColumns + column, kind: kindOf(sheet, key), value, ...look });
  };
  return {
    change: ({ at }, before, after) => {
      const [was, now] = [inColumns(laid, before), inColumns(laid, after)];
      for (const key of new Set([...Object.keys(was), ...Object.keys(now)]))
        if (JSON.stringify(was[key]) !== JSON.stringify(now[key])) put(rowOf(at), key, cellOf(now[key]));
    },
    append: (fresh) => {
      const fields = inColumns(laid, fresh);
      let row = (added.at(-1) ?? last) + 1;
      while (used.has(row)) row += 1;
      added.push(row);
      for (const [key, value] of Object.entries(fields))
        put(row, key, cellOf(value), last > header.row ? last : undefined);
    },
    edit: () => ({ name: sheetCells.name, cells, rows: { first: header.row + 1, last }, added }),
  };
}

/**
 * Fields by the columns that they stand in: beside texts in other languages, a text in the main language may stand in the
 * column that names none.
 */
function inColumns({ header: { columns }, main }: Headed, fields: Fields): Fields {
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  const column = (key: string): string => {
    const base = key.slice(0, Math.max(0, key.lastIndexOf('.')));
    const isMain = key === `${base}.${main}` && !has(key) && has(base);
    return isMain && Object.keys(fields).some((other) => other !== key && other.startsWith(`${base}.`)) ? base : key;
  };
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [column(key), value]));
}

/** The cell of a text that is not read beside texts in languages that change: napkit neither keeps nor drops it. */
function unreadText(laid: Headed, { at }: RowRecord, before: Fields, after: Fields): number | undefined {
  const [was, now] = [inColumns(laid, before), inColumns(laid, after)];
  const changed = Object.keys(was).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key]));
  const bases = new Set(changed.map((key) => key.slice(0, Math.max(0, key.lastIndexOf('.')))));
  const columns = laid.header.columns.filter(({ key }) => bases.has(key) && !Object.hasOwn(was, key));
  const cells = laid.rows.get(rowOf(at)) ?? [];
  return cells.find((cell) => columns.some(({ column }) => column === cell.at % sheetColumns))?.at;
}

/** Of "note.fr" it is that of "note". */
function kindOf(sheet: Sheet, key: string): CellEdit['kind'] {
  const own = sheet.columns.find((column) => column.key === key);
  return kinds[(own ?? columnNamed(sheet, key))?.type ?? 'string'];
}

const columnNamed = (sheet: Sheet, key: string): Sheet['columns'][number] | undefined =>
  sheet.columns.find((column) => column.key === key.slice(0, key.lastIndexOf('.')));

/** Title and key of a column that the sheet lacks, right of everything, looking like the last one. */
function newHeading(
  { sheet, header, rows }: Headed,
  key: string,
  column: number,
  words: BookWords,
): readonly CellEdit[] {
  const base = sheet.columns.some((own) => own.key === key) ? key : key.slice(0, key.lastIndexOf('.'));
  const title = words.column(sheet.id, base, base === key ? undefined : key.slice(base.length + 1));
  const { row } = header;
  const hasKeys = rows.get(row)?.some(({ value }) => header.columns.some((own) => own.key === value)) === true;
  const hasTitles = header.columns.some((own) => rows.get(row)?.every(({ value }) => value !== own.title));
  const last = Math.max(...header.columns.map((own) => own.column));
  const cell = (at: number, value: string): CellEdit => ({
    at: at * sheetColumns + column,
    kind: 'text',
    value,
    like: at * sheetColumns + last,
  });
  if (!hasKeys) return [cell(row, title)];
  return hasTitles && row > 0 ? [cell(row - 1, title), cell(row, key)] : [cell(row, key)];
}

/** Whether a row of a sheet is about a period. */
export const ofPeriod =
  (period: string) =>
  (row: Fields): boolean =>
    isFields(row) && String(row['period']) === period;
