// Several files as one: whatever call of the file system fails, after the next run the plan is the old one or the new one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Files, nodeFiles } from '../../src/io/files.js';
import { finishMoves, journalName, releaseLock, takeLock, writeManyWhole } from '../../src/io/write-many.js';

/** A file system whose n-th call fails, and every call after it: a process that was killed there. */
function dying(n: number): Files {
  let calls = 0;
  const alive = (): void => {
    calls += 1;
    if (calls >= n) throw Object.assign(new Error('gone'), { code: 'EIO' });
  };
  const living = <T>(work: () => T): T => {
    alive();
    return work();
  };
  return {
    makeFolder: async (folder) => living(() => nodeFiles.makeFolder(folder)),
    facts: async (file) => living(() => nodeFiles.facts(file)),
    rename: async (from, to) => living(() => nodeFiles.rename(from, to)),
    remove: async (file) => living(() => nodeFiles.remove(file)),
    open: async (file, flags, mode) => {
      alive();
      const handle = await nodeFiles.open(file, flags, mode);
      return {
        write: async (bytes, offset) => living(() => handle.write(bytes, offset)),
        sync: async () => living(() => handle.sync()),
        close: () => handle.close(),
      };
    },
  };
}

const names = ['a.yaml', 'b.yaml', 'c.yaml'];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('killed at the n-th call, for every n: all old or all new after the next run', async () => {
  const seen = new Set<string>();
  for (let n = 1; ; n += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'nap-many-'));
    for (const name of names) writeFileSync(path.join(folder, name), 'old');
    const files = names.map((name) => ({ file: path.join(folder, name), bytes: bytes('new') }));
    const error = await writeManyWhole(folder, files, dying(n));
    await finishMoves(folder);
    const after = names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(new Set(after).size, `call ${n}: ${after.join()}`).toBe(1);
    expect(readdirSync(path.join(folder))).not.toContain(journalName);
    seen.add(after[0] ?? '');
    rmSync(folder, { recursive: true, force: true });
    if (error === undefined) break;
    expect(n).toBeLessThan(200);
  }
  expect([...seen].sort()).toEqual(['new', 'old']);
});

test('a plan is merged by one at a time; a lock whose process is gone is taken over', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nap-lock-'));
  expect(await takeLock(folder, 'first')).toBeUndefined();
  expect(await takeLock(folder, 'second')).toBe('first');
  const lock = path.join(folder, '.nap/merge.lock');
  const held = JSON.parse(readFileSync(lock, 'utf8').split('\n')[1] ?? '') as object;
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const left = (more: object): void =>
    writeFileSync(lock, `left\n${JSON.stringify({ ...held, process: gone, ...more })}\n`);
  left({ machine: 'elsewhere' });
  expect(await takeLock(folder, 'third')).toBe('left');
  writeFileSync(lock, 'half a lo');
  expect(await takeLock(folder, 'third')).toBe('half a lo');
  left({});
  expect(await takeLock(folder, 'third')).toBeUndefined();
  await releaseLock(folder);
  expect(readdirSync(path.join(folder, '.nap'))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
