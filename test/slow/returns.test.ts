// A filled-in form saved again by LibreOffice gives the same answers.

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
