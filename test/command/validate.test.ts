// nap validate as a command: a plan broken in twenty ways, exit codes, filters.

import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { main } from '../../src/cli.js';
import { runValidate, type ValidateOptions } from '../../src/command/validate.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { exit } from '../../src/io/world.js';
import { sayIn } from '../../src/text/catalogues.js';
import type { Say } from '../../src/text/say.js';
import { fakeWorld } from '../fake-world.js';
import { asMark, dateOf, findingsIn, marksIn } from '../rule/marks.js';

const broken = path.join(import.meta.dirname, 'broken/plan.yaml');
const rules = path.join(import.meta.dirname, '../rule/cases');
let say: Say;
beforeAll(async () => {
  const english = await sayIn('en');
  if (english === undefined) throw new Error('no English');
  say = english;
});

const validate = (plan: string, options: Partial<ValidateOptions> = {}): ReturnType<typeof runValidate> => {
  const defaults = { format: 'json', strict: false, quiet: false, color: false, only: [], ignore: [] } as const;
  return runValidate({ plan, date: dateOf(broken), ...defaults, ...options }, nodeWorld(), say);
};
const codesOf = (stdout: string | undefined): readonly string[] =>
  JSON.parse(stdout ?? '').findings.map((one: { readonly code: string }) => one.code);

describe('a plan broken in twenty ways', () => {
  it('gives these twenty findings, each at its place', async () => {
    const marks = marksIn(broken);
    expect(marks.length).toBe(20);
    expect((await findingsIn(broken)).map(asMark)).toEqual(marks);
  });

  it('counts them and fails', async () => {
    const { exit: code, stdout } = await validate(broken);
    expect(code).toBe(exit.findings);
    expect(JSON.parse(stdout ?? '').summary).toEqual({ errors: 14, warnings: 6, notes: 0, files: 1 });
  });

  it.each(['text', 'sarif', 'github'] as const)('tells all of them as %s', async (format) => {
    const { stdout = '' } = await validate(broken, { format });
    for (const mark of marksIn(broken)) expect(stdout).toContain(mark.split(' ')[0]);
  });
});

describe('exit codes', () => {
  const raises = (code: string): string => path.join(rules, code, 'raises.yaml');
  it.each([
    ['a warning passes', 'NAP301', false, exit.done],
    ['a warning fails where strict', 'NAP301', true, exit.findings],
    ['a note passes even where strict', 'NAP306', true, exit.done],
    ['an error fails', 'NAP302', false, exit.findings],
  ])('%s', async (_, code, strict, expected) => {
    expect((await validate(raises(code), { strict })).exit).toBe(expected);
  });

  it('a plan that is not there is unreadable', async () => {
    const { exit: code, stderr } = await validate(path.join(rules, 'none.yaml'));
    expect(code).toBe(exit.unreadable);
    expect(stderr).not.toBe('');
  });
});

describe('filters', () => {
  it('only a code', async () => {
    const result = await validate(broken, { only: ['NAP303'] });
    expect(codesOf(result.stdout)).toEqual(['NAP303']);
    expect(result.exit).toBe(exit.done);
  });
  it('only a family', async () => {
    expect(codesOf((await validate(broken, { only: ['structure'] })).stdout)).toEqual(['NAP222', 'NAP302', 'NAP303']);
  });
  it('all but a code', async () => {
    expect(codesOf((await validate(broken, { ignore: ['NAP303'] })).stdout)).not.toContain('NAP303');
  });
  it('an unknown code is wrong usage, with the nearest', async () => {
    const { exit: code, stderr } = await validate(broken, { only: ['NAP3O3'] });
    expect(code).toBe(exit.usage);
    expect(stderr).toMatch(/NAP3\d3/);
  });
  it('quiet shows what fails', async () => {
    expect(codesOf((await validate(broken, { quiet: true })).stdout).length).toBe(14);
    const clean = path.join(rules, 'NAP302/clean.yaml');
    expect((await validate(clean, { quiet: true, format: 'text' })).stdout).toBe('');
  });
});

test('codes and families are named one by one, or with commas', async () => {
  const codes = async (...options: readonly string[]): Promise<readonly string[]> => {
    const { world, out } = fakeWorld();
    await main(['validate', broken, '--format', 'json', ...options], world);
    return codesOf(out());
  };
  const both = await codes('--only', 'money', '--only', 'NAP204');
  expect(both).toContain('NAP204');
  expect(await codes('--only', 'money,NAP204')).toEqual(both);
});
