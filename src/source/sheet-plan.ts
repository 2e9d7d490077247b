// The sheets Plan (a row a field) and Words (short lists of ids with titles): what stands in the record of the plan.

import { finding } from '../finding/finding.js';
import type { Source, Spot, Value } from './located.js';
import type { Origins } from './origin.js';
import { type CellColumn, cellValue, type Reading } from './sheet-cell.js';
import type { Header, Rows } from './sheet-header.js';
import { putPlain } from './sheet-language.js';
import { append, type Building, newList, topList } from './sheet-lists.js';
import { CellOrigin, RowsOrigin } from './sheet-origin.js';
import type { Draft, RowRecord } from './sheet-rows.js';
import { planKeyOf, type SheetTitles } from './sheet-titles.js';
import { type Column, planKeys } from './sheets.js';
import { type Cell, sheetColumns } from './workbook.js';

interface PlanMap {
  readonly map: Draft;
  readonly origin: RowsOrigin;
}

const maps = new WeakMap<object, PlanMap>();

function innerMap(origins: Origins, outer: PlanMap, key: string, source: Source, at: number): PlanMap {
  const there = outer.map[key];
  const known = typeof there === 'object' && there !== null ? maps.get(there) : undefined;
  if (known !== undefined) return known;
  const inner = { map: {}, origin: new RowsOrigin(source, at) };
  maps.set(inner.map, inner);
  origins.set(inner.map, inner.origin);
  outer.map[key] = inner.map;
  outer.origin.put(key, at, source);
  return inner;
}

/** The record of the plan; made where there is none yet. */
function planMap({ origins, document, root }: Building, source: Source, at: number): PlanMap {
  return innerMap(origins, { map: document, origin: root }, 'plan', source, at);
}

const cellIn = (cells: readonly Cell[], column: number | undefined): Cell | undefined =>
  cells.find(({ at }) => at % sheetColumns === column);

const languages = (header: Header): readonly { readonly column: number; readonly language: string }[] =>
  header.columns.flatMap(({ key, column }) => (key.startsWith('value.') ? [{ column, language: key.slice(6) }] : []));

interface PlanRow {
  readonly reading: Reading;
  readonly header: Header;
  readonly cells: readonly Cell[];
  readonly column: Column;
  readonly title: string;
}

/** The value of a row: one cell, or a text in several languages. */
function rowValue(
  building: Building,
  { reading, header, cells, column, title }: PlanRow,
  at: number,
): { readonly value: Value; readonly at: number } | undefined {
  const read: CellColumn = {
    key: column.key,
    type: column.type,
    title,
    wide: false,
    ...(column.choices ? { choices: column.choices } : {}),
  };
  const plain = cellIn(cells, header.columns.find(({ key }) => key === 'value')?.column);
  const value = plain && cellValue(reading, read, plain);
  const spoken = languages(header).filter(({ column: number }) => cellIn(cells, number) !== undefined);
  if (plain !== undefined && value !== undefined && spoken.length === 0) {
    if (typeof value === 'object' && value !== null)
      building.origins.set(value, new CellOrigin(reading.source, plain.at, title));
    return { value, at: plain.at };
  }
  const origin = new RowsOrigin(reading.source, at);
  const texts = spoken.flatMap(({ column: number, language }) => {
    const cell = cellIn(cells, number);
    const text = cell && cellValue(reading, read, cell);
    if (cell !== undefined && text !== undefined) origin.put(language, cell.at, reading.source);
    return text === undefined ? [] : [[language, text] as const];
  });
  if (texts.length === 0) return undefined;
  const map: Draft = Object.fromEntries(texts);
  if (plain !== undefined && value !== undefined && putPlain(reading, map, value, { at: plain.at, title }))
    origin.put(reading.main ?? '', plain.at, reading.source);
  building.origins.set(map, origin);
  return { value: map, at };
}

function putRow(building: Building, row: PlanRow, at: number, key: string): void {
  const { source } = row.reading;
  const found = rowValue(building, row, at);
  // Where the sheet has the key and no value, "missing" points at the empty cell.
  const empty = row.header.columns.find((column) => column.key === 'value')?.column ?? 0;
  const place = found?.at ?? Math.floor(at / sheetColumns) * sheetColumns + empty;
  const steps = key.split('.');
  let map = planMap(building, source, row.header.row * sheetColumns);
  if (found === undefined && steps.length > 1) return;
  for (const step of steps.slice(0, -1)) map = innerMap(building.origins, map, step, source, at);
  const last = steps.at(-1) ?? '';
  if (Object.hasOwn(map.map, last)) {
    const place = source.place(at);
    building.findings.push(finding('NAP181', { sheet: place.sheet ?? '', value: key }, { place }));
    return;
  }
  const spot: Spot = { key: at, value: place, title: row.title, source };
  map.origin.spot(last, spot);
  if (found !== undefined) map.map[last] = found.value;
}

/** Reads the rows of the sheet Plan. Keys that are none stay, for the schema to tell. */
export function placePlan(building: Building, reading: Reading, header: Header, rows: Rows, titles: SheetTitles): void {
  const keyColumn = header.columns.find(({ key }) => key === 'key')?.column;
  for (const [row, cells] of rows) {
    const cell = row > header.row ? cellIn(cells, keyColumn) : undefined;
    if (cell === undefined) continue;
    const title = String(cell.value).trim();
    const key = planKeyOf(title, titles) ?? title;
    const column = planKeys.find((one) => one.key === key) ?? { key, type: 'string' };
    // "__proto__" and the like are keys as any other, but not in plain objects.
    if (key === '' || key.split('.').some((step) => step in {})) continue;
    putRow(building, { reading, header, cells, column, title }, cell.at, key);
  }
}

const mapped = new Set(['terms', 'status-words']);

function wordRecord({ fields }: RowRecord, list: string): Draft {
  const { id, title, descriptor } = fields;
  const record: Draft = {};
  if (id !== undefined) record[list === 'rating-scale' ? 'rating' : 'id'] = id;
  if (title !== undefined) record['title'] = title;
  if (descriptor !== undefined) record['descriptor'] = descriptor;
  return record;
}

/** Puts the rows of the sheet Words into the short lists of the plan. */
export function placeWords(building: Building, source: Source, header: Header, records: readonly RowRecord[]): void {
  const at = header.row * sheetColumns;
  const lists = new Map<string, ReturnType<typeof newList>>();
  const entries = new Map<string, { readonly map: Map<string, Value>; readonly origin: RowsOrigin }>();
  for (const record of records) {
    const list = String(record.fields['list'] ?? '');
    const id = String(record.fields['id'] ?? '');
    if (list === '') {
      const place = source.place(record.origin.entry('list')?.value ?? record.at);
      const column = header.columns.find(({ key }) => key === 'list')?.title ?? 'list';
      building.findings.push(finding('NAP182', { sheet: place.sheet ?? '', column }, { place }));
    } else if (mapped.has(list)) {
      const there = entries.get(list) ?? { map: new Map<string, Value>(), origin: new RowsOrigin(source, record.at) };
      entries.set(list, there);
      there.map.set(id, record.fields['title'] ?? '');
      there.origin.put(id, record.origin.entry('title')?.value ?? record.at, source);
    } else {
      const listed =
        list === 'pillars'
          ? topList(building, list, source, at)
          : (lists.get(list) ?? newList(building.origins, source, record.at));
      lists.set(list, listed);
      const word = wordRecord(record, list);
      building.origins.set(word, {
        source,
        at: record.at,
        entry: (key) => record.origin.entry(key === 'rating' ? 'id' : key),
      });
      append(listed, word, record);
    }
  }
  lists.delete('pillars');
  if (lists.size + entries.size === 0) return;
  const plan = planMap(building, source, at);
  for (const [list, { list: value, origin }] of lists) {
    plan.map[list] = value;
    plan.origin.put(list, origin.at, source);
  }
  for (const [list, { map, origin }] of entries) {
    const value = Object.fromEntries(map);
    building.origins.set(value, origin);
    plan.map[list] = value;
    plan.origin.put(list, origin.at, source);
  }
}
