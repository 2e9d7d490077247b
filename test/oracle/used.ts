// What was disbursed and spent, over the years and records for which it is recorded (docs/figures.md, Funding).

import { absolute, minus, rate, share, total, whole } from './exact.js';
import { fraction } from './funding.js';
import { disbursedHere, type Gift, spentHere } from './giving.js';
import type { Coins } from './money.js';
import type { Row, Told } from './row.js';

export function used(row: Row): Told {
  const isSpent = row.gifts.filter((g) => g.told.spent !== undefined);
  const isDisbursed = row.gifts.filter((g) => g.told.disbursed !== undefined);
  const bound = row.noRateGiven() ? 'no-rate' : '';
  const known = (text: string): string => (bound === '' ? text : 'no-rate-given');
  const spent = total(isSpent, spentHere);
  const years = isSpent.map((g) => g.year);
  const available = total(
    row.gifts.filter((g) => years.includes(g.year)),
    (g) => (g.told.approved ?? 0n) + (g.told.committed ?? 0n),
  );
  const need = total(
    row.cells.filter((c) => years.includes(c.year)),
    (c) => c.need,
  );
  const whereSpent = (text: string): string => (isSpent.length === 0 ? 'nothing-spent' : text);
  return {
    'funding.spent': whereSpent(row.atLeast(spent, bound)),
    'funding.disbursed':
      isDisbursed.length === 0 ? 'nothing-spent' : row.atLeast(total(isDisbursed, disbursedHere), bound),
    'funding.available': whereSpent(row.atLeast(available, bound)),
    'funding.needSoFar': whereSpent(row.atLeast(need, row.needBound(years) || bound)),
    'funding.absorption': known(whereSpent(fraction(spent, available, 'nothing-committed'))),
    'funding.planExecution': known(whereSpent(fraction(spent, need, 'nothing-needed'))),
    'funding.disbursementRate': disbursementRate(row, known),
    'funding.credibility': known(credibility(row)),
  };
}

/**
 * What was used of the money of a record, at its node or below: as stated there, or as drawn below where that is more. What
 * came out of a pool above was used of the record of the pool.
 */
function usedOfRecord(g: Gift, kind: 'spent' | 'disbursed'): Coins | undefined {
  const [drawn, taken] = kind === 'spent' ? [g.drawnSpent, g.takenSpent] : [g.drawnDisbursed, g.takenDisbursed];
  const stated = g.told[kind];
  const own = stated === undefined ? undefined : stated - drawn;
  if (taken === 0n) return own;
  return own === undefined || own < taken ? taken : own;
}

/** Disbursed / committed, over the records that state what was committed, in the years for which it is recorded. */
function disbursementRate(row: Row, known: (text: string) => string): string {
  if (total(row.gifts, (g) => g.told.committed ?? 0n) === 0n) return 'nothing-committed';
  const records = row.gifts.filter((g) => g.told.committed !== undefined);
  const told = records.filter((g) => usedOfRecord(g, 'disbursed') !== undefined);
  const years = told.map((g) => g.year);
  const committed = total(
    records.filter((g) => years.includes(g.year)),
    (g) => g.told.committed ?? 0n,
  );
  const disbursed = total(told, (g) => usedOfRecord(g, 'disbursed') ?? 0n);
  return known(told.length === 0 ? 'nothing-spent' : fraction(disbursed, committed, 'nothing-committed'));
}

/** |spent / approved - 1| over the records that state both. */
function credibility(row: Row): string {
  const both = row.gifts.filter((g) => g.told.approved !== undefined && usedOfRecord(g, 'spent') !== undefined);
  const approved = total(both, (g) => g.told.approved ?? 0n);
  if (approved === 0n) return 'nothing-approved';
  const spent = total(both, (g) => usedOfRecord(g, 'spent') ?? 0n);
  return rate(absolute(minus(share(spent, approved), whole(1))));
}
