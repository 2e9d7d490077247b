// Drop-downs of a workbook that is written: named ranges on a hidden sheet, or the ids in the sheet that holds them.

import type Excel from 'exceljs';
import type { Book, BookColumn, BookList } from '../render/book.js';

type Writer = Excel.stream.xlsx.WorkbookWriter;
type Worksheet = Excel.Worksheet;

/** Rows below the data that still have drop-downs. */
export const spareRows = 200;
const firstDataRow = 3;

/** The choices of a column's cells, and the help of its header. */
export function addValidation(worksheet: Worksheet, book: Book, column: BookColumn, index: number, rows: number): void {
  const letter = columnLetter(index);
  const validations = (worksheet as unknown as Validated).dataValidations;
  if (column.help !== undefined)
    validations.add(`${letter}1`, {
      type: 'any',
      showInputMessage: true,
      promptTitle: column.title.slice(0, 32),
      prompt: column.help.slice(0, 255),
    });
  const list = book.lists.find((l) => l.name === column.list);
  const formula = list && listFormula(book, list);
  if (list === undefined || formula === undefined) return;
  validations.add(`${letter}${firstDataRow}:${letter}${firstDataRow + rows + spareRows}`, {
    type: 'list',
    allowBlank: true,
    // Ids may be typed before their row exists; fixed words only with a warning.
    showErrorMessage: 'words' in list,
    errorStyle: 'warning',
    formulae: [formula],
  });
}
/** exceljs has this on every worksheet, its types leave it out. */
interface Validated {
  readonly dataValidations: { add(range: string, validation: object): void };
}

function listFormula(book: Book, list: BookList): string | undefined {
  if ('words' in list) return rangeName(list.name);
  const sheet = book.sheets.find((s) => s.name === list.sheet);
  const column = sheet?.columns.findIndex((c) => c.key === list.key) ?? -1;
  if (sheet === undefined || column < 0) return undefined;
  const letter = columnLetter(column);
  const last = firstDataRow + sheet.rows.length + spareRows;
  return `'${sheet.name.replaceAll("'", "''")}'!$${letter}$${firstDataRow}:$${letter}$${last}`;
}

/** Name of the range that holds a list's words. */
export const rangeName = (list: string): string => `nap_${list.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Fixed words stand in the columns of a hidden sheet, each with a name. */
export function addLists(writer: Writer, book: Book): void {
  const lists = book.lists.flatMap((list) => ('words' in list ? [list] : []));
  if (lists.length === 0) return;
  const worksheet = writer.addWorksheet(book.listsName, { state: 'veryHidden' });
  worksheet.addRow(lists.map((list) => list.name)).commit();
  const longest = Math.max(...lists.map((list) => list.words.length));
  for (let i = 0; i < longest; i += 1) worksheet.addRow(lists.map((list) => list.words[i])).commit();
  worksheet.commit();
  const names = (writer as unknown as { readonly definedNames: { add(range: string, name: string): void } })
    .definedNames;
  lists.forEach((list, i) => {
    const letter = columnLetter(i);
    names.add(`'${book.listsName}'!$${letter}$2:$${letter}$${list.words.length + 1}`, rangeName(list.name));
  });
}

/** 0 as A, 25 as Z, 26 as AA. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
