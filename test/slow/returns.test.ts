// Forms in LibreOffice: saved again by it, and filled in there as at its keyboard.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { edit } from '../form/form-edits.js';
import { caseFile, collected, placeOf, read, written } from '../form/returned.js';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

it('saved again by LibreOffice', async (ctx) => {
  if (office === undefined) return ctx.skip('no LibreOffice');
  const forms = await collected('COURT');
  try {
    const change = { set: { 'Activities!D8': 'Rewritten' }, comment: { 'Activities!K9': 'Waiting' } };
    const file = written(forms, caseFile('base.yaml'), (book) => edit(book, change));
    const out = path.join(forms.folder, 'again');
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${path.join(forms.folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
    expect(spawnSync(office, args, { timeout: 100_000 }).status).toBe(0);
    const [before, after] = [await read(forms, [file]), await read(forms, [path.join(out, 'return.xlsx')])];
    const answers = before.reads[0]?.answers.map(({ row, field, value }) => ({ row, field, value }));
    expect(answers?.length).toBeGreaterThan(15);
    expect(after.reads[0]?.answers.map(({ row, field, value }) => ({ row, field, value }))).toEqual(answers);
    const told = after.findings.map((one) => `${placeOf(one)} ${one.code}`).sort();
    expect(told).toEqual(['Activities!D8 NAP907', 'Activities!K9 NAP919']);
    expect(after.reads[0]?.added.map(({ text }) => text).join()).toContain('Waiting');
  } finally {
    rmSync(forms.folder, { recursive: true, force: true });
  }
});

const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import uno']).status === 0);

type Step = readonly [sheet: string, command: string, values: { readonly [name: string]: unknown }];
const at = (sheet: string, cell: string): Step => [sheet, 'GoToCell', { ToPoint: cell }];
const typed = (place: string, text: string): readonly Step[] => {
  const [sheet = '', cell = ''] = place.split('!');
  return [at(sheet, cell), [sheet, 'EnterString', { StringName: text }]];
};

/** The complete return of base.yaml as it is typed; what is locked does not change. */
const entered: { readonly [place: string]: string } = {
  'Activities!D8': 'Rewritten',
  'Cover!C23': '2026-07-09',
  'Activities!K7': 'continuous',
  'Activities!K8': 'In progress',
  'Activities!L8': '70 %',
  'Activities!K9': 'in_progress',
  'Activities!L9': '30%',
  'Activities!K10': 'Completed',
  'Activities!N10': "Compendium 2025, on the court's site",
  'Activities!O10': '2024-06-10',
  'Activities!P10': '20.12.2025',
  'Money!K7': '12.5',
  'Money!K8': '0',
  'Indicators!K7': '10',
  'Indicators!K8': '7',
  'Indicators!K9': '3',
  'Indicators!K15': '24',
  'Indicators!K16': '45',
  'Indicators!K17': '25',
  'Indicators!K18': '15',
  'Indicators!K19': '10',
};
const rearranged: readonly Step[] = [
  ['Activities', 'Unprotect', {}],
  at('Activities', 'A7:V10'),
  ['Activities', 'DataSort', { ByRows: true, HasHeader: false, Col1: 3, Ascending1: false, IncludeAttribs: true }],
  at('Activities', 'K1'),
  ['Activities', 'InsertColumnsBefore', {}],
  ...typed('Activities!K8', 'ask the prosecutor'),
  ['Money', 'Unprotect', {}],
  at('Money', 'A1'),
  ['Money', 'InsertRowsBefore', {}],
  ['Indicators', 'RenameTable', { Name: 'Our indicators' }],
];
const kinds = [
  ['our answers (final).xlsx', 'Calc MS Excel 2007 XML'],
  ['answers.ods', 'calc8'],
  ['answers.xls', 'MS Excel 97'],
] as const;

it('typed, sorted, with a column and a row inserted, a sheet renamed, in three kinds of files', async (ctx) => {
  if (office === undefined || python === undefined) return ctx.skip('no LibreOffice with Python');
  const forms = await collected('COURT');
  try {
    const form = path.join(forms.folder, 'forms/COURT-2026-H1.xlsx');
    const files = kinds.map(([name]) => path.join(forms.folder, name));
    const out = kinds.map(([, kind], i) => [files[i], kind]);
    const steps = [...Object.entries(entered).flatMap(([place, text]) => typed(place, text)), ...rearranged];
    const input = JSON.stringify({ in: form, profile: path.join(forms.folder, 'profile'), steps, out });
    const script = path.join(import.meta.dirname, 'type-in-office.py');
    const run = spawnSync(python, [script], { input, encoding: 'utf8', timeout: 150_000 });
    expect([run.status, run.stderr]).toEqual([0, '']);
    for (const file of files) {
      const { reads, findings } = await read(forms, [file]);
      expect(findings.map((one) => `${placeOf(one)} ${one.code}`)).toEqual(['Activities!K8 NAP917']);
      const rows: { [row: string]: { [field: string]: unknown } } = {};
      for (const { row, field, value } of reads[0]?.answers ?? []) rows[row] = { ...rows[row], [field]: value };
      expect(rows).toEqual(caseFile('answers.yaml'));
      expect(reads[0]).toMatchObject({ filledIn: '2026-07-09', asked: 10, filled: 10 });
      expect(reads[0]?.added.map(({ text }) => text)).toEqual(['ask the prosecutor']);
    }
  } finally {
    rmSync(forms.folder, { recursive: true, force: true });
  }
});
