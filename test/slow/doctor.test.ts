// nap doctor on a machine with and without a browser.
import { expect, test } from 'vitest';
import { runDoctor } from '../../src/command/doctor.js';
import { messages } from '../../src/generated/messages-en.js';
import type { World } from '../../src/io/world.js';
import type { Day } from '../../src/plan/day.js';
import { sayFrom } from '../../src/text/say.js';

const terminal = { write: () => undefined, isTTY: false, columns: 80 };
const world = (env: World['env']): World => ({
  cwd: '/',
  env,
  today: () => '2026-06-30' as Day,
  stdout: terminal,
  stderr: terminal,
});
const say = sayFrom('en', messages);

test('a browser that prints is well', async () => {
  const result = await runDoctor({ json: true }, world(process.env), say);
  expect(result.exit).toBe(0);
  expect(JSON.parse(result.stdout ?? '')).toMatchObject({
    node: { enough: true },
    temporaryFolder: { error: null },
    browser: { tried: [] },
  });
});

test('no browser is told with advice, exit 4', async () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' };
  const result = await runDoctor({ json: true }, world(env), say);
  expect(result.exit).toBe(4);
  expect(JSON.parse(result.stdout ?? '').browser).toMatchObject({
    version: null,
    tried: [{ file: '/nowhere/chrome' }],
  });
  const told = await runDoctor({ json: false }, world(env), say);
  expect(told.stdout).toContain('/nowhere/chrome');
  expect(told.stdout).toContain('PUPPETEER_EXECUTABLE_PATH');
});
