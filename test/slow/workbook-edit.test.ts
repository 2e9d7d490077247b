// A workbook into which napkit wrote, in LibreOffice: it opens it, and what it saves is the same plan. Also the other way
// round, into a workbook that LibreOffice saved.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nap-office-'));
  cpSync(path.join(root, 'examples/karstovia-2024-2028.xlsx'), path.join(folder, 'napkit/napkit.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function nap(...argv: readonly string[]): Promise<void> {
  const { world, out, err } = fakeWorld({ cwd: folder });
  expect([await main(argv, world), out(), err()]).toEqual([0, expect.anything(), expect.anything()]);
}

async function documentOf(file: string): Promise<unknown> {
  await nap('convert', file, 'document.json', '--force');
  return JSON.parse(readFileSync(path.join(folder, 'document.json'), 'utf8'));
}

/** LibreOffice takes seconds to start: once for all files. */
function savedInOffice(files: readonly string[], to: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, ...files];
  expect(spawnSync(office ?? '', args, { cwd: folder, timeout: 140_000 }).status).toBe(0);
}

test('a snapshot and a closed period, in rows and sheets that are new', async (ctx) => {
  if (office === undefined) return ctx.skip('no LibreOffice');
  savedInOffice(['napkit/napkit.xlsx'], 'office');
  renameSync(path.join(folder, 'office/napkit.xlsx'), path.join(folder, 'office/office.xlsx'));
  const books = ['napkit/napkit.xlsx', 'office/office.xlsx'];
  for (const book of books) await nap('snapshot', book, '--period', '2025-H2');
  savedInOffice(books, 'saved');
  for (const book of books) {
    const [written, saved] = [await documentOf(book), await documentOf(`saved/${path.basename(book)}`)];
    expect(written).toMatchObject({
      periods: expect.arrayContaining([expect.objectContaining({ closed: '2026-06-30' })]),
    });
    expect(saved).toEqual(written);
  }
}, 300_000);
