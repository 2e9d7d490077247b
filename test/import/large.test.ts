// Sheets of many rows and cells of many letters: the work must not grow with the square of either. Where it does, these
// take minutes, or end with a full stack.

import { expect, it } from 'vitest';
import { importWords } from '../../src/command/import-words.js';
import { tablesIn } from '../../src/import/found.js';
import { importPlans } from '../../src/import/import.js';
import { proposedMapping } from '../../src/import/propose-mapping.js';
import { sayIn } from '../../src/text/catalogues.js';
import { bookOf, type Plain, sheetOf } from './sheet-of.js';

const say = await sayIn('en');
if (say === undefined) throw new Error('English is there');
const words = importWords(say);

const many = 150_000;
const row = (i: number): readonly Plain[] => [`Activity ${i}`, i];

it('a block of many rows goes on with the table above a gap', () => {
  const block = Array.from({ length: many }, (_, i) => row(i));
  const { tables } = tablesIn(bookOf(sheetOf([['Activity', 'Cost 2026 EUR'], ['a', 1], [], ...block])));
  expect(tables.map(({ data }) => data.length)).toEqual([many + 1]);
});

it('many rows of text above the first table', () => {
  const text = Array.from({ length: many }, (_, i) => [`Preamble, line ${i}`]);
  const { tables } = tablesIn(bookOf(sheetOf([...text, [], ['Activity', 'Cost 2026 EUR'], ['a', 1], ['b', 1]])));
  expect(tables.map(({ beside, data }) => [beside.length, data.length])).toEqual([[many, 2]]);
});

it('many blocks of one row', () => {
  const blocks = Array.from({ length: many / 5 }, (_, i) => [row(i), []]).flat();
  const { tables } = tablesIn(bookOf(sheetOf([['Activity', 'Cost 2026 EUR'], ...blocks])));
  expect(tables.map(({ data }) => data.length)).toEqual([many / 5]);
});

/** How many rows have a fate. */
function imported(rows: readonly (readonly Plain[])[]): number {
  const found = tablesIn(bookOf(sheetOf(rows)));
  return importPlans(found, proposedMapping(found.tables, 'file'), 'file.xlsx', words).fates.length;
}

const length = 32_000;
const repeated = (text: string): string => text.repeat(Math.ceil(length / text.length));
const long: { readonly [kind: string]: string } = {
  'words after "total"': `Total${repeated(' of words')}`,
  'a gap': `a${' '.repeat(length)}b`,
  'at signs': repeated('a@'),
  'digits and a letter': `${repeated('1')}x`,
  'more digits than a number has': repeated('1'),
  dashes: repeated('   -'),
  times: `${repeated('T1:11')}\nx`,
};
const heads = ['Goal', 'Activity', 'Responsible', 'Deadline', 'Year', 'Indicator', 'Cost 2026 EUR'];

it.each(Object.entries(long))('long cells: %s', (_, text) => {
  const rows = heads.map((_head, i) => heads.map((_other, k) => (k === i ? text : `${k} ${i}`)));
  expect(imported([heads, ...rows])).toBe(heads.length + 1);
});

it.each(Object.entries(long))('long heads: %s', (_, text) => {
  const rows = [heads, ...heads.map((_head, i) => heads.map((_other, k) => (k === 6 ? i + 1 : `${k} ${i}`)))];
  for (const column of [1, 6]) {
    const own = heads.map((head, i) => (i === column ? `${head} ${text}` : head));
    expect(imported([own, ...rows.slice(1)])).toBe(heads.length + 1);
  }
});
