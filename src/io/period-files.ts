// The YAML files of a plan that hold a period, and the same files with the period changed.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { periodAdded, periodEdited } from '../exchange/period-yaml.js';
import { yamlOf } from '../exchange/yaml-out.js';
import { reportRows, withRows } from '../form/report-rows.js';
import { canonical } from '../plan/document.js';
import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import { textSource } from '../source/text-source.js';
import { readYaml } from '../source/yaml.js';
import { readable } from './file-kind.js';
import { decode } from './text.js';
import type { WholeFile } from './write-many.js';

/** A period's record in a file. */
export interface HeldPeriod {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Where the record stands in the text. */
  readonly path: readonly (string | number)[];
  /** Canonical. */
  readonly record: Fields;
}

/** Every YAML file among `files` (absolute) that reports on the period. */
export async function heldPeriods(files: readonly string[], period: string): Promise<readonly HeldPeriod[]> {
  const held: HeldPeriod[] = [];
  for (const file of files.filter((name) => readable(name) === 'yaml')) {
    const bytes = await readFile(file);
    const decoded = decode(bytes);
    if (!('text' in decoded) || !decoded.text.includes(period)) continue;
    const { text } = decoded;
    const { part } = await readYaml(text, textSource(file, text), new WeakMap());
    if (part === undefined) continue;
    const { value } = part;
    // A year without quotes is a number.
    const isIt = (record: Fields): boolean => String(record['period']) === period;
    if (isIt(value)) held.push({ file, text, bytes, path: [], record: recordOf(value, period) });
    for (const [i, record] of (Array.isArray(value['periods']) ? value['periods'] : []).entries())
      if (isFields(record) && isIt(record))
        held.push({ file, text, bytes, path: ['periods', i], record: recordOf(record, period) });
  }
  return held;
}

const recordOf = (written: Fields, period: string): Fields => {
  const { closed, progress, spending, observations, assessments, returns, corrections } = written;
  const own = fieldsOf({ period, closed, progress, spending, observations, assessments, returns, corrections });
  return recordsOf(canonical({ periods: [own] })['periods'])[0] ?? own;
};

/** Records of one period as one. */
export function together(period: string, held: readonly HeldPeriod[]): Fields {
  const records = held.map(({ record }) => record);
  return recordsOf(canonical({ periods: [{ period }, ...records] })['periods'])[0] ?? { period };
}

/** Where nothing is held yet: `folder` of the plan, or the one file that it is. */
export type Home = { readonly folder: string } | { readonly file: string };

/** A file to write, and its text before; none where it is new. */
export interface PeriodFile extends WholeFile {
  readonly was?: string;
}

/**
 * The files to write so that the period is `report`. Each row stays in the file that holds it; new ones go to the first.
 */
export async function periodWritten(
  period: string,
  held: readonly HeldPeriod[],
  report: Fields,
  home: Home,
): Promise<readonly PeriodFile[]> {
  if (held.length === 0) return [await newPeriod(period, report, home)];
  const parts = partsOf(held, report);
  const texts = new Map<string, string>();
  for (const [i, one] of held.entries()) {
    const text = texts.get(one.file) ?? one.text;
    texts.set(one.file, periodEdited(text, one.record, parts[i] ?? one.record, one.path));
  }
  const before = new Map(held.map((one) => [one.file, one]));
  return [...texts].flatMap(([file, text]) => {
    const { text: was, bytes } = before.get(file) ?? { text: '', bytes: new Uint8Array() };
    return text === was ? [] : [{ file, bytes: encoded(text, bytes), was }];
  });
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
  const record = yamlOf(report);
  if ('folder' in home)
    return { file: path.join(home.folder, 'periods', `${period}.yaml`), bytes: new TextEncoder().encode(record) };
  const bytes = await readFile(home.file);
  const decoded = decode(bytes);
  const was = 'text' in decoded ? decoded.text : decoded.lossy;
  return { file: home.file, bytes: encoded(periodAdded(was, record), bytes), was };
}
