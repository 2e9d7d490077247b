// A sheet that a workbook lacks, as nap convert would write it: titles, widths, drop-downs.

import { present } from '../plan/read.js';
import type { BookSheet } from '../render/book.js';
import type { Choices, NewSheet } from '../render/book-edit.js';
import type { LaidSheet } from '../source/sheet-read.js';
import { sheetColumns } from '../source/workbook.js';
import { type BookWords, bookSheet } from './book.js';
import type { SheetRows } from './sheets-out.js';

/** `laid` are the sheets that the workbook has. */
export function newSheet(rows: SheetRows, laid: readonly LaidSheet[], words: BookWords): NewSheet {
  const sheet = bookSheet(rows, words);
  const choices = sheet.columns.map((column) => choicesOf(column, laid, words));
  return present({ sheet, choices, rightToLeft: words.rightToLeft, like: likeIn(laid) });
}

/** The words of a column's list; of ids the column of the sheet in which they stand, if the workbook has it. */
function choicesOf(
  { list: name }: BookSheet['columns'][number],
  laid: readonly LaidSheet[],
  { lists = [] }: BookWords,
): Choices | undefined {
  // The plan's periods are those before: the one that is being added would be called wrong.
  const list = name === 'period' ? undefined : lists.find((one) => one.name === name);
  if (list === undefined || 'words' in list) return list;
  const held = laid.find(({ sheet, header }) => sheet.id === list.sheet && header !== undefined);
  const column = held?.header?.columns.find(({ key }) => key === list.key)?.column;
  if (held?.header === undefined || column === undefined) return undefined;
  const { row } = held.header;
  const last = held.records.reduce((most, { at }) => Math.max(most, Math.floor(at / sheetColumns)), row);
  return { sheet: held.cells.name, column, first: row + 1, last };
}

/** A sheet with titles and keys, whose looks a new one takes. */
function likeIn(laid: readonly LaidSheet[]): NewSheet['like'] {
  for (const { sheet, header, cells } of laid) {
    if (header === undefined || header.row === 0) continue;
    const at = (isRequired: boolean, row: number): number | undefined => {
      const column = header.columns.find(
        ({ key }) => isRequired === (sheet.columns.find((own) => own.key === key)?.required === true),
      );
      return column && row * sheetColumns + column.column;
    };
    const [title, required, key] = [at(false, header.row - 1), at(true, header.row - 1), at(true, header.row)];
    if (title !== undefined && required !== undefined && key !== undefined)
      return { name: cells.name, title, required, key };
  }
  return undefined;
}
