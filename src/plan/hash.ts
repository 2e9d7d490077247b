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
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null, name)}`).join(',')}}`;
}

/**
 * Hash of a document as written (any form that the schema accepts), as the given function makes it from a text: hand
 * in SHA-256 in hex. Two plans have the same hash exactly when they say the same.
 */
export function planHash(document: Fields, sha256: (text: string) => string): string {
  return canonicalHash(canonical(document), sha256);
}

/** The same of a document that is canonical already, or of a part of one. */
export function canonicalHash(document: Fields, sha256: (text: string) => string): string {
  const fields = Object.keys(document).sort();
  return sha256(
    `{${fields.map((name) => `${JSON.stringify(name)}:${fieldJson(document[name] ?? null, name)}`).join(',')}}`,
  );
}

/** The texts of lists, as long as memory allows: a part of a plan is often hashed beside the whole. */
const texts = new WeakMap<object, WeakRef<{ readonly text: string }>>();

function fieldJson(value: Value, name: string): string {
  if (!Array.isArray(value)) return canonicalJson(value, name);
  const known = texts.get(value)?.deref();
  if (known !== undefined) return known.text;
  const text = canonicalJson(value, name);
  texts.set(value, new WeakRef({ text }));
  return text;
}
