// The files that a new snapshot changes: its own, the one that lists the snapshots, and the one of the period it closes.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Frozen, frozenText } from '../diff/frozen.js';
import type { BookWords } from '../exchange/book.js';
import { withClosed, withSnapshot } from '../exchange/snapshot-yaml.js';
import { type Fields, isFields, present } from '../plan/read.js';
import type { Located } from '../source/located.js';
import { isEditable, readable } from './file-kind.js';
import { type BookRefused, heldPeriods } from './period-files.js';
import type { SnapshotRows } from './snapshot-book.js';
import { snapshotFile } from './snapshots.js';
import { decode } from './text.js';
import type { WholeFile } from './write-many.js';

/** Where the plan lies. */
export interface Home {
  /** Absolute. */
  readonly folder: string;
  /** Absolute: the folder, or the one file that the plan is. */
  readonly full: string;
  readonly isFolder: boolean;
  readonly located: Located;
  /** Absolute. */
  readonly files: readonly string[];
}

/** Where a snapshot stands. */
export interface SnapshotPlaces {
  /** Of the snapshot, relative to the folder. */
  readonly file: string;
  /** Of the list and of the period, relative to the folder; absent where a person has to enter it (.ods and the like, JSON). */
  readonly listedIn?: string;
  readonly closedIn?: string;
}
interface SnapshotWrites extends SnapshotPlaces {
  readonly files: readonly WholeFile[];
}

/** What changes in the files of the plan, text by text and workbook by workbook. */
interface Changes {
  readonly texts: Map<string, string>;
  readonly rows: Map<string, SnapshotRows>;
}

/** Undefined where the file of the snapshot is there already. `words` are those of sheets that a workbook lacks. */
export async function snapshotWrites(
  home: Home,
  frozen: Frozen,
  entry: Fields,
  words: () => Promise<BookWords>,
): Promise<SnapshotWrites | BookRefused | { readonly loss: string } | undefined> {
  const file = snapshotFile(frozen.plan, frozen.id, home.isFolder);
  const full = path.join(home.folder, file);
  if (await exists(full)) return undefined;
  const changes: Changes = { texts: new Map(), rows: new Map() };
  const list = await listFile(home);
  if (list !== undefined) await enter(list, entry, changes);
  const { period, date } = frozen;
  const closed = period === undefined ? undefined : await closing(home, period, date, changes);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const name = (one: string): string => nameIn(home, one);
  const files: WholeFile[] = [{ file: full, bytes: bytes(frozenText(frozen)) }];
  for (const [one, text] of changes.texts) files.push({ file: one, bytes: bytes(text) });
  for (const [book, rows] of changes.rows) {
    const { withSnapshotRows } = await import('./snapshot-book.js');
    const made = await withSnapshotRows(book, rows, await words());
    if ('refused' in made) return { file: book, refused: made.refused };
    if ('loss' in made) return made;
    files.push({ file: book, bytes: made.bytes });
  }
  return {
    file,
    files,
    ...(list === undefined ? {} : { listedIn: name(list) }),
    ...(closed === undefined ? {} : { closedIn: name(closed) }),
  };
}

async function enter(list: string, entry: Fields, { texts, rows }: Changes): Promise<void> {
  if (isEditable(list)) rows.set(list, { entry });
  else texts.set(list, withSnapshot(await textOf(list), entry));
}

const nameIn = ({ folder }: Home, file: string): string => path.relative(folder, file).split(path.sep).join('/');

/**
 * Where this very snapshot stands already, whole: as after a run that was interrupted when all was written. Undefined
 * where there is none or another one, or where the plan's files do not say of it what they should.
 */
export async function madeBefore(home: Home, frozen: Frozen): Promise<SnapshotPlaces | undefined> {
  const file = snapshotFile(frozen.plan, frozen.id, home.isFolder);
  const kept = await readFile(path.join(home.folder, file), 'utf8').catch(() => undefined);
  if (kept !== frozenText(frozen)) return undefined;
  const { located, files } = home;
  const isIt = (one: Fields): boolean => one['hash'] === frozen.hash && one['id'] === frozen.id;
  const listedIn = fileOf(located, 'snapshots', isIt);
  if (listedIn === undefined && (await listFile(home)) !== undefined) return undefined;
  const { period } = frozen;
  if (period === undefined) return present({ file, listedIn });
  const closedIn = fileOf(located, 'periods', (one) => isClosed(one, period));
  if (closedIn === undefined && (await heldPeriods(files, period)).length > 0) return undefined;
  return present({ file, listedIn, closedIn });
}

/** The file in which a record of a list stands, relative to the folder; a person may have entered it in a workbook. */
function fileOf(located: Located, list: string, isIt: (record: Fields) => boolean): string | undefined {
  const records = located.value[list];
  const at = Array.isArray(records) ? records.findIndex((one) => isFields(one) && isIt(one)) : -1;
  return at < 0 ? undefined : located.locate([list, at]).file;
}

const isClosed = (record: Fields, period: string): boolean =>
  String(record['period']) === period && record['closed'] !== undefined;

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** The text of a file of the plan; '' where there is none yet. */
async function textOf(file: string): Promise<string> {
  const decoded = decode(await readFile(file).catch(() => new Uint8Array()));
  if (!('text' in decoded)) throw new Error(`${file} was read as text before`);
  return decoded.text;
}

const isWritable = (file: string): boolean => readable(file) === 'yaml' || isEditable(file);

/** The file that lists the snapshots, where napkit writes into it; in a folder without any a new one. */
async function listFile({ full, folder, isFolder, located }: Home): Promise<string | undefined> {
  const list = located.value['snapshots'];
  if (Array.isArray(list) && list.length > 0) {
    const { file } = located.locate(['snapshots', list.length - 1]);
    return isWritable(file) ? path.join(folder, file) : undefined;
  }
  if (!isFolder) return isWritable(full) ? full : undefined;
  return path.join(folder, 'snapshots.yaml');
}

/** Marks the period as closed in the first file that reports on it and that napkit writes into. */
async function closing(home: Home, period: string, day: string, { texts, rows }: Changes): Promise<string | undefined> {
  const [held] = await heldPeriods(home.files, period);
  if (held === undefined) return undefined;
  const { file } = held;
  if (held.text === undefined) rows.set(file, { ...rows.get(file), closed: { period, day } });
  else texts.set(file, withClosed(texts.get(file) ?? held.text, held.path, held.record, day));
  return file;
}

/** Whether a period is closed already, as written. */
export function closedOn(document: Fields, period: string): string | undefined {
  const list = document['periods'];
  const found = (Array.isArray(list) ? list : []).find((one) => isFields(one) && isClosed(one, period));
  return found !== undefined && isFields(found) ? String(found['closed']) : undefined;
}
