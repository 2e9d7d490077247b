// The parts of a package, checked before, or a whole file of another kind, as cells: read by SheetJS.

import * as XLSX from '@e965/xlsx';
import { cellKinds, type Stored, sheetColumns } from '../source/workbook.js';
import { onlyRows } from './workbook-only-rows.js';
import { typed } from './workbook-values.js';

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
  readonly hiddenRows: readonly number[];
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
        hiddenRows: (sheet['!rows'] ?? []).flatMap((row, r) => (row?.hidden === true ? [r] : [])),
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
