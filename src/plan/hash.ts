// The content hash of a plan: the same for YAML, workbook and JSON, whatever the order and the layout of its files.

import type { Value } from '../source/located.js';
import { canonical } from './document.js';
import { type Fields, isFields } from './read.js';

/** Lists whose order says something: best first, main language first, the lead first, texts told one after the other. */
const ordered = new Set(['rating-scale', 'languages', 'lead', 'conclusions', 'lessons', 'evidence']);

/** Sorted by Unicode code unit, the same in every locale. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with sorted keys; lists whose order says nothing are sorted too. */
function canonicalJson(value: Value, key = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => canonicalJson(item));
    return `[${(ordered.has(key) ? items : items.sort(byText)).join(',')}]`;
  }
  if (!isFields(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => byText(a, b));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner, name)}`).join(',')}}`;
}

/**
 * Hash of a document as written (any form that the schema accepts), as the given function makes it from a text: hand
 * in SHA-256 in hex. Two plans have the same hash exactly when they say the same.
 */
export function planHash(document: Fields, sha256: (text: string) => string): string {
  return sha256(canonicalJson(canonical(document)));
}
