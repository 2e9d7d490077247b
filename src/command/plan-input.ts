// What commands that compute share: the plan, or the reason why there is none.

import { createHash } from 'node:crypto';
import { frozenPart } from '../diff/frozen.js';
import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import { exit, type World } from '../io/world.js';
import { canonicalHash, planHash } from '../plan/hash.js';
import type { Plan } from '../plan/model.js';
import { type Drafts, draftsIn, withoutDrafts } from '../plan/returns.js';
import type { Located } from '../source/located.js';
import type { Say } from '../text/say.js';
import { loadPlan } from './load.js';
import type { Result } from './result.js';

export interface Usable {
  readonly plan: Plan;
  readonly located: Located;
  readonly findings: readonly Finding[];
  /** First 12 digits of the content hash. */
  readonly snapshot: string;
  /** One line for the person where the plan has errors; '' otherwise. */
  readonly warning: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The plan of an argument, or the result with which the command ends (refused, or nothing to compute with). */
export async function usablePlan(argument: string, world: World, say: Say): Promise<Usable | Result> {
  const { plan, located, findings, refused } = await loadPlan(argument, world);
  if (plan === undefined) {
    const { findingsText } = await import('../render/findings.js');
    const stderr = await findingsText(placed(findings, located), located, say, { color: false });
    return { exit: refused ? exit.unreadable : exit.findings, stderr };
  }
  const errors = findings.filter((f) => codeTable[f.code].level === 'error').length;
  const warning = errors === 0 ? '' : `${say('command.errors', { count: errors, plan: argument })}\n`;
  return { plan, located, findings, snapshot: planHash(located.value, sha256).slice(0, 12), warning };
}

/**
 * First 12 digits of the hash of the plan without its periods and snapshots: what forms are made from. It stays the same
 * while returns are merged, so that a form of an older plan is told, and only such a form.
 */
export const strategyVersion = ({ located }: Pick<Usable, 'located'>): string =>
  canonicalHash(frozenPart(located.value), sha256).slice(0, 12);

export interface Countable extends Usable {
  /** The plan as read, with what drafts report: what is wrong in it is told of all of it. */
  readonly whole: Plan;
  /** Absent where no return is a draft. */
  readonly drafts?: Drafts;
}

/** The plan to compute figures with: without what drafts report, unless they are to be counted. */
export async function countablePlan(
  argument: string,
  counted: boolean,
  world: World,
  say: Say,
): Promise<Countable | Result> {
  const usable = await usablePlan(argument, world, say);
  if ('exit' in usable) return usable;
  const drafts = draftsIn(usable.plan, counted);
  const { plan: whole } = usable;
  if (drafts === undefined) return { ...usable, whole };
  return { ...usable, whole, plan: counted ? whole : withoutDrafts(whole), drafts };
}
