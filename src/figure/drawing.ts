// Money spent below the pool that it comes from: the same money, counted once.

import { agreedOf, type LedgerEntry, type Lines, type Supply, securedOf } from './entry.js';

const atLeast0 = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const greater = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

type Used = NonNullable<Supply['beyond']>;

/** What a source disbursed or spent at a node, or out of it below, beyond what it agreed to give there. */
function beyond(supply: Supply): Used {
  const more = (kind: keyof Used): bigint =>
    atLeast0(greater(supply[kind] ?? 0n, supply.drawn?.[kind] ?? 0n) - agreedOf(supply));
  return { disbursed: more('disbursed'), spent: more('spent') };
}

/**
 * Where a source disbursed or spent more on a node than it agreed to give there, the rest comes out of what the same
 * source gave to the nodes above in that year, the nearest first; only what these cannot give is more money. `lines` are
 * those of one year.
 */
export function drawFromPools(deepestFirst: readonly LedgerEntry[], lines: Lines): void {
  for (const entry of deepestFirst)
    for (const [source, supply] of entry.supply) {
      const { disbursed, spent } = beyond(supply);
      if (disbursed > 0n || spent > 0n) supply.beyond = draw(entry, source, { disbursed, spent }, lines);
    }
}

/** Draws from the pools above, and gives back what they cannot pay. */
function draw(entry: LedgerEntry, source: string, used: Used, lines: Lines): Used {
  let open = used;
  for (let at = entry.unit.parent; at !== undefined; at = at.parent) {
    const pool = lines.get(at)?.supply.get(source);
    if (pool === undefined) continue;
    const room = securedOf(pool);
    const taken = { disbursed: lesser(open.disbursed, room), spent: lesser(open.spent, room) };
    const before = pool.drawn ?? { all: 0n, disbursed: 0n, spent: 0n };
    pool.drawn = {
      all: before.all + (taken.disbursed > taken.spent ? taken.disbursed : taken.spent),
      disbursed: before.disbursed + taken.disbursed,
      spent: before.spent + taken.spent,
    };
    open = { disbursed: open.disbursed - taken.disbursed, spent: open.spent - taken.spent };
  }
  return open;
}
