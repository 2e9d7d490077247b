// nap collect on the screen: the table of forms, or with --quiet nothing where all went well.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld } from '../fake-world.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nap-collect-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function collected(name: string, ...options: readonly string[]): Promise<{ code: number; text: string }> {
  const { world, out, err } = fakeWorld();
  const forms = ['--out', path.join(folder, name), '--institution', 'MoE'];
  const args = ['collect', 'examples/karstovia-2024-2028', '--period', '2026-H1', ...forms, ...options];
  return { code: await main(args, world), text: out() + err() };
}

test('the table names the form', async () => {
  const { code, text } = await collected('told');
  expect(code).toBe(0);
  expect(text).toContain('MoE-2026-H1.xlsx');
});

test('--quiet prints nothing, and the form is there', async () => {
  expect(await collected('quiet', '--quiet')).toEqual({ code: 0, text: '' });
  expect(fs.readdirSync(path.join(folder, 'quiet'))).toEqual(['MoE-2026-H1.xlsx']);
});
