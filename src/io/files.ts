// Writing files so that there is always the old one or the new one, never a half: a temporary file beside it, flushed to
// the disk, renamed over the target. The file system is handed in, so that tests can let every single call fail.

import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

export interface Handle {
  /** Writes from an offset of the bytes on; gives the number of bytes written, which may be fewer. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Facts {
  readonly mode: number;
  readonly ino: number;
  readonly dev: number;
  isDirectory(): boolean;
}

/** What writing needs of a file system. */
export interface Files {
  makeFolder(folder: string): Promise<void>;
  facts(file: string): Promise<Facts>;
  open(file: string, flags: 'wx' | 'r', mode?: number): Promise<Handle>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

/** What a file holds: its bytes, or pieces of them, in their order. */
export type Content = Uint8Array | readonly Uint8Array[];

const isFolder = async (folder: string): Promise<boolean> =>
  (await stat(folder).catch(() => undefined))?.isDirectory() === true;

/** A folder and those above it. Node's own recursive mkdir never ends where a file system makes no folders (/proc). */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const above = path.dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder).catch(async (again) => {
      if (!(await isFolder(folder))) throw again;
    });
  }
}

export const nodeFiles: Files = {
  makeFolder,
  facts: (file) => stat(file),
  open: async (file, flags, mode) => {
    const handle = await open(file, flags, mode);
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename,
  remove: unlink,
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

async function writeAll(handle: Handle, content: Content): Promise<void> {
  for (const bytes of content instanceof Uint8Array ? [content] : content) {
    let offset = 0;
    while (offset < bytes.length) {
      const written = await handle.write(bytes, offset);
      if (written <= 0) throw new Error('no byte was written');
      offset += written;
    }
  }
  await handle.sync();
}

/** Closes whatever happens; an error of closing counts only where nothing failed before. */
async function closing(handle: Handle, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
  await handle.close();
}

/** Makes the new name durable. Folders cannot be opened on Windows, and not be flushed on some file systems. */
export async function flushFolder(folder: string, files: Files): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    await closing(handle, handle.sync());
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(codeOf(error))) throw error;
  }
}

/** Mode of the file that is replaced; a new one gets the usual. */
async function modeOf(file: string, files: Files): Promise<number> {
  try {
    return (await files.facts(file)).mode & 0o777;
  } catch (error) {
    if (isMissing(error)) return 0o666;
    throw error;
  }
}

async function replace(file: string, content: Content, files: Files): Promise<void> {
  const folder = path.dirname(file);
  await files.makeFolder(folder);
  const mode = await modeOf(file, files);
  const temporary = path.join(folder, `.${path.basename(file).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await files.open(temporary, 'wx', mode);
  try {
    await closing(handle, writeAll(handle, content));
    await files.rename(temporary, file);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder, files);
}

/**
 * Writes a file whole, with its folders. Gives undefined when it is done, else the system's reason (ENOSPC, EACCES ...):
 * then the old file stands untouched. Only where flushing the folder fails the new file stands there already.
 */
export async function writeFileWhole(
  file: string,
  content: Content,
  files: Files = nodeFiles,
): Promise<string | undefined> {
  try {
    await replace(file, content, files);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** Why a file must not be written: it is a folder, an input of this very run, or it exists. */
export type Refusal = 'folder' | 'input' | 'exists';

/** `inputs` are the files read. The same file under another name (links, letter case, ..) is the same file. */
export async function refusal(
  file: string,
  { inputs, force }: { readonly inputs: readonly string[]; readonly force: boolean },
  files: Files = nodeFiles,
): Promise<Refusal | undefined> {
  const there = await files.facts(file).catch(() => undefined);
  if (there === undefined) return undefined;
  if (there.isDirectory()) return 'folder';
  for (const input of inputs) {
    const other = await files.facts(input).catch(() => undefined);
    if (other !== undefined && other.ino === there.ino && other.dev === there.dev) return 'input';
  }
  return force ? undefined : 'exists';
}
