// The parts of a package, checked before, as cells: read by SheetJS, formats told apart, dates counted here.

import * as XLSX from '@e965/xlsx';
import { type CellKind, cellKinds, type Stored, sheetColumns } from '../source/workbook.js';

export interface ParseTask {
  readonly parts: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** The sheets to read, in their order, each with its part. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly date1904: boolean;
}

/** The cells of a sheet as SheetJS read them, row by row. */
export interface RawSheet {
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  readonly value: readonly Stored[];
  readonly shown: ReadonlyMap<number, string>;
}

export type Parsed = { readonly sheets: readonly RawSheet[] } | { readonly failed: string };

/** A file of another kind (.ods, .xls, .xlsb), which SheetJS takes apart itself. */
export interface WholeTask {
  readonly whole: Uint8Array;
}

/** A sheet of such a file, with what a package would tell beside it. */
export interface RawTable extends RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: number;
  /** Ranges as "A1:B2". */
  readonly merges: readonly string[];
  /** Positions of cells with comments, and their words. */
  readonly comments: ReadonlyMap<number, string>;
}
export type ParsedWhole = { readonly tables: readonly RawTable[] } | { readonly failed: string };

/** SheetJS has this on its module, its types leave it out: a package whose parts are unpacked already. */
interface Packages {
  parse_zip(
    pack: { readonly FullPaths: readonly string[]; readonly FileIndex: readonly object[] },
    options: XLSX.ParsingOptions,
  ): XLSX.WorkBook;
}

const msPerDay = 86_400_000;

/** Where a tag named sheetData begins, from somewhere on; -1 where there is none. `start` is what stands before its name. */
function rowsTag(sheet: Buffer, start: RegExp, from: number): number {
  for (let at = sheet.indexOf('sheetData', from); at >= 0; at = sheet.indexOf('sheetData', at + 1)) {
    const open = sheet.lastIndexOf('<', at);
    const isName = /^[\s/>]$/.test(sheet.toString('latin1', at + 9, at + 10));
    if (isName && at - open < 80 && start.test(sheet.toString('latin1', open, at))) return open;
  }
  return -1;
}

const opens = /^<(?:[\w.-]+:)?$/;
const closes = /^<\/(?:[\w.-]+:)?$/;

/**
 * A sheet with its rows alone: what else Excel writes into it (links, columns, rules) SheetJS spreads over whole ranges. It
 * is written over in place, by the tags of the root moved to the rows: sheets of 60 MB are not copied for it.
 */
export function onlyRows(sheet: Buffer): Buffer {
  const start = rowsTag(sheet, opens, 0);
  const root = /<((?:[\w.-]+:)?)worksheet(?=[\s>])[^<>]*>/.exec(sheet.toString('latin1', 0, Math.max(0, start)));
  if (start < 0 || root === null) return Buffer.alloc(0);
  const close = rowsTag(sheet, closes, start);
  const end = sheet.indexOf('>', close < 0 ? start : close) + 1;
  const [open, prefix = ''] = root;
  const last = Buffer.from(`</${prefix}worksheet>`, 'latin1');
  const first = start - open.length;
  sheet.write(open, first, 'latin1');
  if (end + last.length > sheet.length) return Buffer.concat([sheet.subarray(first, end), last]);
  last.copy(sheet, end);
  return sheet.subarray(first, end + last.length);
}

/** Relations of sheets lead to comments and tables, which nobody asks for. */
const isAside = (name: string): boolean => /sheets\/_rels\/.*\.rels$/.test(name);

function workbookOf({ parts, sheets }: ParseTask): XLSX.WorkBook {
  const sheetParts = new Set(sheets.map(({ part }) => part));
  const files = parts
    .filter(({ name }) => !isAside(name))
    .map(({ name, content }) => {
      const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      return { name, type: 2, content: sheetParts.has(name) ? onlyRows(whole) : whole };
    });
  const pack = { FullPaths: files.map(({ name }) => name), FileIndex: files };
  const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true, cellDates: false };
  return (XLSX as unknown as Packages).parse_zip(pack, options);
}

type Kind = 'date' | 'percent' | 'number';
interface Format {
  readonly kind: Kind;
  /** Decimals that it always shows: 2 for "0.00". */
  readonly places: number;
}

const formats = new Map<string, Format>();

/** Excel's own limit. */
const longestFormat = 255;

export function formatOf(written: string): Format {
  const code = written.length > longestFormat ? 'General' : written;
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

/** OpenDocument tells no format of a percentage, but how it shows. */
const formatIn = ({ z, w }: XLSX.CellObject): string => String(z ?? (w?.endsWith('%') === true ? '0%' : 'General'));

function typed(cell: XLSX.CellObject, date1904: boolean): Typed {
  const { t, v } = cell;
  if (t === 'b') return { kind: 'flag', value: v === true };
  if (t === 'e') return { kind: 'error', value: errorNames.get(v) ?? '#ERROR' };
  if (t === 'n') return typedNumber(Number(v), formatIn(cell), date1904);
  return { kind: 'text', value: String(v ?? '') };
}

function rawSheet(sheet: XLSX.WorkSheet | undefined, date1904: boolean): RawSheet {
  const at: number[] = [];
  const kind: number[] = [];
  const value: Stored[] = [];
  const shown = new Map<number, string>();
  const add = (cell: XLSX.CellObject, position: number): void => {
    const read = typed(cell, date1904);
    if (read.shown !== undefined) shown.set(at.length, read.shown);
    at.push(position);
    kind.push(cellKinds.indexOf(read.kind));
    value.push(read.value);
  };
  const rows: readonly (readonly XLSX.CellObject[] | undefined)[] = sheet?.['!data'] ?? [];
  rows.forEach((row, r) => {
    const start = r * sheetColumns;
    // A far cell makes a long row of holes, which nobody should walk through.
    const far = row !== undefined && row.length > 512;
    if (far) for (const [c, cell] of Object.entries(row)) add(cell, start + Number(c));
    else
      row?.forEach((cell, c) => {
        add(cell, start + c);
      });
  });
  return { at: Float64Array.from(at), kind: Uint8Array.from(kind), value, shown };
}

/** Reads a package. Throws what SheetJS throws. */
export function parsePackage(task: ParseTask): Parsed {
  const book = workbookOf(task);
  const sheets = task.sheets.map(({ name: wanted }, i) => {
    // By place where SheetJS calls it otherwise: it mends names that occur twice.
    const name = book.SheetNames.includes(wanted) ? wanted : (book.SheetNames[i] ?? '');
    return rawSheet(book.Sheets[name], task.date1904);
  });
  return { sheets };
}

function commentsIn(sheet: XLSX.WorkSheet): ReadonlyMap<number, string> {
  const rows: readonly (readonly XLSX.CellObject[] | undefined)[] = sheet['!data'] ?? [];
  const found = rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell?.c === undefined ? [] : [[r * sheetColumns + c, cell.c.map(({ t }) => t).join(' / ')] as const],
    ),
  );
  return new Map(found);
}

/** Reads a whole file. Throws what SheetJS throws; what it has to say beside that is nobody's concern. */
export function parseWhole({ whole }: WholeTask): ParsedWhole {
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  const options = { cellFormula: false, cellHTML: false, cellText: true, cellNF: true, cellDates: false } as const;
  const book = quietly(() => XLSX.read(bytes, { type: 'buffer', dense: true, ...options }));
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    tables: book.SheetNames.map((name, i) => {
      const sheet = book.Sheets[name] ?? {};
      return {
        ...rawSheet(sheet, date1904),
        name,
        hidden: Number(book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
        hiddenRows: (sheet['!rows'] ?? []).filter((row) => row?.hidden === true).length,
        merges: (sheet['!merges'] ?? []).map((range) => XLSX.utils.encode_range(range)),
        comments: commentsIn(sheet),
      };
    }),
  };
}

/** SheetJS tells its doubts about number formats on the console. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = (): void => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}
