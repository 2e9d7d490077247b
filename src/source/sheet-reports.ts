// Rows that report on a period, gathered report by report.

import type { Value } from './located.js';
import {
  append,
  type Building,
  cellOf,
  type Filled,
  type Keyed,
  mapOf,
  named,
  newList,
  type Report,
  spotOf,
  topList,
  twice,
  without,
} from './sheet-lists.js';
import { RowsOrigin } from './sheet-origin.js';
import type { Draft, RowRecord } from './sheet-rows.js';
import type { Target } from './sheets.js';

/** The report on a period that does not hold an entry yet. */
function reportOn(building: Building, period: string, record: RowRecord, free: (report: Report) => boolean): Report {
  const found = building.reports.find((report) => report.period === period && free(report));
  if (found !== undefined) return found;
  const report: Report = { period, first: record, maps: new Map(), lists: new Map(), facts: undefined };
  building.reports.push(report);
  return report;
}

function keyedIn(report: Report, field: string, record: RowRecord): Keyed {
  const keyed = report.maps.get(field) ?? { map: new Map(), origin: new RowsOrigin(record.source, record.at) };
  report.maps.set(field, keyed);
  return keyed;
}

type Period = Extract<Target, { kind: 'period' }>;

export function placeReported(building: Building, filled: Filled, { field, key }: Period): void {
  for (const record of filled.records) {
    const period = named(building, filled, record, 'period');
    // A row that names nothing but its period opens it: nothing is reported yet.
    const bare = period !== undefined && Object.keys(record.fields).length === 1;
    if (bare) reportOn(building, period, record, () => true);
    const id = bare ? undefined : named(building, filled, record, key);
    if (period === undefined || id === undefined) continue;
    const isPart = field === 'observations' && (record.fields['dimension'] ?? record.fields['part']) !== undefined;
    if (isPart) placePart(building, record, period, id);
    else {
      const report = reportOn(building, period, record, ({ maps }) => maps.get(field)?.map.has(id) !== true);
      const keyed = keyedIn(report, field, record);
      keyed.map.set(id, without(building, record, ['period', key]));
      keyed.origin.spot(id, spotOf(record, key));
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
  if (inner.map.has(String(part))) {
    twice(building, record, 'part', `${name}: ${String(part)}`);
    return;
  }
  if (value !== undefined) inner.map.set(String(part), value);
  inner.origin.put(String(part), cellOf(record, 'value'), record.source);
  if (inner.map.size <= 1) parts.origin.put(name, cellOf(record, 'dimension'), record.source);
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

export function placeListed(building: Building, filled: Filled, list: string): void {
  for (const record of filled.records) {
    const period = named(building, filled, record, 'period');
    if (period === undefined) continue;
    const { lists } = reportOn(building, period, record, () => true);
    const listed = lists.get(list) ?? newList(building.origins, record.source, record.at);
    lists.set(list, listed);
    append(listed, without(building, record, ['period']), record);
  }
}

/** Rows on the report itself; one that names nothing but its period opens it. */
export function placeFacts(building: Building, filled: Filled): void {
  for (const record of filled.records) {
    const period = named(building, filled, record, 'period');
    if (period === undefined) continue;
    const bare = Object.keys(record.fields).length === 1;
    const report = reportOn(building, period, record, ({ facts }) => bare || facts === undefined);
    if (!bare) report.facts = record;
  }
}

/** The reports gathered from all sheets, as the list `periods`. */
export function finishReports(building: Building): void {
  const [first] = building.reports;
  if (first === undefined) return;
  const listed = topList(building, 'periods', first.first.source, first.first.at);
  for (const { period, first: record, maps, lists, facts } of building.reports) {
    const origin = new RowsOrigin(record.source, record.at);
    const report: Draft = { period };
    origin.spot('period', spotOf(record, 'period'));
    for (const [field, value] of Object.entries(facts?.fields ?? {})) {
      if (facts === undefined || field === 'period') continue;
      report[field] = value;
      origin.spot(field, spotOf(facts, field));
    }
    for (const [field, keyed] of maps) {
      const entries = [...keyed.map].map(([id, value]) => [id, withParts(building, value)] as const);
      report[field] = mapOf(building, entries, keyed.origin);
      origin.put(field, keyed.origin.at, keyed.origin.source);
    }
    for (const [field, listed] of lists) {
      report[field] = listed.list;
      origin.put(field, listed.origin.at, listed.origin.source);
    }
    building.origins.set(report, origin);
    append(listed, report, record);
  }
}
