// Files as they were when they were read, so that what somebody changed meanwhile is not written over.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { walkFolder } from './walk.js';

export interface SeenFile {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The files of a plan, a folder or one file; `full` is absolute. To be called before the plan is read. */
export async function planSeen(full: string): Promise<readonly SeenFile[]> {
  const seen = await Promise.all(
    (await namesIn(full)).map(async (file) => {
      // Pipes and devices could be read without end; reading the plan tells of them.
      const isFile = await stat(file).then((facts) => facts.isFile());
      return isFile ? [{ file, bytes: await readFile(file) }] : [];
    }),
  );
  return seen.flat();
}

async function namesIn(full: string): Promise<readonly string[]> {
  if (!(await stat(full)).isDirectory()) return [full];
  return walkFolder(full).files.map((name) => path.join(full, name));
}

/** The first file that is another one now, or gone. */
export async function changedFile(seen: readonly SeenFile[]): Promise<string | undefined> {
  for (const { file, bytes } of seen) {
    const now = await readFile(file).catch(() => undefined);
    if (now === undefined || !now.equals(bytes)) return file;
  }
  return undefined;
}

/** The first file of a plan that was changed, taken away or added since it was seen. */
export async function changedIn(full: string, seen: readonly SeenFile[]): Promise<string | undefined> {
  const changed = await changedFile(seen);
  if (changed !== undefined) return changed;
  const known = new Set(seen.map(({ file }) => file));
  return (await namesIn(full)).find((file) => !known.has(file));
}
