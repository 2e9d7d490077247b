// Returned forms with planted troubles: each is told at exactly its cell. What is moved about gives the same answers.

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/form/return.js';
import { type Edits, edit, insertColumn, renameSheet, reverseRows, sheetOf } from './form-edits.js';
import { caseFile, collected, type Forms, placeOf, read, written } from './returned.js';

interface Case extends Edits {
  readonly trouble: string;
  readonly expect: { readonly [place: string]: string | readonly string[] };
}

const base = caseFile<NonNullable<Edits['set']>>('base.yaml');
const cases = caseFile<readonly Case[]>('cases.yaml');

let forms: Forms;
beforeAll(async () => {
  forms = await collected('COURT');
});
afterAll(() => rmSync(forms.folder, { recursive: true, force: true }));

const told = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ row, field, value }) => `${row} ${field} = ${JSON.stringify(value)}`).sort();

function byRow(answers: readonly Answer[]): { readonly [row: string]: { readonly [field: string]: unknown } } {
  const rows: { [row: string]: { [field: string]: unknown } } = {};
  for (const { row, field, value } of answers) rows[row] = { ...rows[row], [field]: value };
  return rows;
}

describe('planted troubles', () => {
  it('are 25 kinds and more', () => {
    expect(new Set(cases.map(({ expect: wanted }) => JSON.stringify(Object.values(wanted)))).size).toBeGreaterThan(25);
  });

  it.each(cases)('$trouble', async ({ expect: wanted, ...edits }) => {
    const { findings } = await read(forms, [written(forms, base, (book) => edit(book, edits))]);
    const expected = Object.entries(wanted).flatMap(([place, codes]) =>
      [codes].flat().map((code) => `${place} ${code}`),
    );
    expect(findings.map((one) => `${placeOf(one)} ${one.code}`).sort()).toEqual(expected.sort());
  });
});

describe('answers', () => {
  it('are what was typed; a complete return gives no finding', async () => {
    const { reads, findings } = await read(forms, [written(forms, base, () => {})]);
    expect(findings).toEqual([]);
    expect(reads[0]).toMatchObject({ asked: 10, missing: [], added: [] });
    expect(byRow(reads[0]?.answers ?? [])).toEqual(caseFile('answers.yaml'));
  });

  it('percentages in all their forms', async () => {
    const change = { set: { 'Activities!L9': '30%' }, shares: { 'Activities!L8': 0.7 } };
    const { reads, findings } = await read(forms, [written(forms, base, (book) => edit(book, change))]);
    expect(findings).toEqual([]);
    const percent = reads[0]?.answers.filter(({ field }) => field === 'percent').map(({ value }) => value);
    expect(percent).toEqual([70, 30]);
  });

  it('what cannot be read is no answer', async () => {
    const change = { set: { 'Money!K7': '1,184', 'Activities!K9': 'In progres', 'Money!K8': 'n/a' } };
    const { reads } = await read(forms, [written(forms, base, (book) => edit(book, change))]);
    const rows = reads[0]?.answers.map(({ row, field }) => `${row} ${field}`);
    for (const gone of ['spending 4.2.2 un amount', 'spending 4.2.4 state amount', 'progress 4.2.4 status'])
      expect(rows).not.toContain(gone);
    expect(reads[0]?.missing.map(({ row }) => row).sort()).toEqual(
      ['progress 4.2.4', 'spending 4.2.2 un', 'spending 4.2.4 state'].sort(),
    );
  });

  it('are the same after sorting, an empty inserted column, and sheets renamed and moved', async () => {
    const plain = await read(forms, [written(forms, base, () => {})]);
    const moved = await read(forms, [
      written(forms, base, (book) => {
        for (const name of ['Activities', 'Money', 'Indicators']) {
          reverseRows(sheetOf(book, name));
          insertColumn(sheetOf(book, name), 9);
          renameSheet(book, name, `2026 ${name}`);
        }
        book.SheetNames.reverse();
        book.Workbook?.Sheets?.reverse();
      }),
    ]);
    expect(moved.findings).toEqual([]);
    expect(told(moved.reads[0]?.answers ?? [])).toEqual(told(plain.reads[0]?.answers ?? []));
  });

  it('what was added is kept with its words', async () => {
    const change = {
      set: { 'Activities!X8': 'See letter', 'Activities!D11': 'Visit', 'Indicators!L8': 'Register' },
      comment: { 'Activities!K9': 'Waiting for the tender' },
    };
    const { reads } = await read(forms, [written(forms, base, (book) => edit(book, change))]);
    const added = reads[0]?.added.map(({ text, place }) => `${place.sheet}!${place.cell} ${text}`);
    for (const kept of ['X8 See letter', 'D11 Visit', 'K9 Waiting for the tender'])
      expect(added).toContainEqual(expect.stringContaining(`Activities!${kept}`));
    expect(added).toContain('Indicators!L8 Register');
  });
});

test('files that are no returns are told, each by itself, and do not stop the others', async () => {
  const files: readonly (readonly [string, string | Buffer, string])[] = [
    ['scan.xlsx', '%PDF-1.7\n', 'NAP151'],
    ['empty.xlsx', '', 'NAP151'],
    ['locked.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'NAP151'],
    ['~$return.xlsx', 'x', 'NAP107'],
  ];
  for (const [name, bytes] of files) writeFileSync(path.join(forms.folder, name), bytes);
  const good = written(forms, base, () => {});
  const names = [...files.map(([name]) => name), 'not-there.xlsx', good];
  const { reads, findings } = await read(forms, names);
  expect(reads).toHaveLength(1);
  const codes = findings.map(({ code }) => code);
  expect(codes).toHaveLength(files.length + 1);
  files.forEach(([name, , code], i) => {
    expect(codes[i]).toBe(code);
    expect(findings[i]?.at).toMatchObject({ place: { file: name } });
  });
  expect(codes.at(-1)).toBe('NAP101');
});
