// Records of sheets put where they belong in the document: into lists, into the records of other sheets, into reports.

import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import type { Origins, Source, Value } from './located.js';
import type { Header } from './sheet-header.js';
import { RowsOrigin } from './sheet-origin.js';
import type { Draft, RowRecord } from './sheet-rows.js';
import type { Sheet, Target } from './sheets.js';
import { sheetColumns } from './workbook.js';

/** The document while it is built: lists and maps by top-level key, and the records of each sheet of the table. */
export interface Building {
  readonly origins: Origins;
  readonly findings: Finding[];
  readonly document: Draft;
  readonly root: RowsOrigin;
  readonly records: Map<string, RowRecord[]>;
  readonly reports: Report[];
}

/** The records of one sheet of the file. */
export interface Filled {
  readonly sheet: Sheet;
  readonly source: Source;
  readonly header: Header;
  readonly records: readonly RowRecord[];
}

/** What is reported on one period; a second one for the same period where something is reported twice. */
interface Report {
  readonly period: string;
  readonly first: RowRecord;
  readonly maps: Map<string, Keyed>;
  spending: Listed | undefined;
}

export interface Listed {
  readonly list: Value[];
  readonly origin: RowsOrigin;
}
export interface Keyed {
  readonly map: Map<string, Draft>;
  readonly origin: RowsOrigin;
}

export function newList(origins: Origins, source: Source, at: number): Listed {
  const list: Value[] = [];
  const origin = new RowsOrigin(source, at);
  origins.set(list, origin);
  return { list, origin };
}

export function append({ list, origin }: Listed, value: Value, { at, source }: Pick<RowRecord, 'at' | 'source'>): void {
  origin.put(list.length, at, source);
  list.push(value);
}

const lists = new WeakMap<object, Listed>();

/** The list under a top-level key; made where there is none yet. */
export function topList({ origins, document, root }: Building, key: string, source: Source, at: number): Listed {
  const there = document[key];
  const known = typeof there === 'object' && there !== null ? lists.get(there) : undefined;
  if (known !== undefined) return known;
  const listed = newList(origins, source, at);
  lists.set(listed.list, listed);
  document[key] = listed.list;
  root.put(key, at, source);
  return listed;
}

const headerAt = ({ header }: Filled): number => header.row * sheetColumns;

/** Position of a record's cell in a column; that of its row where the sheet lacks the column. */
const cellOf = ({ at, origin }: RowRecord, key: string): number => origin.entry(key)?.value ?? at;

/** The id that a row names in a column; undefined, and told, where it names none. */
function named(building: Building, { header, source }: Filled, record: RowRecord, key: string): string | undefined {
  const value = record.fields[key];
  if (typeof value === 'string' && value !== '') return value;
  const column = header.columns.find((one) => one.key === key)?.title;
  const place = source.place(cellOf(record, key));
  // A sheet without the column has been told once; cells that cannot be read have been told too.
  if (column !== undefined && value === undefined)
    building.findings.push(finding('NAP182', { sheet: place.sheet ?? '', column }, { place }));
  return undefined;
}

function without(building: Building, record: RowRecord, keys: readonly string[]): Draft {
  const { fields, origin } = record;
  const rest: Draft = Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
  building.origins.set(rest, origin);
  return rest;
}

type Within = Extract<Target, { kind: 'within' }>;

/** The records that rows of a sheet lie in, by their ids joined. */
type Owners = ReadonlyMap<string, RowRecord>;

const joined = (ids: readonly string[]): string => ids.join('\n');

/** Owners of the last level: records of the sheet whose list it is, by their own ids below those of their parents. */
function owners(building: Building, { parents }: Within): Owners {
  const sheetOf: { readonly [list: string]: string } = {
    activities: 'Activities',
    reviews: 'Reviews',
    evaluations: 'Evaluations',
    questions: 'Questions',
    snapshots: 'Snapshots',
  };
  const above = parents.slice(0, -1).map(({ column }) => column);
  const records = building.records.get(sheetOf[parents.at(-1)?.list ?? ''] ?? '') ?? [];
  const found = new Map<string, RowRecord>();
  for (const record of records) {
    const key = joined([...above, 'id'].map((column) => String(record.fields[column] ?? '')));
    if (!found.has(key)) found.set(key, record);
  }
  return found;
}

function unknownOwner(
  building: Building,
  { header, source }: Filled,
  record: RowRecord,
  column: string,
  all: Owners,
): void {
  const value = String(record.fields[column]);
  const ids = [...all.keys()].map((key) => key.slice(key.lastIndexOf('\n') + 1));
  const title = header.columns.find(({ key }) => key === column)?.title ?? column;
  const args = { column: title, value, nearest: nearest(value, ids) ?? 'none' };
  building.findings.push(finding('NAP179', args, { place: source.place(cellOf(record, column)) }));
}

/** The list in its owner; made where there is none yet. */
function innerList(building: Building, owner: RowRecord, key: string, record: RowRecord): Listed {
  const fields = outer.get(owner) ?? owner.fields;
  const there = fields[key];
  const known = typeof there === 'object' && there !== null ? lists.get(there) : undefined;
  if (known !== undefined) return known;
  const listed = newList(building.origins, record.source, record.at);
  lists.set(listed.list, listed);
  fields[key] = listed.list;
  owner.origin.put(key, { key: record.at, value: record.at, source: record.source });
  return listed;
}

/** What stands in the document for a record whose parent columns were taken out. */
const outer = new WeakMap<RowRecord, Draft>();

/** The end of an activity in a snapshot: an entry of a map. */
function putEnd(building: Building, filled: Filled, owner: RowRecord, record: RowRecord): void {
  const activity = named(building, filled, record, 'activity');
  const end = record.fields['end'];
  if (activity === undefined || end === undefined) return;
  const there = ends.get(owner) ?? { map: new Map<string, Value>(), origin: new RowsOrigin(record.source, record.at) };
  ends.set(owner, there);
  if (there.map.has(activity)) return twice(building, record, 'activity', activity);
  there.map.set(activity, end);
  there.origin.put(activity, cellOf(record, 'end'), record.source);
  const map = Object.fromEntries(there.map);
  building.origins.set(map, there.origin);
  owner.fields['ends'] = map;
  owner.origin.put('ends', { key: record.at, value: record.at, source: record.source });
}
const ends = new WeakMap<RowRecord, { readonly map: Map<string, Value>; readonly origin: RowsOrigin }>();

function twice(building: Building, record: RowRecord, key: string, value: string): void {
  const place = record.source.place(cellOf(record, key));
  building.findings.push(finding('NAP181', { sheet: place.sheet ?? '', value }, { place }));
}

function placeWithin(building: Building, filled: Filled, target: Within): void {
  const columns = target.parents.map(({ column }) => column);
  const all = owners(building, target);
  const texts = filled.sheet.columns.some(({ key }) => key === '');
  for (const record of filled.records) {
    const top = columns.every((column) => record.fields[column] === undefined) && !filled.sheet.columns[0]?.required;
    if (top) {
      append(topList(building, target.list, filled.source, headerAt(filled)), record.fields, record);
      continue;
    }
    const ids = columns.map((column) => named(building, filled, record, column));
    if (ids.includes(undefined)) continue;
    const owner = all.get(joined(ids.map(String)));
    if (owner === undefined) unknownOwner(building, filled, record, columns.at(-1) ?? '', all);
    else if (target.list === 'ends') putEnd(building, filled, owner, record);
    else placeIn(building, owner, target.list, record, columns, texts);
  }
}

function placeIn(
  building: Building,
  owner: RowRecord,
  list: string,
  record: RowRecord,
  columns: readonly string[],
  texts: boolean,
): void {
  const listed = innerList(building, owner, list, record);
  const rest = without(building, record, columns);
  outer.set(record, rest);
  if (!texts) append(listed, rest, record);
  // Bare texts: in one language, or what is left of the record is the text in several.
  else append(listed, record.text ?? rest, record);
}

/** The report on a period that does not hold an entry yet. */
function reportOn(building: Building, period: string, record: RowRecord, free: (report: Report) => boolean): Report {
  const found = building.reports.find((report) => report.period === period && free(report));
  if (found !== undefined) return found;
  const report: Report = { period, first: record, maps: new Map(), spending: undefined };
  building.reports.push(report);
  return report;
}

function keyedIn(report: Report, field: string, record: RowRecord): Keyed {
  const keyed = report.maps.get(field) ?? { map: new Map(), origin: new RowsOrigin(record.source, record.at) };
  report.maps.set(field, keyed);
  return keyed;
}

type Period = Extract<Target, { kind: 'period' }>;

function placeReported(building: Building, filled: Filled, { field, key }: Period): void {
  for (const record of filled.records) {
    const period = named(building, filled, record, 'period');
    const id = named(building, filled, record, key);
    if (period === undefined || id === undefined) continue;
    const isPart = field === 'observations' && (record.fields['dimension'] ?? record.fields['part']) !== undefined;
    if (isPart) placePart(building, record, period, id);
    else {
      const report = reportOn(building, period, record, ({ maps }) => maps.get(field)?.map.has(id) !== true);
      const keyed = keyedIn(report, field, record);
      keyed.map.set(id, without(building, record, ['period', key]));
      keyed.origin.put(id, cellOf(record, key), record.source);
    }
  }
}

interface Parts {
  readonly dimensions: Map<string, { readonly map: Map<string, Value>; readonly origin: RowsOrigin }>;
  readonly origin: RowsOrigin;
}
const partsOf = new WeakMap<object, Parts>();

/** A part of an observation: goes to the last row of its indicator and period. */
function placePart(building: Building, record: RowRecord, period: string, id: string): void {
  const last = building.reports.findLast((one) => one.period === period && one.maps.get('observations')?.map.has(id));
  const report = last ?? reportOn(building, period, record, () => true);
  const keyed = keyedIn(report, 'observations', record);
  const whole = keyed.map.get(id) ?? without(building, record, ['period', 'indicator', 'dimension', 'part', 'value']);
  if (!keyed.map.has(id)) {
    keyed.map.set(id, whole);
    keyed.origin.put(id, record.at, record.source);
  }
  addPart(building, whole, record);
}

function addPart(building: Building, whole: Draft, record: RowRecord): void {
  const { dimension = '', part = '', value } = record.fields;
  const parts = partsOf.get(whole) ?? { dimensions: new Map(), origin: new RowsOrigin(record.source, record.at) };
  partsOf.set(whole, parts);
  const name = String(dimension);
  const inner = parts.dimensions.get(name) ?? {
    map: new Map<string, Value>(),
    origin: new RowsOrigin(record.source, record.at),
  };
  parts.dimensions.set(name, inner);
  if (inner.map.has(String(part))) return twice(building, record, 'part', `${name}: ${String(part)}`);
  if (value !== undefined) inner.map.set(String(part), value);
  inner.origin.put(String(part), cellOf(record, 'value'), record.source);
  parts.origin.put(name, cellOf(record, 'dimension'), record.source);
}

/** A map under its places. */
function mapOf(building: Building, entries: Iterable<readonly [string, Value]>, origin: RowsOrigin): Value {
  const map = Object.fromEntries(entries);
  building.origins.set(map, origin);
  return map;
}

/** An observation with its parts. */
function withParts(building: Building, whole: Draft): Draft {
  const parts = partsOf.get(whole);
  const old = building.origins.get(whole);
  if (parts === undefined || old === undefined) return whole;
  const dimensions = [...parts.dimensions].map(
    ([name, { map, origin }]) => [name, mapOf(building, map, origin)] as const,
  );
  const record: Draft = { ...whole, by: mapOf(building, dimensions, parts.origin) };
  const by = { key: parts.origin.at, value: parts.origin.at, source: parts.origin.source };
  building.origins.set(record, {
    source: old.source,
    at: old.at,
    entry: (key) => (key === 'by' ? by : old.entry(key)),
  });
  return record;
}

function placeSpending(building: Building, filled: Filled): void {
  for (const record of filled.records) {
    const period = named(building, filled, record, 'period');
    if (period === undefined) continue;
    const report = reportOn(building, period, record, () => true);
    report.spending ??= newList(building.origins, record.source, record.at);
    append(report.spending, without(building, record, ['period']), record);
  }
}

/** Puts the records of a sheet where they belong. Sheets come in the order of the table: owners before what they own. */
export function placeRecords(building: Building, filled: Filled): void {
  const { target } = filled.sheet;
  building.records.set(filled.sheet.id, [...(building.records.get(filled.sheet.id) ?? []), ...filled.records]);
  if (target.kind === 'within') placeWithin(building, filled, target);
  else if (target.kind === 'period') placeReported(building, filled, target);
  else if (target.kind === 'spending') placeSpending(building, filled);
  else if (target.kind === 'list' && filled.records.length > 0) {
    const listed = topList(building, target.list, filled.source, headerAt(filled));
    for (const record of filled.records) append(listed, record.fields, record);
  }
}

/** The reports gathered from all sheets, as the list `periods`. */
export function finishReports(building: Building): void {
  const [first] = building.reports;
  if (first === undefined) return;
  const listed = topList(building, 'periods', first.first.source, first.first.at);
  for (const { period, first: record, maps, spending } of building.reports) {
    const origin = new RowsOrigin(record.source, record.at);
    const report: Draft = { period };
    origin.put('period', cellOf(record, 'period'), record.source);
    for (const [field, keyed] of maps) {
      const entries = [...keyed.map].map(([id, value]) => [id, withParts(building, value)] as const);
      report[field] = mapOf(building, entries, keyed.origin);
      origin.put(field, keyed.origin.at, keyed.origin.source);
    }
    if (spending !== undefined) {
      report['spending'] = spending.list;
      origin.put('spending', spending.origin.at, spending.origin.source);
    }
    building.origins.set(report, origin);
    append(listed, report, record);
  }
}
