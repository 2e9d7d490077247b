// What the money rules compare: exact sums in the plan's currency, and what of a sum is not known.

import type { Plan } from '../plan/model.js';
import type { Cost, Funding, FundingKind, Node } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { subtree } from '../plan/tree.js';

/** Sum in minor units; absent amounts count as nothing, so ask first whether something is unknown. */
export function total(amounts: Iterable<Money | undefined>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount?.minor ?? 0n;
  return sum;
}

export const inCurrency = (plan: Plan, minor: bigint): Money => ({ currency: plan.currency, minor });

export function sumOfKind(lines: readonly Funding[], kind: FundingKind): bigint {
  return total(lines.map((line) => line.amounts[kind]));
}

/** Approved and committed money of funding lines of one source, node and year, as recorded. */
export function promised(lines: readonly Funding[]): bigint {
  return sumOfKind(lines, 'approved') + sumOfKind(lines, 'committed');
}

/** Secured money of such lines: what was disbursed or spent counts where it is more than was recorded as promised. */
export function secured(lines: readonly Funding[]): bigint {
  const candidates = [promised(lines), sumOfKind(lines, 'disbursed'), sumOfKind(lines, 'spent')];
  return candidates.sort((a, b) => (a < b ? 1 : -1))[0] ?? 0n;
}

export const moneyKey = (line: { readonly node: Node; readonly source: string; readonly year: number }): string =>
  `${line.node.kind}\n${line.node.id}\n${line.source}\n${line.year}`;

/** A line whose amount is in another currency for which the plan has no rate. */
export function unconverted(line: Cost): boolean {
  return line.amount !== undefined && line.value === undefined;
}

/** An amount, no cost, staff time, or another line that holds it. */
export const isCosted = (line: Cost): boolean => line.state !== 'uncosted';

export const ownCosts = (activity: Node): readonly Cost[] => subtree(activity).flatMap((node) => node.costs);

/** Lines that say "uncosted", and name no source. */
export const openLines = (activity: Node): readonly Cost[] =>
  ownCosts(activity).filter((line) => line.state === 'uncosted' && line.source === undefined);

/**
 * An activity of which the plan does not say what it costs, in full or in some year: a blank is uncosted. Its tasks may
 * say it instead, all of them.
 */
export function isUncosted(activity: Node): boolean {
  if (ownCosts(activity).some((line) => !isCosted(line))) return true;
  return (
    activity.costs.length === 0 && !(activity.children.length > 0 && activity.children.every((t) => t.costs.length > 0))
  );
}
