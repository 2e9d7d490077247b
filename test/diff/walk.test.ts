// Whatever is edited in whatever plan is told, and nothing else.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalKeys } from '../../src/diff/key.js';
import { differences } from '../../src/diff/walk.js';
import { followed, type SchemaPart, schema } from '../../src/exchange/key-order.js';
import { canonical } from '../../src/plan/document.js';
import { orderedLists, planHash } from '../../src/plan/hash.js';
import { type Fields, isFields } from '../../src/plan/read.js';
import type { Path, Value } from '../../src/source/located.js';
import { anyDocument } from '../exchange/any-document.js';

const hash = (document: Fields): string =>
  planHash(document, (text) => createHash('sha256').update(text).digest('hex'));

/** Every scalar in a value. */
function leaves(value: Value, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item: Value, i) => leaves(item, [...path, i]));
  if (isFields(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  return [path];
}

const otherThan = (value: Value): Value => {
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'number' ? value + 1 : value !== true;
};

function edited(value: Value, path: Path, drop: boolean): Value {
  const [step, ...rest] = path;
  if (step === undefined) return otherThan(value);
  const isLast = drop && rest.length === 0;
  if (Array.isArray(value))
    return value.flatMap((item: Value, i) => (i !== step ? [item] : isLast ? [] : [edited(item, rest, drop)]));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key !== step ? [[key, inner]] : isLast ? [] : [[key, edited(inner, rest, drop)]],
    ),
  );
}

const reversed = (value: Value, key = ''): Value => {
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => reversed(item));
    return orderedLists.has(key) ? items : items.reverse();
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner, name)]),
  );
};

test('an edit anywhere is told at its place, and the hash changes with it', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), fc.boolean(), (document, at, drop) => {
      const before = canonical(document);
      const all = leaves(before).filter((path) => path[0] !== 'format');
      const path = all[at % Math.max(1, all.length)];
      if (path === undefined) return;
      const after = canonical(edited(before, path, drop) as Fields);
      const told = differences(before, after);
      expect(told.length > 0).toBe(hash(before) !== hash(after));
      if (told.length === 0) return;
      expect(told.map(({ list }) => list)).toContain(path[0]);
      // The step below the record is told, or the record as a whole where its key was edited.
      const names = path.filter((step) => typeof step === 'string').slice(1);
      expect(told.some(({ path: own }) => own.length === 0 || own.some((step) => names.includes(String(step))))).toBe(
        true,
      );
    }),
    { numRuns: 400 },
  );
});

test('two plans have no difference exactly when their hashes are the same', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (a, b) => {
      const [before, after] = [canonical(a), canonical(b)];
      expect(differences(before, after).length === 0).toBe(hash(before) === hash(after));
      expect(differences(before, reversed(before) as Fields)).toEqual([]);
      expect(hash(reversed(before) as Fields)).toBe(hash(before));
    }),
    { numRuns: 200 },
  );
});

/** Lists of records in the schema by the field that holds them. */
function recordLists(part: SchemaPart, name: string, depth = 0): readonly (readonly [string, SchemaPart])[] {
  const { part: own } = followed(part);
  if (depth > 8) return [];
  const item = own.items === undefined ? undefined : followed(own.items).part;
  const here = item?.properties === undefined ? [] : [[name, item] as const];
  const inner = typeof own.additionalProperties === 'object' ? [[name, own.additionalProperties] as const] : [];
  const below = [
    ...Object.entries(own.properties ?? {}),
    ...inner,
    ...(own.anyOf ?? []).map((option) => [name, option] as const),
    ...(own.items === undefined ? [] : [['', own.items] as const]),
  ];
  return [...here, ...below.flatMap(([key, next]) => recordLists(next, key, depth + 1))];
}

test('every list of records in the schema has a key, or an order', () => {
  const without = recordLists(schema(), '').filter(
    ([name, item]) => !(item.required?.includes('id') || naturalKeys[name] || orderedLists.has(name) || name === ''),
  );
  expect([...new Set(without.map(([name]) => name))]).toEqual([]);
});
