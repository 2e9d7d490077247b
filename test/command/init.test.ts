// A new plan and the copied example are plans without errors; nothing that exists is overwritten.

import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInit } from '../../src/command/init.js';
import { loadPlan } from '../../src/command/load.js';
import { codeTable } from '../../src/finding/codes.js';
import { nodeWorld } from '../../src/io/node-world.js';
import type { World } from '../../src/io/world.js';
import { findingsOf } from '../../src/rule/rules.js';
import { languages, sayIn } from '../../src/text/catalogues.js';
import type { Say } from '../../src/text/say.js';

async function speaking(language: string): Promise<Say> {
  const say = await sayIn(language);
  if (say === undefined) throw new Error(`no ${language}`);
  return say;
}

async function world(): Promise<World> {
  return { ...nodeWorld(), cwd: await mkdtemp(path.join(os.tmpdir(), 'nap-init-')) };
}

async function errorsOf(plan: string, where: World): Promise<readonly string[]> {
  const loaded = await loadPlan(plan, where);
  return findingsOf(loaded, where.today()).flatMap(({ code }) => (codeTable[code].level === 'error' ? [code] : []));
}

describe('nap init', () => {
  test.each(languages)('a new folder in %s has no errors, also with its first report', async (language) => {
    const where = await world();
    expect(await runInit({ dir: 'new', example: false, force: false }, where, await speaking(language))).toMatchObject({
      exit: 0,
    });
    expect(await errorsOf('new', where)).toEqual([]);
    const periods = path.join(where.cwd, 'new/periods');
    for (const name of await readdir(periods))
      await rename(path.join(periods, name), path.join(periods, name.replace('.example', '')));
    expect(await errorsOf('new', where)).toEqual([]);
    expect((await loadPlan('new', where)).plan?.periods).toHaveLength(1);
  });

  test.each(languages)('a new workbook in %s has no errors, and none of its sheets is unknown', async (language) => {
    const where = await world();
    await runInit({ dir: 'new.xlsx', example: false, force: false }, where, await speaking(language));
    const { findings, plan } = await loadPlan('new.xlsx', where);
    expect(findings.map(({ code }) => code)).toEqual([]);
    expect(plan?.activities).toHaveLength(2);
    expect(await errorsOf('new.xlsx', where)).toEqual([]);
  });

  test.each(['plan.yaml', 'plan.docx', 'Plan.XLS'])('a folder is not named like a file: %s', async (dir) => {
    const where = await world();
    expect((await runInit({ dir, example: false, force: false }, where, await speaking('en'))).exit).toBe(2);
    expect(await readdir(where.cwd)).toEqual([]);
  });

  test('every YAML file of a new folder names the schema, which is there', async () => {
    const where = await world();
    await runInit({ dir: 'new', example: false, force: false }, where, await speaking('en'));
    const first = await readFile(path.join(where.cwd, 'new/goals.yaml'), 'utf8');
    expect(first.split('\n')[0]).toBe('# yaml-language-server: $schema=.nap/plan.schema.json');
    expect(JSON.parse(await readFile(path.join(where.cwd, 'new/.nap/plan.schema.json'), 'utf8'))).toHaveProperty(
      '$defs.activity',
    );
  });

  test('the example is copied as a plan without errors', async () => {
    const where = await world();
    await runInit({ dir: 'kv', example: true, force: false }, where, await speaking('en'));
    expect(await errorsOf('kv', where)).toEqual([]);
    expect((await loadPlan('kv', where)).plan?.fictional).toBe(true);
  });

  test('a folder that holds files is left alone; hidden files do not count', async () => {
    const where = await world();
    await writeFile(path.join(where.cwd, 'notes.txt'), 'mine');
    expect(await runInit({ dir: '.', example: false, force: true }, where, await speaking('en'))).toMatchObject({
      exit: 2,
    });
    expect(await readdir(where.cwd)).toEqual(['notes.txt']);
    await mkdir(path.join(where.cwd, 'repo/.git'), { recursive: true });
    expect(await runInit({ dir: 'repo', example: false, force: false }, where, await speaking('en'))).toMatchObject({
      exit: 0,
    });
    expect((await readdir(path.join(where.cwd, 'repo'))).sort()).toContain('plan.yaml');
  });
});
