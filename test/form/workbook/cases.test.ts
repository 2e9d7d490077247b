// The cases of cases.yaml, with workbooks that another program (SheetJS) writes and reads, and parts that nobody knows.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as X from '@e965/xlsx';
import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bookWords } from '../../../src/exchange/book-words.js';
import { bookWith, reportRowsOf } from '../../../src/io/period-books.js';
import { readBack } from '../../../src/io/read-back.js';
import { unzip } from '../../../src/io/workbook-zip.js';
import { zipEdited } from '../../../src/io/zip-edit.js';
import { canonical } from '../../../src/plan/document.js';
import { recordsOf } from '../../../src/plan/document-fields.js';
import type { Fields } from '../../../src/plan/read.js';
import { sayIn } from '../../../src/text/catalogues.js';

interface Case {
  readonly case: string;
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly period: Fields;
  readonly becomes?: Readonly<Record<string, readonly string[]>>;
  readonly refused?: object;
}
const cases: readonly Case[] = parse(readFileSync(path.join(import.meta.dirname, 'cases.yaml'), 'utf8'));

const say = await sayIn('en');
if (say === undefined) throw new Error('English');
const words = bookWords(say);
const file = path.join(tmpdir(), 'none.xlsx');

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function cellOf(text: string): X.CellObject | undefined {
  const formula = /^=(.*)→(.*)$/.exec(text);
  if (text === '') return undefined;
  if (text.startsWith("'")) return { t: 's', v: text.slice(1) };
  if (formula !== null) return { t: 'n', f: formula[1] ?? '', v: Number(formula[2]) };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { t: 'n', v: serial(text), z: 'yyyy-mm-dd' };
  if (/^[\d.]+%$/.test(text)) return { t: 'n', v: Number(`${text.slice(0, -1)}e-2`), z: '0.0%' };
  return /^\d+(?:\.\d+)?$/.test(text) ? { t: 'n', v: Number(text) } : { t: 's', v: text };
}

function wordsOf(cell: X.CellObject | undefined): string {
  if (cell?.v === undefined) return '';
  const text = String(cell.v);
  if (cell.f !== undefined) return `=${cell.f}→${text}`;
  if (cell.t === 's') return cellOf(text)?.t === 's' ? text : `'${text}`;
  if (cell.z === 'yyyy-mm-dd') return new Date((Number(cell.v) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return cell.z === '0.0%' ? `${Number((Number(cell.v) * 100).toPrecision(12))}%` : text;
}

const split = (row: string): readonly string[] => row.split('|').map((text) => text.trim());
const trimmed = (row: string): string =>
  row
    .replace(/[\s|]+$/, '')
    .replace(/\s*\|\s*/g, '|')
    .trimStart();

function bookOf(sheets: Case['sheets'], shared: boolean): Buffer {
  const book = X.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.map(split);
    const sheet: X.WorkSheet = {
      '!ref': X.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: 12 } }),
    };
    for (const [r, row] of cells.entries())
      for (const [c, text] of row.entries()) {
        const cell = cellOf(text);
        if (cell !== undefined) sheet[X.utils.encode_cell({ r, c })] = cell;
      }
    X.utils.book_append_sheet(book, sheet, name);
  }
  const bytes: Buffer = X.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: shared, compression: shared });
  return zipEdited(bytes, new Map([['xl/charts/chart1.xml', Buffer.from('<odd>kept</odd>')]]));
}

function rowsOf(bytes: Uint8Array, name: string): readonly string[] {
  const sheet = X.read(bytes, { cellNF: true, cellFormula: true }).Sheets[name] ?? {};
  const { e } = X.utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: e.r + 1 }, (_, r) =>
    trimmed(Array.from({ length: e.c + 1 }, (_, c) => wordsOf(sheet[X.utils.encode_cell({ r, c })])).join('|')),
  );
}

const packageOf = (bytes: Uint8Array): ReturnType<typeof unzip> => unzip(Buffer.from(bytes), () => true);

/** LONG stands for a text of 40,000 characters. */
const meantBy = (period: Fields): Fields =>
  JSON.parse(JSON.stringify({ period: '2026-H1', ...period }).replace('"LONG"', JSON.stringify('x'.repeat(40_000))));

for (const shared of [true, false])
  test.each(cases)(`$case (shared strings: ${shared})`, async ({ sheets, period, becomes, refused }) => {
    const before = bookOf(sheets, shared);
    const meant = meantBy(period);
    const made = await bookWith(file, before, reportRowsOf('2026-H1', [meant]), words);
    if (refused !== undefined) expect(made).toEqual({ refused });
    if (refused !== undefined) return;
    if (Object.keys(becomes ?? {}).length === 0) return expect(made).toBeUndefined();
    if (made === undefined || 'refused' in made) throw new Error(JSON.stringify(made));
    for (const [name, rows] of Object.entries(becomes ?? {}))
      expect(rowsOf(made.bytes, name)).toEqual(rows.map(trimmed));
    const [old, now] = [packageOf(before), packageOf(made.bytes)];
    const changed = now.names.filter(
      (name) => old.parts.get(name)?.equals(now.parts.get(name) ?? Buffer.alloc(0)) !== true,
    );
    const own =
      /^xl\/worksheets\/sheet\d+\.xml$|^xl\/(?:workbook|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^\[content_types\]\.xml$/;
    expect(changed.filter((name) => !own.test(name))).toEqual([]);
    const back = await readBack([{ path: file, bytes: made.bytes }], () => true);
    const [held] = recordsOf(canonical('document' in back ? back.document : {})['periods']).filter(
      (one) => one['period'] === '2026-H1',
    );
    expect(held).toEqual(recordsOf(canonical({ periods: [meant] })['periods'])[0]);
    expect(await bookWith(file, made.bytes, reportRowsOf('2026-H1', [meant]), words)).toBeUndefined();
    await new Excel.Workbook().xlsx.load(Buffer.from(made.bytes) as unknown as Excel.Buffer);
  });
