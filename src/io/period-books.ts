// Rows of the document written into a workbook that a person keeps.

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BookWords } from '../exchange/book.js';
import { ofPeriod, type RowRefusal, sheetEdits, type WantedRows } from '../exchange/sheet-edits.js';
import { sheetRows } from '../exchange/sheets-out.js';
import { canonical } from '../plan/document.js';
import type { Fields } from '../plan/read.js';
import { laidSheets } from '../source/sheet-read.js';
import { reportSheets } from '../source/sheets-reports.js';
import { cellName } from '../source/workbook.js';
import { openOrRefuse } from './workbook.js';
import { type EditRefusal, editedWorkbook } from './workbook-edit.js';
import { sheetTitles } from './workbook-titles.js';

/** `open` where a spreadsheet program has the file open; `lock` is what it keeps beside it. */
export type BookRefusal =
  | EditRefusal
  | { readonly why: 'below' | 'beside'; readonly sheet: string; readonly cell: string }
  | { readonly why: 'open'; readonly lock: string };

export interface EditedBook {
  readonly bytes: Uint8Array;
  /** Names of the sheets that changed or are new. */
  readonly sheets: readonly string[];
}

/** The rows of a period's records, sheet by sheet. */
export function reportRowsOf(period: string, records: readonly Fields[]): readonly WantedRows[] {
  const own = new Set(reportSheets);
  return sheetRows(canonical({ periods: records }))
    .filter(({ sheet }) => own.has(sheet))
    .map(({ sheet, rows }) => ({ sheet, rows, isOf: ofPeriod(period) }));
}

/** The bytes of a workbook with the rows that are wanted; undefined where it holds them already. */
export async function bookWith(
  file: string,
  bytes: Uint8Array,
  wanted: readonly WantedRows[],
  words: BookWords,
): Promise<EditedBook | { readonly refused: BookRefusal } | undefined> {
  const book = await openOrRefuse(bytes, file);
  if ('refused' in book || book.kind !== undefined) return { refused: { why: 'odd' } };
  const edits = sheetEdits(laidSheets(book, file, await sheetTitles(book)), wanted, words);
  if ('refused' in edits) return { refused: placed(edits.refused) };
  const sheets = [...edits.edit.sheets, ...edits.edit.added.map(({ sheet }) => sheet)].map(({ name }) => name);
  if (sheets.length === 0) return undefined;
  const lock = await lockBeside(file);
  if (lock !== undefined) return { refused: { why: 'open', lock } };
  const edited = editedWorkbook(bytes, edits.edit);
  return 'refused' in edited ? edited : { ...edited, sheets };
}

const placed = (refused: RowRefusal): BookRefusal =>
  refused.why === 'titles' ? refused : { ...refused, cell: cellName(refused.cell) };

/** The file that Excel or LibreOffice keeps beside a workbook while it is open. */
async function lockBeside(file: string): Promise<string | undefined> {
  const name = path.basename(file);
  const locks = [`~$${name}`, `.~lock.${name}#`];
  return (await readdir(path.dirname(file))).find((one) => locks.includes(one));
}
