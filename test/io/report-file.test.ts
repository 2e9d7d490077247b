// What a report may overwrite: its own earlier self, never the plan, never a stranger's file.
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPdf } from '../../src/io/browser-pdf.js';
import { existingAt, inputFiles } from '../../src/io/report-file.js';
import type { Day } from '../../src/plan/day.js';

let folder = '';
const at = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-test-'));
  mkdirSync(at('plan'));
  mkdirSync(at('folder.html'));
  writeFileSync(at('plan/a.yaml'), 'plan:');
  symlinkSync(at('plan/a.yaml'), at('link.html'));
  linkSync(at('plan/a.yaml'), at('hard.html'));
  writeFileSync(at('own.html'), '<!doctype html>\n<html><head>\n<meta name="generator" content="napkit 0.1.0">');
  writeFileSync(at('page.html'), '<!doctype html><p>&lt;meta name="generator" content="napkit');
  writeFileSync(at('own.json'), '{"napkit":"0.1.0","report":"monitoring"}');
  writeFileSync(at('gaps.json'), '{"napkit":"0.1.0","plan":{}}');
  writeFileSync(at('empty.pdf'), '');
  writeFileSync(at('broken.pdf'), '%PDF-1.4 napkit');
  const made = await (await PDFDocument.create()).save();
  writeFileSync(at('foreign.pdf'), made);
  const facts = { title: 'x', language: 'en', date: '2026-06-30' as Day, version: '0.1.0' };
  writeFileSync(at('own.pdf'), (await finishPdf(made, facts)).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['none.html', 'nothing'],
  ['folder.html', 'folder'],
  ['plan/a.yaml', 'input'],
  ['plan/../plan/a.yaml', 'input'],
  ['link.html', 'input'],
  ['hard.html', 'input'],
  ['own.html', 'own'],
  ['page.html', 'foreign'],
  ['own.json', 'own'],
  ['gaps.json', 'foreign'],
  ['empty.pdf', 'foreign'],
  ['broken.pdf', 'foreign'],
  ['foreign.pdf', 'foreign'],
  ['own.pdf', 'own'],
])('%s: %s', async (name, answer) => {
  const inputs = await inputFiles(folder, 'plan', ['a.yaml']);
  expect(await existingAt(at(name), inputs)).toBe(answer);
});

test('a plan of one file is its own input', async () => {
  expect(await inputFiles(folder, 'plan/a.yaml', ['a.yaml'])).toEqual([at('plan/a.yaml')]);
});
