// The YAML files of a plan that hold a period, and the same files with the period changed.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { periodEdited } from '../exchange/period-yaml.js';
import { yamlOf } from '../exchange/yaml-out.js';
import { reportRows, withRows } from '../form/report-rows.js';
import { canonical } from '../plan/document.js';
import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { decode } from './text.js';
import type { WholeFile } from './write-many.js';

/** A period's record in a file. */
export interface HeldPeriod {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** Where the record stands in the text. */
  readonly path: readonly (string | number)[];
  /** Canonical. */
  readonly record: Fields;
}

/** Every YAML file among `files` (absolute) that reports on the period. */
export async function heldPeriods(files: readonly string[], period: string): Promise<readonly HeldPeriod[]> {
  const held: HeldPeriod[] = [];
  for (const file of files.filter((name) => /\.ya?ml$/i.test(name))) {
    const decoded = decode(await readFile(file));
    if (!('text' in decoded) || !decoded.text.includes(period)) continue;
    const value = parse(decoded.text, { maxAliasCount: 100, version: '1.2' }) as Value;
    if (!isFields(value)) continue;
    if (value['period'] === period) held.push({ file, text: decoded.text, path: [], record: recordOf(value) });
    for (const [i, record] of (Array.isArray(value['periods']) ? value['periods'] : []).entries())
      if (isFields(record) && record['period'] === period)
        held.push({ file, text: decoded.text, path: ['periods', i], record: recordOf(record) });
  }
  return held;
}

const recordOf = (written: Fields): Fields => {
  const { period, closed, progress, spending, observations, assessments, returns, corrections } = written;
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

/**
 * The files to write so that the period is `report`. Each row stays in the file that holds it; new ones go to the first.
 */
export async function periodWritten(
  period: string,
  held: readonly HeldPeriod[],
  report: Fields,
  home: Home,
): Promise<readonly WholeFile[]> {
  const [first] = held;
  if (first === undefined) return [await newPeriod(period, report, home)];
  const parts = partsOf(held, report);
  const texts = new Map<string, string>();
  for (const [i, one] of held.entries()) {
    const now = parts[i] ?? one.record;
    const text = texts.get(one.file) ?? one.text;
    texts.set(one.file, periodEdited(text, one.record, now, one.path));
  }
  const before = new Map(held.map(({ file, text }) => [file, text]));
  return [...texts]
    .filter(([file, text]) => text !== before.get(file))
    .map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
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

async function newPeriod(period: string, report: Fields, home: Home): Promise<WholeFile> {
  if ('folder' in home)
    return {
      file: path.join(home.folder, 'periods', `${period}.yaml`),
      bytes: new TextEncoder().encode(yamlOf(report)),
    };
  const text = await readFile(home.file, 'utf8');
  const { parseDocument, isSeq, YAMLSeq } = await import('yaml');
  const document = parseDocument(text);
  if (!isSeq(document.get('periods'))) document.set('periods', new YAMLSeq());
  document.addIn(['periods'], document.createNode(parse(yamlOf(report))));
  return { file: home.file, bytes: new TextEncoder().encode(document.toString({ lineWidth: 0 })) };
}
