// Which of an institution's returns counts: the last one that it sent, once.

import type { Plan } from '../plan/model.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import {
  type Conflict,
  cellKey,
  type Decision,
  type MergedReturn,
  type MergeOptions,
  type Outcome,
} from './outcome.js';
import type { ReturnRead } from './return.js';

export const fieldsIn = (value: Value | undefined): Fields => (value !== undefined && isFields(value) ? value : {});
const listIn = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

interface Chosen extends Pick<Outcome, 'skipped' | 'undecided' | 'approved'> {
  readonly chosen: readonly MergedReturn[];
}

interface Choosing {
  readonly skipped: Outcome['skipped'][number][];
  readonly undecided: (readonly ReturnRead[])[];
  readonly approved: string[];
  readonly chosen: MergedReturn[];
}

export function chooseReturns(
  plan: Plan,
  report: Fields,
  reads: readonly ReturnRead[],
  options: Pick<MergeOptions, 'approved' | 'decisions'>,
): Chosen {
  const register = fieldsIn(report['returns']);
  const choosing: Choosing = { skipped: [], undecided: [], approved: [], chosen: [] };
  for (const [institution, all] of byInstitution(plan, reads)) {
    const line = fieldsIn(register[institution]);
    const fresh = freshOf(all, line, choosing.skipped);
    const isAgain = fresh.length === 0 && all.some(({ hash }) => hash === line['hash']);
    if (isAgain && options.approved !== undefined && line['state'] !== 'approved') choosing.approved.push(institution);
    choose(fresh, line, options.decisions.get(cellKey(`returns ${institution}`, 'file')), choosing);
  }
  return choosing;
}

function byInstitution(
  plan: Plan,
  reads: readonly ReturnRead[],
): readonly (readonly [string, readonly ReturnRead[]])[] {
  const sorted = [...reads].sort((a, b) => order(a.hash, b.hash) || order(a.file, b.file));
  return [...plan.institutions.keys()]
    .map((id) => [id, sorted.filter(({ key }) => key.institution === id)] as const)
    .filter(([, own]) => own.length > 0);
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Files that the register does not know, and that are not older than the one that it knows. */
function freshOf(all: readonly ReturnRead[], line: Fields, skipped: Choosing['skipped']): readonly ReturnRead[] {
  const earlier = new Set(listIn(line['replaces']));
  const fresh = new Map<string, ReturnRead>();
  for (const read of all)
    if (read.hash === line['hash'] || fresh.has(read.hash)) skipped.push({ read, why: 'again' });
    else if (earlier.has(read.hash) || isOlder(read, line['filled-in'])) skipped.push({ read, why: 'replaced' });
    else fresh.set(read.hash, read);
  return [...fresh.values()];
}

const isOlder = ({ filledIn }: ReturnRead, known: Value | undefined): boolean =>
  filledIn !== undefined && typeof known === 'string' && filledIn < known;

function choose(fresh: readonly ReturnRead[], line: Fields, decision: Decision | undefined, to: Choosing): void {
  const sorted = [...fresh].sort((a, b) => order(a.filledIn ?? '', b.filledIn ?? ''));
  const newest = isOrdered(fresh) ? sorted.at(-1) : decidedOf(fresh, decision);
  if (newest === undefined) {
    if (fresh.length > 0) to.undecided.push(fresh);
    return;
  }
  const others = sorted.filter((read) => read !== newest);
  for (const read of others) to.skipped.push({ read, why: 'replaced' });
  const { hash } = line;
  const replaces = [...listIn(line['replaces']), ...(typeof hash === 'string' ? [hash] : []), ...others.map(hashOf)];
  to.chosen.push({ read: newest, replaces });
}

const hashOf = ({ hash }: ReturnRead): string => hash;

function isOrdered(fresh: readonly ReturnRead[]): boolean {
  const days = fresh.map(({ filledIn }) => filledIn ?? '');
  return days.length < 2 || (new Set(days).size === days.length && !days.includes(''));
}

function decidedOf(fresh: readonly ReturnRead[], decision: Decision | undefined): ReturnRead | undefined {
  return decision !== undefined && 'take' in decision ? fresh.find(({ file }) => file === decision.take) : undefined;
}

/** Returns of which nobody knows which one counts, as a conflict to decide on: files, and their hashes as values. */
export function fileConflict(reads: readonly ReturnRead[]): Conflict {
  const claims = reads.map(({ file, hash }) => ({ who: file, value: hash }));
  return { row: `returns ${reads[0]?.key.institution ?? ''}`, field: 'file', claims };
}
