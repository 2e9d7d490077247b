// nap snapshot: what is frozen, that it is never overwritten, and that whatever is touched since is named at its place.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as X from '@e965/xlsx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCollect } from '../../src/command/collect.js';
import { runMerge } from '../../src/command/merge.js';
import { runReport } from '../../src/command/report.js';
import { runSnapshot, type SnapshotOptions } from '../../src/command/snapshot.js';
import { runValidate } from '../../src/command/validate.js';
import type { World } from '../../src/io/world.js';
import { day } from '../../src/plan/day.js';
import { sayIn } from '../../src/text/catalogues.js';
import type { Say } from '../../src/text/say.js';
import { fakeWorld, root } from '../fake-world.js';

const date = day('2026-06-30') ?? expect.fail('a day');
const example = path.join(root, 'examples/karstovia-2024-2028');
const period = 'plan/periods/2025-H1.yaml';
const frozen = 'plan/.nap/snapshots/2025-H1.json';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nap-snapshot-'));
  cpSync(example, path.join(folder, 'plan'), { recursive: true });
  cpSync(`${example}.xlsx`, path.join(folder, 'plan.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const english = async (): Promise<Say> => (await sayIn('en')) ?? expect.fail('English');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const edit = (name: string, from: string, to: string): void => {
  const text = read(name);
  expect(text).toContain(from);
  writeFileSync(path.join(folder, name), text.replace(from, to));
};

async function snapshot(more: Partial<SnapshotOptions>): Promise<{ exit: number; stdout?: string; stderr?: string }> {
  const options = { plan: 'plan', date, verify: false, json: false, color: false, ...more };
  return runSnapshot(options, fakeWorld({ cwd: folder }).world, await english());
}

interface Found {
  readonly code: string;
  readonly place: { readonly file: string; readonly line?: number };
}
async function verified(plan = 'plan'): Promise<{ exit: number; found: readonly string[] }> {
  const { exit, stdout = '' } = await snapshot({ plan, verify: true, json: true });
  const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
  return {
    exit,
    found: findings.map(({ code, place }) => `${code} ${place.file}${place.line ? `:${place.line}` : ''}`),
  };
}
const lineOf = (name: string, text: string): number =>
  read(name)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

it('freezes the plan and enters it in the list, with nothing else changed', async () => {
  const before = read('plan/snapshots.yaml');
  expect((await snapshot({ id: 'rev', reason: 'Decision 12' })).exit).toBe(0);
  const after = read('plan/snapshots.yaml');
  expect(after.startsWith(before)).toBe(true);
  const kept = JSON.parse(read('plan/.nap/snapshots/rev.json')) as { hash: string; document: object };
  expect(after).toContain(kept.hash);
  expect(Object.keys(kept.document)).not.toContain('snapshots');
  expect(Object.keys(kept.document)).not.toContain('periods');
  expect(await verified()).toEqual({ exit: 0, found: [] });
});

it('has the same hash for the folder and its workbook, and is entered in the sheets, with nothing else changed', async () => {
  const before = document('plan.xlsx');
  const [a, b] = [await snapshot({ id: 'x', json: true }), await snapshot({ plan: 'plan.xlsx', id: 'x', json: true })];
  const [left, right] = [JSON.parse(a.stdout ?? ''), JSON.parse(b.stdout ?? '')] as {
    hash: string;
    listedIn: string | null;
  }[];
  expect(left?.hash).toBe(right?.hash);
  expect([left?.listedIn, right?.listedIn]).toEqual(['snapshots.yaml', 'plan.xlsx']);
  const after = document('plan.xlsx');
  expect(after['Snapshots']?.at(-1)).toEqual({ id: 'x', date: serial(date), hash: right?.hash });
  const ends = after['Ends']?.filter(({ snapshot: id }) => id === 'x');
  expect(ends?.length).toBe(before['Activities']?.filter(({ end }) => end !== undefined).length);
  for (const name of Object.keys(before))
    if (name !== 'Snapshots' && name !== 'Ends') expect(after[name]).toEqual(before[name]);
  expect(await verified('plan.xlsx')).toEqual({ exit: 0, found: [] });
  const bytes = readFileSync(path.join(folder, 'plan.xlsx'));
  const again = await snapshot({ plan: 'plan.xlsx', id: 'x', json: true });
  expect([again.exit, JSON.parse(again.stdout ?? '').listedIn]).toEqual([0, 'plan.xlsx']);
  expect(readFileSync(path.join(folder, 'plan.xlsx'))).toEqual(bytes);
});

it('closes a period in the workbook, in a sheet Periods that is added; a closed one is not changed by returns', async () => {
  expect((await snapshot({ plan: 'plan.xlsx', period: '2025-H1' })).stdout).toContain('2025-H1 is closed (plan.xlsx)');
  expect(document('plan.xlsx')['Periods']).toEqual([{ period: '2025-H1', closed: serial(date) }]);
  expect(await verified('plan.xlsx')).toEqual({ exit: 0, found: [] });
  const next = await snapshot({ plan: 'plan.xlsx', period: '2025-H2' });
  expect([next.exit, document('plan.xlsx')['Periods']?.length]).toEqual([0, 2]);
  const { stderr } = await runMerge(
    { ...merging, plan: 'plan.xlsx', period: '2025-H1' },
    fakeWorld({ cwd: folder }).world,
    await english(),
  );
  expect(stderr).toContain('was closed');
});

it('writes nothing into a workbook that is open in a spreadsheet program', async () => {
  const bytes = readFileSync(path.join(folder, 'plan.xlsx'));
  writeFileSync(path.join(folder, '.~lock.plan.xlsx#'), '');
  const { exit, stderr } = await snapshot({ plan: 'plan.xlsx', period: '2025-H1' });
  expect([exit, stderr]).toEqual([2, expect.stringContaining('open in a spreadsheet program')]);
  expect(readFileSync(path.join(folder, 'plan.xlsx'))).toEqual(bytes);
  expect(existsSync(path.join(folder, '.nap/snapshots'))).toBe(false);
});

it('tells a person what to enter in a workbook of another kind', async () => {
  const book = X.read(readFileSync(path.join(folder, 'plan.xlsx')), { cellNF: true });
  writeFileSync(path.join(folder, 'plan.xls'), X.write(book, { type: 'buffer', bookType: 'biff8' }));
  const { exit, stdout } = await snapshot({ plan: 'plan.xls', id: 'x' });
  expect([exit, stdout]).toEqual([0, expect.stringContaining('enter in the sheet Snapshots')]);
});

const merging = {
  returns: [],
  received: date,
  approve: true,
  institutions: [],
  dryRun: false,
  json: false,
  quiet: false,
  color: false,
  date,
};
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

/** The rows of each sheet, by the keys of their second row. */
function document(name: string): Readonly<Record<string, readonly Record<string, unknown>[]>> {
  const book = X.read(readFileSync(path.join(folder, name)));
  const rows = (sheet: X.WorkSheet | undefined): readonly Record<string, unknown>[] =>
    X.utils.sheet_to_json<Record<string, unknown>>(sheet ?? {}, { range: 1 });
  return Object.fromEntries(book.SheetNames.map((sheet) => [sheet, rows(book.Sheets[sheet])]));
}

it('never overwrites a snapshot', async () => {
  expect((await snapshot({ id: 'adopted' })).exit).toBe(2);
  await snapshot({ period: '2025-H1' });
  const before = [read(frozen), read(period), read('plan/snapshots.yaml')];
  // The very same again is no mistake: it is there, whole.
  expect((await snapshot({ period: '2025-H1' })).exit).toBe(0);
  expect((await snapshot({ period: '2025-H1', reason: 'Other' })).exit).toBe(2);
  expect((await snapshot({ period: '2025-H1', id: 'again' })).exit).toBe(2);
  expect([read(frozen), read(period), read('plan/snapshots.yaml')]).toEqual(before);
  expect((await snapshot({ id: '../x' })).exit).toBe(0);
  expect(existsSync(path.join(folder, 'plan/.nap/snapshots/%2e.%2fx.json'))).toBe(true);
});

it('freezes nothing that has mistakes in its form, no unknown period, no nonsense as id', async () => {
  expect((await snapshot({ period: '2030' })).exit).toBe(2);
  expect((await snapshot({ id: 'a;b' })).exit).toBe(2);
  edit(period, 'progress:', 'progres:');
  expect((await snapshot({ id: 'x' })).exit).toBe(1);
  expect((await snapshot({ plan: 'nowhere' })).exit).toBe(3);
  expect(existsSync(path.join(folder, '.nap'))).toBe(false);
});

it('names a value touched in a closed period at its line, until a correction accounts for it', async () => {
  await snapshot({ period: '2025-H1' });
  expect(read(period)).toContain(`period: 2025-H1\nclosed: ${date}\n`);
  edit(period, '"1.1.5": {status: in_progress, percent: 20', '"1.1.5": {status: in_progress, percent: 25');
  const place = `periods/2025-H1.yaml:${lineOf(period, '"1.1.5":')}`;
  expect(await verified()).toEqual({ exit: 1, found: [`NAP986 ${place}`] });
  const validated = await runValidate(
    { plan: 'plan', date, format: 'json', strict: false, quiet: false, color: false, only: ['version'], ignore: [] },
    fakeWorld({ cwd: folder }).world,
    await english(),
  );
  expect(validated).toMatchObject({ exit: 1, stdout: expect.stringContaining('NAP986') });

  const before = read(period);
  const corrected = async (record: string): Promise<readonly string[]> => {
    writeFileSync(path.join(folder, period), `${before}\ncorrections:\n  - ${record}\n`);
    return (await verified()).found;
  };
  const [who, last] = ['by: MOI, reason: A typing mistake', `periods/2025-H1.yaml:${before.split('\n').length + 2}`];
  const [institution = ''] = /id: (\w+)/.exec(read('plan/institutions.yaml'))?.slice(1) ?? [];
  const by = who.replace('MOI', institution);
  expect(await corrected(`{date: 2026-07-10, ${by}, on: progress 1.1.5 percent, was: 20}`)).toEqual([
    `NAP987 ${place}`,
  ]);
  expect(await corrected(`{date: 2026-07-10, ${by}, on: progress 1.1.5}`)).toEqual([`NAP987 ${place}`]);
  expect(await corrected(`{date: 2026-07-10, ${by}, on: progress 1.1.5 percent, was: 21}`)).toEqual([`NAP990 ${last}`]);
  expect(await corrected(`{date: 2026-07-10, ${by}, on: progress 1.1.6 percent}`)).toEqual([`NAP986 ${place}`]);
  expect(await corrected(`{date: 2026-07-10, ${by}, on: progress percent}`)).toEqual([`NAP986 ${place}`]);
  expect(await corrected(`{date: 2026-01-10, ${by}, on: progress 1.1.5 percent}`)).toEqual([`NAP986 ${place}`]);
});

it('tells what was added, dropped and opened again', async () => {
  await snapshot({ period: '2025-H1' });
  edit(period, '  "1.1.6": {status: continuous, evidence: Leaflets in six offices}\n', '');
  edit(period, `closed: ${date}\n`, '');
  const { exit, found } = await verified();
  expect(exit).toBe(1);
  expect(found.map((one) => one.slice(0, 6))).toEqual(['NAP991', 'NAP986']);
});

it('lists changes to the adopted plan as information, nested values at their lines', async () => {
  await snapshot({ id: 'rev' });
  edit('plan/funding.yaml', 'committed: ', 'committed: 1');
  const { exit, found } = await verified();
  expect(exit).toBe(0);
  expect(found).toEqual([`NAP988 funding.yaml:${lineOf('plan/funding.yaml', 'committed: 1')}`]);
});

it('trusts no snapshot that was changed, and no other hash in the list', async () => {
  await snapshot({ id: 'rev' });
  const file = 'plan/.nap/snapshots/rev.json';
  const before = read(file);
  edit(file, '"currency": "', '"currency": "X');
  expect(await verified()).toEqual({ exit: 1, found: ['NAP981 .nap/snapshots/rev.json'] });
  writeFileSync(path.join(folder, file), '{');
  expect(await verified()).toMatchObject({ exit: 1 });
  rmSync(path.join(folder, file));
  expect((await verified()).found.map((one) => one.slice(0, 6))).toEqual(['NAP983']);
  writeFileSync(path.join(folder, file), before);
  const { hash } = JSON.parse(before) as { hash: string };
  edit('plan/snapshots.yaml', hash, `0${hash.slice(1, -1)}${hash.endsWith('0') ? '1' : '0'}`);
  expect((await verified()).found.map((one) => one.slice(0, 6))).toEqual(['NAP984']);
});

it('shows in the report what has changed since, and leaves words and contacts out for the public', async () => {
  const section = async (audience: 'internal' | 'public'): Promise<string | undefined> => {
    const options = {
      kind: 'review',
      plan: 'plan',
      outputs: [],
      audience,
      date,
      drafts: false,
      force: false,
      json: true,
      quiet: true,
    } as const;
    const { stdout = '' } = await runReport(options, fakeWorld({ cwd: folder }).world, await english());
    const { sections } = JSON.parse(stdout) as { sections: readonly { readonly id: string }[] };
    const found = sections.find(({ id }) => id === 'versions');
    return found && JSON.stringify(found);
  };
  expect(await section('internal')).toBeUndefined();
  await snapshot({ id: 'rev' });
  edit('plan/institutions.yaml', '@', '@new.');
  edit('plan/funding.yaml', 'committed: ', 'committed: 1');
  expect(await section('internal')).toContain('@new.');
  expect(await section('public')).toContain('committed');
  expect(await section('public')).not.toContain('@new.');
});

/** A world in which something happens at the nth look at the working folder; `looks` counts them. */
function meddled(at: number, meddle: () => void): { readonly world: World; readonly looks: () => number } {
  let looks = 0;
  const { world } = fakeWorld();
  const cwd = (): string => {
    looks += 1;
    if (looks === at) meddle();
    return folder;
  };
  return { world: Object.defineProperty(world, 'cwd', { get: cwd }), looks: () => looks };
}

/** Runs a command once for each moment at which somebody could save a file; gives the exits. */
async function atEveryMoment(
  meddle: () => void,
  run: (world: World) => Promise<{ readonly exit: number }>,
  check: (exit: number) => void,
): Promise<ReadonlySet<number>> {
  const exits = new Set<number>();
  for (let moment = 1; ; moment += 1) {
    rmSync(path.join(folder, 'plan'), { recursive: true });
    cpSync(example, path.join(folder, 'plan'), { recursive: true });
    const { world, looks } = meddled(moment, meddle);
    const { exit } = await run(world);
    if (looks() < moment) return exits;
    check(exit);
    exits.add(exit);
  }
}

it.each([
  ['a file that it writes is saved', () => edit(period, '301 officers', '302 officers')],
  [
    'a file is added',
    () => writeFileSync(path.join(folder, 'plan/note.yaml'), 'period: 2025-H1\nobservations: {I-1: 302}\n'),
  ],
])('while it runs %s: it is in the snapshot, or nothing is written', async (_name, meddle) => {
  const say = await english();
  const options = { plan: 'plan', date, verify: false, json: false, color: false, period: '2025-H1' };
  const exits = await atEveryMoment(
    meddle,
    (world) => runSnapshot(options, world, say),
    (exit) => {
      expect(read(existsSync(path.join(folder, 'plan/note.yaml')) ? 'plan/note.yaml' : period)).toContain('302');
      expect(exit === 0 ? read(frozen) : read(period)).toContain(exit === 0 ? '302' : 'period: 2025-H1');
      expect(existsSync(path.join(folder, frozen))).toBe(exit === 0);
    },
  );
  expect(exits).toEqual(new Set([0, 4]));
});

it('a file that is saved while returns are merged is not written over', async () => {
  const say = await english();
  const form = 'returns/CITY-2026-H1.yaml';
  const collect = { plan: 'plan', out: 'returns', period: '2026-H1', institutions: ['CITY'], as: 'yaml' as const };
  await runCollect({ ...collect, force: true, json: false, quiet: true }, fakeWorld({ cwd: folder }).world, say);
  edit(form, '    status: ', '    status: completed');
  const target = 'plan/periods/2026-H1.yaml';
  const exits = await atEveryMoment(
    () => edit(target, '# by hand', '# by hand, twice'),
    (world) => {
      writeFileSync(
        path.join(folder, target),
        'period: 2026-H1 # by hand\nprogress: {"1.1.2": {status: continuous}}\n',
      );
      return runMerge({ ...merging, plan: 'plan', returns: ['returns'], decide: 'no.yaml' }, world, say);
    },
    () => expect(read(target)).toContain('# by hand, twice'),
  );
  expect(exits.has(4)).toBe(true);
});
