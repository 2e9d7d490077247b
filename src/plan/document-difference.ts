// What a conversion would lose: where two canonical documents differ, and texts that no cell holds.

import type { Path, Value } from '../source/located.js';
import { isFields } from './read.js';

/** Path of the first difference, the order of keys apart; undefined where both say the same. */
export function firstDifference(a: Value | undefined, b: Value | undefined, path: Path = []): Path | undefined {
  if (Array.isArray(a) && Array.isArray(b)) {
    const longer = a.length > b.length ? a : b;
    return firstOf(longer.keys(), (i) => firstDifference(a[i], b[i], path.concat(i)));
  }
  if (isFields(a) && isFields(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return firstOf(keys, (key) => firstDifference(a[key], b[key], path.concat(key)));
  }
  return a === b ? undefined : path;
}

/** Path of the first text that is longer than `limit` UTF-16 units: more than a cell holds. */
export function firstLongText(value: Value | undefined, limit: number, path: Path = []): Path | undefined {
  if (typeof value === 'string') return value.length > limit ? path : undefined;
  if (Array.isArray(value)) return firstOf(value.keys(), (i) => firstLongText(value[i], limit, path.concat(i)));
  if (!isFields(value)) return undefined;
  return firstOf(Object.keys(value), (key) => firstLongText(value[key], limit, path.concat(key)));
}

function firstOf<K>(keys: Iterable<K>, find: (key: K) => Path | undefined): Path | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}
