// nap report on the examples: files by ending, languages, what is overwritten and what is not, JSON for pipes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReportOptions, runReport } from '../../src/command/report.js';
import type { Result } from '../../src/command/result.js';
import { messages } from '../../src/generated/messages-en.js';
import type { World } from '../../src/io/world.js';
import type { Day } from '../../src/plan/day.js';
import { sayFrom } from '../../src/text/say.js';

const example = path.resolve(import.meta.dirname, '../../examples/ukraine-2013-2015');
const terminal = { write: () => undefined, isTTY: false, columns: 80 };
const date = '2016-03-01' as Day;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(options: Partial<ReportOptions>): Promise<Result> {
  const world: World = { cwd: folder, env: {}, today: () => date, stdout: terminal, stderr: terminal };
  const plain = {
    kind: 'funding',
    plan: example,
    outputs: [],
    audience: 'internal',
    date,
    drafts: false,
    force: false,
    json: false,
    quiet: false,
  } as const;
  return runReport({ ...plain, ...options }, world, sayFrom('en', messages));
}
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

test('several files by ending, in a folder that is made; again, and the same bytes', async () => {
  const outputs = ['out/a.html', 'out/a.json'];
  expect(await run({ outputs })).toMatchObject({ exit: 0, stderr: expect.stringContaining('out/a.html') });
  const first = outputs.map(read);
  expect(await run({ outputs, quiet: true })).toEqual({ exit: 0 });
  expect(outputs.map(read)).toEqual(first);
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['a.html', 'a.json']);
  expect(JSON.parse(first[1] ?? '')).toMatchObject({ report: 'funding', cover: { date } });
});

test('no output named: one file with a plain name', async () => {
  expect((await run({})).exit).toBe(0);
  expect(read('funding-2016-03-01.html')).toContain('<!doctype html>');
});

test('--json prints the report and writes nothing', async () => {
  const before = readdirSync(folder);
  const { exit, stdout } = await run({ json: true });
  expect(exit).toBe(0);
  expect(JSON.parse(stdout ?? '').report).toBe('funding');
  expect(readdirSync(folder)).toEqual(before);
});

test('the language that is asked for', async () => {
  await run({ outputs: ['fr.html'], lang: 'fr' });
  expect(read('fr.html')).toContain('<html lang="fr"');
});

test('a stranger’s file stays, unless forced', async () => {
  writeFileSync(path.join(folder, 'mine.html'), '<p>mine');
  expect(await run({ outputs: ['new.json', 'mine.html'] })).toMatchObject({ exit: 2 });
  expect(read('mine.html')).toBe('<p>mine');
  expect(readdirSync(folder)).not.toContain('new.json');
  expect((await run({ outputs: ['mine.html'], force: true })).exit).toBe(0);
});

test('the plan is never overwritten, not even by force', async () => {
  writeFileSync(
    path.join(folder, 'plan.json'),
    '{"plan":{"id":"X","title":"X","start":"2024-01-01","end":"2025-12-31","currency":"EUR"}}',
  );
  expect(await run({ plan: 'plan.json', outputs: ['./plan.json'], force: true })).toMatchObject({ exit: 2 });
  expect(read('plan.json')).toContain('"id":"X"');
});

test.each([
  [{ outputs: ['a.xlsx'] }, 2],
  [{ outputs: ['a.html'], period: '1999-H1' }, 2],
  [{ outputs: ['a.html'], plan: 'nowhere' }, 3],
])('%j: exit %s, with a reason', async (options, exit) => {
  const result = await run(options);
  expect(result).toMatchObject({ exit });
  expect(result.stderr).toMatch(/\S/);
  expect(readdirSync(folder)).not.toContain('a.html');
});

test('why a key figure is absent is told once', async () => {
  const { stdout } = await run({ kind: 'review', json: true });
  const { sections } = JSON.parse(stdout ?? '');
  const absent = sections[0].blocks[0].items.filter(
    (item: { value: { kind: string } }) => item.value.kind === 'absent',
  );
  expect(absent.length).toBeGreaterThan(0);
  for (const { value, detail } of absent) {
    expect(value.why).not.toBe('');
    expect(detail).toBeUndefined();
  }
});
