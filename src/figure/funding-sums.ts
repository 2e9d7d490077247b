// Sums over ledger entries, in minor units: what the figures of a row are made of.

import { type LedgerEntry, type Supply, securedOf } from './entry.js';

export interface Sums {
  readonly need: bigint;
  readonly paid: bigint;
  readonly promised: bigint;
  readonly left: bigint;
  readonly external: bigint;
  readonly pledged: bigint;
  readonly approved: bigint;
  readonly committed: bigint;
  /** Undefined where no record states it. */
  readonly disbursed: bigint | undefined;
  readonly spent: bigint | undefined;
  /** Need by the source that the plan names for it; '' = no source named. */
  readonly planned: ReadonlyMap<string, bigint>;
  /** Secured by source, as recorded, before pooled money is shared out. */
  readonly secured: ReadonlyMap<string, bigint>;
}

const sum = (entries: readonly LedgerEntry[], of: (entry: LedgerEntry) => bigint): bigint =>
  entries.reduce((total, e) => total + of(e), 0n);

/** A recorded kind over all sources of the entries; undefined where no record states it. */
function recordedSum(entries: readonly LedgerEntry[], kind: keyof Supply): bigint | undefined {
  let total: bigint | undefined;
  for (const entry of entries)
    for (const supply of entry.supply.values()) if (supply[kind] !== undefined) total = (total ?? 0n) + supply[kind];
  return total;
}

function add(map: Map<string, bigint>, key: string, amount: bigint): void {
  map.set(key, (map.get(key) ?? 0n) + amount);
}

function bySource(entries: readonly LedgerEntry[]): Pick<Sums, 'planned' | 'secured'> {
  const planned = new Map<string, bigint>();
  const secured = new Map<string, bigint>();
  for (const entry of entries) {
    for (const cost of entry.costs) if (cost.value !== undefined) add(planned, cost.source ?? '', cost.value.minor);
    for (const [source, supply] of entry.supply) add(secured, source, securedOf(supply));
  }
  return { planned, secured };
}

export function sumsOf(entries: readonly LedgerEntry[]): Sums {
  return {
    need: sum(entries, (e) => e.need),
    paid: sum(entries, (e) => e.paid),
    promised: sum(entries, (e) => e.promised),
    left: sum(entries, (e) => e.left),
    external: sum(entries, (e) => e.paidExternal + e.leftExternal),
    pledged: sum(entries, (e) => e.promised + e.leftPledged),
    approved: recordedSum(entries, 'approved') ?? 0n,
    committed: recordedSum(entries, 'committed') ?? 0n,
    disbursed: recordedSum(entries, 'disbursed'),
    spent: recordedSum(entries, 'spent'),
    ...bySource(entries),
  };
}

/** Spent and approved over the records that state both. */
export function outturn(entries: readonly LedgerEntry[]): { readonly spent: bigint; readonly approved: bigint } {
  let spent = 0n;
  let approved = 0n;
  for (const entry of entries)
    for (const supply of entry.supply.values())
      if (supply.approved !== undefined && supply.spent !== undefined) {
        spent += supply.spent;
        approved += supply.approved;
      }
  return { spent, approved };
}
