// Snapshots of a plan as files: `.nap/snapshots/*.json` in the folder of the plan. Folders that begin with a dot are no
// part of the plan.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Frozen, frozenFrom } from '../diff/frozen.js';
import { snapshotFolder } from './snapshot-folder.js';
import { decode } from './text.js';

/** A file of the folder: a snapshot, or why it cannot be used. */
export interface FrozenFile {
  /** Relative to the folder of the plan, with `/`. */
  readonly file: string;
  readonly frozen?: Frozen;
  readonly why?: 'syntax' | 'foreign' | 'format';
}

/** File of a snapshot. Ids may hold what file names may not; beside the file of a plan there may be other plans. */
export function snapshotFile(plan: string, id: string, isFolder: boolean): string {
  const safe = (text: string): string =>
    text
      .replace(/[^\p{L}\p{N}._-]/gu, (sign) =>
        [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
      )
      .replace(/^\./, '%2e');
  return `${snapshotFolder}/${isFolder ? '' : `${safe(plan)}.`}${safe(id)}.json`;
}

/** Every snapshot file of a folder, by name. */
export async function readFrozen(folder: string): Promise<readonly FrozenFile[]> {
  const names = await readdir(path.join(folder, snapshotFolder)).catch(() => []);
  const files = names.filter((name) => /^[^.].*\.json$/i.test(name)).sort();
  return Promise.all(files.map((name) => frozenFile(folder, `${snapshotFolder}/${name}`)));
}

/** One snapshot file; `file` is relative to the folder, or absolute. */
export async function frozenFile(folder: string, file: string): Promise<FrozenFile> {
  const bytes = await readFile(path.resolve(folder, file)).catch(() => undefined);
  const decoded = bytes === undefined ? undefined : decode(bytes);
  if (decoded === undefined || !('text' in decoded)) return { file, why: 'syntax' };
  const frozen = frozenFrom(decoded.text);
  return 'why' in frozen ? { file, why: frozen.why } : { file, frozen };
}
