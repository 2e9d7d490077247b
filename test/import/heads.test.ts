// Heads in many languages: each alone over a column of values of its kind.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { proposals } from '../../src/import/propose.js';
import { tablesOf } from '../../src/import/tables.js';
import { type Plain, sheetOf } from './sheet-of.js';

type Head = readonly [head: string, kind: 'text' | 'amount' | 'day' | 'number' | 'currency' | 'word', target: string];
const file = path.join(import.meta.dirname, 'heads.yaml');
const languages = load(readFileSync(file, 'utf8')) as { readonly [language: string]: readonly Head[] };

const values: { readonly [kind in Head[1]]: readonly Plain[] } = {
  text: ['Abc def', 'Ghi jkl', 'Mno pqr'],
  amount: [100, 2500.5, 7],
  day: ['=2026-03-01', '31.12.2026', '2027'],
  number: [11, 12, 13],
  currency: ['EUR', 'USD', 'EUR'],
  word: ['done', 'open', 'done'],
};

describe.each(Object.entries(languages))('heads in %s', (_, heads) => {
  it.each(heads)('%s', (head, kind, target) => {
    const column = values[kind];
    const rows: Plain[][] = [[head, 'zzz'], ...column.map((value) => [value, 'x'])];
    const [table] = tablesOf(sheetOf(rows)).tables;
    expect(table && proposals(table)[0]?.as).toBe(target);
  });
});
