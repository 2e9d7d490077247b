// nap convert says no where something would be lost or overwritten, and takes the examples there and back.

import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runConvert } from '../../src/command/convert.js';
import { loadPlan } from '../../src/command/load.js';
import { sha256 } from '../../src/command/plan-input.js';
import type { Result } from '../../src/command/result.js';
import { nodeWorld } from '../../src/io/node-world.js';
import type { World } from '../../src/io/world.js';
import { planHash } from '../../src/plan/hash.js';
import { sayIn } from '../../src/text/catalogues.js';
import { root } from '../fake-world.js';

const head = 'plan: {id: P, title: Plan, start: 2026-01-01, end: 2026-12-31, currency: EUR}\n';

async function worldWith(files: { readonly [name: string]: string }): Promise<World> {
  const cwd = await mkdtemp(path.join(os.tmpdir(), 'nap-convert-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
    await writeFile(path.join(cwd, name), text);
  }
  return { ...nodeWorld(), cwd };
}

async function convert(world: World, plan: string, out: string, force = false): Promise<Result> {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('no English');
  return runConvert({ plan, out, force, quiet: true }, world, say);
}

const hashOf = async (world: World, plan: string): Promise<string> =>
  planHash((await loadPlan(plan, world)).located.value, sha256);

describe('there and back', () => {
  test.each(['ukraine-2013-2015', 'serbia-2017-2018-partnership'])('%s', { timeout: 60_000 }, async (name) => {
    const world = await worldWith({});
    await cp(path.join(root, 'examples', name), path.join(world.cwd, 'a'), { recursive: true });
    for (const [from, to] of [
      ['a', 'b.xlsx'],
      ['b.xlsx', 'c/'],
      ['c', 'd.json'],
      ['d.json', 'e.yaml'],
    ] as const) {
      expect(await convert(world, from, to)).toEqual({ exit: 0 });
      expect(await hashOf(world, to)).toBe(await hashOf(world, 'a'));
    }
  });

  test('texts that look like formulas, numbers and dates stay texts', async () => {
    const title = '"=HYPERLINK(1)"';
    const world = await worldWith({ 'a.yaml': `${head}goals: [{id: "1.10", title: ${title}, note: "2026-01-01"}]\n` });
    expect(await convert(world, 'a.yaml', 'b.xlsx')).toEqual({ exit: 0 });
    expect(await hashOf(world, 'b.xlsx')).toBe(await hashOf(world, 'a.yaml'));
  });

  test('keys with nothing behind them count as not given', async () => {
    const plan = await readFile(path.join(root, 'test/figure/by-hand/costs/blank-keys.yaml'), 'utf8');
    const periods =
      'periods: [{period: 2025-H1, returns: {MoI: , NGO: {}}, progress: {A: }, spending: [{on: A, source: state, amount: }]}]\n';
    const world = await worldWith({ 'a.yaml': plan + periods });
    for (const to of ['b.xlsx', 'c.json', 'd.yaml']) {
      expect(await convert(world, 'a.yaml', to)).toEqual({ exit: 0 });
      expect(await hashOf(world, to)).toBe(await hashOf(world, 'a.yaml'));
    }
    expect(await readFile(path.join(world.cwd, 'c.json'), 'utf8')).not.toContain('null');
  });

  test('errors that lose nothing are carried along', async () => {
    const world = await worldWith({
      'a.yaml': `${head}goals: [{id: "1", title: G, lead: Nobody}]\nactivities: [{id: x, title: A, objective: "9"}]\n`,
    });
    expect(await convert(world, 'a.yaml', 'b.xlsx')).toEqual({ exit: 0 });
    expect(await hashOf(world, 'b.xlsx')).toBe(await hashOf(world, 'a.yaml'));
  });
});

describe('nothing is lost or overwritten', () => {
  test.each([
    ['an unknown key', `${head}colour: red\n`, 1],
    ['an id that stands twice', `${head}goals: [{id: "1", title: A}, {id: "1", title: B}]\n`, 1],
    ['broken YAML', 'plan: [\n', 3],
    ['a text longer than a cell', `${head}goals: [{id: "1", title: ${'x'.repeat(40_000)}}]\n`, 1],
  ])('%s: refused, nothing written', async (_what, text, code) => {
    const world = await worldWith({ 'a.yaml': text });
    expect(await convert(world, 'a.yaml', 'b.xlsx')).toMatchObject({ exit: code });
    expect(await readdir(world.cwd)).toEqual(['a.yaml']);
  });

  test.each([
    ['an ending that is none of ours', 'b.docx', false],
    ['a file that exists', 'old.yaml', false],
    ['the input itself', 'a.yaml', true],
    ['a folder that holds files', 'full', true],
    ['a file as a folder', 'old.yaml/', true],
  ])('%s: wrong usage', async (_what, out, force) => {
    const world = await worldWith({ 'a.yaml': head, 'old.yaml': 'old', 'full/x.txt': 'x' });
    expect(await convert(world, 'a.yaml', out, force)).toMatchObject({ exit: 2 });
    expect(await readFile(path.join(world.cwd, 'old.yaml'), 'utf8')).toBe('old');
    expect(await readFile(path.join(world.cwd, 'a.yaml'), 'utf8')).toBe(head);
    expect(await readdir(path.join(world.cwd, 'full'))).toEqual(['x.txt']);
  });

  test('a file inside the plan would count twice', async () => {
    const world = await worldWith({ 'plan/a.yaml': head });
    expect(await convert(world, 'plan', 'plan/b.xlsx')).toMatchObject({ exit: 2 });
    expect(await convert(world, 'plan', 'plan/out/b.xlsx')).toEqual({ exit: 0 });
  });

  test('force replaces a file', async () => {
    const world = await worldWith({ 'a.yaml': head, 'b.json': 'old' });
    expect(await convert(world, 'a.yaml', 'b.json', true)).toEqual({ exit: 0 });
    expect(await hashOf(world, 'b.json')).toBe(await hashOf(world, 'a.yaml'));
  });
});
