// A plan argument: folder, file, and everything that people hand in instead.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ignoring } from '../../src/io/ignore.js';
import { readPlan } from '../../src/io/read-plan.js';
import { read, told, worldAt } from '../source/read.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array = 'goals: []\n'): string {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const codes = (result: Awaited<ReturnType<typeof read>>): readonly string[] => told(result).map(([code]) => code);

test('a folder: YAML files at any depth in the order of their paths', async () => {
  for (const name of [
    'plan.yaml',
    'b/x.yml',
    'a/deep/er/y.yaml',
    'B.yaml',
    '.hidden/z.yaml',
    '.z.yaml',
    'out/z.yaml',
    'node_modules/z.yaml',
    'x/out/z.yaml',
    'readme.md',
    'notes.txt',
  ])
    put(name);
  const result = await read(folder);
  expect('located' in result && result.located.files).toEqual(['B.yaml', 'a/deep/er/y.yaml', 'b/x.yml', 'plan.yaml']);
  expect(codes(result)).toEqual([]);
});

test('a folder: lock files and JSON are noted, .napignore leaves out', async () => {
  for (const name of [
    'plan.yaml',
    'drafts/a.yaml',
    'old.yaml',
    '~$plan.xlsx',
    '.~lock.plan.ods#',
    'expected/gaps.json',
    'skip/x.json',
  ])
    put(name);
  put('.napignore', '# drafts\ndrafts/\nold.*\nskip/\n');
  const result = await read(folder);
  expect('located' in result && result.located.files).toEqual(['plan.yaml']);
  expect(codes(result)).toEqual(['NAP107', 'NAP108', 'NAP107']);
});

test('links out of the folder are not followed', async () => {
  put('plan.yaml');
  const outside = mkdtempSync(path.join(os.tmpdir(), 'napkit-outside-'));
  writeFileSync(path.join(outside, 'secret.yaml'), 'goals: [secret]\n');
  symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, 'secret.yaml'));
  symlinkSync(outside, path.join(folder, 'linked'));
  symlinkSync(folder, path.join(folder, 'loop'));
  symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'broken.yaml'));
  symlinkSync(path.join(folder, 'plan.yaml'), path.join(folder, 'same.yaml'));
  const result = await read(folder);
  expect('located' in result && result.located.files).toEqual(['plan.yaml', 'same.yaml']);
  expect(codes(result)).toEqual(['NAP109', 'NAP109', 'NAP109', 'NAP109']);
  rmSync(outside, { recursive: true });
});

test('one broken file refuses the plan, and all broken files are told', async () => {
  put('a.yaml', 'plan:\n  id: [\n');
  put('b.yaml', 'plan: {id: X}\n');
  put('c.yaml', 'x: "open\n');
  const result = await read(folder);
  expect('refused' in result).toBe(true);
  expect('refused' in result && result.refused.map(({ at }) => 'place' in at && at.place.file)).toEqual([
    'a.yaml',
    'c.yaml',
  ]);
  expect('texts' in result && result.texts.excerpt({ file: 'a.yaml', line: 2 })).toBe('  id: [');
});

test('a key that stands in two files, or as a list here and a map there', async () => {
  put('a.yaml', 'plan: {id: X}\ngoals: []\nperiod: 2025-H1\nprogress: {"1": {}}\n');
  put('b.yaml', 'plan: {id: Y}\ngoals: {}\n');
  expect(told(await read(folder))).toEqual([
    ['NAP121', 1, 1],
    ['NAP122', 2, 1],
  ]);
});

test('what is no plan is refused and named', async () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['plan.pdf', '%PDF-1.7\n', 'pdf'],
    ['plan.docx', 'PK\x03\x04 word/document.xml', 'word'],
    ['plan.csv', 'a;b\n', 'csv'],
    ['plan.html', '<!DOCTYPE html>', 'html'],
    ['plan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['plan', 'plan:\n', 'text'],
    ['plan.bin', new Uint8Array([1, 2, 3]), 'other'],
  ];
  for (const [name, content, kind] of cases) {
    const result = await read(put(name, content));
    expect('refused' in result && result.refused.map(({ code, args }) => [code, args])).toEqual([
      ['NAP103', { name, kind }],
    ]);
  }
});

test('nothing there, an empty folder, a folder of other things', async () => {
  expect(codes(await read(path.join(folder, 'nothing.yaml')))).toEqual(['NAP101']);
  expect(codes(await read(folder))).toEqual(['NAP102']);
  put('readme.md', 'words');
  expect(codes(await read(folder))).toEqual(['NAP102']);
  expect(codes(await read(path.join(put('plan.yaml'), 'below')))).toEqual(['NAP101']);
});

test('too large, going round in circles, no file at all', async () => {
  const large = put('large.yaml', '');
  truncateSync(large, 300 * 1024 * 1024);
  expect(codes(await read(large))).toEqual(['NAP104']);
  symlinkSync(path.join(folder, 'b'), path.join(folder, 'a'));
  symlinkSync(path.join(folder, 'a'), path.join(folder, 'b'));
  expect(codes(await read(path.join(folder, 'a')))).toEqual(['NAP106']);
  expect(codes(await read('/dev/zero'))).toEqual(['NAP103']);
});

test('places name files relative to the argument, never absolute ones', async () => {
  put('sub/plan.yaml', 'goals: {\n');
  const inFolder = await readPlan('sub', worldAt(folder));
  const alone = await readPlan('sub/plan.yaml', worldAt(folder));
  for (const result of [inFolder, alone])
    expect('refused' in result && result.refused.map(({ at }) => 'place' in at && at.place.file)).toEqual([
      'plan.yaml',
    ]);
  const missing = await readPlan('no/such', worldAt(folder));
  expect('refused' in missing && missing.refused[0]?.args).toEqual({ name: 'no/such' });
});

test('.napignore patterns', () => {
  const ignored = ignoring(
    '*.tmp.yaml\n/top.yaml\ndocs/\na/**/z.yaml\ndata/**\n!data/keep.yaml\n[odd](name).yaml\n?.yaml\n',
  );
  const files = ['x/y.tmp.yaml', 'top.yaml', 'a/z.yaml', 'a/b/c/z.yaml', 'data/x.yaml', '[odd](name).yaml', 'q.yaml'];
  for (const file of files) expect([file, ignored(file, false)]).toEqual([file, true]);
  for (const file of ['sub/top.yaml', 'docs', 'data/keep.yaml', 'b/z2.yaml', 'qq.yaml', 'tmpxyaml'])
    expect([file, ignored(file, false)]).toEqual([file, false]);
  expect(ignored('sub/docs', true)).toBe(true);
});
