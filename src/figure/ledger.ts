// The funding ledger: for every node with money of its own and every year, what is needed, secured and pledged, after
// pooled money has been shared out. All funding figures are sums over its entries.

import type { Plan } from '../plan/model.js';
import type { Cost, Funding, Node } from '../plan/model-tree.js';
import { activityOf } from '../plan/tree.js';
import { weighedAt } from './costed.js';
import type { LedgerEntry, Supply } from './entry.js';
import { grouped } from './group.js';
import { shareOut } from './pooling.js';

export interface Ledger {
  readonly plan: Plan;
  readonly entries: readonly LedgerEntry[];
  /** Years of the plan, and years with money outside of it, in order. */
  readonly years: readonly number[];
  /** Years with at least one record of funding or spending. */
  readonly recorded: ReadonlySet<number>;
  /** Years that need money, or may need it, and have no such record. */
  readonly unrecorded: readonly number[];
  /** Pools of which an amount is unknown for want of a rate: what they pay below is unknown as well. */
  readonly unknownPools: readonly LedgerEntry[];
  /** All entries of an activity, its tasks included, or of a higher node. */
  of(id: string): readonly LedgerEntry[];
}

/**
 * Builds the ledger. With `source`, only needs planned for this source ('' = for none) and its money count.
 * Source of the definitions: domain.md section 3 (OECD/SIGMA, ICMPD 2006).
 */
export function ledgerOf(plan: Plan, source?: string): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const at = (node: Node, year: number): LedgerEntry => {
    const key = `${year} ${node.id}`;
    const found = entries.get(key) ?? emptyEntry(node, year);
    entries.set(key, found);
    return found;
  };
  const wanted = <T extends { readonly source?: string }>(records: readonly T[]): readonly T[] =>
    source === undefined ? records : records.filter((r) => (r.source ?? '') === source);
  for (const cost of wanted(plan.costs)) addCost(cost, at);
  for (const record of wanted(plan.funding)) addFunding(record, at);
  addSpending(plan, wanted, at);
  addStands(plan, wanted, at);
  const order = new Map([plan.root, ...plan.nodes].map((node, i) => [node.id, i]));
  const list = [...entries.values()].sort(
    (a, b) => a.year - b.year || (order.get(a.unit.id) ?? 0) - (order.get(b.unit.id) ?? 0),
  );
  shareOut(plan, list, order);
  const unknownPools = list.filter((e) => e.unknownGiven > 0 && activityOf(e.unit) === undefined);
  let groups: ReadonlyMap<string, readonly LedgerEntry[]> | undefined;
  const of = (id: string): readonly LedgerEntry[] => {
    groups ??= grouped(list, (e) => weighedAt(e.unit).id);
    return groups.get(id) ?? [];
  };
  const [years, recorded] = [yearsOf(plan, list), recordedYears(plan)];
  return { plan, entries: list, years, recorded, unrecorded: unrecordedYears(list, years, recorded), unknownPools, of };
}

/** The same of some years only. */
export function inYears(ledger: Ledger, years: ReadonlySet<number>): Ledger {
  const within = ({ year }: LedgerEntry): boolean => years.has(year);
  return {
    ...ledger,
    entries: ledger.entries.filter(within),
    years: ledger.years.filter((year) => years.has(year)),
    unrecorded: ledger.unrecorded.filter((year) => years.has(year)),
  };
}

function emptyEntry(unit: Node, year: number): LedgerEntry {
  return {
    unit,
    year,
    need: 0n,
    unknownNeed: 0,
    unknownGiven: 0,
    within: 0n,
    costs: [],
    funding: [],
    spending: [],
    supply: new Map(),
    paid: 0n,
    paidExternal: 0n,
    promised: 0n,
    left: 0n,
    leftExternal: 0n,
    leftPledged: 0n,
    shares: [],
  };
}

type At = (node: Node, year: number) => LedgerEntry;

/** no-cost counts as 0; in-other-line is counted there; uncosted counts nowhere; staff time on both sides where valued. */
function addCost(cost: Cost, at: At): void {
  if (cost.year === undefined) return;
  const entry = at(cost.node, cost.year);
  if (cost.amount !== undefined && cost.value === undefined) entry.unknownNeed += 1;
  entry.costs.push(cost);
  const value = neededFor(cost);
  entry.need += value;
  if (cost.state === 'within-resources') entry.within += value;
}

/** What a cost adds to the need, in minor units of the plan's currency. */
export function neededFor({ state, year, value }: Cost): bigint {
  if (year === undefined || (state !== 'amount' && state !== 'within-resources')) return 0n;
  return value?.minor ?? 0n;
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
  let unknown = false;
  for (const kind of ['approved', 'committed', 'disbursed', 'spent', 'pledged'] as const) {
    const amount = record.amounts[kind];
    if (amount !== undefined) supply[kind] = (supply[kind] ?? 0n) + amount.minor;
    unknown ||= amount === undefined && record.original?.[kind] !== undefined;
  }
  if (unknown) entry.unknownGiven += 1;
}

/** Spending reported period by period; where the funding record states spending as well, the larger counts. */
function addSpending(
  plan: Plan,
  wanted: <T extends { readonly source?: string }>(r: readonly T[]) => readonly T[],
  at: At,
): void {
  const reported = new Map<Supply, bigint>();
  for (const { period, spending } of plan.periods)
    for (const spent of wanted(spending)) {
      const entry = at(spent.node, period.year);
      entry.spending.push(spent);
      if (spent.amount === undefined) continue;
      if (spent.value === undefined) {
        entry.unknownGiven += 1;
        continue;
      }
      const supply = supplyAt(entry, spent.source);
      reported.set(supply, (reported.get(supply) ?? 0n) + spent.value.minor);
    }
  for (const [supply, sum] of reported) if (sum > (supply.spent ?? -1n)) supply.spent = sum;
}

/**
 * Committed and disbursed as the stand of a year: the last period that tells it replaces what the funding records say. A
 * stand that no rate converts makes the entry unknown.
 */
function addStands(
  plan: Plan,
  wanted: <T extends { readonly source?: string }>(r: readonly T[]) => readonly T[],
  at: At,
): void {
  for (const kind of ['committed', 'disbursed'] as const) {
    const stands = new Map<Supply, { readonly period: string; readonly sum: bigint }>();
    for (const { period, spending } of plan.periods)
      for (const told of wanted(spending)) {
        const value = told.stand[kind];
        const entry = at(told.node, period.year);
        if (value === undefined && told.original?.[kind] !== undefined) entry.unknownGiven += 1;
        if (value === undefined) continue;
        const supply = supplyAt(entry, told.source);
        const before = stands.get(supply);
        const sum = before?.period === period.id ? before.sum + value.minor : value.minor;
        stands.set(supply, { period: period.id, sum });
      }
    for (const [supply, { sum }] of stands) supply[kind] = sum;
  }
}

function recordedYears(plan: Plan): ReadonlySet<number> {
  return new Set([
    ...plan.funding.map((f) => f.year),
    ...plan.periods.filter((p) => p.spending.length > 0).map((p) => p.period.year),
  ]);
}

/** An entry that needs money, or may need it. */
export const mayNeed = ({ need, unknownNeed, costs }: LedgerEntry): boolean =>
  need > 0n || unknownNeed > 0 || costs.some((c) => c.state === 'uncosted');

function unrecordedYears(
  entries: readonly LedgerEntry[],
  years: readonly number[],
  recorded: ReadonlySet<number>,
): readonly number[] {
  if (recorded.size === 0) return years;
  const needed = new Set(entries.filter(mayNeed).map((e) => e.year));
  return years.filter((year) => needed.has(year) && !recorded.has(year));
}

function yearsOf(plan: Plan, entries: readonly LedgerEntry[]): readonly number[] {
  const first = Number(plan.start.slice(0, 4));
  const last = Number(plan.end.slice(0, 4));
  const planned = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...new Set([...planned, ...entries.map((e) => e.year)])].sort((a, b) => a - b);
}
