// One plan a case: each mistake in it is told once, at its place, with what was probably meant.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placed } from '../../src/finding/placed.js';
import { validate } from '../../src/generated/plan-validator.js';
import { checkSchema } from '../../src/schema/check.js';
import type { Value } from '../../src/source/located.js';
import { locatedTree } from '../../src/source/tree.js';
import { readWhole } from '../source/read.js';

const folder = path.join(import.meta.dirname, 'cases');
type Expected = readonly [code: string, line: number, column: number, args?: { readonly [name: string]: string }];

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  test(name, async () => {
    const expected: readonly Expected[] = JSON.parse(
      readFileSync(path.join(folder, name.replace('.yaml', '.json')), 'utf8'),
    );
    const { located } = await readWhole(path.join(folder, name));
    const findings = placed(checkSchema(located), located);
    expect(findings.map(({ code, place }) => [code, place.line, place.column])).toEqual(
      expected.map((one) => one.slice(0, 3)),
    );
    for (const [i, [, , , args]] of expected.entries()) expect(findings[i]?.args).toMatchObject(args ?? {});
  });
}

/** Values that may stand anywhere in a plan by mistake. */
const odd: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>('', 'x', '2025', 'no-cost', 'all', '45%', 'completed', '2024-02-30', 'a;b', null),
  fc.constantFrom<Value>(0, -1, 1.5, 2026, 1e9, true, [], {}, ['x'], [1], [null]),
  fc.constantFrom<Value>({ en: 'x' }, { 2025: 1 }, { 'in-line': 'a' }, { id: 'x' }, { value: 'x' }, { nothing: 1 }),
);

function places(value: Value, path_: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path_];
  const inner = Object.entries(value).flatMap(([key, v]) =>
    places(v, [...path_, Array.isArray(value) ? Number(key) : key]),
  );
  return [path_, ...inner];
}

/** The value with another one at a path. */
function replaced(value: Value, [step, ...rest]: readonly (string | number)[], by: Value): Value {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (i === step ? replaced(item, rest, by) : item));
  if (typeof value !== 'object' || value === null) return by;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === step ? replaced(v, rest, by) : v]));
}

test('tells something exactly where the validator says no', async () => {
  const { located } = await readWhole(path.join(import.meta.dirname, 'rich.yaml'));
  expect(checkSchema(located)).toEqual([]);
  const all = places(located.value).slice(1);
  const mistakes = fc.array(fc.tuple(fc.constantFrom(...all), odd), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(mistakes, (list) => {
      const value = list.reduce<Value>((doc, [at, by]) => replaced(doc, at, by), located.value);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      const tree = locatedTree(value as { readonly [key: string]: Value }, new Map(), []);
      expect(checkSchema(tree).length > 0).toBe(!validate(value));
    }),
    { numRuns: 3000 },
  );
});
