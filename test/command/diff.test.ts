// nap diff over folders, workbooks, snapshots and git revisions.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.js';
import { runDiff } from '../../src/command/diff.js';
import { runSnapshot } from '../../src/command/snapshot.js';
import { day } from '../../src/plan/day.js';
import { sayIn } from '../../src/text/catalogues.js';
import { fakeWorld, root } from '../fake-world.js';

const example = path.join(root, 'examples/karstovia-2024-2028');
const folder = mkdtempSync(path.join(os.tmpdir(), 'nap-diff-'));
const file = path.join(folder, 'plan.yaml');
const { world } = fakeWorld({ cwd: folder });
const plan = (end: string): string =>
  `plan: {id: P, title: Plan, start: 2024-01-01, end: 2028-12-31, currency: EUR}\ngoals: [{id: "1", title: G, activities: [{id: a, title: A, end: ${end}}]}]\n`;

interface Told {
  readonly a: { readonly name: string; readonly hash: string };
  readonly b: { readonly hash: string };
  readonly changes: readonly { readonly key: readonly string[]; readonly days?: number }[];
}

async function diff(a: string, b: string): Promise<{ exit: number; told?: Told; stderr: string }> {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('no English');
  const { exit, stdout, stderr = '' } = await runDiff({ a, b, json: true }, world, say);
  return stdout === undefined ? { exit, stderr } : { exit, told: JSON.parse(stdout) as Told, stderr };
}

it('in French a colon stands apart, and sums name their unit', async () => {
  const say = await sayIn('fr');
  const own = mkdtempSync(path.join(os.tmpdir(), 'nap-diff-'));
  const files = [80, 90].map((amount) => path.join(own, `cost-${amount}.yaml`));
  for (const [at, name] of files.entries())
    writeFileSync(
      name,
      `plan: {id: P, title: Plan, start: 2024-01-01, end: 2028-12-31, currency: EUR, unit: thousand}\ngoals: [{id: "1", title: G, activities: [{id: a, title: A, costs: {2025: ${80 + 10 * at}}}]}]\n`,
    );
  const [a = '', b = ''] = files;
  const { stdout = '' } = say === undefined ? {} : await runDiff({ a, b, json: false }, world, say);
  rmSync(own, { recursive: true });
  expect(stdout).toMatch(/amount\s: 80 → 90/);
  expect(stdout).toMatch(/telles qu’écrites, milliers de EUR\s: 80 → 90 \(\+10\)/);
});

const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds no difference between the example and its workbook', async () => {
  const { told } = await diff(example, `${example}.xlsx`);
  expect(told?.changes).toEqual([]);
  expect(told?.a.hash).toBe(told?.b.hash);
});

it('says the day, and which states of the plan were compared', async () => {
  writeFileSync(file, plan('2025-06-30'));
  const other = path.join(folder, 'other.yaml');
  writeFileSync(other, plan('2025-07-30'));
  const { told } = await diff('plan.yaml', 'other.yaml');
  expect(told).toMatchObject({ date: '2026-06-30' });
  const { world: here, out } = fakeWorld({ cwd: folder });
  expect(await main(['diff', 'plan.yaml', 'other.yaml'], here)).toBe(0);
  const [, facts] = out().split('\n');
  expect(facts).toContain('30 June 2026');
  expect(facts).toContain(`${told?.a.hash.slice(0, 12)} → ${told?.b.hash.slice(0, 12)}`);
  rmSync(other);
});

it('says that a name means nothing', async () => {
  expect(await diff('nowhere', example)).toMatchObject({ exit: 2, stderr: expect.stringContaining('nowhere') });
});

it('refuses a plan that cannot be read', async () => {
  writeFileSync(path.join(folder, 'broken.yaml'), 'a: [\n');
  expect((await diff('broken.yaml', example)).exit).toBe(3);
});

describe.skipIf(!hasGit())('git revisions', () => {
  beforeAll(() => {
    git('init', '-q', '-b', 'main');
    writeFileSync(file, plan('2025-06-30'));
    cpSync(path.join(example, 'periods'), path.join(folder, 'sub/periods'), { recursive: true });
    git('add', 'plan.yaml', 'sub');
    git('commit', '-q', '-m', 'one');
    git('tag', 'adopted');
    writeFileSync(file, plan('2025-12-31'));
    git('commit', '-q', '-a', '-m', 'two');
    writeFileSync(file, plan('2026-06-30'));
  });

  it('compares a file with its revisions', async () => {
    const before = readFileSync(file, 'utf8');
    expect((await diff('HEAD', 'plan.yaml')).told?.changes).toMatchObject([{ key: ['a'], days: 181 }]);
    expect((await diff('HEAD~1', 'plan.yaml')).told?.changes).toMatchObject([{ key: ['a'], days: 365 }]);
    expect((await diff('plan.yaml', 'adopted')).told?.changes).toMatchObject([{ key: ['a'], days: -365 }]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('compares a folder, and two revisions of the working folder', async () => {
    rmSync(path.join(folder, 'broken.yaml'));
    expect((await diff('HEAD~1', 'sub')).told?.changes).toEqual([]);
    expect((await diff('HEAD~1', '.')).told?.changes).toMatchObject([{ key: ['a'], days: 365 }]);
    expect((await diff('HEAD~1', 'HEAD')).told?.changes).toMatchObject([{ key: ['a'], days: 184 }]);
  });

  it.each(['--output=x', '-p', 'HEAD..HEAD~1', 'HEAD; touch x', '$(touch x)', 'nothing'])(
    'does not take %s for a revision',
    async (name) => {
      expect((await diff(name, 'plan.yaml')).exit).toBe(2);
    },
  );

  it('takes the file where a name is both, and says so', async () => {
    cpSync(file, path.join(folder, 'adopted'), { recursive: true });
    rmSync(path.join(folder, 'adopted'));
    cpSync(path.join(folder, 'sub'), path.join(folder, 'adopted'), { recursive: true });
    const { told, stderr } = await diff('adopted', 'sub');
    expect(told?.changes).toEqual([]);
    expect(stderr).toContain('adopted is a file and a git revision');
    rmSync(path.join(folder, 'adopted'), { recursive: true });
  });

  it('says where a revision holds no plan', async () => {
    writeFileSync(path.join(folder, 'new.yaml'), plan('2026-06-30'));
    expect(await diff('HEAD', 'new.yaml')).toMatchObject({ exit: 2, stderr: expect.stringContaining('new.yaml') });
    rmSync(path.join(folder, 'new.yaml'));
  });
});

it('compares a snapshot by its id', async () => {
  const say = await sayIn('en');
  const date = day('2026-01-01');
  if (say === undefined || date === undefined) throw new Error('no English');
  writeFileSync(file, plan('2025-06-30'));
  const options = { plan: 'plan.yaml', id: 'first', date, verify: false, json: false, color: false };
  expect((await runSnapshot(options, world, say)).exit).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('end: 2025-06-30}]', 'end: 2025-07-30}]'));
  const { told } = await diff('first', 'plan.yaml');
  expect(told?.changes).toMatchObject([{ key: ['a'], days: 30 }]);
});
