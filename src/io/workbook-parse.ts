// The parts of a package, checked before, as cells: read by SheetJS, formats told apart, dates counted here.

import * as XLSX from '@e965/xlsx';
import { type CellKind, cellKinds, type SheetCells, type Stored, sheetColumns } from '../source/workbook.js';

/** What one sheet's scan found, in a form that a thread can hand over. */
export interface SheetTask {
  readonly name: string;
  readonly hidden: boolean;
  readonly valued: ReadonlySet<number>;
  readonly formulas: readonly number[];
  readonly merges: readonly string[];
  readonly hiddenRows: number;
  readonly comments: readonly number[];
}

export interface ParseTask {
  readonly parts: readonly { readonly name: string; readonly content: Uint8Array }[];
  readonly sheets: readonly SheetTask[];
  readonly date1904: boolean;
}

/** Cells, or the first sheet of which not all was read. */
export type Parsed =
  | { readonly sheets: readonly SheetCells[] }
  | { readonly unread: string; readonly declared: number; readonly read: number }
  | { readonly failed: string };

interface Raw {
  readonly at: number;
  readonly cell: XLSX.CellObject;
}

/** SheetJS has this on its module, its types leave it out: a package whose parts are unpacked already. */
interface Packages {
  parse_zip(
    pack: { readonly FullPaths: readonly string[]; readonly FileIndex: readonly object[] },
    options: XLSX.ParsingOptions,
  ): XLSX.WorkBook;
}

const msPerDay = 86_400_000;

function workbookOf({ parts }: ParseTask): XLSX.WorkBook {
  const files = parts.map(({ name, content }) => ({
    name,
    type: 2,
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
  }));
  const pack = { FullPaths: files.map(({ name }) => name), FileIndex: files };
  const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true, cellDates: false };
  return (XLSX as unknown as Packages).parse_zip(pack, options);
}

function rawCells(sheet: XLSX.WorkSheet | undefined, valued: ReadonlySet<number>): readonly Raw[] {
  const found: Raw[] = [];
  const rows: readonly (readonly XLSX.CellObject[] | undefined)[] = sheet?.['!data'] ?? [];
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      const at = r * sheetColumns + c;
      if (valued.has(at)) found.push({ at, cell });
    });
  });
  return found;
}

interface Merged {
  readonly covered: ReadonlySet<number>;
  /** The first cells of ranges over several rows. */
  readonly first: readonly number[];
}

/** More rows in merged ranges are an attack, not a table. */
const mostMergedRows = 1_000_000;

/** Index of the first number that is not below. */
function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The merged ranges on each row that holds something. */
function rangesByRow(ranges: readonly string[], used: readonly number[]): ReadonlyMap<number, readonly XLSX.Range[]> {
  const byRow = new Map<number, XLSX.Range[]>();
  let rows = 0;
  for (const range of ranges.map((text) => XLSX.utils.decode_range(text)))
    for (let i = lowerBound(used, range.s.r); (used[i] ?? Number.POSITIVE_INFINITY) <= range.e.r; i += 1) {
      const row = used[i] ?? 0;
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [range]);
      else there.push(range);
      rows += 1;
      if (rows > mostMergedRows) throw new Error('merged ranges');
    }
  return byRow;
}

/** Which of the held cells lie under merged ranges without being their first. */
function merged(ranges: readonly string[], held: readonly Raw[]): Merged {
  if (ranges.length === 0) return { covered: new Set(), first: [] };
  const used = [...new Set(held.map(({ at }) => Math.floor(at / sheetColumns)))];
  const byRow = rangesByRow(ranges, used);
  const covered = new Set<number>();
  const first: number[] = [];
  for (const { at } of held) {
    const row = Math.floor(at / sheetColumns);
    const column = at % sheetColumns;
    const range = byRow.get(row)?.find(({ s, e }) => s.c <= column && column <= e.c);
    if (range === undefined) continue;
    if (range.s.r !== row || range.s.c !== column) covered.add(at);
    else if (range.e.r > row) first.push(at);
  }
  return { covered, first };
}

type Kind = 'date' | 'percent' | 'number';
interface Format {
  readonly kind: Kind;
  /** Decimals that it always shows: 2 for "0.00". */
  readonly places: number;
}

const formats = new Map<string, Format>();

function formatOf(code: string): Format {
  const known = formats.get(code);
  if (known !== undefined) return known;
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const kind = XLSX.SSF.is_date(code) ? 'date' : plain.includes('%') ? 'percent' : 'number';
  const format = { kind, places: /\.(0+)/.exec(plain)?.[1]?.length ?? 0 } as const;
  formats.set(code, format);
  return format;
}

/** The day of a serial number; undefined where it counts none (29 February 1900 never was, nor were negative days). */
export function serialDay(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : 1) || day > 2_958_465 || (!date1904 && day === 60)) return undefined;
  const since = date1904 ? day + 1462 : day < 60 ? day + 1 : day;
  return new Date((since - 25_569) * msPerDay).toISOString().slice(0, 10);
}

interface Typed {
  readonly kind: CellKind;
  readonly value: Stored;
  readonly shown?: string;
}

function typedNumber(value: number, code: string, date1904: boolean): Typed {
  if (!Number.isFinite(value)) return { kind: 'infinite', value: String(value) };
  const { kind, places } = formatOf(code);
  const exact = Number(value.toPrecision(15));
  if (kind === 'date') {
    const day = serialDay(value, date1904);
    return day === undefined ? { kind: 'number', value: exact } : { kind: 'date', value: day };
  }
  if (kind === 'percent') return { kind, value: Number((value * 100).toPrecision(15)) };
  const shown = exact.toFixed(Math.min(places, 20));
  return places > 0 && Number(shown) === exact && shown !== String(exact)
    ? { kind, value: exact, shown }
    : { kind, value: exact };
}

const errorNames: ReadonlyMap<unknown, string> = new Map(
  Object.entries({ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' }).map(
    ([code, name]) => [Number(code), name],
  ),
);

function typed({ t, v, z }: XLSX.CellObject, date1904: boolean): Typed {
  if (t === 'b') return { kind: 'flag', value: v === true };
  if (t === 'e') return { kind: 'error', value: errorNames.get(v) ?? '#ERROR' };
  if (t === 'n') return typedNumber(Number(v), String(z ?? 'General'), date1904);
  return { kind: 'text', value: String(v ?? '') };
}

function sheetOf(task: SheetTask, raw: readonly Raw[], date1904: boolean): SheetCells {
  const { covered, first } = merged(task.merges, raw);
  const cells = raw
    .filter(({ at }) => !covered.has(at))
    .map(({ at, cell }) => ({ at, ...typed(cell, date1904) }))
    .filter(({ kind, value }) => kind !== 'text' || value !== '');
  const formulas = task.formulas
    .filter((at) => !covered.has(at))
    .map((at): { readonly at: number } & Typed => ({ at, kind: 'formula', value: '=' }));
  const all = [...cells, ...formulas].sort((a, b) => a.at - b.at);
  const { name, hidden, hiddenRows, comments } = task;
  return {
    name,
    hidden,
    at: Float64Array.from(all, ({ at }) => at),
    kind: Uint8Array.from(all, ({ kind }) => cellKinds.indexOf(kind)),
    value: all.map(({ value }) => value),
    shown: new Map(all.flatMap(({ shown }, i) => (shown === undefined ? [] : [[i, shown] as const]))),
    hiddenRows,
    merged: first,
    comments,
  };
}

/** Reads a package. Sheets of which SheetJS read less than they declare are not handed out. */
export function parsePackage(task: ParseTask): Parsed {
  const book = workbookOf(task);
  const sheets: SheetCells[] = [];
  for (const [i, sheet] of task.sheets.entries()) {
    // By place, not by name: SheetJS mends names that occur twice.
    const name = book.SheetNames.indexOf(sheet.name) >= 0 ? sheet.name : (book.SheetNames[i] ?? '');
    const raw = rawCells(book.Sheets[name], sheet.valued);
    if (raw.length !== sheet.valued.size) return { unread: sheet.name, declared: sheet.valued.size, read: raw.length };
    sheets.push(sheetOf(sheet, raw, task.date1904));
  }
  return { sheets };
}
