// The workbook twin of the large example says the same as its folder: the same bytes in every output but for the places.
// UPDATE_EXPECTED=1 writes it anew.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

const folder = 'examples/karstovia-2024-2028';
const twin = path.join(root, `${folder}.xlsx`);
const temporary = mkdtempSync(path.join(tmpdir(), 'napkit-twin-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function out(...args: readonly string[]): Promise<string> {
  const captured = fakeWorld();
  const code = await main([...args, '--date', '2026-06-30'], captured.world);
  expect(code, captured.err()).toBe(0);
  return captured.out();
}

test('the twin is what nap convert writes', async () => {
  const fresh = path.join(temporary, 'twin.xlsx');
  const { world, err } = fakeWorld();
  expect(await main(['convert', folder, fresh, '--quiet'], world), err()).toBe(0);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(twin, readFileSync(fresh));
  expect(readFileSync(fresh).equals(readFileSync(twin))).toBe(true);
});

test('and back: the folder written from the twin says the same', async () => {
  const again = path.join(temporary, 'again');
  const { world, err } = fakeWorld();
  expect(await main(['convert', twin, again, '--quiet'], world), err()).toBe(0);
  expect(await out('gaps', again, '--json')).toBe(await out('gaps', folder, '--json'));
});

test.each([
  ['gaps', []],
  ['gaps', ['--json']],
  ['gaps', ['--by', 'source', '--lang', 'fr']],
  ['status', ['--json']],
] as const)('%s %j: the same bytes', async (command, options) => {
  expect(await out(command, twin, ...options)).toBe(await out(command, folder, ...options));
});

const places = new Set(['file', 'line', 'length', 'column', 'sheet', 'cell', 'path', 'places', 'more', 'hint']);

/**
 * Places are the only thing that may differ: files, lines, columns, sheets, cells; and the order by place. So do hints, and
 * the fields that somebody left out: by their keys in texts, by the titles of their columns in sheets.
 */
function withoutPlaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/(does not (?:say|give)) .*/, '$1');
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (places.has(k) ? [] : [[k, withoutPlaces(v)]])));
}

const sorted = (list: readonly unknown[]): readonly string[] => list.map((item) => JSON.stringify(item)).sort();

test('validate: the same findings', async () => {
  const findings = async (plan: string): Promise<readonly string[]> =>
    sorted(withoutPlaces(JSON.parse(await out('validate', plan, '--json')).findings) as readonly unknown[]);
  expect(await findings(twin)).toEqual(await findings(folder));
});

test('trace: the same derivation', async () => {
  const trace = async (plan: string): Promise<unknown> =>
    withoutPlaces(JSON.parse(await out('trace', 'funding.firmGap', plan, '--goal', '2', '--json')));
  expect(await trace(twin)).toEqual(await trace(folder));
});

test.each(['monitoring', 'review', 'evaluation', 'funding'])('report %s: the same but for places', async (kind) => {
  const report = async (plan: string): Promise<readonly unknown[]> => {
    const { sections } = JSON.parse(await out('report', kind, plan, '--json', '--quiet'));
    // The sources count files.
    return (sections as readonly { readonly id: string }[]).filter((s) => s.id !== 'sources');
  };
  expect(withoutPlaces(await report(twin))).toEqual(withoutPlaces(await report(folder)));
});

test.each(['ukraine-2013-2015', 'serbia-2017-2018-partnership'])('%s: the same as a workbook', async (example) => {
  const book = path.join(temporary, `${example}.xlsx`);
  const { world, err } = fakeWorld();
  expect(await main(['convert', `examples/${example}`, book, '--quiet'], world), err()).toBe(0);
  for (const args of [
    ['gaps', '--json'],
    ['gaps', '--by', 'year'],
    ['status', '--json'],
  ]) {
    const [command = '', ...options] = args;
    expect(await out(command, book, ...options)).toBe(await out(command, `examples/${example}`, ...options));
  }
});
