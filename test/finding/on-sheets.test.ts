// The case of every quality rule, as a workbook: told at the cell where it is mended, with columns and sheets by their
// titles. UPDATE_EXPECTED=1 writes on-sheets.yaml anew; look at the difference before you commit it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadPlan } from '../../src/command/load.js';
import { bookOf } from '../../src/exchange/book.js';
import { bookWords } from '../../src/exchange/book-words.js';
import { qualityCodes } from '../../src/finding/codes/quality.js';
import { type PlacedFinding, placed } from '../../src/finding/placed.js';
import { told } from '../../src/finding/told.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { canonical } from '../../src/plan/document.js';
import type { BookSheet } from '../../src/render/book.js';
import { findingsOf } from '../../src/rule/rules.js';
import { sayIn } from '../../src/text/catalogues.js';
import { dateOf } from '../rule/marks.js';
import { type CellIn, bookOf as packed } from '../source/books.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-on-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const english = await sayIn('en');
if (english === undefined) throw new Error('English is there');
const say = english;

function rowsOf({ columns, rows }: BookSheet): readonly (readonly CellIn[])[] {
  const cells = rows.map((row) =>
    row.map((value, i): CellIn => {
      const isShare = columns[i]?.kind === 'percent' && typeof value === 'number';
      return isShare ? { v: value / 100, z: '0%' } : (value ?? null);
    }),
  );
  return [columns.map(({ title }) => title), columns.map(({ key }) => key), ...cells];
}

/** The findings on a case, after it has become a workbook. */
async function onSheets(code: string): Promise<readonly PlacedFinding[]> {
  const file = path.join(import.meta.dirname, '../rule/cases', code, 'raises.yaml');
  const { located } = await loadPlan(file, nodeWorld());
  const { sheets } = bookOf(canonical(located.value), bookWords(say));
  const book = path.join(folder, `${code}.xlsx`);
  writeFileSync(book, packed(Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]))));
  const loaded = await loadPlan(book, nodeWorld());
  return placed(findingsOf(loaded, dateOf(file)), loaded.located);
}

/** "Activities!D3: Lead, Partners": the cell, and what the message and the hint quote. */
function seen(one: PlacedFinding): string {
  const { message, hint } = told(one, say);
  expect(message + hint).not.toMatch(/[‹›]/);
  const names = [...`${message} ${hint}`.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
  return [`${one.place.sheet}!${one.place.cell}`, names.join(', ')].filter((part) => part !== '').join(': ');
}

test('every rule', async () => {
  const found: { [code: string]: readonly string[] } = {};
  for (const code of Object.keys(qualityCodes))
    found[code] = (await onSheets(code)).filter((one) => one.code === code).map(seen);
  const expected = path.join(import.meta.dirname, 'on-sheets.yaml');
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, stringify(found));
  expect(found).toEqual(parse(readFileSync(expected, 'utf8')));
});
