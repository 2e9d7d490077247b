// Several files written as one: all are written aside, a journal names what is to be moved where, then they are moved.
// Whoever comes after an interruption finishes the moves: the plan is the old one or the new one, never a half.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { type Files, flushFolder, nodeFiles, writeFileWhole } from './files.js';

export interface WholeFile {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Where the journal of an interrupted merge stands, in the folder of the plan. */
export const journalName = '.nap/merge.json';
const lockName = '.nap/merge.lock';

interface Journal {
  /** Relative to the folder. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * Writes files of a folder so that all of them are new or none is. Gives undefined when it is done, else the system's
 * reason; then nothing has changed, or the journal stands and `finishMoves` completes the work.
 */
export async function writeManyWhole(
  folder: string,
  files: readonly WholeFile[],
  system: Files = nodeFiles,
): Promise<string | undefined> {
  const [only] = files;
  if (only === undefined) return undefined;
  if (files.length === 1) return writeFileWhole(only.file, only.bytes, system);
  const moves: Journal['moves'][number][] = [];
  const aside = (file: string): string =>
    path.join(path.dirname(file), `.${path.basename(file).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  for (const { file, bytes } of files) {
    const temporary = aside(file);
    const error = await writeFileWhole(temporary, bytes, system);
    if (error !== undefined) {
      await removeAll(folder, moves, system);
      return error;
    }
    moves.push({ from: path.relative(folder, temporary), to: path.relative(folder, file) });
  }
  const journal = new TextEncoder().encode(`${JSON.stringify({ moves } satisfies Journal)}\n`);
  const error = await writeFileWhole(path.join(folder, journalName), journal, system);
  if (error !== undefined && !(await exists(path.join(folder, journalName), system))) {
    await removeAll(folder, moves, system);
    return error;
  }
  return move(folder, moves, system);
}

const exists = (file: string, system: Files): Promise<boolean> =>
  system.facts(file).then(
    () => true,
    () => false,
  );

async function removeAll(folder: string, moves: Journal['moves'], system: Files): Promise<void> {
  for (const { from } of moves) await system.remove(path.join(folder, from)).catch(() => undefined);
}

async function move(folder: string, moves: Journal['moves'], system: Files): Promise<string | undefined> {
  try {
    for (const { from, to } of moves) {
      const source = path.join(folder, from);
      if (await exists(source, system)) await system.rename(source, path.join(folder, to));
    }
    // The journal must not be gone before the new names are on the disk.
    const folders = new Set(moves.map(({ to }) => path.dirname(path.join(folder, to))));
    for (const one of folders) await flushFolder(one, system);
    await system.remove(path.join(folder, journalName));
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** Finishes a merge that was interrupted. Gives 'none' where there was nothing to finish, else what move gives. */
export async function finishMoves(
  folder: string,
  system: Files = nodeFiles,
): Promise<'none' | 'done' | { readonly error: string }> {
  const text = await readFile(path.join(folder, journalName), 'utf8').catch(() => undefined);
  if (text === undefined) return 'none';
  const error = await move(folder, movesIn(text, folder), system);
  return error === undefined ? 'done' : { error };
}

/** Only moves inside the folder, from files that napkit wrote aside. */
function movesIn(text: string, folder: string): Journal['moves'] {
  const { moves } = JSON.parse(text) as Journal;
  const inside = (name: string): boolean => path.resolve(folder, name).startsWith(`${path.resolve(folder)}${path.sep}`);
  return moves.filter(({ from, to }) => inside(from) && inside(to) && from.endsWith('.tmp'));
}

/** The second line of a lock: which process on which machine holds it, since when. */
interface Owner {
  readonly process: number;
  readonly machine: string;
  readonly since: string;
}

/**
 * Takes the lock of a plan; gives the words of its owner where somebody else holds it. `owner` is one line for people. The
 * lock of a process of this machine that is no more is taken over. Throws what the file system throws.
 */
export async function takeLock(folder: string, owner: string, system: Files = nodeFiles): Promise<string | undefined> {
  const mark: Owner = { process: process.pid, machine: hostname(), since: new Date().toISOString() };
  const own = `${owner.trim()}\n${JSON.stringify(mark)}\n`;
  const file = path.join(folder, lockName);
  await system.makeFolder(path.dirname(file));
  if (await created(file, own, system)) return undefined;
  const text = await readFile(file, 'utf8').catch(() => '');
  const words = text.split('\n')[0]?.trim() || file;
  const other = ownerIn(text);
  if (other === undefined || !isGone(other) || !(await setAside(file, text, system))) return words;
  return (await created(file, own, system)) ? undefined : words;
}

async function created(file: string, text: string, system: Files): Promise<boolean> {
  try {
    const handle = await system.open(file, 'wx');
    await handle.write(new TextEncoder().encode(text), 0);
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    const { process, machine, since } = JSON.parse(text.split('\n')[1] ?? '') as Partial<Owner>;
    const isWhole = typeof process === 'number' && machine !== undefined && since !== undefined;
    return isWhole ? { process, machine, since } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process has ended; of another machine nobody knows. */
function isGone(owner: Owner): boolean {
  if (owner.machine !== hostname()) return false;
  try {
    process.kill(owner.process, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Moves a lock away that nobody holds; false, and all as it was, where it is another one by now. */
async function setAside(file: string, text: string, system: Files): Promise<boolean> {
  const aside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  await system.rename(file, aside);
  const isOld = (await readFile(aside, 'utf8')) === text;
  await (isOld ? system.remove(aside) : system.rename(aside, file));
  return isOld;
}

export async function releaseLock(folder: string, system: Files = nodeFiles): Promise<void> {
  await system.remove(path.join(folder, lockName)).catch(() => undefined);
}
