// The content hash of a plan: the same for YAML, workbook and JSON, whatever the order and the layout of its files.

import type { Value } from '../source/located.js';
import { canonical } from './document.js';
import { type Fields, isFields } from './read.js';

/** Lists whose order says something: best first, main language first, the lead first, texts told one after the other. */
export const orderedLists: ReadonlySet<string> = new Set([
  'rating-scale',
  'languages',
  'lead',
  'conclusions',
  'lessons',
  'evidence',
]);

/**
 * JSON with sorted keys; lists whose order says nothing are sorted too (by code unit, the same in every locale). `key` is
 * the field that holds the value: it says whether the order of a list counts.
 */
export function canonicalJson(value: Value, key = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => canonicalJson(item));
    return `[${(orderedLists.has(key) ? items : items.sort()).join(',')}]`;
  }
  if (!isFields(value)) return JSON.stringify(value);
  let text = '';
  for (const name of Object.keys(value).sort())
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(value[name] ?? null, name)}`;
  return `{${text}}`;
}

/**
 * Hash of a document as written (any form that the schema accepts), as the given function makes it from a text: hand
 * in SHA-256 in hex. Two plans have the same hash exactly when they say the same.
 */
export function planHash(document: Fields, sha256: (text: string) => string): string {
  return sha256(canonicalJson(canonical(document)));
}
