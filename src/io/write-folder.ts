// Writing a new folder of files whole: all files are written aside first and then moved to their place.

import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, writeFileWhole } from './files.js';

export interface FolderFile {
  /** Inside the folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What stands where a folder is to be written. A folder that holds hidden files only (.git) counts as empty. */
export async function folderAt(folder: string): Promise<'nothing' | 'empty' | 'filled' | 'file'> {
  try {
    const names = await readdir(folder);
    return names.some((name) => name === '.nap' || !name.startsWith('.')) ? 'filled' : 'empty';
  } catch (error) {
    return reasonOf(error) === 'ENOTDIR' ? 'file' : 'nothing';
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Writes files into a folder that does not exist or is empty; gives the system's reason where it fails. */
export async function writeFolderWhole(folder: string, files: readonly FolderFile[]): Promise<string | undefined> {
  const there = (await folderAt(folder)) !== 'nothing';
  const name = `.nap-${randomBytes(6).toString('hex')}.tmp`;
  // In the folder itself where there is one: it may be the one that the user is in.
  const aside = path.join(there ? folder : path.dirname(folder), name);
  const moved: string[] = [];
  try {
    await fill(aside, files);
    if (there) await moveAll(aside, folder, moved);
    else await rename(aside, folder);
    return undefined;
  } catch (error) {
    for (const target of moved) await rm(target, { recursive: true, force: true });
    return error instanceof WriteError ? error.message : reasonOf(error);
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
}

class WriteError extends Error {}

async function fill(folder: string, files: readonly FolderFile[]): Promise<void> {
  await makeFolder(folder);
  for (const file of files) {
    const error = await writeFileWhole(path.join(folder, ...file.path.split('/')), file.bytes);
    if (error !== undefined) throw new WriteError(error);
  }
}

async function moveAll(from: string, to: string, moved: string[]): Promise<void> {
  for (const name of await readdir(from)) {
    const target = path.join(to, name);
    await rename(path.join(from, name), target);
    moved.push(target);
  }
}
