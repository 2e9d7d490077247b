// Somebody else's spreadsheet as a workbook: what napkit reads as a plan, and tables kept as text (.csv, .tsv).

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, finding } from '../finding/finding.js';
import { cellKinds, type SheetCells, sheetColumns, type Workbook } from '../source/workbook.js';
import { readable } from './file-kind.js';
import { decode, wrongEncoding } from './text.js';
import { mostCells, openOrRefuse } from './workbook.js';
import type { World } from './world.js';

const mebibyte = 1024 * 1024;
/** Texts are read at once, in the memory of this process. */
const limits = { workbook: 64, text: 16 } as const;

const textual = /\.(?:csv|tsv)$/i;

/** By its ending; what it holds is another question. */
export const isSpreadsheet = (name: string): boolean => textual.test(name) || readable(name) === 'workbook';

type Opened = Workbook | { readonly refused: Finding };

/** Opens a file. It is refused where it is none of these, too large, or damaged. */
export async function openForeign(argument: string, world: World): Promise<Opened> {
  const name = path.basename(argument);
  const at = { place: { file: name } };
  const full = path.resolve(world.cwd, argument);
  try {
    const facts = await stat(full);
    if (!facts.isFile()) return { refused: finding('NAP103', { name, kind: 'other' }, at) };
    const size = Math.ceil(facts.size / mebibyte);
    const isText = textual.test(name);
    const limit = limits[isText ? 'text' : 'workbook'];
    if (size > limit) return { refused: finding('NAP104', { name, size, limit }, at) };
    const bytes = await readFile(full);
    if (isText) return await textTable(bytes, name);
    return await openOrRefuse(bytes, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    return {
      refused: missing ? finding('NAP101', { name }, at) : finding('NAP106', { name, reason: String(error.code) }, at),
    };
  }
}

/** The sign between fields: the one that the first lines have most of, outside of quotes. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => start.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** Read as it is written, by nothing that guesses another format from its first letters. */
async function recordsIn(text: string): Promise<{ readonly records: readonly (readonly string[])[] } | string> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const options = { delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true };
  try {
    return { records: parse(text, { ...options, record_delimiter: ['\r\n', '\n', '\r'] }) };
  } catch (error) {
    if (error instanceof CsvError) return error.message;
    throw error;
  }
}

/** Fields stay texts: "001" and "1.10" are what somebody typed. */
async function textTable(bytes: Uint8Array, name: string): Promise<Opened> {
  const decoded = decode(bytes);
  const at = { place: { file: name } };
  if (!('text' in decoded)) return { refused: wrongEncoding(name, decoded) };
  const read = await recordsIn(decoded.text);
  if (typeof read === 'string') return { refused: finding('NAP154', { name, damage: 'content', part: read }, at) };
  const cells = read.records.flatMap((record, r) =>
    record.flatMap((value, c) =>
      value.trim() === '' || c >= sheetColumns ? [] : [{ at: r * sheetColumns + c, value }],
    ),
  );
  if (cells.length > mostCells) return { refused: finding('NAP155', { name, excess: 'cells', part: name }, at) };
  const only: SheetCells = {
    name: 'csv',
    hidden: false,
    at: Float64Array.from(cells, (cell) => cell.at),
    kind: new Uint8Array(cells.length).fill(cellKinds.indexOf('text')),
    value: cells.map(({ value }) => value),
    shown: new Map(),
    hiddenRows: [],
    merged: [],
    comments: [],
  };
  return { sheets: [only], macros: false, links: false };
}
