// A workbook file as parts of the document. The package is looked at before anything parses it; what is odd is refused
// with a reason, never read in part.

import { type Finding, finding } from '../finding/finding.js';
import type { Part } from '../source/located.js';
import type { Origins } from '../source/origin.js';
import { sheetParts } from '../source/sheet-read.js';
import { type OtherKind, positionOf, type SheetCells, sheetColumns, type Workbook } from '../source/workbook.js';
import { checkedCells } from './workbook-cells.js';
import { hiddenColumns, struckCells, struckFormats } from './workbook-looks.js';
import { type Declared, declaredSheets } from './workbook-ods.js';
import { openPackage, otherPackage, Refusal } from './workbook-open.js';
import { type BookMap, bookMap, type SheetPart, utf8, workbookPart } from './workbook-package.js';
import type { RawSheet } from './workbook-parse.js';
import { type Outcome, type Parser, parserFor, type Threads } from './workbook-run.js';
import { type SheetScan, scanSheet } from './workbook-scan.js';
import { sheetTitles } from './workbook-titles.js';
import type { Package } from './workbook-zip.js';

export interface WorkbookParts {
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  readonly refused?: boolean;
}

interface DataSheet extends SheetPart {
  readonly content: Buffer;
}

/** The sheets that hold data, each with its part. */
function dataSheets(pack: Package, { sheets }: BookMap, file: string): readonly DataSheet[] {
  return sheets
    .filter(({ data }) => data)
    .map((sheet) => {
      const content = sheet.part === undefined ? undefined : pack.parts.get(sheet.part);
      if (content !== undefined) return { ...sheet, content };
      throw new Refusal(finding('NAP154', { name: file, damage: 'sheet', part: sheet.name }, { place: { file } }));
    });
}

/** Workbooks of whole countries have 100,000 cells. */
export const mostCells = 1_000_000;
/** Bytes of sheets that are counted while they are parsed. */
const atOnce = 24 * 1024 * 1024;

function scanned({ name, part = '', content }: DataSheet, file: string, most: number): SheetScan {
  const scan = scanSheet(content.toString('latin1'), most);
  if (scan.tooMany)
    throw new Refusal(finding('NAP155', { name: file, excess: 'cells', part: name }, { place: { file } }));
  const isOutside = (range: string): boolean => range.split(':').some((cell) => positionOf(cell) === undefined);
  const wrong = scan.beyond ?? scan.merges.find(isOutside);
  if (wrong === undefined) return scan;
  const args = { name: file, unsafe: 'reference', part: `${part} ${wrong}` } as const;
  throw new Refusal(finding('NAP156', args, { place: { file } }));
}

function scannedSheets(sheets: readonly DataSheet[], file: string): readonly SheetScan[] {
  let left = mostCells;
  return sheets.map((sheet) => {
    const scan = scanned(sheet, file, left);
    left -= scan.valued.size;
    return scan;
  });
}

function sheetCells(
  { name: sheet, hidden, comments, commentTexts }: Pick<DataSheet, 'name' | 'hidden' | 'comments' | 'commentTexts'>,
  raw: RawSheet,
  scan: SheetScan,
  file: string,
): SheetCells {
  const at = { place: { file } };
  const checked = checkedCells(raw, scan);
  if ('cells' in checked)
    return {
      name: sheet,
      hidden,
      comments,
      commentTexts,
      hiddenRows: scan.hiddenRows,
      computed: new Set(scan.computed),
      ...checked.cells,
    };
  if ('merges' in checked) throw new Refusal(finding('NAP155', { name: file, excess: 'merges', part: sheet }, at));
  throw new Refusal(finding('NAP157', { name: file, sheet, ...checked }, at));
}

function parsedSheets(parsed: Outcome, name: string): readonly RawSheet[] {
  const at = { place: { file: name } };
  if ('sheets' in parsed) return parsed.sheets;
  if ('stopped' in parsed) throw new Refusal(finding('NAP158', { name, reason: parsed.stopped }, at));
  throw new Refusal(finding('NAP154', { name, damage: 'content', part: parsed.failed }, at));
}

/** The cells of a workbook, parsed by one reader and counted by another at the same time. Throws Refusal. */
export async function openWorkbook(bytes: Uint8Array, name: string, threads?: Threads): Promise<Workbook> {
  const parser = parserFor(bytes.length, threads);
  try {
    const pack = openPackage(bytes, name);
    const part = pack === 'xls' ? undefined : workbookPart(pack);
    if (pack === 'xls' || part === undefined) {
      const kind = pack === 'xls' ? pack : otherPackage(pack, name);
      const declared = kind === 'ods' && pack !== 'xls' ? declaredIn(pack, name) : [];
      return otherWorkbook(await parser.parseWhole({ whole: bytes }), declared, kind, name);
    }
    const map = bookMap(pack, part);
    const sheets = dataSheets(pack, map, name);
    const parts = [...pack.parts].map(([partName, content]) => ({ name: partName, content }));
    // The parser leaves nothing of a sheet but its rows.
    const looks = looksOf(sheets, utf8(pack.parts.get(map.styles ?? '')));
    // Nothing is parsed before it is counted, unless a thread does it; of a large file two readers at once need too much.
    const size = sheets.reduce((sum, { content }) => sum + content.length, 0);
    const early = !parser.apart || size > atOnce ? scannedSheets(sheets, name) : undefined;
    const parsing = parser.parse({
      parts,
      sheets: sheets.map((sheet) => ({ name: sheet.name, part: sheet.part ?? '' })),
      date1904: map.date1904,
    });
    const scans = early ?? scannedSheets(sheets, name);
    const raw = parsedSheets(await parsing, name);
    const none: RawSheet = { at: new Float64Array(), kind: new Uint8Array(), value: [], shown: new Map() };
    const cells = sheets.map((sheet, i) => {
      const scan = scans[i];
      if (scan === undefined) throw new Error('a scan for each sheet');
      return { ...sheetCells(sheet, raw[i] ?? none, scan, name), ...looks[i], stale: map.recount };
    });
    return { sheets: cells, macros: map.macros, links: map.links };
  } finally {
    parser.end();
  }
}

function looksOf(
  sheets: readonly DataSheet[],
  styles: string,
): readonly Pick<SheetCells, 'hiddenColumns' | 'struck'>[] {
  const struck = struckFormats(styles);
  return sheets.map(({ content }) => ({ hiddenColumns: hiddenColumns(content), struck: struckCells(content, struck) }));
}

/** Cells that an OpenDocument sheet repeats are counted before anybody makes them. */
function declaredIn({ parts }: Package, file: string): readonly Declared[] {
  const sheets = declaredSheets(parts.get('content.xml')?.toString('latin1') ?? '', mostCells);
  if (sheets !== undefined) return sheets;
  throw new Refusal(finding('NAP155', { name: file, excess: 'cells', part: 'content.xml' }, { place: { file } }));
}

/** A workbook of another kind: nobody counts all of its cells a second time, which its reader is told. */
function otherWorkbook(
  parsed: Awaited<ReturnType<Parser['parseWhole']>>,
  declared: readonly Declared[],
  kind: OtherKind,
  name: string,
): Workbook {
  const at = { place: { file: name } };
  if ('stopped' in parsed) throw new Refusal(finding('NAP158', { name, reason: parsed.stopped }, at));
  if ('failed' in parsed) throw new Refusal(finding('NAP154', { name, damage: 'content', part: parsed.failed }, at));
  const cells = parsed.tables.reduce((sum, table) => sum + table.at.length, 0);
  if (cells > mostCells) throw new Refusal(finding('NAP155', { name, excess: 'cells', part: name }, at));
  const sheets = parsed.tables.map((table, i) => {
    const { merges, comments } = table;
    const own = declared[i];
    const read = new Set(table.at);
    const formulas = own?.formulas.filter((position) => !read.has(position)) ?? [];
    const valued = new Set([...read, ...(own?.valued ?? [])]);
    const held = new Set(Array.from(table.at, (at) => Math.floor(at / sheetColumns)));
    const hiddenRows = own?.hiddenRows ?? table.hiddenRows.filter((row) => held.has(row));
    const scan = { valued, formulas, computed: own?.computed ?? [], merges, hiddenRows, tooMany: false };
    const hidden = table.hidden || own?.hidden === true;
    const part = { name: table.name, hidden, comments: [...comments.keys()], commentTexts: comments };
    return sheetCells(part, table, scan, name);
  });
  return { sheets, macros: false, links: false, kind };
}

/** The cells of a workbook, or why it is not read. */
export async function openOrRefuse(
  bytes: Uint8Array,
  name: string,
  threads?: Threads,
): Promise<Workbook | { readonly refused: Finding }> {
  try {
    return await openWorkbook(bytes, name, threads);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.found };
    throw error;
  }
}

/**
 * Reads a workbook: its sheets by the sheet table (source/sheets.ts) as one part of the document. `file` names it in
 * places; `refused` where it cannot be read as a whole.
 */
export async function readWorkbookParts(bytes: Uint8Array, file: string, origins: Origins): Promise<WorkbookParts> {
  const book = await openOrRefuse(bytes, file);
  if ('refused' in book) return { parts: [], findings: [book.refused], refused: true };
  const read = sheetParts(book, file, origins, await sheetTitles(book));
  const { kind } = book;
  if (kind === undefined) return read;
  return { ...read, findings: [finding('NAP153', { name: file, kind }, { place: { file } }), ...read.findings] };
}
