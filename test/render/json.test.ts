// JSON with exact amounts.

import { expect, test } from 'vitest';
import { toJson } from '../../src/render/json.js';

test.each([
  ['money is a decimal number of currency units', { currency: 'UAH', minor: 472336600n }, '4723366.00'],
  ['beyond 15 digits it stays exact', { currency: 'EUR', minor: 12345678901234567890n }, '123456789012345678.90'],
  ['below zero', { currency: 'EUR', minor: -5n }, '-0.05'],
  ['without minor unit', { currency: 'JPY', minor: 7n }, '7'],
  ['with three decimals', { currency: 'KWD', minor: 1n }, '0.001'],
  ['nothing is null, never 0', undefined, 'null'],
  ['no number is null', Number.NaN, 'null'],
  ['infinity is null', Number.POSITIVE_INFINITY, 'null'],
  ['texts are escaped', 'a"\n', '"a\\"\\n"'],
  ['empty list', [], '[]'],
  ['a map is an object', new Map([['state', 1]]), '{\n  "state": 1\n}'],
  ['keys without a value are left out', { a: undefined, b: null }, '{\n  "b": null\n}'],
  ['two spaces a level', { a: [{ b: 0.607051 }] }, '{\n  "a": [\n    {\n      "b": 0.607051\n    }\n  ]\n}'],
])('%s', (_, value, text) => {
  expect(toJson(value)).toBe(text);
});
