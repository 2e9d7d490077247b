// The sheets of a workbook as one part of the document, by the sheet table.

import { type Finding, finding } from '../finding/finding.js';
import type { Part, Source } from './located.js';
import { Origins } from './origin.js';
import type { Reading } from './sheet-cell.js';
import { type Said, withoutCopies } from './sheet-copies.js';
import { type Header, type Rows, readHeader, rowsOf } from './sheet-header.js';
import { type Known, knownSheets } from './sheet-known.js';
import { mainLanguage } from './sheet-language.js';
import type { Building } from './sheet-lists.js';
import { sheetNotes } from './sheet-notes.js';
import { type Decimal, typedNumber } from './sheet-number.js';
import { RowsOrigin } from './sheet-origin.js';
import { placeRecords } from './sheet-place.js';
import { placePlan, placeWords } from './sheet-plan.js';
import { finishReports } from './sheet-reports.js';
import { type RowRecord, recordsOf } from './sheet-rows.js';
import type { SheetTitles } from './sheet-titles.js';
import { type Sheet, sheets as table } from './sheets.js';
import { cellKinds, type SheetCells, type Workbook } from './workbook.js';

/** The decimal sign that texts prove, where all of them prove the same. */
function provenDecimal(all: readonly Known[]): Decimal | undefined {
  const signs = new Set<Decimal>();
  const text = cellKinds.indexOf('text');
  for (const { cells } of all)
    cells.value.forEach((value, i) => {
      if (cells.kind[i] !== text || typeof value !== 'string' || value.length > 30 || !/\d[.,]\d/.test(value)) return;
      // "2.1" is an id as often as a number: only grouped numbers and commas prove anything.
      const typed = typedNumber(value);
      if ('decimal' in typed && typed.decimal !== undefined && (typed.decimal === ',' || /[\s,'’]/.test(value)))
        signs.add(typed.decimal);
    });
  return signs.size === 1 ? [...signs][0] : undefined;
}

/** What the texts of a workbook say about all of them. */
interface Ways {
  readonly decimal: Decimal | undefined;
  readonly main: string | undefined;
}

function waysOf(all: readonly Known[], titles: SheetTitles): Ways {
  const plan = all.find(({ sheet }) => sheet.target.kind === 'plan');
  const rows = plan && rowsOf(plan.cells);
  const header = plan && rows && readHeader(plan.sheet, rows, plan.source, titles).header;
  return { decimal: provenDecimal(all), main: header && rows && mainLanguage(header, rows, titles) };
}

const titlesOf = (header: Header | undefined): ReadonlyMap<number, string> =>
  new Map(header?.columns.map(({ column, title }) => [column, title]));

function readSheet(
  building: Building,
  { sheet, cells, source }: Known,
  ways: Ways,
  titles: SheetTitles,
  said: Said,
): void {
  const rows: Rows = rowsOf(cells);
  if (rows.size === 0) return;
  const { header, findings } = readHeader(sheet, rows, source, titles, ways.main);
  building.findings.push(...findings, ...sheetNotes(cells, source, header?.row ?? 0, titlesOf(header)));
  if (header === undefined) return;
  const reading: Reading = { source, findings: building.findings, ...ways, numericIds: new Map() };
  if (sheet.target.kind === 'plan') placePlan(building, reading, header, rows, titles);
  else {
    const all = recordsOf(reading, building.origins, sheet, header, rows);
    const records = withoutCopies(all, cells, said, building.findings);
    if (sheet.target.kind === 'words') placeWords(building, source, header, records);
    else placeRecords(building, { sheet, source, header, records });
  }
  for (const [column, { at, value, count }] of reading.numericIds)
    building.findings.push(finding('NAP177', { sheet: cells.name, column, value, count }, { place: source.place(at) }));
}

const wholeFile = (file: string): Source => ({ file, place: () => ({ file }), excerpt: () => undefined });

/** Reads all sheets that napkit knows. */
export function sheetParts(
  book: Workbook,
  file: string,
  origins: Origins,
  titles: SheetTitles,
): { readonly parts: readonly Part[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const at = { place: { file } };
  if (book.macros) findings.push(finding('NAP169', { name: file, what: 'macros' }, at));
  if (book.links) findings.push(finding('NAP169', { name: file, what: 'links' }, at));
  const all = knownSheets(book, file, titles, findings);
  if (all.length === 0) findings.push(finding('NAP159', { name: file }, at));
  const root = new RowsOrigin(wholeFile(file), 0);
  const building: Building = { origins, findings, document: {}, root, records: new Map(), reports: [] };
  origins.set(building.document, root);
  const ways = waysOf(all, titles);
  for (const { id } of table) {
    const said: Said = new Map();
    for (const one of all.filter(({ sheet }) => sheet.id === id)) readSheet(building, one, ways, titles, said);
  }
  finishReports(building);
  return { parts: [{ file, value: building.document }], findings };
}

/** A sheet of the table as it lies in a workbook; without a header where it has none. */
export interface LaidSheet {
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  readonly rows: Rows;
  readonly header?: Header;
  readonly records: readonly RowRecord[];
  /** Main language of the plan: that of columns without a language beside columns with one. */
  readonly main?: string | undefined;
}

/** The sheets that hold rows of the document, each with its records by row. */
export function laidSheets(book: Workbook, file: string, titles: SheetTitles): readonly LaidSheet[] {
  const all = knownSheets(book, file, titles, []);
  const ways = waysOf(all, titles);
  const { main } = ways;
  return all.map(({ sheet, cells, source }) => {
    const rows = rowsOf(cells);
    const { header } = readHeader(sheet, rows, source, titles, main);
    if (header === undefined) return { sheet, cells, rows, records: [] };
    const reading: Reading = { source, findings: [], ...ways, numericIds: new Map() };
    return { sheet, cells, rows, header, main, records: recordsOf(reading, new Origins(), sheet, header, rows) };
  });
}
