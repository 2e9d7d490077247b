// nap import: what is printed, where to, and what is written.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nap-import-'));
  copyFileSync(path.join(root, 'examples/import/measures.xlsx'), path.join(folder, 'measures.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function nap(...words: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const { world, out, err } = fakeWorld({ cwd: folder });
  const exit = await main(['import', 'measures.xlsx', ...words], world);
  return { exit, out: out(), err: err() };
}

const map = ['--map', 'measures.map.yaml'] as const;

describe('nap import', () => {
  it('tells findings on stderr, the account on stdout', async () => {
    await nap();
    const { exit, out, err } = await nap(...map);
    expect(exit).toBe(0);
    expect(err).toContain('NAP957');
    expect(out).not.toContain('NAP957');
    expect(out).toContain('12 rows hold something');
  });

  it('--quiet leaves the findings when a plan is written', async () => {
    await nap('--quiet');
    const { exit, out, err } = await nap(...map, '--out', 'plan', '--quiet');
    expect([exit, out]).toEqual([0, '']);
    expect(err).toContain('NAP957');
    expect(existsSync(path.join(folder, 'plan'))).toBe(true);
  });

  it('--json prints the account in any case', async () => {
    await nap();
    const { exit, out } = await nap(...map, '--out', 'plan', '--quiet', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'NAP957' }] });
  });

  it('of a mapping that takes nothing no file is written', async () => {
    await nap();
    const file = path.join(folder, 'measures.map.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/rows: .*/, 'rows: [100, 200]'));
    const { exit, err } = await nap(...map, '--out', 'plan.yaml');
    expect(exit).toBe(1);
    expect(err).toContain('NAP961');
    expect(existsSync(path.join(folder, 'plan.yaml'))).toBe(false);
  });

  it('--propose proposes all anew for the heads that a person corrected', async () => {
    await nap();
    const file = path.join(folder, 'measures.map.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('heads: [4, 5]', 'heads: 4').replace('language: en', 'language:'),
    );
    const { exit, out } = await nap(...map, '--propose');
    expect(exit).toBe(0);
    expect(out).toContain('heads in row 4,');
    expect(readFileSync(file, 'utf8')).toContain('heads: [4]\n');
    expect((await nap(...map)).err).not.toContain('NAP952');
  });

  it('--propose needs a mapping, and heads that are there', async () => {
    await nap();
    expect((await nap('--propose')).exit).toBe(2);
    const file = path.join(folder, 'measures.map.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('heads: [4, 5]', 'heads: 90'));
    const { exit, err } = await nap(...map, '--propose');
    expect([exit, err.includes('NAP952')]).toEqual([1, true]);
  });

  it('--force replaces a file, and says that it never does a folder', async () => {
    await nap();
    mkdirSync(path.join(folder, 'plan'));
    writeFileSync(path.join(folder, 'plan/mine.yaml'), 'x');
    const refused = await nap(...map, '--out', 'plan', '--force');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('never a folder');
    writeFileSync(path.join(folder, 'plan.yaml'), 'x');
    expect((await nap(...map, '--out', 'plan.yaml', '--force')).exit).toBe(0);
  });
});
