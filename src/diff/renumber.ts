// Records that have another id in the newer plan: an activity that was put in between gives new numbers to all behind it.
// They are known by their titles, and the older plan is read with the new ids, so that only what changed is told.

import { recordsOf } from '../plan/document-fields.js';
import { canonicalJson } from '../plan/hash.js';
import { type Fields, isFields, own } from '../plan/read.js';
import type { Value } from '../source/located.js';

const lists = ['goals', 'objectives', 'activities', 'tasks', 'indicators'] as const;
type List = (typeof lists)[number];

/** What the ids of a list are in the newer plan. */
type NewIds = { readonly [L in List]: ReadonlyMap<string, string> };

const work: readonly List[] = ['activities', 'tasks'];
const nodes: readonly List[] = [...work, 'objectives', 'goals'];
/** Fields that name records, and maps and lists that are kept by their ids. Ends in snapshots stay as they were frozen. */
const naming: { readonly [field: string]: readonly List[] } = {
  goal: ['goals'],
  objective: ['objectives'],
  activity: ['activities'],
  on: nodes,
  'in-line': nodes,
  indicator: ['indicators'],
  indicators: ['indicators'],
  observations: ['indicators'],
  activities: work,
  progress: work,
};

/** Behind the id of a dropped record whose number another record has now. No id that was read can hold it. */
const dropped = '\0';
const bare = (text: string): string => (text.endsWith(dropped) ? text.slice(0, -1) : text);

export interface Renumbered {
  readonly list: List;
  readonly was: string;
  readonly now: string;
}

export interface SameIds {
  readonly renumbered: readonly Renumbered[];
  /** The older document with the ids of the newer one. */
  readonly before: Fields;
  /** A key or a value of `before` as people know it. */
  readonly bare: <V extends Value | undefined>(value: V) => V;
}

/** Both arguments are canonical documents. */
export function withSameIds(a: Fields, b: Fields): SameIds {
  const renumbered = lists.flatMap((list) => renumberedIn(list, recordsOf(a[list]), recordsOf(b[list])));
  if (renumbered.length === 0) return { renumbered, before: a, bare: (value) => value };
  const ids = Object.fromEntries(lists.map((list) => [list, newIds(list, renumbered, a)])) as unknown as NewIds;
  const { snapshots, ...rest } = renamed(a, '', ids) as Fields;
  const before =
    snapshots === undefined || a['snapshots'] === undefined ? rest : { ...rest, snapshots: a['snapshots'] };
  return { renumbered, before, bare: (value) => mapTexts(value, bare) as typeof value };
}

function renumberedIn(list: List, a: readonly Fields[], b: readonly Fields[]): readonly Renumbered[] {
  const [before, after] = [idsByTitle(a), idsByTitle(b)];
  return [...before].flatMap(([title, was]) => {
    const now = after.get(title);
    return was === undefined || now === undefined || was === now ? [] : [{ list, was, now }];
  });
}

/** The id of each title; undefined where several records have it, which cannot be told apart by it. */
function idsByTitle(records: readonly Fields[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, title, name } of records) {
    const text = title ?? name;
    if (text === undefined || typeof id !== 'string') continue;
    const key = canonicalJson(text);
    ids.set(key, ids.has(key) ? undefined : id);
  }
  return ids;
}

function newIds(list: List, renumbered: readonly Renumbered[], a: Fields): ReadonlyMap<string, string> {
  const own = renumbered.filter((one) => one.list === list);
  const ids = new Map(own.map(({ was, now }) => [was, now]));
  const taken = new Set(ids.values());
  for (const { id } of recordsOf(a[list]))
    if (typeof id === 'string' && taken.has(id) && !ids.has(id)) ids.set(id, `${id}${dropped}`);
  return ids;
}

const isList = (field: string): field is List => (lists as readonly string[]).includes(field);

function renamed(value: Value, field: string, ids: NewIds): Value {
  const named = own(naming, field) ?? [];
  const now = (id: string): string => named.map((list) => ids[list].get(id)).find((one) => one !== undefined) ?? id;
  if (typeof value === 'string') return now(value);
  if (Array.isArray(value))
    return value.map((item: Value) =>
      isList(field) && isFields(item) ? recordOf(field, item, ids) : renamed(item, field, ids),
    );
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [now(key), renamed(inner, key, ids)]));
}

/** A record of a list that gives its records ids. */
function recordOf(list: List, record: Fields, ids: NewIds): Fields {
  const { id } = record;
  const inner = renamed(record, '', ids) as Fields;
  return typeof id === 'string' ? { ...inner, id: ids[list].get(id) ?? id } : inner;
}

function mapTexts(value: Value | undefined, change: (text: string) => string): Value | undefined {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Value) => mapTexts(item, change) ?? null);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [change(key), mapTexts(inner, change) ?? null]),
  );
}
