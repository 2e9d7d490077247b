// Pooled money: what is given to a node pays what nothing earmarked pays below it, so that the smallest gap remains.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { drawFromPools } from './drawing.js';
import { type LedgerEntry, type Share, securedOf } from './entry.js';

type Order = ReadonlyMap<string, number>;
type Pay = (payer: LedgerEntry, needs: readonly LedgerEntry[], order: Order) => void;

/**
 * Pays needs year by year, after valued staff time: first with all secured money, then, what is still open, with pledges.
 * Each of the two goes from the deepest node upwards; a node's money pays its own need and the open needs below it, in
 * proportion to what is open, exactly to the minor unit (largest remainder, ties in the order of the plan). Nodes form a
 * tree, so this leaves the smallest gap that any sharing could leave, and no order of records changes it. A task's money
 * pays the task; what the task does not take pays the cost lines of its own activity, never another task.
 */
export function shareOut(plan: Plan, entries: readonly LedgerEntry[], order: Order): void {
  const upwards = [...[...plan.nodes].reverse(), plan.root];
  const byYear = new Map<number, Map<string, LedgerEntry>>();
  for (const entry of entries) {
    const year = byYear.get(entry.year) ?? new Map<string, LedgerEntry>();
    byYear.set(entry.year, year.set(entry.unit.id, entry));
  }
  for (const year of byYear.values()) {
    drawFromPools([...year.values()].reverse(), year);
    for (const entry of year.values()) openPots(entry, plan);
    for (const pay of [paySecured, payPledged]) flow(upwards, year, pay, order);
  }
}

/** At first nothing but staff time has paid, and all money of the node is left. */
function openPots(entry: LedgerEntry, plan: Plan): void {
  entry.paid = entry.within;
  for (const [source, supply] of entry.supply) {
    const secured = securedOf(supply);
    entry.left += secured;
    if (plan.sources.get(source)?.external === true) entry.leftExternal += secured;
    entry.leftPledged += supply.pledged ?? 0n;
  }
}

/** Lets every node with money pay, deepest first: its own need and those below. */
function flow(upwards: readonly Node[], own: ReadonlyMap<string, LedgerEntry>, pay: Pay, order: Order): void {
  const below = new Map<string, readonly LedgerEntry[]>();
  for (const unit of upwards) {
    const entry = own.get(unit.id);
    const needs = unit.children.flatMap((c) => below.get(c.id) ?? []);
    const covered = entry === undefined || entry.need === 0n ? needs : [entry, ...needs];
    below.set(unit.id, covered);
    if (entry === undefined) continue;
    if (unit.kind === 'activity') for (const task of tasksOf(unit, own)) pay(task, [entry], order);
    pay(entry, covered, order);
  }
}

const tasksOf = (activity: Node, own: ReadonlyMap<string, LedgerEntry>): readonly LedgerEntry[] =>
  activity.children.map((task) => own.get(task.id)).filter((entry) => entry !== undefined);

function paySecured(payer: LedgerEntry, needs: readonly LedgerEntry[], order: Order): void {
  if (payer.left === 0n) return;
  for (const [entry, amount] of shares(payer.left, needs, (e) => e.need - e.paid, order)) {
    const donor = (amount * payer.leftExternal) / payer.left;
    entry.paid += amount;
    entry.paidExternal += donor;
    payer.left -= amount;
    payer.leftExternal -= donor;
    note(entry, payer, 'secured', amount);
  }
}

function payPledged(payer: LedgerEntry, needs: readonly LedgerEntry[], order: Order): void {
  const { leftPledged } = payer;
  if (leftPledged === 0n) return;
  for (const [entry, amount] of shares(leftPledged, needs, (e) => e.need - e.paid - e.promised, order)) {
    entry.promised += amount;
    payer.leftPledged -= amount;
    note(entry, payer, 'pledged', amount);
  }
}

function note(entry: LedgerEntry, payer: LedgerEntry, pot: Share['pot'], amount: bigint): void {
  if (entry !== payer) entry.shares.push({ from: payer, pot, amount });
}

/** Shares an amount among open needs, in proportion and to the last minor unit; never more than a need, never nothing. */
export function shares<T extends { readonly unit: { readonly id: string } }>(
  amount: bigint,
  among: readonly T[],
  openOf: (entry: T) => bigint,
  order: Order,
): readonly (readonly [T, bigint])[] {
  const open = among.map((entry) => ({ entry, open: openOf(entry) })).filter((n) => n.open > 0n);
  const total = open.reduce((sum, n) => sum + n.open, 0n);
  if (total <= amount) return open.map((n) => [n.entry, n.open]);
  const place = (e: T): number => order.get(e.unit.id) ?? 0;
  const cut = open.map((n) => ({ entry: n.entry, share: (n.open * amount) / total, rest: (n.open * amount) % total }));
  let missing = amount - cut.reduce((sum, n) => sum + n.share, 0n);
  const byRest = [...cut].sort((a, b) =>
    a.rest === b.rest ? place(a.entry) - place(b.entry) : a.rest > b.rest ? -1 : 1,
  );
  for (const n of byRest) {
    if (missing === 0n) break;
    n.share += 1n;
    missing -= 1n;
  }
  return cut.filter((n) => n.share > 0n).map((n) => [n.entry, n.share]);
}
