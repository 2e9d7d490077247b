// Small workbooks for tests: sheets as rows of cells, or hand-written packages.

import * as XLSX from '@e965/xlsx';
import { readWorkbookParts, type WorkbookParts } from '../../src/io/workbook.js';
import type { Located, Place } from '../../src/source/located.js';
import { Origins } from '../../src/source/origin.js';
import { locatedTree } from '../../src/source/tree.js';

/** A value, or a cell as SheetJS writes it ({ t: 'e', v: 23 }, { v: 0.45, z: '0%' }). */
export type CellIn = string | number | boolean | null | Partial<XLSX.CellObject>;
export type SheetsIn = { readonly [name: string]: readonly (readonly CellIn[])[] };

const isObject = (cell: CellIn): cell is Partial<XLSX.CellObject> => typeof cell === 'object' && cell !== null;

function typed(cell: CellIn): XLSX.CellObject | null {
  if (cell === null) return null;
  if (isObject(cell)) return { t: 'n', ...cell };
  return typeof cell === 'string' ? { t: 's', v: cell } : { t: typeof cell === 'number' ? 'n' : 'b', v: cell };
}

export function sheetOf(rows: readonly (readonly CellIn[])[]): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const width = Math.max(1, ...rows.map((row) => row.length));
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      const cell = typed(value);
      if (cell !== null) sheet[XLSX.utils.encode_cell({ r, c })] = cell;
    }
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  return sheet;
}

/** The bytes of a workbook; `change` may hide rows, merge cells and so on before it is written. */
export function bookOf(sheets: SheetsIn, change: (book: XLSX.WorkBook) => void = () => undefined): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheetOf(rows), name);
  change(book);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
}

/** Part names and their texts as a zip package. */
export function packageOf(parts: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  const zip = XLSX.CFB.utils.cfb_new();
  zip.FullPaths.length = 1;
  zip.FileIndex.length = 1;
  for (const [name, text] of Object.entries(parts)) XLSX.CFB.utils.cfb_add(zip, name, Buffer.from(text));
  return XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A package with one sheet, given as the XML of its rows; `more` adds or replaces parts. */
export function rawBook(name: string, rows: string, more: { readonly [part: string]: string } = {}): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return packageOf({
    '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="r1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="r1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

export interface BookRead extends WorkbookParts {
  /** What the workbook says, with its places. */
  readonly located: Located;
  /** "NAP170 Costs!C4" for each finding, in the order of reading. */
  readonly told: readonly string[];
}

const placeName = ({ file, sheet, cell }: Place): string => (sheet === undefined ? file : `${sheet}!${cell}`);

export async function readBook(bytes: Uint8Array): Promise<BookRead> {
  const origins = new Origins();
  const read = await readWorkbookParts(bytes, 'plan.xlsx', origins);
  const located = locatedTree(read.parts[0]?.value ?? {}, origins, []);
  const told = read.findings.map(({ code, at }) => `${code} ${'place' in at ? placeName(at.place) : ''}`);
  return { ...read, located, told };
}
