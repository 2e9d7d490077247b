// Where a changed value stands in the document as it was written: nested or flat, in short or long form.

import { canonicalJson } from '../plan/hash.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { keyOf, stepOf } from './key.js';
import type { Difference } from './walk.js';

interface Held {
  readonly list: string;
  readonly record: Fields;
  readonly path: Path;
}

const treeLists = ['goals', 'objectives', 'activities', 'tasks'] as const;

/** Gives the path in a document of a change's value, or of the nearest thing above it that is there. */
export function locator(document: Fields): (change: Difference) => Path {
  const nodes = treeRecords(document);
  const indexes = new Map<string, ReadonlyMap<string, readonly Held[]>>();
  const indexOf = (list: string): ReadonlyMap<string, readonly Held[]> => {
    const index = indexes.get(list) ?? byKeys(list, recordsIn(document, list, nodes));
    indexes.set(list, index);
    return index;
  };
  return (change) => {
    const { list, key, path } = change;
    if (key.length === 0) return reached(document[list] ?? null, path, [list]).path;
    const held = indexOf(list).get(JSON.stringify(key)) ?? [];
    return best(held, change) ?? above(document, change, nodes);
  };
}

function byKeys(list: string, records: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const index = new Map<string, Held[]>();
  for (const held of records) {
    const key = JSON.stringify(keyOf(list, held.record));
    const group = index.get(key);
    if (group === undefined) index.set(key, [held]);
    else group.push(held);
  }
  return index;
}

/** Several records may have the same key: the one that says what is told, else the one that leads furthest. */
function best(held: readonly Held[], { path, now }: Difference): Path | undefined {
  const found = held.map(({ record, path: at }) => reached(record, path, at));
  const told = now === undefined ? undefined : canonicalJson(now);
  const exact = found.find(({ value }) => value !== undefined && canonicalJson(value) === told);
  return (exact ?? found.sort((a, b) => b.path.length - a.path.length)[0])?.path;
}

/** How far a path leads: what is there, undefined where the value itself is not. */
interface Reached {
  readonly path: Path;
  readonly value?: Value;
}

/** The record above one that is gone: its parent, or what a line of money is for. */
function above(document: Fields, { list, was }: Difference, nodes: readonly Held[]): Path {
  const { on, activity, objective, goal } = was !== undefined && isFields(was) ? was : {};
  const names: readonly (readonly [string, Value | undefined])[] = [
    ['tasks', on],
    ['activities', on ?? activity],
    ['objectives', on ?? objective],
    ['goals', on ?? goal],
  ];
  for (const [name, id] of names) {
    const node = nodes.find((held) => held.list === name && held.record['id'] === id);
    if (id !== undefined && node !== undefined) return node.path;
  }
  return document[list] === undefined ? ['plan'] : [list];
}

function treeRecords(document: Fields): readonly Held[] {
  const all: Held[] = [];
  const within = (fields: Fields, path: Path): void => {
    for (const list of treeLists) {
      const items = fields[list];
      for (const [i, record] of Array.isArray(items) ? items.entries() : []) {
        if (!isFields(record)) continue;
        all.push({ list, record, path: [...path, list, i] });
        within(record, [...path, list, i]);
      }
    }
  };
  within(document, []);
  return all;
}

function recordsIn(document: Fields, list: string, nodes: readonly Held[]): readonly Held[] {
  const items = document[list];
  const flat = (Array.isArray(items) ? items : []).flatMap((record: Value, i) =>
    isFields(record) ? [{ list, record, path: [list, i] }] : [],
  );
  if (list === 'costs') return [...flat, ...nodes.flatMap(costsOf)];
  if (list === 'funding') return [...flat, ...nodes.flatMap(fundingOf)];
  return (treeLists as readonly string[]).includes(list) ? nodes.filter((held) => held.list === list) : flat;
}

function fundingOf({ record: { id = '', funding }, path }: Held): readonly Held[] {
  return (Array.isArray(funding) ? funding : []).flatMap((record: Value, i) =>
    isFields(record) ? [{ list: 'funding', record: { on: id, ...record }, path: [...path, 'funding', i] }] : [],
  );
}

function costsOf({ record: { id = '', costs }, path }: Held): readonly Held[] {
  const at = [...path, 'costs'];
  const held = (line: Value, own: Path, year?: number): Held => ({
    list: 'costs',
    record: { on: id, ...(year === undefined ? {} : { year }), ...(isFields(line) ? line : {}) },
    path: own,
  });
  if (costs === undefined) return [];
  if (!isFields(costs) || 'in-line' in costs) return [held(costs, at)];
  return Object.entries(costs).flatMap(([year, entry]) =>
    Array.isArray(entry)
      ? entry.map((line: Value, i) => held(line, [...at, year, i], Number(year)))
      : [held(entry, [...at, year], Number(year))],
  );
}

/** Walks down from a record as far as the path exists; steps into inner lists are keys. */
function reached(from: Value, steps: Path, at: Path): Reached {
  const [step, ...rest] = steps;
  // An amount may be written without its record: the record is the value then.
  if (step === undefined || typeof from !== 'object' || from === null) return { path: at, value: from };
  if (isFields(from)) {
    // "activity" is another word for "on".
    const key = step === 'on' && !Object.hasOwn(from, 'on') ? 'activity' : step;
    const inner = Object.hasOwn(from, key) ? from[key] : undefined;
    return inner === undefined ? { path: at } : reached(inner, rest, [...at, key]);
  }
  const list = String(at.at(-1));
  const items = from as readonly Value[];
  const i =
    typeof step === 'number' ? step : items.findIndex((item) => isFields(item) && stepOf(keyOf(list, item)) === step);
  const item = items[i];
  return item === undefined ? { path: at } : reached(item, rest, [...at, i]);
}
