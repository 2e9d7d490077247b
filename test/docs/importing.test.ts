// docs/importing.md does what it says: its commands run in order, and print what stands below them.

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

const text = readFileSync(path.join(root, 'docs/importing.md'), 'utf8');
const blocks = [...text.matchAll(/^```(sh|text)\n([\s\S]*?)^```/gm)].map(([, kind, body = '']) => ({ kind, body }));
const folder = mkdtempSync(path.join(tmpdir(), 'nap-importing-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('runs', async () => {
  copyFileSync(path.join(root, 'examples/import/measures.xlsx'), path.join(folder, 'measures.xlsx'));
  let printed = '';
  let ran = 0;
  for (const { kind, body } of blocks) {
    if (kind === 'text') {
      expect(printed).toContain(body.trim());
      continue;
    }
    const { world, out, err } = fakeWorld({ cwd: folder });
    expect(await main(body.trim().split(' ').slice(1), world), body).toBe(0);
    printed = err() + out();
    ran += 1;
  }
  expect(ran).toBe(5);
});
