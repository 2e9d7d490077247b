// Commands killed at every call that writes: no half state is ever used, and the same command run again ends well and
// says what is true.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../fake-world.js';
import { napIn } from '../form/plan-folder.js';

/** Runs a command and kills itself before its n-th call that writes. */
const child = `
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const [n, ...argv] = process.argv.slice(2);
let calls = 0;
const counted = (work) => (...given) => {
  calls += 1;
  if (calls === Number(n)) process.kill(process.pid, 'SIGKILL');
  return work(...given);
};
const { open } = fsp;
for (const name of ['rename', 'unlink', 'mkdir', 'rm']) fsp[name] = counted(fsp[name]);
fsp.open = async (file, flags, ...more) => {
  if (flags === 'wx') counted(() => undefined)();
  const handle = await open(file, flags, ...more);
  for (const name of ['write', 'sync']) handle[name] = counted(handle[name].bind(handle));
  return handle;
};
syncBuiltinESMExports();
const { main } = await import(${JSON.stringify(path.join(root, 'src/cli.ts'))});
const { nodeWorld } = await import(${JSON.stringify(path.join(root, 'src/io/node-world.ts'))});
process.exitCode = await main(argv, { ...nodeWorld(), today: () => '2026-06-30' });
`;

const plan = `
plan: {id: P, title: T, start: 2026-01-01, end: 2026-12-31, currency: EUR, reporting: {every: half-year, due: 15}}
institutions: [{id: MoH, name: Health, kind: ministry}, {id: MoI, name: Interior, kind: ministry}]
sources: [{id: state, name: State, type: state}]
goals: [{id: "1", title: G}]
objectives: [{id: "1.1", goal: "1", title: O}]
activities:
  - {id: A, objective: "1.1", title: A, lead: MoI, start: 2026-01-01, end: 2026-06-30}
  - {id: C, objective: "1.1", title: C, lead: MoH, start: 2026-01-01, end: 2026-06-30}
`;

let place = '';
let script = '';
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'nap-killed-'));
  script = path.join(place, 'child/stdin.mjs');
  buildSync({
    stdin: { contents: child, resolveDir: root, loader: 'ts' },
    bundle: true,
    // A process loads what its command needs: it is started a hundred times.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: path.dirname(script),
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
    banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
  });
  mkdirSync(path.join(place, 'new/plan/periods'), { recursive: true });
  writeFileSync(path.join(place, 'new/plan/plan.yaml'), plan);
  writeFileSync(
    path.join(place, 'new/plan/snapshots.yaml'),
    '# Kept.\nsnapshots:\n  - {id: first, date: 2026-01-01}\n',
  );
  writeFileSync(
    path.join(place, 'new/plan/periods/2026-H1.yaml'),
    'period: 2026-H1\nprogress: {A: {status: completed}}\n',
  );
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Killed {
  readonly signal: string | null;
  readonly status: number | null;
  readonly told: string;
}
/** Runs a command in a process of its own, killed before its n-th call. */
function killedAt(n: number, folder: string, argv: readonly string[]): Killed {
  const env = { ...process.env, NAP_LANG: 'en' };
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, [script, String(n), ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { signal, status, told: stdout + stderr };
}

/** A run of all takes minutes: every fourth call here, each of them with NAP_KILLS=all (before a release). */
const step = process.env['NAP_KILLS'] === 'all' ? 1 : 4;
/** Each day begins at another call, so that all of them have their turn. */
const firstCall = 1 + (new Date().getUTCDate() % step);

/** Kills a command at one call after the other, each in a new folder; gives the number of the last one. */
async function everywhere(
  argv: readonly string[],
  prepare: (folder: string) => void,
  look: (folder: string, n: number) => Promise<void>,
): Promise<number> {
  for (let n = firstCall; ; n += step) {
    const folder = mkdtempSync(path.join(place, 'run-'));
    cpSync(path.join(place, 'new'), folder, { recursive: true });
    prepare(folder);
    const { signal, status, told } = killedAt(n, folder, argv);
    if (signal === null) {
      expect([status, told]).toEqual([0, told]);
      return n - step;
    }
    const lock = path.join(folder, 'plan/.nap/merge.lock');
    // Only a kill within the lock's own few bytes leaves one that does not say whose it is: a person deletes it.
    if (existsSync(lock) && readFileSync(lock, 'utf8') === '') rmSync(lock);
    await look(folder, n);
    rmSync(folder, { recursive: true, force: true });
  }
}

test('nap snapshot', async () => {
  const argv = ['snapshot', 'plan', '--period', '2026-H1'];
  const calls = await everywhere(
    argv,
    () => undefined,
    async (folder, n) => {
      const { exit, out } = await napIn(folder, argv);
      expect([n, exit, out]).toEqual([n, 0, expect.stringMatching(/2026-H1 is frozen as 2026-H1/)]);
      const list = readFileSync(path.join(folder, 'plan/snapshots.yaml'), 'utf8');
      expect(list.match(/id: (?:")?2026-H1/g)).toHaveLength(1);
      expect(list).toContain('# Kept.');
      expect(readFileSync(path.join(folder, 'plan/periods/2026-H1.yaml'), 'utf8').match(/closed:/g)).toHaveLength(1);
      const left = readdirSync(path.join(folder, 'plan/.nap')).filter((name) => !name.endsWith('.tmp'));
      expect(left).toEqual(['snapshots']);
      expect(await napIn(folder, ['snapshot', 'plan', '--verify'])).toMatchObject({
        out: expect.stringContaining('nothing was touched'),
      });
    },
  );
  expect(calls).toBeGreaterThan(20);
}, 600_000);

test('nap snapshot of a plan that is a workbook', async () => {
  const argv = ['snapshot', 'plan/book.xlsx', '--period', '2026-H1'];
  const book = path.join(place, 'book.xlsx');
  expect(await napIn(path.join(place, 'new'), ['convert', 'plan', book])).toMatchObject({ exit: 0 });
  await everywhere(
    argv,
    (folder) => {
      for (const name of ['plan.yaml', 'snapshots.yaml', 'periods'])
        rmSync(path.join(folder, 'plan', name), { recursive: true });
      cpSync(book, path.join(folder, 'plan/book.xlsx'));
    },
    async (folder, n) => {
      const { exit, out } = await napIn(folder, argv);
      expect([n, exit, out]).toEqual([n, 0, expect.stringMatching(/2026-H1 is frozen as 2026-H1/)]);
      expect(await napIn(folder, ['snapshot', 'plan/book.xlsx', '--verify'])).toMatchObject({
        out: expect.stringContaining('nothing was touched'),
      });
      expect(
        readdirSync(path.join(folder, 'plan')).filter((name) => name.endsWith('.tmp') && !name.startsWith('.')),
      ).toEqual([]);
    },
  );
}, 600_000);

const forms = (folder: string): readonly string[] =>
  (existsSync(path.join(folder, 'forms')) ? readdirSync(path.join(folder, 'forms')) : []).filter(
    (name) => !name.startsWith('.'),
  );
const both = ['MoH-2026-H1.yaml', 'MoI-2026-H1.yaml'];

test.each([
  ['a new folder', (): void => undefined, []],
  ['an empty folder', (folder: string): void => void mkdirSync(path.join(folder, 'forms')), []],
  [
    'a folder with forms',
    (folder: string): void => {
      mkdirSync(path.join(folder, 'forms'));
      for (const name of both) writeFileSync(path.join(folder, 'forms', name), 'old');
    },
    ['--force'],
  ],
])(
  'nap collect into %s',
  async (_name, prepare, more) => {
    const argv = ['collect', 'plan', '--period', '2026-H1', '--as', 'yaml', '--out', 'forms', ...more];
    const calls = await everywhere(argv, prepare, async (folder, n) => {
      const { exit, out } = await napIn(folder, argv);
      // Forms that are all there may hold answers by now.
      if (exit !== 0) expect([n, exit, out]).toEqual([n, 2, expect.stringContaining('exists already')]);
      expect([n, forms(folder)]).toEqual([n, both]);
      for (const name of both) expect(readFileSync(path.join(folder, 'forms', name), 'utf8')).toMatch(/^napkit:$/m);
    });
    expect(calls).toBeGreaterThan(8);
  },
  600_000,
);
