// One line of the funding ledger.

import type { Spending } from '../plan/model-periods.js';
import type { Cost, Funding, Node } from '../plan/model-tree.js';

/** One node (a task, an activity, an objective, a goal or the plan itself) in one year. Minor units of the plan's currency. */
export interface LedgerEntry {
  readonly unit: Node;
  readonly year: number;
  /** N: costed requirement, valued staff time included. */
  need: bigint;
  readonly costs: Cost[];
  readonly funding: Funding[];
  readonly spending: Spending[];
  /** Costs, and records of what was given, in a currency that no rate converts: they are in no amount. */
  unknownNeed: number;
  unknownGiven: number;
  /** Valued staff time: on both sides. */
  within: bigint;
  /** What was given to exactly this unit, by source; before it is shared out. */
  readonly supply: Map<string, Supply>;
  /** Secured money that pays this need: its own and shares of pools; never more than `need`. `External`: the donors' part. */
  paid: bigint;
  paidExternal: bigint;
  /** Pledges that would pay what `paid` leaves open. */
  promised: bigint;
  /** Own money that no need took. */
  left: bigint;
  leftExternal: bigint;
  leftPledged: bigint;
  /** The part of `paid` and `promised` that came from other nodes. */
  readonly shares: Share[];
}

/** The lines of one year, in the order of the plan. */
export type Lines = ReadonlyMap<Node, LedgerEntry>;

/** What a pool gave to a need below it. */
export interface Share {
  readonly from: LedgerEntry;
  readonly pot: 'secured' | 'pledged';
  readonly amount: bigint;
}

/** Recorded amounts of one source for one unit and year. Undefined = not recorded. */
export interface Supply {
  approved?: bigint;
  committed?: bigint;
  disbursed?: bigint;
  spent?: bigint;
  pledged?: bigint;
  /** What was disbursed or spent here that nothing agreed pays, here or above: more money than is recorded. */
  beyond?: { readonly disbursed: bigint; readonly spent: bigint };
  /** Of a pool: what was disbursed or spent below it, out of it. `all` is the larger of the two, draw by draw. */
  drawn?: { readonly all: bigint; readonly disbursed: bigint; readonly spent: bigint };
}

export const agreedOf = ({ approved = 0n, committed = 0n }: Supply): bigint => approved + committed;

/** Given by a source, here and what was drawn from it below: max(approved + committed, disbursed, spent). */
export function givenOf(supply: Supply): bigint {
  const { disbursed = 0n, spent = 0n } = supply;
  return [agreedOf(supply), disbursed, spent].reduce((a, b) => (b > a ? b : a));
}

/** Secured by a source here: what was drawn from it below counts there. */
export const securedOf = (supply: Supply): bigint => givenOf(supply) - (supply.drawn?.all ?? 0n);

/**
 * Disbursed or spent at a unit itself. What a pool's record states includes what was drawn from it below, which is counted
 * there; undefined = not recorded.
 */
export function usedOf(supply: Supply, kind: 'disbursed' | 'spent'): bigint | undefined {
  const stated = supply[kind];
  const below = supply.drawn?.[kind] ?? 0n;
  if (stated === undefined) return undefined;
  return stated > below ? stated - below : 0n;
}
