// A document as the sheets of a workbook, by the sheet table (source/sheets.ts): the way back of reading one.

import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { planKeys, type Sheet, sheets } from '../source/sheets.js';
import { wordRows } from './sheets-words.js';

/** A sheet of the table with its records as flat rows: keys as in the table, "title.fr" for texts in a language. */
export interface SheetRows {
  readonly sheet: Sheet;
  readonly rows: readonly Fields[];
}

/** All sheets in the order of the table, also those without rows. The document is in its canonical form. */
export function sheetRows(document: Fields): readonly SheetRows[] {
  return sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet, document) }));
}

function rowsOf(sheet: Sheet, document: Fields): readonly Fields[] {
  const { target } = sheet;
  if (target.kind === 'plan') return planRows(isFields(document['plan']) ? document['plan'] : {});
  if (target.kind === 'words') return wordRows(document);
  return recordsIn(sheet, document).map((record) => flatRecord(record, sheet));
}

/** The records of a sheet wherever they lie in the document, with the ids of what they lie in. */
function recordsIn({ target, columns, id }: Sheet, document: Fields): readonly Fields[] {
  if (target.kind === 'list') return recordsOf(document[target.list]);
  if (target.kind === 'reported') return inPeriods(document, (report) => recordsOf(report[target.list]));
  if (target.kind === 'report') return inPeriods(document, ({ closed }) => (closed === undefined ? [] : [{ closed }]));
  if (target.kind === 'period')
    return inPeriods(document, (report) =>
      id === 'Progress' && isOpenOnly(report) ? [{}] : mapRows(report, target.field, target.key),
    );
  if (target.kind !== 'within') return [];
  const texts = columns.some(({ key }) => key === '');
  const inner = within(document, target.parents, target.list, texts);
  return id === 'Recommendations' ? [...inner, ...recordsOf(document['recommendations'])] : inner;
}

function within(
  from: Fields,
  [parent, ...deeper]: readonly { readonly list: string; readonly column: string }[],
  list: string,
  texts: boolean,
): readonly Fields[] {
  if (parent === undefined) return innerRecords(from[list], texts);
  return recordsOf(from[parent.list]).flatMap((record) =>
    within(record, deeper, list, texts).map((row) => fieldsOf({ [parent.column]: record['id'], ...row })),
  );
}

/** Items of a list, bare texts under the empty key; a map of days (the ends of a snapshot) entry by entry. */
function innerRecords(value: Value | undefined, texts: boolean): readonly Fields[] {
  if (isFields(value)) return Object.entries(value).map(([activity, end]) => ({ activity, end }));
  return Array.isArray(value) && texts ? value.map((item: Value) => ({ '': item })) : recordsOf(value);
}

/** A report that names its period and nothing else still stands in a row. */
const isOpenOnly = (report: Fields): boolean => Object.keys(report).length === 1;

/** Rows of every period, in time order. */
function inPeriods(document: Fields, rows: (report: Fields) => readonly Fields[]): readonly Fields[] {
  return recordsOf(document['periods']).flatMap((report) =>
    rows(report).map((row) => fieldsOf({ period: report['period'], ...row })),
  );
}

function mapRows(report: Fields, field: string, key: string): readonly Fields[] {
  const map = report[field];
  if (!isFields(map)) return [];
  return Object.entries(map).flatMap(([id, value]) => {
    const { by, ...record } = isFields(value) ? value : {};
    const whole = { [key]: id, ...record };
    return field === 'observations'
      ? [whole, ...partRows(by).map((part) => ({ [key]: id, ...part }))]
      : [fieldsOf({ ...whole, by })];
  });
}

/** The parts of an observation, a row a part. */
function partRows(by: Value | undefined): readonly Fields[] {
  if (!isFields(by)) return [];
  return Object.entries(by).flatMap(([dimension, parts]) =>
    isFields(parts) ? Object.entries(parts).map(([part, value]) => ({ dimension, part, value })) : [],
  );
}

/** The fields of a record by the columns of its sheet; texts in languages by column and language. */
export function flatRecord(record: Fields, { columns, wide }: Sheet): Fields {
  const years = wide === undefined ? undefined : record[wide.key];
  const wideColumns = isFields(years)
    ? Object.entries(years).map(([year, v]) => [`${wide?.key}.${year}`, v] as const)
    : [];
  const fields = [...columns.map(({ key }) => [key, valueAt(record, key)] as const), ...wideColumns];
  return Object.fromEntries(fields.flatMap(([key, value]) => cells(key, value)));
}

function valueAt(record: Fields, key: string): Value | undefined {
  let value: Value | undefined = record;
  for (const step of key.split('.')) value = isFields(value) ? value[step] : undefined;
  return value;
}

function cells(key: string, value: Value | undefined): readonly [string, Value][] {
  if (value === undefined) return [];
  if (!isFields(value)) return [[key, value]];
  return Object.entries(value).map(([language, text]) => [`${key}.${language}`, text]);
}

/** The sheet of the plan itself: a row a field, also those without a value, so that people see what can be told. */
function planRows(plan: Fields): readonly Fields[] {
  return planKeys.map(({ key, type }) => {
    const value = valueAt(plan, key);
    // Among values of all kinds no cell can be formatted as a percentage: the sign says it.
    const written = type === 'percent' && typeof value === 'number' ? `${value}%` : value;
    return { key, ...Object.fromEntries(cells('value', written)) };
  });
}
