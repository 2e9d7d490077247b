// A workbook file as parts of the document. The package is looked at before anything parses it; what is odd is refused
// with a reason, never read in part.

import { type Finding, finding } from '../finding/finding.js';
import type { Origins, Part } from '../source/located.js';
import { sheetParts } from '../source/sheet-read.js';
import { positionOf, type Workbook } from '../source/workbook.js';
import { type BookMap, bookMap, workbookPart } from './workbook-package.js';
import type { Parsed, ParseTask, SheetTask } from './workbook-parse.js';
import { runParse } from './workbook-run.js';
import { scanSheet } from './workbook-scan.js';
import { type Sniffed, sniff } from './workbook-sniff.js';
import { sheetTitles } from './workbook-titles.js';
import { type Package, unzip, ZipError, type ZipFault } from './workbook-zip.js';

export interface WorkbookParts {
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  readonly refused?: boolean;
}

/** Why a workbook is not read. */
class Refusal extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

/** Parts that no cell stands in; they are neither unpacked nor parsed. */
const beside =
  /(?:^docprops|\/(?:media|drawings|charts|chartsheets|embeddings|externallinks|pivot\w+|printersettings|theme|customxml|activex|ctrlprops|diagrams|slicers\w*|querytables))\/|vbaproject|calcchain\.xml$|\.(?:png|jpe?g|emf|wmf|vml)$/;

const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

function refusalOf(fault: ZipFault, name: string): Finding {
  const at = { place: { file: name } };
  switch (fault.fault) {
    case 'encrypted':
      return finding('NAP152', { name }, at);
    case 'damaged':
      return finding('NAP154', { name, damage: fault.damage, part: fault.part }, at);
    case 'excess':
      return finding('NAP155', { name, excess: fault.excess, part: fault.part }, at);
    case 'unsafe':
      return finding('NAP156', { name, unsafe: fault.unsafe, part: fault.part }, at);
  }
}

function foreign(kind: Exclude<Sniffed, 'zip'>, name: string): Finding {
  const at = { place: { file: name } };
  if (kind === 'encrypted') return finding('NAP152', { name }, at);
  if (kind === 'xls') return finding('NAP153', { name, kind }, at);
  return finding('NAP151', { name, kind }, at);
}

/** What a package is that holds no workbook of Excel. */
function otherPackage(pack: Package, name: string): Finding {
  const at = { place: { file: name } };
  const has = (part: RegExp): boolean => pack.names.some((one) => part.test(one));
  if (has(/^xl\/workbook\.bin$/)) return finding('NAP153', { name, kind: 'xlsb' }, at);
  const manifest = pack.parts.get('meta-inf/manifest.xml')?.toString('latin1') ?? '';
  if (manifest.includes('encryption-data')) return finding('NAP152', { name }, at);
  if (has(/^content\.xml$/)) return finding('NAP153', { name, kind: 'ods' }, at);
  return finding('NAP151', { name, kind: has(/^word\//) ? 'word' : 'zip' }, at);
}

function openPackage(bytes: Uint8Array, name: string): Package {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = sniff(buffer);
  if (kind !== 'zip') throw new Refusal(foreign(kind, name));
  try {
    return unzip(buffer, (part) => isMarkup(part) && !beside.test(part) && part !== 'content.xml');
  } catch (error) {
    throw error instanceof ZipError ? new Refusal(refusalOf(error.found, name)) : error;
  }
}

/** The sheets that hold data, each with what its part declares. */
function sheetTasks(pack: Package, { sheets }: BookMap, file: string): readonly SheetTask[] {
  const place = { place: { file } };
  return sheets.flatMap(({ name, hidden, part, data, comments }) => {
    if (!data) return [];
    const content = part === undefined ? undefined : pack.parts.get(part);
    if (content === undefined) throw new Refusal(finding('NAP154', { name: file, damage: 'sheet', part: name }, place));
    const { beyond, ...scan } = scanSheet(content.toString('latin1'));
    const wrong =
      beyond ?? scan.merges.find((range) => range.split(':').some((cell) => positionOf(cell) === undefined));
    if (wrong !== undefined)
      throw new Refusal(finding('NAP156', { name: file, unsafe: 'reference', part: `${part} ${wrong}` }, place));
    return [{ name, hidden, comments, ...scan }];
  });
}

async function cellsOf(task: ParseTask, packed: number, name: string): Promise<Extract<Parsed, { sheets: unknown }>> {
  const at = { place: { file: name } };
  const parsed = await runParse(task, packed);
  if ('sheets' in parsed) return parsed;
  if ('stopped' in parsed) throw new Refusal(finding('NAP158', { name, reason: parsed.stopped }, at));
  if ('failed' in parsed) throw new Refusal(finding('NAP154', { name, damage: 'content', part: parsed.failed }, at));
  const { unread: sheet, declared, read } = parsed;
  throw new Refusal(finding('NAP157', { name, sheet, declared, read }, at));
}

/** The cells of a workbook. Throws Refusal. */
async function openWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  const pack = openPackage(bytes, name);
  const part = workbookPart(pack);
  if (part === undefined) throw new Refusal(otherPackage(pack, name));
  const map = bookMap(pack, part);
  const tasks = sheetTasks(pack, map, name);
  const parts = [...pack.parts].map(([partName, content]) => ({ name: partName, content }));
  const { sheets } = await cellsOf({ parts, sheets: tasks, date1904: map.date1904 }, bytes.length, name);
  return { sheets, macros: map.macros, links: map.links };
}

/**
 * Reads a workbook: its sheets by the sheet table (source/sheets.ts) as one part of the document. `file` names it in
 * places; `refused` where it cannot be read as a whole.
 */
export async function readWorkbookParts(bytes: Uint8Array, file: string, origins: Origins): Promise<WorkbookParts> {
  try {
    const book = await openWorkbook(bytes, file);
    return sheetParts(book, file, origins, await sheetTitles());
  } catch (error) {
    if (error instanceof Refusal) return { parts: [], findings: [error.found], refused: true };
    throw error;
  }
}
