// Rules of money read the ledger: the head of each plan says the findings with their amounts, which are those of nap gaps.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsIn } from './marks.js';

const folder = path.join(import.meta.dirname, 'money');
const judged = new Set([
  'NAP502',
  'NAP503',
  'NAP504',
  'NAP509',
  'NAP510',
  'NAP511',
  'NAP513',
  'NAP516',
  'NAP518',
  'NAP710',
]);

/** "# NAP511 2025 100 EUR 60 EUR a2 40 EUR" in the head. */
const stated = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => /^# (NAP\d+ .*)$/.exec(line)?.[1] ?? []);

describe('findings of money', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const file = path.join(folder, name);
    const found = (await findingsIn(file)).filter(({ code }) => judged.has(code));
    const told = found.map(({ code, args }) => `${code} ${Object.values(args).join(' ').replaceAll(/\s/g, ' ')}`);
    expect(told.sort()).toEqual([...stated(file)].sort());
  });
});
