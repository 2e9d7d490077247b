// Numbers in a reader's language.
import { expect, test } from 'vitest';
import { formatFor } from '../../src/text/format.js';

test('a decimal text of any length is told exactly', () => {
  const told = (language: string): string => formatFor(language).decimal('12345678901234567890.125');
  expect(told('en')).toBe('12,345,678,901,234,567,890.125');
  expect(told('fr').replace(/\s/g, ' ')).toBe('12 345 678 901 234 567 890,125');
  expect(formatFor('en').decimal('-0.5')).toBe('−0.5');
});
