// What the money rules compare: exact sums in the plan's currency, and what of a sum is not known.

import type { Plan } from '../plan/model.js';
import type { Cost, Funding, FundingKind, Node } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { subtree } from '../plan/tree.js';
import { amountText } from './rule.js';

/** Sum in minor units; absent amounts count as nothing, so ask first whether something is unknown. */
export function total(amounts: Iterable<Money | undefined>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount?.minor ?? 0n;
  return sum;
}

/** Minor units of the plan's currency as text. */
export const minorText = (plan: Plan, minor: bigint): string => amountText({ currency: plan.currency, minor });

export function sumOfKind(lines: readonly Funding[], kind: FundingKind): bigint {
  return total(lines.map((line) => line.amounts[kind]));
}

/** A line whose amount is in another currency for which the plan has no rate. */
export function unconverted(line: Cost): boolean {
  return line.amount !== undefined && line.value === undefined;
}

export const ownCosts = (activity: Node): readonly Cost[] => subtree(activity).flatMap((node) => node.costs);

/** Lines that say "uncosted", and name no source. */
export const openLines = (activity: Node): readonly Cost[] =>
  ownCosts(activity).filter((line) => line.state === 'uncosted' && line.source === undefined);
