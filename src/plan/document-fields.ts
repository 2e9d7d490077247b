// Small helpers over as-written records, shared by the parts of the canonical document.

import type { Value } from '../source/located.js';
import { type Fields, isFields } from './read.js';

export type Loose = { readonly [key: string]: Value | undefined };

/** The records of a list; anything else in it is a finding of the schema check. */
export const recordsOf = (value: Value | undefined): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

/** Sorts records by the place in `order` of what they name under `field`, keeping their order otherwise. */
export function inOrderOf(order: readonly Fields[], records: readonly Fields[], field: string): readonly Fields[] {
  const rank = new Map<Value, number>();
  for (const [i, { id = null }] of order.entries()) if (!rank.has(id)) rank.set(id, i);
  const at = (record: Fields): number => rank.get(record[field] ?? null) ?? order.length;
  return [...records].sort((a, b) => at(a) - at(b));
}

/** "45 %" as 45; anything else as it is. */
export const plainPercent = (value: Value): Value =>
  typeof value === 'string' && /^\d+(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) : value;

/** Fields under new values; undefined ones are left out. */
export function fieldsOf(fields: Loose): Fields {
  return Object.fromEntries(Object.entries(fields).filter((e): e is [string, Value] => e[1] !== undefined));
}

/**
 * The same record without fields that hold nothing, or an empty list or map, at any depth: they say nothing. Line breaks
 * in texts become plain ones, whatever system they were typed on.
 */
export function withoutEmpty(fields: Loose): Fields {
  const kept: [string, Value][] = [];
  let isSame = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === undefined) {
      isSame = false;
      continue;
    }
    const inner = key === 'returns' && isFields(value) ? owed(value) : pruned(value);
    const empty = isEmpty(inner);
    if (!empty) kept.push([key, inner]);
    isSame &&= !empty && inner === value;
  }
  // Most records are as they should be: one of a plan of thousands is not made twice.
  return isSame ? (fields as Fields) : Object.fromEntries(kept);
}

/** A return without any field still says that the institution owes one. */
const owed = (returns: Fields): Fields =>
  Object.fromEntries(Object.entries(returns).flatMap(([id, value]) => (value === null ? [] : [[id, pruned(value)]])));

function pruned(value: Value): Value {
  if (typeof value === 'string') return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  if (Array.isArray(value)) {
    const items = value.map(pruned);
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  return isFields(value) ? withoutEmpty(value) : value;
}

const isEmpty = (value: Value): boolean =>
  value === null || (Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0);

export const mapValues = (fields: Fields, change: (value: Value) => Value): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));
