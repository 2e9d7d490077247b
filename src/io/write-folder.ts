// Writing a new folder of files whole: it is filled beside its place and then renamed, so that no half folder is left.

import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFileWhole } from './files.js';

/** What stands where a folder is to be written. */
export async function folderAt(folder: string): Promise<'nothing' | 'empty' | 'filled' | 'file'> {
  try {
    return (await readdir(folder)).length === 0 ? 'empty' : 'filled';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? 'file' : 'nothing';
  }
}

/** Writes files (paths with slashes) into a folder that does not exist or is empty; the system's reason where it fails. */
export async function writeFolderWhole(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<string | undefined> {
  const filling = path.join(
    path.dirname(folder),
    `.${path.basename(folder).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const failed = await fill(filling, files).catch(reasonOf);
  const error = failed ?? (await rename(filling, folder).then(() => undefined, reasonOf));
  if (error !== undefined) await rm(filling, { recursive: true, force: true });
  return error;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function fill(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    const error = await writeFileWhole(path.join(folder, ...file.path.split('/')), file.bytes);
    if (error !== undefined) return error;
  }
  return undefined;
}
