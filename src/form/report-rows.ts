// A period's record as rows and fields, the way that forms ask for them, and back.

import { keyPart, type RowKind, rowKey, rowParts } from '../finding/row-key.js';
import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';

/** What a period holds on one subject: fields with dots ("obstacle.kind"), and who reported it. */
export interface ReportRow {
  readonly by?: string;
  readonly fields: { readonly [field: string]: Value };
}
export type ReportRows = ReadonlyMap<string, ReportRow>;

/** Where the row's reporter stands in a record of the period. */
const reporterOf = { progress: 'by', spending: 'reported-by', observation: 'reported-by', assessment: 'by' } as const;

/** Key of an institution's row as the period holds it: an assessment belongs to who makes it. */
export const heldKey = (row: string, institution: string): string =>
  row.startsWith('assessment ') ? `${row} ${keyPart(institution)}` : row;

/**
 * The rows of a canonical period record. An assessment's key ends with who assesses: "assessment 2.1.3 NGO-1", also where it
 * stands beside the progress; there it may say of nobody whose it is. A second record on the same subject has "#2" at the
 * end of its key: no form asks for it.
 */
export function reportRows(report: Fields): ReportRows {
  const rows = new Map<string, ReportRow>();
  const add = (key: string, row: ReportRow): void => {
    let free = key;
    for (let i = 2; rows.has(free); i += 1) free = `${key}#${i}`;
    rows.set(free, row);
  };
  for (const [id, { 'civil-society': view, ...value }] of entriesIn(report, 'progress')) {
    add(rowKey('progress', id), rowOf('progress', value));
    if (isFields(view)) add(viewKey(id, view), rowOf('assessment', view));
  }
  for (const { on = 'plan', source = '', ...rest } of recordsOf(report['spending']))
    add(rowKey('spending', String(on), String(source)), rowOf('spending', rest));
  for (const [id, { by, ...whole }] of entriesIn(report, 'observations')) {
    const row = rowOf('observation', whole);
    add(rowKey('observation', id), row);
    for (const [dimension, parts] of Object.entries(isFields(by) ? by : {}))
      for (const [part, value] of Object.entries(isFields(parts) ? parts : {}))
        add(rowKey('observation', id, dimension, part), { ...row, fields: { value } });
  }
  for (const { on = '', by = '', ...rest } of recordsOf(report['assessments']))
    add(rowKey('assessment', String(on), String(by)), { by: String(by), fields: flat(rest) });
  return rows;
}

function entriesIn(report: Fields, list: string): readonly (readonly [string, Fields])[] {
  const map = report[list];
  return Object.entries(isFields(map) ? map : {}).map(([id, value]) => [id, isFields(value) ? value : {}]);
}

/** Key of a view that stands beside the progress. */
const viewKey = (id: string, { by = '' }: Fields): string => rowKey('assessment', id, String(by));

function rowOf(kind: RowKind, record: Fields): ReportRow {
  const { [reporterOf[kind]]: by, ...rest } = record;
  return { fields: flat(rest), ...(typeof by === 'string' ? { by } : {}) };
}

/** Texts in several languages stay whole; only records with fixed fields are led into. */
const inner = new Set(['obstacle']);

function flat(record: Fields): ReportRow['fields'] {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      inner.has(key) && isFields(value)
        ? Object.entries(value).map(([field, part]) => [`${key}.${field}`, part] as const)
        : [[key, value] as const],
    ),
  );
}

/** Fields with dots as a record again. */
function deep(fields: ReportRow['fields']): Fields {
  const record: { [key: string]: Value } = {};
  for (const [key, value] of Object.entries(fields)) {
    const [outer = '', part] = key.split('.');
    const there = record[outer];
    if (part === undefined) record[outer] = value;
    else record[outer] = { ...(isFields(there ?? null) ? (there as Fields) : {}), [part]: value };
  }
  return record;
}

/** The period's record with these rows; what no form asks for (corrections, returns) stays as it is. */
export function withRows(report: Fields, rows: ReportRows): Fields {
  const progress: { [id: string]: Value } = {};
  const observations: { [id: string]: Value } = {};
  const [spending, assessments]: [Fields[], Fields[]] = [[], []];
  for (const [key, row] of rows) {
    const [kind, id = '', second = '', third = ''] = rowParts(key.replace(/#\d+$/, ''));
    const by = row.by === undefined ? {} : { by: row.by };
    const reported = row.by === undefined ? {} : { 'reported-by': row.by };
    if (Object.keys(row.fields).length === 0) continue;
    if (kind === 'progress') progress[id] = { ...deep(row.fields), ...by };
    else if (kind === 'spending') spending.push({ on: id, source: second, ...row.fields, ...reported });
    else if (kind === 'assessment' && isBeside(report, id, key, progress[id]))
      progress[id] = { ...partsOf(progress[id]), 'civil-society': { ...row.fields, ...by } };
    else if (kind === 'assessment') assessments.push({ on: id, by: second, ...row.fields });
    else if (second === '') observations[id] = { ...partsOf(observations[id]), ...row.fields, ...reported };
    else observations[id] = withPart(observations[id], second, third, row.fields['value'] ?? null);
  }
  return fieldsOf({
    ...report,
    progress: filled(progress),
    spending: spending.length === 0 ? undefined : spending,
    observations: filled(observations),
    assessments: assessments.length === 0 ? undefined : assessments,
  });
}

/** Whether a view stands beside the progress in the record; one that names its institution can do without. */
function isBeside(report: Fields, id: string, key: string, progress: Value | undefined): boolean {
  const view = partsOf(partsOf(report['progress'])[id])['civil-society'];
  if (!isFields(view) || viewKey(id, view) !== key) return false;
  return progress !== undefined || view['by'] === undefined;
}

const filled = (map: Fields): Fields | undefined => (Object.keys(map).length === 0 ? undefined : map);
const partsOf = (value: Value | undefined): Fields => (isFields(value) ? value : {});

function withPart(observation: Value | undefined, dimension: string, part: string, value: Value): Fields {
  const there = partsOf(observation);
  const by = isFields(there['by'] ?? null) ? (there['by'] as Fields) : {};
  const parts = isFields(by[dimension] ?? null) ? (by[dimension] as Fields) : {};
  return { ...there, by: { ...by, [dimension]: { ...parts, [part]: value } } };
}
