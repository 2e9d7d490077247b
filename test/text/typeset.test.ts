// French as it is set: no-break spaces where a line must not begin, and no missing one.
import { expect, test } from 'vitest';
import { typeset } from '../../scripts/typeset.mjs';
import type { Day } from '../../src/plan/day.js';
import { formatFor } from '../../src/text/format.js';

test('spaces before signs and inside quotation marks', () => {
  expect(typeset('fr', 'Est-ce « tout » ? Oui ; à 5 % près : voir {a, select, b { : x} other {!}}')).toBe(
    'Est-ce «\u00a0tout\u00a0»\u202f? Oui\u202f; à 5\u202f% près\u00a0: voir {a, select, b {\u00a0: x} other {!}}',
  );
  expect(typeset('fr', 'écrivez plan: ou https://a.b')).toBe('écrivez plan: ou https://a.b');
  expect(typeset('en', 'Is it?')).toBe('Is it?');
});

test.each(['Vraiment?', 'Non!', '«tout »', '« tout»'])('%s lacks a space', (text) => {
  expect(() => typeset('fr', text)).toThrow('French wants a space');
});

test('the first of a month', () => {
  expect(formatFor('fr').day('2024-01-01' as Day)).toBe('1er janvier 2024');
  expect(formatFor('fr').day('2024-01-11' as Day)).toBe('11 janvier 2024');
  expect(formatFor('en').day('2024-01-01' as Day)).toBe('1 January 2024');
});
