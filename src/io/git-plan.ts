// A plan as it stood in a git revision, read through a folder of its own that is gone afterwards.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isJson, readable } from './file-kind.js';
import { type Blob, contentsOf, filesAt } from './git.js';
import { type PlanRead, readPlan } from './read-plan.js';
import type { World } from './world.js';

export type RevisionRead =
  | PlanRead
  | { readonly problem: 'empty' | 'failed' | 'large' | 'link'; readonly detail: string };

const limit = 512 * 1024 * 1024;

const isNeeded = ({ path: name }: Blob): boolean => {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return readable(base) !== undefined || base === '.napignore' || isJson(base);
};

/** `folder` lies in the repository; `file` is the plan's file in it, or '' where the folder is the plan. */
export async function readPlanAt(commit: string, folder: string, file: string, world: World): Promise<RevisionRead> {
  const blobs = await filesAt(commit, folder, file);
  if ('error' in blobs) return { problem: 'failed', detail: blobs.error };
  const needed = blobs.filter(isNeeded);
  const link = needed.find(({ isLink }) => isLink);
  if (link !== undefined) return { problem: 'link', detail: link.path };
  const size = needed.reduce((sum, blob) => sum + blob.size, 0);
  if (size > limit) return { problem: 'large', detail: String(Math.ceil(size / 1024 / 1024)) };
  if (!needed.some(({ path: name }) => readable(name) !== undefined || name === file))
    return { problem: 'empty', detail: file === '' ? '.' : file };
  const contents = await contentsOf(needed, folder);
  if ('error' in contents) return { problem: 'failed', detail: contents.error };
  const temporary = await mkdtemp(path.join(tmpdir(), 'napkit-'));
  try {
    for (const [i, { path: name }] of needed.entries())
      await writeInside(temporary, name, contents[i] ?? new Uint8Array());
    const argument = file === '' ? '.' : path.basename(file);
    return await readPlan(argument, { ...world, cwd: temporary });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Trees made by hand can hold names that lead out of the folder. */
async function writeInside(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const full = path.resolve(folder, name);
  if (!full.startsWith(`${folder}${path.sep}`)) throw new Error(`a path in the revision leads out of it: ${name}`);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, bytes, { flag: 'wx' });
}
