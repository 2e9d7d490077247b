// Where the snapshots of a plan lie. Apart from what reads them, so that commands load that only where there are any.

// Plain calls: `node:fs/promises` alone takes a fiftieth of a start.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const snapshotFolder = '.nap/snapshots';

function asked<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Folder of a plan: itself, or the folder of its file. Absolute. */
export function planFolder(cwd: string, plan: string): { readonly folder: string; readonly isFolder: boolean } {
  const full = path.resolve(cwd, plan);
  const isFolder = asked(() => statSync(full).isDirectory(), false);
  return { folder: isFolder ? full : path.dirname(full), isFolder };
}

/** Whether there are any files of snapshots beside a plan. */
export function hasSnapshots(cwd: string, plan: string): boolean {
  const { folder } = planFolder(cwd, plan);
  return asked(() => readdirSync(path.join(folder, snapshotFolder)).length, 0) > 0;
}
