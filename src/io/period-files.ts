// The files of a plan that hold a period, and the same files with the period changed.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BookWords } from '../exchange/book.js';
import { recordAdded, recordEdited } from '../exchange/yaml-edit.js';
import { apart } from '../exchange/yaml-key.js';
import { yamlOf } from '../exchange/yaml-out.js';
import { reportRows, withRows } from '../form/report-rows.js';
import { canonical } from '../plan/document.js';
import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { Origins } from '../source/origin.js';
import { textSource } from '../source/text-source.js';
import { readYaml } from '../source/yaml.js';
import { isEditable, readable } from './file-kind.js';
import type { BookRefusal, EditedBook } from './period-books.js';
import { decode } from './text.js';
import type { WholeFile } from './write-many.js';

/** A period's record in a file. */
interface Held {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Canonical. */
  readonly record: Fields;
}
export interface HeldText extends Held {
  readonly text: string;
  /** Where the record stands in the text. */
  readonly path: readonly (string | number)[];
}
/** In a workbook the record stands in rows of several sheets. */
export interface HeldRows extends Held {
  readonly text?: never;
  readonly path?: never;
}
export type HeldPeriod = HeldText | HeldRows;

/** Every file among `files` (absolute) that napkit writes and that reports on the period. */
export async function heldPeriods(files: readonly string[], period: string): Promise<readonly HeldPeriod[]> {
  const held: HeldPeriod[] = [];
  for (const file of files) {
    if (readable(file) === 'yaml') held.push(...(await heldInText(file, period)));
    else if (isEditable(file)) held.push(...(await heldInRows(file, period)));
  }
  return held;
}

// A year without quotes is a number.
const isOn = (record: Fields, period: string): boolean => String(record['period']) === period;

async function heldInText(file: string, period: string): Promise<readonly HeldText[]> {
  const bytes = await readFile(file);
  const decoded = bytes.includes(period) ? decode(bytes) : undefined;
  if (decoded === undefined || !('text' in decoded)) return [];
  const { text } = decoded;
  const periods = apart(text, 'periods');
  const read = periods === undefined || /^period[ \t]*:/m.test(periods.beside) ? text : periods.own;
  const { part } = await readYaml(read, textSource(file, read), new Origins());
  if (part === undefined) return [];
  const { value } = part;
  const own = isOn(value, period) ? [{ file, text, bytes, path: [], record: recordOf(value, period) }] : [];
  const listed = (Array.isArray(value['periods']) ? value['periods'] : []).flatMap((record: Value, i) =>
    isFields(record) && isOn(record, period)
      ? [{ file, text, bytes, path: ['periods', i], record: recordOf(record, period) }]
      : [],
  );
  return [...own, ...listed];
}

async function heldInRows(file: string, period: string): Promise<readonly HeldRows[]> {
  const { readWorkbookParts } = await import('./workbook.js');
  const bytes = await readFile(file);
  const { parts } = await readWorkbookParts(bytes, file, new Origins());
  return parts
    .flatMap(({ value }) => recordsOf(value['periods']))
    .filter((record) => isOn(record, period))
    .map((record) => ({ file, bytes, record: recordOf(record, period) }));
}

const recordOf = (written: Fields, period: string): Fields => {
  const { closed, progress, spending, observations, assessments, returns, corrections } = written;
  const own = fieldsOf({ period, closed, progress, spending, observations, assessments, returns, corrections });
  return recordsOf(canonical({ periods: [own] })['periods'])[0] ?? own;
};

/** Records of one period as one; undefined where two of them report on the same thing. */
export function together(period: string, held: readonly HeldPeriod[]): Fields | undefined {
  const records = [{ period }, ...held.map(({ record }) => record)];
  const [one, ...more] = recordsOf(canonical({ periods: records })['periods']);
  return more.length === 0 ? one : undefined;
}

/** Where nothing is held yet: `folder` of the plan, or the one file that it is. */
export type Home = { readonly folder: string } | { readonly file: string };

/** A file to write, and what it was; nothing where it is new. */
export interface PeriodFile extends WholeFile {
  readonly was?: Uint8Array;
  /** Of a workbook, those that change. */
  readonly sheets?: readonly string[];
}

/** Why a workbook is not written. */
export interface BookRefused {
  /** Absolute. */
  readonly file: string;
  readonly refused: BookRefusal;
}

/**
 * The files to write so that the period is `report`. Each row stays in the file that holds it; new ones go to the first.
 * `words` are those of sheets and columns that a workbook lacks.
 */
export async function periodWritten(
  period: string,
  held: readonly HeldPeriod[],
  report: Fields,
  home: Home,
  words: () => Promise<BookWords>,
): Promise<{ readonly files: readonly PeriodFile[] } | BookRefused> {
  if (held.length === 0 && ('folder' in home || !isEditable(home.file)))
    return { files: [await newPeriod(period, report, home)] };
  const parts = partsOf(held, report);
  const files = new Map(held.map((one) => [one.file, one.bytes]));
  if (held.length === 0 && 'file' in home) files.set(home.file, await readFile(home.file));
  const written: PeriodFile[] = [];
  for (const [file, was] of files) {
    const own = held.flatMap((one, i) => (one.file === file ? [{ one, now: parts[i] ?? one.record }] : []));
    const records = own.length === 0 ? [report] : own.map(({ now }) => now);
    const made = isEditable(file) ? await bookOn(period, file, was, records, words) : textOn(own, was);
    if (made !== undefined && 'refused' in made) return { file, refused: made.refused };
    if (made !== undefined) written.push({ file, was, ...made });
  }
  return { files: written };
}

/** A workbook with a period's records; undefined where it holds them already. SheetJS is loaded for workbooks alone. */
async function bookOn(
  period: string,
  file: string,
  was: Uint8Array,
  records: readonly Fields[],
  words: () => Promise<BookWords>,
): Promise<EditedBook | { readonly refused: BookRefusal } | undefined> {
  const { bookWith, reportRowsOf } = await import('./period-books.js');
  return bookWith(file, was, reportRowsOf(period, records), await words());
}

/** A text with the records that it holds changed; undefined where nothing changes. */
function textOn(
  own: readonly { readonly one: HeldPeriod; readonly now: Fields }[],
  was: Uint8Array,
): { readonly bytes: Uint8Array } | undefined {
  const before = own[0]?.one.text;
  let text = before;
  for (const { one, now } of own) text &&= recordEdited(text, one.record, now, one.path ?? []);
  return text === undefined || text === before ? undefined : { bytes: encoded(text, was) };
}

/** As UTF-8, with a byte order mark where the file had one. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? '\uFEFF' : '';
  return new TextEncoder().encode(`${mark}${text}`);
}

/** The record of each file: the rows and returns that it holds, the first with all new ones. */
function partsOf(held: readonly HeldPeriod[], report: Fields): readonly Fields[] {
  const rows = reportRows(report);
  const returns = isFields(report['returns'] ?? null) ? (report['returns'] as Fields) : {};
  const owners = held.map(({ record }) => new Set(reportRows(record).keys()));
  const senders = held.map(
    ({ record }) => new Set(Object.keys(isFields(record['returns'] ?? null) ? (record['returns'] as Fields) : {})),
  );
  const ownerOf = (sets: readonly ReadonlySet<string>[], key: string): number =>
    Math.max(
      0,
      sets.findIndex((set) => set.has(key)),
    );
  return held.map(({ record }, i) => {
    const own = new Map([...rows].filter(([key]) => ownerOf(owners, key) === i));
    const sent = Object.fromEntries(Object.entries(returns).filter(([id]) => ownerOf(senders, id) === i));
    return fieldsOf({ ...withRows(record, own), returns: Object.keys(sent).length === 0 ? undefined : sent });
  });
}

async function newPeriod(period: string, report: Fields, home: Home): Promise<PeriodFile> {
  if ('folder' in home)
    return {
      file: path.join(home.folder, 'periods', `${period}.yaml`),
      bytes: new TextEncoder().encode(yamlOf(report)),
    };
  const bytes = await readFile(home.file);
  const decoded = decode(bytes);
  const was = 'text' in decoded ? decoded.text : decoded.lossy;
  return { file: home.file, bytes: encoded(recordAdded(was, 'periods', report), bytes), was: bytes };
}
