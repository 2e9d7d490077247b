// Where two canonical documents differ: what a conversion would lose.

import type { Path, Value } from '../source/located.js';
import { isFields } from './read.js';

/** Path of the first difference, the order of keys apart; undefined where both say the same. */
export function firstDifference(a: Value | undefined, b: Value | undefined, path: Path = []): Path | undefined {
  if (Array.isArray(a) && Array.isArray(b)) {
    const longer = a.length > b.length ? a : b;
    return firstOf(longer.keys(), (i) => firstDifference(a[i], b[i], [...path, i]));
  }
  if (isFields(a) && isFields(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return firstOf(keys, (key) => firstDifference(a[key], b[key], [...path, key]));
  }
  return a === b ? undefined : path;
}

function firstOf<K>(keys: Iterable<K>, find: (key: K) => Path | undefined): Path | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}
