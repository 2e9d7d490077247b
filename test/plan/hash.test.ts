// The content hash: the same however a plan is laid out, another one as soon as it says something else.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHash } from '../../src/plan/hash.js';
import type { Fields } from '../../src/plan/read.js';
import type { Value } from '../../src/source/located.js';
import { anyDocument } from '../exchange/any-document.js';

const hash = (document: Fields): string =>
  planHash(document, (text) => createHash('sha256').update(text).digest('hex'));

const nested: Fields = {
  goals: [
    {
      id: '1',
      title: 'G',
      objectives: [
        {
          id: '1.1',
          title: 'O',
          activities: [
            { id: 'a', title: 'A', lead: ['X'], costs: { 2026: 5, 2025: [{ amount: 1 }, 'uncosted'] } },
            { id: 'b', title: 'B', costs: 'no-cost', partners: ['Y', 'X'] },
          ],
        },
      ],
    },
  ],
  periods: [{ period: '2025', progress: { a: { status: 'completed', percent: '45 %' } }, observations: { i: 7 } }],
};
const flat: Fields = {
  period: '2025',
  observations: { i: { value: 7 } },
  progress: { a: { percent: 45, status: 'completed' } },
  costs: [
    { on: 'b', state: 'no-cost' },
    { on: 'a', year: 2025, state: 'uncosted' },
    { on: 'a', year: 2026, amount: 5 },
    { on: 'a', year: 2025, amount: 1 },
  ],
  activities: [
    { id: 'b', objective: '1.1', title: 'B', partners: ['X', 'Y'] },
    { id: 'a', objective: '1.1', title: 'A', lead: 'X', tags: {} },
  ],
  objectives: [{ id: '1.1', goal: '1', title: 'O' }],
  goals: [{ title: 'G', id: '1' }],
};

test('nested and flat, short and long, in any order', () => {
  expect(hash(flat)).toBe(hash(nested));
});

test.each([
  ['an amount', { ...flat, costs: [{ on: 'b', state: 'no-cost' }] }],
  ['a parent', { ...flat, objectives: [{ id: '1.1', goal: '2', title: 'O' }] }],
  ['a period', { ...flat, period: '2026' }],
  ['a list that is ordered', { ...flat, plan: { languages: ['en', 'fr'] } }],
] as const)('another hash: %s', (_what, other) => {
  expect(hash(other)).not.toBe(hash(flat));
});

test('languages are ordered, the main one first', () => {
  expect(hash({ plan: { languages: ['en', 'fr'] } })).not.toBe(hash({ plan: { languages: ['fr', 'en'] } }));
});

const ordered = new Set(['rating-scale', 'languages', 'lead', 'conclusions', 'lessons', 'evidence']);
function reversed(value: Value, key = ''): Value {
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => reversed(item));
    return ordered.has(key) ? items : items.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner, name)]),
  );
}

test('the order of records and keys says nothing', () => {
  fc.assert(
    fc.property(anyDocument, (document) => hash(reversed(document) as Fields) === hash(document)),
    { numRuns: 60 },
  );
});
