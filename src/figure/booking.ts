// What stands on a line of the ledger: costs, records of funding, and what returns tell.

import type { Plan } from '../plan/model.js';
import type { Cost, Funding, Node } from '../plan/model-tree.js';
import type { LedgerEntry, Lines, Supply } from './entry.js';

type At = (node: Node, year: number) => LedgerEntry;
type Wanted = <T extends { readonly source?: string }>(records: readonly T[]) => readonly T[];

/**
 * The lines of a plan's money, by year and node, before pooled money is shared out. With `source`, only needs planned for
 * this source ('' = for none) and its money.
 */
export function booked(plan: Plan, source?: string): ReadonlyMap<number, Lines> {
  const years = new Map<number, Map<Node, LedgerEntry>>();
  const at: At = (node, year) => {
    const lines = kept(years, year, () => new Map<Node, LedgerEntry>());
    return kept(lines, node, () => emptyEntry(node, year));
  };
  const wanted: Wanted = (records) =>
    source === undefined ? records : records.filter((r) => (r.source ?? '') === source);
  for (const cost of wanted(plan.costs)) addCost(cost, at);
  for (const record of wanted(plan.funding)) addFunding(record, at);
  addSpending(plan, wanted, at);
  addStands(plan, wanted, at);
  return years;
}

/** What stands under a key, else what is made for it. */
function kept<K, V extends object>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
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

/** A record that states no amount says nothing of its year. */
export const withoutAmount = ({ amounts, original = {} }: Funding): boolean =>
  Object.keys(amounts).length === 0 && Object.keys(original).length === 0;

const supplyAt = (entry: LedgerEntry, source: string): Supply => kept(entry.supply, source, (): Supply => ({}));

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
function addSpending(plan: Plan, wanted: Wanted, at: At): void {
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
function addStands(plan: Plan, wanted: Wanted, at: At): void {
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
