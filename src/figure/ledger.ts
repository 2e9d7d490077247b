// The funding ledger: for every activity (or higher node with costs of its own) and year, what is needed, secured and
// pledged, after pooled money has been shared out. All funding figures are sums over its entries.

import type { Cost, Funding, Node, Plan, Recorded, Spending } from '../plan/model.js';
import { activityOf } from '../plan/tree.js';

/**
 * One unit (an activity with its tasks, or an objective, goal or the plan itself) in one year. Amounts are minor units
 * of the plan's currency.
 */
export interface LedgerEntry {
  readonly unit: Node;
  readonly year: number;
  /** N: costed requirement, valued staff time included. */
  need: bigint;
  readonly costs: Cost[];
  readonly funding: Funding[];
  readonly spending: Spending[];
  /** Valued staff time: on both sides. */
  within: bigint;
  /** What was given to exactly this unit, by source; before it is shared out. */
  readonly supply: Map<string, Supply>;
  /** What pays this need: own money and shares of pools; never more than `need`. `External` is the donors' part. */
  paid: bigint;
  paidExternal: bigint;
  /** The same with pledges beside secured money. */
  paidWithPledges: bigint;
  /** Own money that no need took. */
  left: bigint;
  leftExternal: bigint;
}

/** Recorded amounts of one source for one unit and year. Undefined = not recorded. */
export interface Supply {
  approved?: bigint;
  committed?: bigint;
  disbursed?: bigint;
  spent?: bigint;
  pledged?: bigint;
}

/** Secured by a source: max(approved + committed, disbursed, spent). */
export function securedOf({ approved = 0n, committed = 0n, disbursed = 0n, spent = 0n }: Supply): bigint {
  const agreed = approved + committed;
  return [agreed, disbursed, spent].reduce((a, b) => (b > a ? b : a));
}

export interface Ledger {
  readonly plan: Plan;
  readonly entries: readonly LedgerEntry[];
  /** Years of the plan, and years with money outside of it, in order. */
  readonly years: readonly number[];
  /** Years with at least one record of funding or spending. */
  readonly recorded: ReadonlySet<number>;
  /** Amounts in other currencies that no rate converts: they are in no sum. */
  readonly unconverted: readonly Recorded[];
}

/** The node at which costs and money are weighed: the activity, with its tasks; else the node itself. */
export const unitOf = (node: Node): Node => activityOf(node) ?? node;

/**
 * Builds the ledger. With `source`, only needs planned for this source ('' = for none) and its money count.
 * Source of the definitions: domain.md section 3 (OECD/SIGMA, ICMPD 2006).
 */
export function ledgerOf(plan: Plan, source?: string): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const at = (node: Node, year: number): LedgerEntry => {
    const unit = unitOf(node);
    const key = `${year} ${unit.id}`;
    const found = entries.get(key) ?? emptyEntry(unit, year);
    entries.set(key, found);
    return found;
  };
  const wanted = <T extends { readonly source?: string }>(records: readonly T[]): readonly T[] =>
    source === undefined ? records : records.filter((r) => (r.source ?? '') === source);
  const unconverted: Recorded[] = [];
  for (const cost of wanted(plan.costs)) addCost(cost, at, unconverted);
  for (const record of wanted(plan.funding)) addFunding(record, at);
  addSpending(plan, wanted, at, unconverted);
  shareOut(plan, entries);
  const list = [...entries.values()].sort((a, b) => a.year - b.year);
  return { plan, entries: list, years: yearsOf(plan, list), recorded: recordedYears(plan), unconverted };
}

function emptyEntry(unit: Node, year: number): LedgerEntry {
  return {
    unit,
    year,
    need: 0n,
    within: 0n,
    costs: [],
    funding: [],
    spending: [],
    supply: new Map(),
    paid: 0n,
    paidExternal: 0n,
    paidWithPledges: 0n,
    left: 0n,
    leftExternal: 0n,
  };
}

type At = (node: Node, year: number) => LedgerEntry;

/** no-cost counts as 0; in-other-line is counted there; uncosted counts nowhere; staff time on both sides where valued. */
function addCost(cost: Cost, at: At, unconverted: Recorded[]): void {
  if (cost.year === undefined) return;
  if (cost.amount !== undefined && cost.value === undefined) unconverted.push(cost);
  const entry = at(cost.node, cost.year);
  entry.costs.push(cost);
  const counts = cost.state === 'amount' || cost.state === 'within-resources';
  const value = counts ? (cost.value?.minor ?? 0n) : 0n;
  entry.need += value;
  if (cost.state === 'within-resources') entry.within += value;
}

function supplyAt(entry: LedgerEntry, source: string): Supply {
  const found = entry.supply.get(source) ?? {};
  entry.supply.set(source, found);
  return found;
}

function addFunding(record: Funding, at: At): void {
  const entry = at(record.node, record.year);
  entry.funding.push(record);
  const supply = supplyAt(entry, record.source);
  for (const kind of ['approved', 'committed', 'disbursed', 'spent', 'pledged'] as const) {
    const amount = record.amounts[kind];
    if (amount !== undefined) supply[kind] = (supply[kind] ?? 0n) + amount.minor;
  }
}

/** Spending reported period by period; where the funding record states spending as well, the larger counts. */
function addSpending(
  plan: Plan,
  wanted: <T extends { readonly source?: string }>(r: readonly T[]) => readonly T[],
  at: At,
  unconverted: Recorded[],
): void {
  const reported = new Map<Supply, bigint>();
  for (const { period, spending } of plan.periods)
    for (const spent of wanted(spending)) {
      if (spent.value === undefined) {
        unconverted.push(spent);
        continue;
      }
      const entry = at(spent.node, period.year);
      entry.spending.push(spent);
      const supply = supplyAt(entry, spent.source);
      reported.set(supply, (reported.get(supply) ?? 0n) + spent.value.minor);
    }
  for (const [supply, sum] of reported) if (sum > (supply.spent ?? -1n)) supply.spent = sum;
}

function recordedYears(plan: Plan): ReadonlySet<number> {
  return new Set([
    ...plan.funding.map((f) => f.year),
    ...plan.periods.filter((p) => p.spending.length > 0).map((p) => p.period.year),
  ]);
}

function yearsOf(plan: Plan, entries: readonly LedgerEntry[]): readonly number[] {
  const first = Number(plan.start.slice(0, 4));
  const last = Number(plan.end.slice(0, 4));
  const planned = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...new Set([...planned, ...entries.map((e) => e.year)])].sort((a, b) => a - b);
}

/** Secured money of an entry's own sources, and the donors' part of it. */
function securedPot(entry: LedgerEntry, plan: Plan): { readonly all: bigint; readonly external: bigint } {
  let all = 0n;
  let external = 0n;
  for (const [source, supply] of entry.supply) {
    const secured = securedOf(supply);
    all += secured;
    if (plan.sources.get(source)?.external === true) external += secured;
  }
  return { all, external };
}

const pledgedPot = (entry: LedgerEntry): bigint =>
  [...entry.supply.values()].reduce((sum, s) => sum + (s.pledged ?? 0n), 0n);

/**
 * Pays needs year by year, from the deepest unit upwards, after valued staff time. A unit's money pays its own need and
 * the open needs below it, in proportion to what is open (largest remainder, ties in the order of the plan). Since units
 * form a tree, this leaves the smallest gap that any sharing could leave. Pledges are weighed in a second pass of their
 * own, with secured and pledged money together, so that a pooled appropriation makes way for an earmarked pledge.
 */
function shareOut(plan: Plan, entries: ReadonlyMap<string, LedgerEntry>): void {
  const order = new Map([plan.root, ...plan.nodes].map((node, i) => [node.id, i]));
  const units = [...[...plan.nodes].reverse().filter((n) => unitOf(n) === n), plan.root];
  const byYear = new Map<number, Map<string, LedgerEntry>>();
  for (const entry of entries.values()) {
    entry.paid = entry.within;
    entry.paidWithPledges = entry.within;
    const year = byYear.get(entry.year) ?? new Map<string, LedgerEntry>();
    byYear.set(entry.year, year.set(entry.unit.id, entry));
  }
  for (const year of byYear.values())
    forEachPayer(units, year, (payer, covered) => {
      paySecured(payer, securedPot(payer, plan), covered, order);
      const pot = securedPot(payer, plan).all + pledgedPot(payer);
      for (const [entry, share] of shares(pot, covered, (e) => e.need - e.paidWithPledges, order))
        entry.paidWithPledges += share;
    });
}

/** Calls with every entry that has money, deepest first, and the needs that it may pay: its own and those below. */
function forEachPayer(
  units: readonly Node[],
  own: ReadonlyMap<string, LedgerEntry>,
  pay: (payer: LedgerEntry, covered: readonly LedgerEntry[]) => void,
): void {
  const below = new Map<string, readonly LedgerEntry[]>();
  for (const unit of units) {
    const entry = own.get(unit.id);
    const needs = unit.children.flatMap((c) => below.get(c.id) ?? []);
    const covered = entry === undefined || entry.need === 0n ? needs : [entry, ...needs];
    below.set(unit.id, covered);
    if (entry !== undefined && entry.supply.size > 0) pay(entry, covered);
  }
}

function paySecured(
  payer: LedgerEntry,
  pot: { readonly all: bigint; readonly external: bigint },
  covered: readonly LedgerEntry[],
  order: ReadonlyMap<string, number>,
): void {
  if (pot.all === 0n) return;
  let paid = 0n;
  let external = 0n;
  for (const [entry, share] of shares(pot.all, covered, (e) => e.need - e.paid, order)) {
    const donor = (share * pot.external) / pot.all;
    entry.paid += share;
    entry.paidExternal += donor;
    paid += share;
    external += donor;
  }
  payer.left += pot.all - paid;
  payer.leftExternal += pot.external - external;
}

/** Shares an amount among open needs, in proportion and to the last minor unit; never more than a need. */
export function shares<T extends { readonly unit: { readonly id: string } }>(
  amount: bigint,
  among: readonly T[],
  openOf: (entry: T) => bigint,
  order: ReadonlyMap<string, number>,
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
  return cut.map((n) => [n.entry, n.share]);
}
