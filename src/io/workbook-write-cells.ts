// A workbook laid out cell by cell (render/cell-book.ts) as the bytes of an .xlsx file. The same book gives the same
// bytes. Not written as a stream: exceljs then puts the protection of a sheet where Excel does not accept it.

import Excel from 'exceljs';
import type { Cell, CellBook, CellRow, CellSheet, Look, Rule } from '../render/cell-book.js';
import { safeText } from './cell-values.js';
import { heightOf } from './row-height.js';
import { columnLetter } from './workbook-write-lists.js';
import { fixedZipTimes } from './zip-times.js';

type Style = Partial<Excel.Style>;

const epoch = new Date('2000-01-01T00:00:00Z');
const ink = 'FF1F4E5F';

const fill = (argb: string): Excel.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line: Partial<Excel.Border> = { style: 'thin', color: { argb: 'FFBFC7CC' } };
const box: Partial<Excel.Borders> = { top: line, left: line, bottom: line, right: line };
const top: Partial<Excel.Alignment> = { vertical: 'top', wrapText: true };
const title = (color: string, text: string): Style => ({
  font: { name: 'Calibri', bold: true, color: { argb: text } },
  fill: fill(color),
  alignment: { vertical: 'middle', wrapText: true },
  border: box,
});
const group = (color: string): Style => ({
  font: { name: 'Calibri', bold: true, color: { argb: 'FFFFFFFF' } },
  fill: fill(color),
});
const cell = (color: string): Style => ({ fill: fill(color), alignment: top, border: box });

const looks: { readonly [L in Look]: Style } = {
  plain: { alignment: top },
  heading: { font: { name: 'Calibri', bold: true, size: 15, color: { argb: ink } } },
  subheading: { font: { name: 'Calibri', bold: true, size: 12, color: { argb: ink } } },
  progress: { font: { name: 'Calibri', bold: true, color: { argb: 'FF8A3B12' } } },
  label: { font: { name: 'Calibri', bold: true }, alignment: top },
  'group-told': group('FF5B6770'),
  'group-last': group('FF3F6F8F'),
  'group-asked': group('FF8A3B12'),
  'title-told': title('FFDDE2E5', 'FF222222'),
  'title-last': title('FFD5E4EE', 'FF222222'),
  'title-asked': title('FFFFF3C4', 'FF222222'),
  'title-needed': title('FFFFD56B', 'FF222222'),
  told: cell('FFF4F6F7'),
  last: cell('FFEDF4F9'),
  closed: cell('FFE3E6E8'),
  open: { ...cell('FFFFFBE8'), protection: { locked: false } },
  needed: { ...cell('FFFFEBB0'), protection: { locked: false } },
};
const formats = { text: '@', percent: '0%', day: 'yyyy-mm-dd' } as const;

/** Styles made once, so that the writer finds them again. */
const made = new Map<string, Style>();

/** In a sheet that is read from the right, a cell that does not say so orders and cuts its text as if read from the left. */
function towards(look: Look, value: Cell['value']): Style {
  const { alignment } = looks[look];
  const edge = typeof value === 'string' ? ({ horizontal: 'right' } as const) : {};
  return { ...looks[look], alignment: { ...alignment, ...edge, readingOrder: 'rtl' } };
}

function styleOf({ look, format, value }: Cell, rightToLeft: boolean): Style {
  const numFmt = format === undefined ? numberFormat(value) : formats[format];
  const key = rightToLeft ? `${look} ${numFmt} ${typeof value}` : `${look} ${numFmt}`;
  const style = made.get(key) ?? { ...(rightToLeft ? towards(look, value) : looks[look]), numFmt };
  made.set(key, style);
  return style;
}

/** Amounts with all decimals that they have. */
function numberFormat(value: Cell['value']): string {
  if (typeof value !== 'number') return 'General';
  const places = String(value).split('.')[1]?.length ?? 0;
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
}

export async function writeCellBook(book: CellBook): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { created: epoch, modified: epoch, creator: 'napkit', lastModifiedBy: 'napkit' });
  // Answers that a program wrote are counted when the file is opened.
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of book.sheets) await addSheet(workbook, sheet, book.rightToLeft);
  const bytes = await workbook.xlsx.writeBuffer();
  return fixedZipTimes(Buffer.from(bytes));
}

async function addSheet(workbook: Excel.Workbook, sheet: CellSheet, rightToLeft: boolean): Promise<void> {
  const { frozen, print } = sheet;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.veryHidden === true ? 'veryHidden' : 'visible',
    views: [
      frozen === undefined
        ? { rightToLeft, showGridLines: false }
        : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, rightToLeft, showGridLines: false },
    ],
    pageSetup: {
      orientation: print.landscape ? 'landscape' : 'portrait',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(print.rows === undefined ? {} : { printTitlesRow: print.rows }),
      ...(print.columns === undefined ? {} : { printTitlesColumn: print.columns }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  worksheet.columns = sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) }));
  for (const row of sheet.rows) addRow(worksheet, row, rightToLeft);
  for (const rule of sheet.rules) addRule(worksheet, rule);
  if (sheet.veryHidden !== true) await worksheet.protect('', { ...allowed });
}

const allowed = { formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true };

function addRow(worksheet: Excel.Worksheet, { cells, height, hidden }: CellRow, rightToLeft: boolean): void {
  const row = worksheet.addRow([]);
  for (const [i, one] of cells.entries()) {
    if (one === undefined) continue;
    const target = row.getCell(i + 1);
    target.style = styleOf(one, rightToLeft);
    target.value = contentOf(one);
  }
  const needed = height ?? heightOf(wrapped(cells, worksheet));
  if (needed !== undefined) row.height = needed;
  if (hidden === true) row.hidden = true;
}

/** Texts that are wrapped, with the width of their columns. */
const wrapped = (cells: CellRow['cells'], worksheet: Excel.Worksheet): readonly (readonly [string, number])[] =>
  cells.flatMap((one, i) => {
    if (typeof one?.value !== 'string' || looks[one.look].alignment?.wrapText !== true) return [];
    const { width = 10, hidden } = worksheet.getColumn(i + 1);
    return hidden ? [] : [[one.value, width] as const];
  });

function contentOf({ formula, value }: Cell): Excel.CellValue {
  const plain = typeof value === 'string' ? safeText(value) : (value ?? null);
  return formula === undefined ? plain : { formula, result: plain ?? '' };
}

/** exceljs has this on every worksheet, its types leave it out. */
interface Validated {
  readonly dataValidations: { add(range: string, validation: object): void };
}

function addRule(worksheet: Excel.Worksheet, rule: Rule): void {
  const letter = columnLetter(rule.column - 1);
  const prompt = { showInputMessage: true, promptTitle: rule.title.slice(0, 32), prompt: rule.prompt.slice(0, 255) };
  (worksheet as unknown as Validated).dataValidations.add(`${letter}${rule.first}:${letter}${rule.last}`, {
    ...prompt,
    ...checkOf(rule),
  });
}

function checkOf({ kind, from, title: heading, prompt }: Rule): object {
  const told = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: heading.slice(0, 32),
    error: prompt.slice(0, 225),
  };
  if (kind === 'list' && from !== undefined) return { ...told, type: 'list', errorStyle: 'stop', formulae: [from] };
  // A warning only: what people type all the same is read, and told where it cannot be.
  if (kind === 'percent')
    return { ...told, type: 'decimal', errorStyle: 'warning', operator: 'between', formulae: [0, 1] };
  if (kind === 'number')
    return { ...told, type: 'decimal', errorStyle: 'warning', operator: 'greaterThanOrEqual', formulae: [0] };
  if (kind === 'day')
    return {
      ...told,
      type: 'date',
      errorStyle: 'warning',
      operator: 'between',
      formulae: ['2000-01-01', '2099-12-31'],
    };
  return { type: 'any' };
}
