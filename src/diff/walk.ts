// Two canonical documents side by side: every value in which they differ, with the record that it belongs to. They
// differ in nothing exactly when their content hashes are the same.

import { canonicalJson, orderedLists } from '../plan/hash.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { byKey, isKeyed, keyOf, stepOf } from './key.js';

/** A value that differs. Without `was` it is new, without `now` it is gone. */
export interface Difference {
  /** The list that the record is in ("activities"), or the top-level key that holds no list ("plan"). */
  readonly list: string;
  /** The record's key in parts; empty where there is no list. */
  readonly key: readonly string[];
  /** Steps from the record to the value; records of inner lists by their keys: ["milestones", "2025", "due"]. */
  readonly path: Path;
  readonly was?: Value;
  readonly now?: Value;
}

type Found = (path: Path, was: Value | undefined, now: Value | undefined) => void;

const inside = (fields: Fields, key: string): Value | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

const keysOf = (a: Fields, b: Fields): ReadonlySet<string> => new Set([...Object.keys(a), ...Object.keys(b)]);

/** All differences between two canonical documents, in the order of the first one, then of what is new in the second. */
export function differences(a: Fields, b: Fields): readonly Difference[] {
  const all: Difference[] = [];
  for (const list of keysOf(a, b)) {
    const [was, now] = [inside(a, list), inside(b, list)];
    const add = (key: readonly string[], path: Path, before: Value | undefined, after: Value | undefined): void =>
      void all.push({
        list,
        key,
        path,
        ...(before === undefined ? {} : { was: before }),
        ...(after === undefined ? {} : { now: after }),
      });
    const [left, right] = [listOf(was), listOf(now)];
    if (left !== undefined && right !== undefined && isKeyed(list, left) && isKeyed(list, right))
      pairs(list, left, right, (key, before, after) =>
        compare(before, after, list, [], (path, x, y) => add(key, path, x, y)),
      );
    else compare(was, now, list, [], (path, x, y) => add([], path, x, y));
  }
  return all;
}

/** A list, an absent one as an empty one. */
const listOf = (value: Value | undefined): readonly Value[] | undefined =>
  value === undefined ? [] : Array.isArray(value) ? value : undefined;

function compare(a: Value | undefined, b: Value | undefined, name: string, path: Path, found: Found): void {
  if (a === undefined || b === undefined) {
    const none = emptyReport(name, a ?? b);
    if (none !== undefined) compare(a ?? none, b ?? none, name, path, found);
    else if (a !== b) found(path, a, b);
  } else if (isFields(a) && isFields(b)) {
    for (const key of keysOf(a, b)) compare(inside(a, key), inside(b, key), key, [...path, key], found);
  } else if (Array.isArray(a) && Array.isArray(b)) {
    compareLists(a, b, name, path, found);
  } else if (canonicalJson(a, name) !== canonicalJson(b, name)) found(path, a, b);
}

/** Reports are compared record by record, also where one side has none: an empty list or map says the same as none. */
const reported: ReadonlySet<string> = new Set(['progress', 'observations', 'returns', 'spending', 'assessments']);

function emptyReport(name: string, there: Value | undefined): Value | undefined {
  if (there === undefined || !reported.has(name)) return undefined;
  const none: Value = Array.isArray(there) ? [] : {};
  return typeof there === 'object' && Object.keys(there ?? {}).length > 0 ? none : undefined;
}

function compareLists(a: readonly Value[], b: readonly Value[], name: string, path: Path, found: Found): void {
  if (orderedLists.has(name) && a.every(isFields) && b.every(isFields)) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) compare(a[i], b[i], '', [...path, i], found);
  } else if (!orderedLists.has(name) && isKeyed(name, a) && isKeyed(name, b)) {
    pairs(name, a, b, (key, was, now) => compare(was, now, '', [...path, stepOf(key)], found));
  } else if (canonicalJson(a, name) !== canonicalJson(b, name)) found(path, a, b);
}

/** Records of two lists that have the same key; of several with the same key first those that are the same. */
function pairs(
  list: string,
  a: readonly Fields[],
  b: readonly Fields[],
  found: (key: readonly string[], was: Fields | undefined, now: Fields | undefined) => void,
): void {
  const [before, after] = [byKey(list, a), byKey(list, b)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, now] = changed(before.get(name) ?? [], after.get(name) ?? []);
    for (let i = 0; i < Math.max(was.length, now.length); i += 1) {
      const one = was[i] ?? now[i];
      if (one !== undefined) found(keyOf(list, one), was[i], now[i]);
    }
  }
}

/** What is not the same on both sides. Most keys have one record on each: those are compared later, field by field. */
function changed(a: readonly Fields[], b: readonly Fields[]): readonly [readonly Fields[], readonly Fields[]] {
  if (a.length <= 1 && b.length <= 1) return [a, b];
  const left = b.map((record) => canonicalJson(record));
  const rest = [...b];
  const gone = a.filter((record) => {
    const at = left.indexOf(canonicalJson(record));
    if (at >= 0) {
      left.splice(at, 1);
      rest.splice(at, 1);
    }
    return at < 0;
  });
  return [gone, rest];
}
