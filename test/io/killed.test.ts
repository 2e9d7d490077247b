// A real process killed at every call of the file system: the plan is the old one or the new one after the next run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { finishMoves, releaseLock, takeLock } from '../../src/io/write-many.js';
import { root } from '../fake-world.js';

const names = ['a.yaml', 'b.yaml', 'c.yaml'];

/** Writes the files of a folder and kills itself before its n-th call. */
const child = `
import { nodeFiles } from ${JSON.stringify(path.join(root, 'src/io/files.ts'))};
import { takeLock, writeManyWhole } from ${JSON.stringify(path.join(root, 'src/io/write-many.ts'))};
const [folder, n] = process.argv.slice(2);
let calls = 0;
const counted = (work) => (...given) => {
  calls += 1;
  if (calls === Number(n)) process.kill(process.pid, 'SIGKILL');
  return work(...given);
};
const files = Object.fromEntries(Object.entries(nodeFiles).map(([name, work]) => [name, counted(work)]));
files.open = counted(async (...given) => {
  const handle = await nodeFiles.open(...given);
  return { write: counted(handle.write), sync: counted(handle.sync), close: counted(handle.close) };
});
const bytes = new TextEncoder().encode('new');
await takeLock(folder, 'child', files);
await writeManyWhole(folder, ${JSON.stringify(names)}.map((name) => ({ file: folder + '/' + name, bytes })), files);
`;

test('killed at the n-th call, for every n: all old or all new after the next run', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'nap-killed-'));
  const script = path.join(place, 'child.mjs');
  buildSync({
    stdin: { contents: child, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'silent',
  });
  const seen: string[] = [];
  for (let n = 1; ; n += 1) {
    const folder = mkdtempSync(path.join(place, 'plan-'));
    for (const name of names) writeFileSync(path.join(folder, name), 'old');
    const { signal, status, stderr } = spawnSync(process.execPath, [script, folder, String(n)], { encoding: 'utf8' });
    if (signal === null) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      break;
    }
    // Only a kill within the lock's own few bytes leaves one that does not say whose it is.
    if ((await takeLock(folder, 'next')) !== undefined) {
      expect(readFileSync(path.join(folder, '.nap/merge.lock'), 'utf8')).toBe('');
      await releaseLock(folder);
    }
    await finishMoves(folder);
    const after = new Set(names.map((name) => readFileSync(path.join(folder, name), 'utf8')));
    expect(after.size, `killed at call ${n}`).toBe(1);
    expect(readdirSync(folder).filter((name) => names.includes(name))).toEqual(names);
    seen.push(...after);
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.indexOf('new')).toBeGreaterThan(0);
  expect(seen.slice(seen.indexOf('new'))).not.toContain('old');
  rmSync(place, { recursive: true, force: true });
}, 60_000);
