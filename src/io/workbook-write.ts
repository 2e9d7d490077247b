// A workbook (render/book.ts) as the bytes of an .xlsx file: headers, drop-downs, number formats, print set-up. The same
// book gives the same bytes, on every machine and on every day. Imported when needed: exceljs is large.

import { PassThrough } from 'node:stream';
import Excel from 'exceljs';
import type { Book, BookColumn, BookSheet, CellValue, ColumnKind } from '../render/book.js';
import { dateCell, hundredth, safeText } from './cell-values.js';
import { pagesWide } from './page-width.js';
import { heightOf, wrappedTexts } from './row-height.js';
import { addLists, addValidation } from './workbook-write-lists.js';
import { fixedZipTimes } from './zip-times.js';

type Writer = Excel.stream.xlsx.WorkbookWriter;
type Style = Partial<Excel.Style>;
type Worksheet = Excel.Worksheet;

const epoch = new Date('2000-01-01T00:00:00Z');

const headerStyle: Style = {
  font: { name: 'Calibri', bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E5F' } },
  alignment: { wrapText: true, vertical: 'middle' },
};
const requiredStyle: Style = {
  ...headerStyle,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF8A3B12' } },
};
const keyStyle: Style = {
  font: { name: 'Calibri', size: 8, color: { argb: 'FF808080' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } },
};

/** The bytes of the file. Memory stays small: rows are written as they come. */
export async function writeWorkbook(book: Book): Promise<Uint8Array> {
  const stream = new PassThrough();
  const chunks: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const writer = new Excel.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    ...{ created: epoch, modified: epoch, creator: 'napkit', lastModifiedBy: 'napkit' },
  });
  for (const sheet of book.sheets) addSheet(writer, book, sheet);
  addLists(writer, book);
  await writer.commit();
  return fixedZipTimes(Buffer.concat(chunks));
}

function addSheet(writer: Writer, book: Book, sheet: BookSheet): void {
  const frozen = { state: 'frozen', xSplit: 1, ySplit: 2, rightToLeft: book.rightToLeft } as const;
  const worksheet = writer.addWorksheet(sheet.name, {
    views: sheet.lines === undefined ? [frozen] : [{ rightToLeft: book.rightToLeft, showGridLines: false }],
    pageSetup: {
      orientation: sheet.lines === undefined ? 'landscape' : 'portrait',
      paperSize: 9,
      fitToWidth: pagesWide(sheet),
      fitToHeight: 0,
      ...(sheet.lines === undefined ? { printTitlesRow: '1:1', printTitlesColumn: 'A:A' } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  worksheet.columns = sheet.columns.map((column, i) => ({
    width: column.width,
    style: columnStyle(
      column,
      sheet.rows.map((row) => row[i]),
    ),
  }));
  if (sheet.lines !== undefined) addLines(worksheet, sheet.lines);
  else addTable(worksheet, book, sheet);
  worksheet.commit();
}

function addTable(worksheet: Worksheet, book: Book, sheet: BookSheet): void {
  const titles = worksheet.addRow(sheet.columns.map(({ title }) => title));
  titles.height = 32;
  titles.eachCell((cell, i) =>
    Object.assign(cell, { style: sheet.columns[i - 1]?.required ? requiredStyle : headerStyle }),
  );
  const keys = worksheet.addRow(sheet.columns.map(({ key }) => key));
  keys.eachCell((cell) => Object.assign(cell, { style: keyStyle }));
  keys.commit();
  const write = sheet.columns.map((column) => cellWriter(column.kind));
  for (const row of sheet.rows) {
    const values = row.map((value, i) => (value === undefined ? undefined : write[i]?.(value)));
    const added = worksheet.addRow(values);
    const height = heightOf(wrappedTexts(row, sheet.columns));
    if (height !== undefined) added.height = height;
    added.commit();
  }
  for (const [i, column] of sheet.columns.entries()) addValidation(worksheet, book, column, i, sheet.rows.length);
}

function addLines(worksheet: Worksheet, lines: NonNullable<BookSheet['lines']>): void {
  worksheet.columns = [{ width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }];
  for (const { text, heading } of lines) {
    const row = worksheet.addRow([safeText(text)]);
    if (heading) row.getCell(1).font = { name: 'Calibri', bold: true, size: 13, color: { argb: 'FF1F4E5F' } };
    row.commit();
  }
}

function columnStyle({ kind }: BookColumn, values: readonly (CellValue | undefined)[]): Style {
  return { numFmt: formatOf(kind, values), alignment: { vertical: 'top', wrapText: kind === 'text' } };
}

/**
 * Ids are text, so that Excel does not make numbers or dates of them. Amounts show every decimal that is typed: a format
 * with a fixed number of them would show a finer amount rounded.
 */
function formatOf(kind: ColumnKind, values: readonly (CellValue | undefined)[]): string {
  if (kind === 'id') return '@';
  if (kind === 'day') return 'yyyy-mm-dd';
  if (kind !== 'percent') return 'General';
  const places = Math.min(
    3,
    values.reduce((most: number, v) => Math.max(most, decimals(v)), 1),
  );
  return `0.${'0'.repeat(places)}%`;
}

const decimals = (value: CellValue | undefined): number =>
  typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0;

/** How a value of a column is written. A value that is not of the column's kind is written as it is. */
function cellWriter(kind: ColumnKind): (value: CellValue) => Excel.CellValue {
  if (kind === 'day') return (value) => (typeof value === 'string' ? (dateCell(value) ?? safeText(value)) : value);
  if (kind === 'percent') return (value) => (typeof value === 'number' ? hundredth(value) : plainCell(value));
  return plainCell;
}

const plainCell = (value: CellValue): CellValue => (typeof value === 'string' ? safeText(value) : value);
