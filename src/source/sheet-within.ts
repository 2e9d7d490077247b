// Rows of a sheet put into the records of another: milestones into activities, evidence into questions.

import { finding } from '../finding/finding.js';
import { lookAlike, nearest } from '../finding/nearest.js';
import type { Value } from './located.js';
import {
  append,
  type Building,
  cellOf,
  type Filled,
  headerAt,
  type Listed,
  lists,
  named,
  newList,
  topList,
  twice,
  without,
} from './sheet-lists.js';
import { RowsOrigin } from './sheet-origin.js';
import type { Draft, RowRecord } from './sheet-rows.js';
import type { Target } from './sheets.js';

export type Within = Extract<Target, { kind: 'within' }>;

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
  const near = nearest(value, ids);
  const alike = near !== undefined && lookAlike(value, near) ? 'yes' : 'no';
  const args = { column: title, value, nearest: near ?? 'none', alike } as const;
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
  if (there.map.has(activity)) {
    twice(building, record, 'activity', activity);
    return;
  }
  there.map.set(activity, end);
  there.origin.put(activity, cellOf(record, 'end'), record.source);
  const map = Object.fromEntries(there.map);
  building.origins.set(map, there.origin);
  owner.fields['ends'] = map;
  owner.origin.put('ends', { key: record.at, value: record.at, source: record.source });
}

const ends = new WeakMap<RowRecord, { readonly map: Map<string, Value>; readonly origin: RowsOrigin }>();

export function placeWithin(building: Building, filled: Filled, target: Within): void {
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
