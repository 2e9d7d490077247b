// nap report with PDF, end to end; without any browser it says so and writes nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReport } from '../../src/command/report.js';
import { messages } from '../../src/generated/messages-en.js';
import type { World } from '../../src/io/world.js';
import type { Day } from '../../src/plan/day.js';
import { sayFrom } from '../../src/text/say.js';

const example = path.resolve(import.meta.dirname, '../../examples/karstovia-2024-2028');
const terminal = { write: () => undefined, isTTY: false, columns: 80 };
const date = '2026-06-30' as Day;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(outputs: readonly string[], env: World['env']) {
  const world: World = { cwd: folder, env, today: () => date, stdout: terminal, stderr: terminal };
  const options = {
    kind: 'monitoring',
    plan: example,
    outputs,
    audience: 'public',
    date,
    drafts: false,
    force: false,
    json: false,
    quiet: false,
  } as const;
  return runReport(options, world, sayFrom('en', messages));
}

test('no browser: exit 4, nothing written', async () => {
  const result = await run(['a.html', 'a.pdf'], { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' });
  expect(result).toMatchObject({ exit: 4, stderr: expect.stringContaining('nap doctor') });
  expect(readdirSync(folder)).toEqual([]);
});

test('PDF beside HTML; a second run replaces it with the same bytes', async () => {
  expect((await run(['out/m.pdf', 'out/m.html'], process.env)).exit).toBe(0);
  const bytes = readFileSync(path.join(folder, 'out/m.pdf'));
  expect((await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()).toBeGreaterThan(10);
  expect((await run(['out/m.pdf', 'out/m.html'], process.env)).exit).toBe(0);
  expect(readFileSync(path.join(folder, 'out/m.pdf')).equals(bytes)).toBe(true);
});
