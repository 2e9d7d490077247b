// Where the snapshots of a plan lie. Apart from what reads them, so that commands load that only where there are any.

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export const snapshotFolder = '.nap/snapshots';

/** Folder of a plan: itself, or the folder of its file. Absolute. */
export async function planFolder(
  cwd: string,
  plan: string,
): Promise<{ readonly folder: string; readonly isFolder: boolean }> {
  const full = path.resolve(cwd, plan);
  const isFolder = (await stat(full).catch(() => undefined))?.isDirectory() === true;
  return { folder: isFolder ? full : path.dirname(full), isFolder };
}

/** Whether there are any files of snapshots beside a plan. */
export async function hasSnapshots(cwd: string, plan: string): Promise<boolean> {
  const { folder } = await planFolder(cwd, plan);
  return (await readdir(path.join(folder, snapshotFolder)).catch(() => [])).length > 0;
}
