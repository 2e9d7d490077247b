// The document while it is built from the records of sheets: lists and maps with the places of all that is in them.

import { type Finding, finding } from '../finding/finding.js';
import type { Source, Spot, Value } from './located.js';
import type { Origins } from './origin.js';
import type { Header } from './sheet-header.js';
import { RowsOrigin } from './sheet-origin.js';
import type { Draft, RowRecord } from './sheet-rows.js';
import type { Sheet } from './sheets.js';
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
export interface Report {
  readonly period: string;
  readonly first: RowRecord;
  readonly maps: Map<string, Keyed>;
  readonly lists: Map<string, Listed>;
  /** The row that tells of the report itself: when the period was closed. */
  facts: RowRecord | undefined;
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

export const lists = new WeakMap<object, Listed>();

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

export const headerAt = ({ header }: Filled): number => header.row * sheetColumns;

/** Position of a record's cell in a column; that of its row where the sheet lacks the column. */
export const cellOf = ({ at, origin }: RowRecord, key: string): number => origin.entry(key)?.value ?? at;

/** Where a record's field stands, and what its column is called. */
export const spotOf = ({ at, origin, source }: RowRecord, key: string): Spot => ({
  ...(origin.entry(key) ?? { key: at, value: at }),
  source,
});

/** The id that a row names in a column; undefined, and told, where it names none. */
export function named(
  building: Building,
  { header, source }: Filled,
  record: RowRecord,
  key: string,
): string | undefined {
  const value = record.fields[key];
  if (typeof value === 'string' && value !== '') return value;
  const column = header.columns.find((one) => one.key === key)?.title;
  const place = source.place(cellOf(record, key));
  // A sheet without the column has been told once; cells that cannot be read have been told too.
  if (column !== undefined && value === undefined)
    building.findings.push(finding('NAP182', { sheet: place.sheet ?? '', column }, { place }));
  return undefined;
}

export function without(building: Building, record: RowRecord, keys: readonly string[]): Draft {
  const { fields, origin } = record;
  const rest: Draft = Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
  building.origins.set(rest, origin);
  return rest;
}

export function twice(building: Building, record: RowRecord, key: string, value: string): void {
  const place = record.source.place(cellOf(record, key));
  building.findings.push(finding('NAP181', { sheet: place.sheet ?? '', value }, { place }));
}

/** A map under its places. */
export function mapOf(building: Building, entries: Iterable<readonly [string, Value]>, origin: RowsOrigin): Value {
  const map = Object.fromEntries(entries);
  building.origins.set(map, origin);
  return map;
}
