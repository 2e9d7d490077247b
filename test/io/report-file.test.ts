// What a report may overwrite: its own earlier self, never the plan, never a stranger's file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPdf } from '../../src/io/browser-pdf.js';
import { inputFiles, isOwnReport } from '../../src/io/report-file.js';
import type { Day } from '../../src/plan/day.js';

let folder = '';
const at = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-test-'));
  mkdirSync(at('plan'));
  writeFileSync(at('plan/a.yaml'), 'plan:');
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
  ['own.html', true],
  ['page.html', false],
  ['own.json', true],
  ['gaps.json', false],
  ['empty.pdf', false],
  ['broken.pdf', false],
  ['foreign.pdf', false],
  ['own.pdf', true],
])('%s: %s', async (name, answer) => expect(await isOwnReport(at(name))).toBe(answer));

test('a plan that is a folder has its files in it', async () => {
  expect(await inputFiles(folder, 'plan', ['a.yaml', 'b/c.yaml'])).toEqual([at('plan/a.yaml'), at('plan/b/c.yaml')]);
});

test('a plan of one file is its own input', async () => {
  expect(await inputFiles(folder, 'plan/a.yaml', ['a.yaml'])).toEqual([at('plan/a.yaml')]);
});
