// Sums over ledger entries, in minor units: what the figures of a row are made of.

import { agreedOf, type LedgerEntry, type Supply, securedOf, usedOf } from './entry.js';

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

export const sumOver = (entries: readonly LedgerEntry[], of: (entry: LedgerEntry) => bigint): bigint =>
  entries.reduce((total, e) => total + of(e), 0n);

/** An amount over all sources of the entries; undefined where no record states it. */
function recordedSum(entries: readonly LedgerEntry[], of: (supply: Supply) => bigint | undefined): bigint | undefined {
  let total: bigint | undefined;
  for (const entry of entries)
    for (const supply of entry.supply.values()) {
      const amount = of(supply);
      if (amount !== undefined) total = (total ?? 0n) + amount;
    }
  return total;
}

export const needOf = (entries: readonly LedgerEntry[]): bigint => sumOver(entries, (e) => e.need);

/** Approved and committed. */
export const agreedIn = (entries: readonly LedgerEntry[]): bigint => recordedSum(entries, agreedOf) ?? 0n;

/** Secured money that pays here and was given to a node outside of the entries: shares of pools. */
export function pooledInto(entries: readonly LedgerEntry[]): bigint {
  const own = new Set(entries);
  const shared = entries.flatMap(({ shares }) => shares.filter(({ pot, from }) => pot === 'secured' && !own.has(from)));
  return shared.reduce((total, { amount }) => total + amount, 0n);
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
    need: needOf(entries),
    paid: sumOver(entries, (e) => e.paid),
    promised: sumOver(entries, (e) => e.promised),
    left: sumOver(entries, (e) => e.left),
    external: sumOver(entries, (e) => e.paidExternal + e.leftExternal),
    pledged: sumOver(entries, (e) => e.promised + e.leftPledged),
    approved: recordedSum(entries, (s) => s.approved) ?? 0n,
    committed: recordedSum(entries, (s) => s.committed) ?? 0n,
    disbursed: recordedSum(entries, (s) => usedOf(s, 'disbursed')),
    spent: recordedSum(entries, (s) => usedOf(s, 'spent')),
    ...bySource(entries),
  };
}

/**
 * Agreed and needed in the years for which spending is recorded: what nobody has reported on yet was not left unspent.
 */
export function whereSpent(entries: readonly LedgerEntry[]): {
  readonly agreed: bigint;
  readonly need: bigint;
  readonly years: ReadonlySet<number>;
} {
  const reported = inYearsOf(entries, (s) => usedOf(s, 'spent'));
  return { agreed: agreedIn(reported), need: needOf(reported), years: new Set(reported.map((e) => e.year)) };
}

/** The entries of years for which an amount is recorded. */
function inYearsOf(
  entries: readonly LedgerEntry[],
  of: (supply: Supply) => bigint | undefined,
): readonly LedgerEntry[] {
  const states = (e: LedgerEntry): boolean => [...e.supply.values()].some((s) => of(s) !== undefined);
  const years = new Set(entries.filter(states).map((e) => e.year));
  return entries.filter((e) => years.has(e.year));
}

/**
 * Disbursed over the records that state what was committed, in the years for which such disbursement is recorded; what
 * went out below a pool is disbursed of it. `disbursed` is undefined where no record states it.
 */
export function disbursedOfCommitted(entries: readonly LedgerEntry[]): {
  readonly disbursed: bigint | undefined;
  readonly committed: bigint;
} {
  const of = (s: Supply): bigint | undefined => (s.committed === undefined ? undefined : fromRecord(s, 'disbursed'));
  const reported = inYearsOf(entries, of);
  return { disbursed: recordedSum(reported, of), committed: recordedSum(reported, (s) => s.committed) ?? 0n };
}

/** Spent and approved over the records that state both. */
export function outturn(entries: readonly LedgerEntry[]): { readonly spent: bigint; readonly approved: bigint } {
  let spent = 0n;
  let approved = 0n;
  for (const entry of entries)
    for (const supply of entry.supply.values()) {
      const used = fromRecord(supply, 'spent');
      if (supply.approved === undefined || used === undefined) continue;
      spent += used;
      approved += supply.approved;
    }
  return { spent, approved };
}

/**
 * What was used of a record's money, at its node or below it: as stated, or as drawn where that is more. What came out of
 * a pool above was used of that pool's record, and counts there alone.
 */
function fromRecord(supply: Supply, kind: 'disbursed' | 'spent'): bigint | undefined {
  const below = supply.drawn === undefined || supply.drawn[kind] === 0n ? undefined : supply.drawn[kind];
  const stated = ownUse(supply, kind);
  return below === undefined || (stated !== undefined && stated > below) ? stated : below;
}

/** What is stated, less what pools above paid of it. */
function ownUse(supply: Supply, kind: 'disbursed' | 'spent'): bigint | undefined {
  const stated = supply[kind];
  if (stated === undefined || supply.beyond === undefined) return stated;
  const most = agreedOf(supply) + supply.beyond[kind];
  return stated > most ? most : stated;
}
