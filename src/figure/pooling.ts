// Pooled money: what is given to a node pays what nothing earmarked pays below it, so that the smallest gap remains.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { subtree } from '../plan/tree.js';
import { drawFromPools } from './drawing.js';
import { type LedgerEntry, type Lines, type Share, securedOf } from './entry.js';

type Needs = () => readonly LedgerEntry[];
type Pay = (payer: LedgerEntry, needs: Needs) => void;

/**
 * Pays needs year by year, after valued staff time: first with all secured money, then, what is still open, with pledges.
 * Each of the two goes from the deepest node upwards; a node's money pays its own need and the open needs below it, in
 * proportion to what is open, exactly to the minor unit (largest remainder, ties in the order of the plan). Nodes form a
 * tree, so this leaves the smallest gap that any sharing could leave, and no order of records changes it. A task's money
 * pays the task; what the task does not take pays the cost lines of its own activity, never another task.
 */
export function shareOut(plan: Plan, lines: Lines): void {
  const deepestFirst = [...lines.values()].reverse();
  drawFromPools(deepestFirst, lines);
  for (const entry of deepestFirst) openPots(entry, plan);
  for (const pay of [paySecured, payPledged]) for (const entry of deepestFirst) payFrom(entry, lines, pay);
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

/** A node's turn: an activity is paid by its tasks; then its money pays its own need and those below. */
function payFrom(entry: LedgerEntry, lines: Lines, pay: Pay): void {
  if (entry.unit.kind === 'activity') for (const task of linesAt(entry.unit.children, lines)) pay(task, () => [entry]);
  pay(entry, () => linesAt(subtree(entry.unit), lines));
}

const linesAt = (nodes: readonly Node[], lines: Lines): readonly LedgerEntry[] =>
  nodes.map((node) => lines.get(node)).filter((entry) => entry !== undefined);

function paySecured(payer: LedgerEntry, needs: Needs): void {
  if (payer.left === 0n) return;
  for (const [entry, amount] of shares(payer.left, needs(), (e) => e.need - e.paid)) {
    const donor = (amount * payer.leftExternal) / payer.left;
    entry.paid += amount;
    entry.paidExternal += donor;
    payer.left -= amount;
    payer.leftExternal -= donor;
    note(entry, payer, 'secured', amount);
  }
}

function payPledged(payer: LedgerEntry, needs: Needs): void {
  const { leftPledged } = payer;
  if (leftPledged === 0n) return;
  for (const [entry, amount] of shares(leftPledged, needs(), (e) => e.need - e.paid - e.promised)) {
    entry.promised += amount;
    payer.leftPledged -= amount;
    note(entry, payer, 'pledged', amount);
  }
}

function note(entry: LedgerEntry, payer: LedgerEntry, pot: Share['pot'], amount: bigint): void {
  if (entry !== payer) entry.shares.push({ from: payer, pot, amount });
}

/**
 * Shares an amount among open needs, in proportion and to the last minor unit, the first of equal rests first; never more
 * than a need, never nothing.
 */
function shares(
  amount: bigint,
  among: readonly LedgerEntry[],
  openOf: (entry: LedgerEntry) => bigint,
): readonly (readonly [LedgerEntry, bigint])[] {
  const open = among.map((entry) => ({ entry, open: openOf(entry) })).filter((n) => n.open > 0n);
  const total = open.reduce((sum, n) => sum + n.open, 0n);
  if (total <= amount) return open.map((n) => [n.entry, n.open]);
  const cut = open.map((n) => ({ entry: n.entry, share: (n.open * amount) / total, rest: (n.open * amount) % total }));
  let missing = amount - cut.reduce((sum, n) => sum + n.share, 0n);
  const byRest = [...cut].sort((a, b) => (a.rest === b.rest ? 0 : a.rest > b.rest ? -1 : 1));
  for (const n of byRest) {
    if (missing === 0n) break;
    n.share += 1n;
    missing -= 1n;
  }
  return cut.filter((n) => n.share > 0n).map((n) => [n.entry, n.share]);
}
