// Writing: whatever call of the file system fails, the old file or the new one stands, whole, and nothing beside it.

import { chmod, link, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Files, type Handle, nodeFiles, refusal, writeFileWhole } from '../../src/io/files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'napkit-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new '.repeat(1000));

class Failed extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A file system whose n-th call fails; writes at most 100 bytes a call. */
function failing(n: number, code: string): { readonly files: Files; calls(): number } {
  let calls = 0;
  const count = (): void => {
    calls += 1;
    if (calls === n) throw new Failed(code);
  };
  const counted = (handle: Handle): Handle => ({
    write: async (all, offset) => {
      count();
      return handle.write(all.subarray(0, offset + 100), offset);
    },
    sync: async () => {
      count();
      await handle.sync();
    },
    close: async () => {
      // A close that fails has closed all the same.
      await handle.close();
      count();
    },
  });
  const files: Files = {
    makeFolder: async (at) => {
      count();
      await nodeFiles.makeFolder(at);
    },
    facts: async (at) => {
      count();
      return nodeFiles.facts(at);
    },
    open: async (at, flags, mode) => {
      count();
      return counted(await nodeFiles.open(at, flags, mode));
    },
    rename: async (from, to) => {
      count();
      await nodeFiles.rename(from, to);
    },
    remove: async (at) => {
      count();
      await nodeFiles.remove(at);
    },
  };
  return { files, calls: () => calls };
}

for (const code of ['ENOSPC', 'EIO', 'EMFILE', 'EPERM']) {
  for (const old of ['old', undefined]) {
    test(`each call failing with ${code} in turn, ${old === undefined ? 'no file' : 'a file'} there before`, async () => {
      const file = path.join(folder, 'report.html');
      let failures = 0;
      for (let n = 1; ; n += 1) {
        if (old === undefined) await rm(file, { force: true });
        else await writeFile(file, old);
        const { files, calls } = failing(n, code);
        const error = await writeFileWhole(file, bytes, files);
        const names = await readdir(folder);
        expect(names.filter((name) => name !== 'report.html')).toEqual([]);
        const now = names.includes('report.html') ? await readFile(file, 'utf8') : undefined;
        if (error === undefined) expect(now).toBe('new '.repeat(1000));
        else expect([old, 'new '.repeat(1000)]).toContain(now);
        if (error !== undefined) {
          expect(error).toBe(code);
          failures += 1;
        }
        if (calls() < n) break;
      }
      expect(failures).toBeGreaterThan(40);
    });
  }
}

test('makes the folders on the way', async () => {
  const file = path.join(folder, 'out/2025/report.html');
  expect(await writeFileWhole(file, bytes)).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe('new '.repeat(1000));
});

test('pieces stand one after the other, empty ones among them', async () => {
  const file = path.join(folder, 'report.html');
  const pieces = ['head', '', 'ünd', ' end'].map((text) => new TextEncoder().encode(text));
  expect(await writeFileWhole(file, pieces)).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe('headünd end');
});

test('where no folder can be made that is told at once', async () => {
  await writeFile(path.join(folder, 'file'), 'x');
  for (const at of [path.join(folder, 'file', 'below'), ...(process.platform === 'linux' ? ['/proc/napkit/x'] : [])])
    expect(await writeFileWhole(path.join(at, 'plan.yaml'), bytes)).toMatch(/^ENO(ENT|TDIR)$/);
});

test('a folder in the way of the file is told, and stays', async () => {
  expect(await writeFileWhole(folder, bytes)).toMatch(/EISDIR|ENOTEMPTY|EEXIST|EPERM|EBUSY/);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test('keeps the rights of the file that it replaces', async () => {
  const file = path.join(folder, 'report.html');
  await writeFile(file, 'old');
  await chmod(file, 0o600);
  await writeFileWhole(file, bytes);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('refuses inputs under any name, folders, and existing files without force', async () => {
  const [plan, other, free] = ['plan.yaml', 'other.html', 'free.html'].map((name) => path.join(folder, name));
  const linked = path.join(folder, 'linked.yaml');
  if (plan === undefined || other === undefined || free === undefined) throw new Error('three names');
  await writeFile(plan, 'plan:');
  await writeFile(other, 'old');
  await link(plan, linked);
  const inputs = [plan];
  expect(await refusal(linked, { inputs, force: true })).toBe('input');
  expect(await refusal(folder, { inputs, force: true })).toBe('folder');
  expect(await refusal(other, { inputs, force: false })).toBe('exists');
  expect(await refusal(other, { inputs, force: true })).toBeUndefined();
  expect(await refusal(free, { inputs, force: false })).toBeUndefined();
});
