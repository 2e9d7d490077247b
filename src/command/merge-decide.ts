// The decisions file of a merge: read where it exists, written or added to where conflicts are open.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decisionsAdded, decisionsFrom, decisionsText } from '../form/decisions.js';
import { fileConflict } from '../form/merge-choose.js';
import type { Conflict, Decisions, Outcome } from '../form/outcome.js';
import { writeFileWhole } from '../io/files.js';
import { exit, type World } from '../io/world.js';
import type { Plan } from '../plan/model.js';
import type { Say } from '../text/say.js';
import type { Result } from './result.js';

export interface Deciding {
  readonly options: { readonly decide?: string; readonly dryRun: boolean };
  readonly world: World;
  readonly say: Say;
  readonly usable: { readonly plan: Plan };
}

/** What was decided; nothing where there is no file yet. The result to end with where the file cannot be used. */
export async function decisionsOf(
  { options, world, usable, say }: Deciding,
  period: string,
): Promise<{ readonly decisions: Decisions } | Result> {
  const { decide } = options;
  if (decide === undefined) return { decisions: new Map() };
  const text = await readFile(path.resolve(world.cwd, decide), 'utf8').catch(() => undefined);
  if (text === undefined) return { decisions: new Map() };
  const decisions = decisionsFrom(text, usable.plan.id, period, decide);
  if (!('why' in decisions)) return decisions;
  const { why } = decisions;
  const found = 'found' in decisions ? decisions.found : 'line' in decisions ? String(decisions.line) : '–';
  return { exit: exit.usage, stderr: `${say('merge.decisions.wrong', { file: decide, why, found })}\n` };
}

/** What became of the decisions file. */
export interface DecisionsTold {
  readonly words: string;
  /** The file that was written, or added to, for a person to fill in; in a dry run the one that would be. */
  readonly wrote?: string;
}

/** Writes the conflicts and the cells that are wrong out for the user to decide on; says where, or how to ask for it. */
export async function writeDecisions(
  { options, world, usable, say }: Deciding,
  period: string,
  outcome: Outcome,
  cells: readonly Conflict[],
): Promise<DecisionsTold> {
  const conflicts = [...outcome.undecided.map(fileConflict), ...outcome.conflicts, ...cells];
  if (conflicts.length === 0) return { words: '' };
  const told = (how: string, name: string, error = ''): string =>
    `${say('merge.decisions.told', { how, file: name, error })}\n`;
  const { decide: name, dryRun } = options;
  if (name === undefined) return { words: told('ask', `decisions-${period}.yaml`) };
  const file = path.resolve(world.cwd, name);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const text =
    before === undefined
      ? decisionsText(usable.plan, period, conflicts, say)
      : (decisionsAdded(before, conflicts) ?? before);
  if (text === before) return { words: told('open', name) };
  if (dryRun) return { words: told('would', name), wrote: name };
  const error = await writeFileWhole(file, new TextEncoder().encode(text));
  if (error !== undefined) return { words: told('failed', name, error) };
  return { words: told(before === undefined ? 'new' : 'added', name), wrote: name };
}
