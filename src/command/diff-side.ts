// One side of a comparison: a file or folder, a snapshot, or a git revision.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Frozen, frozenPart } from '../diff/frozen.js';
import type { Finding } from '../finding/finding.js';
import { revisionOf } from '../io/git.js';
import { readPlanAt } from '../io/git-plan.js';
import { type PlanRead, readPlan } from '../io/read-plan.js';
import { planFolder } from '../io/snapshot-folder.js';
import { type FrozenFile, frozenFile, readFrozen } from '../io/snapshots.js';
import type { World } from '../io/world.js';
import { canonical } from '../plan/document.js';
import { planHash } from '../plan/hash.js';
import { type Fields, isFields } from '../plan/read.js';
import { schemaFindings } from '../schema/well-formed.js';
import type { Located } from '../source/located.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { sha256 } from './plan-input.js';

/** What is compared. */
export interface Side {
  readonly label: string;
  /** Canonical and whole: what the other side does not hold is left out later. */
  readonly document: Fields;
  /** A snapshot holds a part of the plan. */
  readonly frozen?: Frozen;
  /** Sentences for the person: mistakes, names that mean two things. */
  readonly notes: readonly string[];
}
export type SideRead =
  | Side
  /** A name that means nothing, or something that cannot be used: one sentence. */
  | { readonly problem: string }
  | { readonly refused: readonly Finding[]; readonly texts: Located };

/** What both sides are looked up in. */
export interface Lookup {
  readonly world: World;
  readonly say: Say;
  /** The other argument: where snapshots and the repository are looked for. */
  readonly other: string;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

export async function sideOf(name: string, lookup: Lookup): Promise<SideRead> {
  const { world } = lookup;
  const home = await homeOf(lookup);
  const snapshots = await readFrozen(home.folder);
  const found = snapshots.find(({ frozen }) => frozen?.id === name);
  if (await exists(path.resolve(world.cwd, name))) {
    const read = await fileSide(name, lookup);
    return withNote(read, await second(name, 'file', found, home.folder, lookup));
  }
  if (found !== undefined) {
    const note = await second(name, 'snapshot', undefined, home.folder, lookup);
    return withNote(frozenSide(found, lookup), note);
  }
  return revisionSide(name, home, snapshots, lookup);
}

interface Home {
  readonly folder: string;
  /** The plan's file in the folder; '' where the folder is the plan. */
  readonly file: string;
}

/** Folder of the plan that the other argument names; the working folder where it names none. */
async function homeOf({ world, other }: Lookup): Promise<Home> {
  if (!(await exists(path.resolve(world.cwd, other)))) return { folder: world.cwd, file: '' };
  const { folder, isFolder } = planFolder(world.cwd, other);
  return { folder, file: isFolder ? '' : path.basename(other) };
}

const withNote = (read: SideRead, note: string | undefined): SideRead =>
  note === undefined || !('label' in read) ? read : { ...read, notes: [...read.notes, note] };

/** What else a name could mean; only plain names are looked up. */
async function second(
  name: string,
  is: 'file' | 'snapshot',
  snapshot: FrozenFile | undefined,
  folder: string,
  { say }: Lookup,
): Promise<string | undefined> {
  if (snapshot !== undefined) return say('diff.which', { name, is, also: 'snapshot' });
  if (/^\.|[\\/]$|^\//.test(name)) return undefined;
  return 'commit' in (await revisionOf(name, folder)) ? say('diff.which', { name, is, also: 'revision' }) : undefined;
}

async function fileSide(name: string, lookup: Lookup): Promise<SideRead> {
  const { world } = lookup;
  if (/\.json$/i.test(name)) {
    const file = await frozenFile(world.cwd, name);
    if (file.why !== 'foreign' && file.why !== 'syntax') return frozenSide(file, lookup);
  }
  return planSide(await readPlan(name, world), name, lookup);
}

function frozenSide({ file, frozen, why }: FrozenFile, { say }: Lookup): SideRead {
  if (frozen === undefined) return { problem: say('diff.snapshot.broken', { name: file, why: why ?? 'foreign' }) };
  if (planHash(frozen.document, sha256) !== frozen.hash)
    return { problem: say('diff.snapshot.broken', { name: file, why: 'hash' }) };
  const label = say('diff.label.snapshot', { id: frozen.id, date: formatFor(say.language).day(frozen.date) });
  return { label, document: frozen.document, frozen, notes: [] };
}

async function planSide(read: PlanRead, label: string, { say }: Lookup): Promise<SideRead> {
  if ('refused' in read) return read;
  const isWrong = read.findings.length > 0 || (await schemaFindings(read.located)).length > 0;
  const notes = isWrong ? [say('diff.errors', { name: label })] : [];
  return { label, document: canonical(read.located.value), notes };
}

async function revisionSide(
  name: string,
  home: Home,
  snapshots: readonly FrozenFile[],
  lookup: Lookup,
): Promise<SideRead> {
  const { say, world } = lookup;
  const revision = await revisionOf(name, home.folder);
  if ('none' in revision) {
    const known = snapshots.flatMap(({ frozen }) => (frozen === undefined ? [] : [frozen.id])).join(', ');
    return { problem: say('diff.unknown', { name, known: known === '' ? 'none' : known, git: revision.none }) };
  }
  const read = await readPlanAt(revision.commit, home.folder, home.file, world);
  if (!('problem' in read)) return planSide(read, name, lookup);
  const { problem, detail } = read;
  const args = { revision: name, path: detail, size: detail, reason: detail };
  return { problem: say(`diff.revision.${problem}`, args) };
}

/** Both documents, without what a snapshot on the other side does not hold. */
export function alike(a: Side, b: Side): readonly [Fields, Fields] {
  const frozen = a.frozen ?? b.frozen;
  if (frozen === undefined) return [a.document, b.document];
  const period = a.frozen?.period ?? b.frozen?.period;
  const part = ({ document }: Side): Fields => frozenPart(document, period);
  return [part(a), part(b)];
}

/** Id of the plan of a side. */
export function planIdOf({ document, frozen }: Side): string {
  const { plan } = document;
  return frozen?.plan ?? (isFields(plan) ? String(plan['id']) : '');
}
