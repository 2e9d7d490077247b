// Which exchange rate converts an amount of a year.

import type { Rate } from './model-tree.js';

/** The rate for a year: the one given for it, else the latest dated on or before its last day. */
export function rateFor(currency: string, year: number | undefined, rates: readonly Rate[]): Rate | undefined {
  const own = rates.filter((r) => r.currency === currency);
  const given = own.find((r) => r.year !== undefined && r.year === year);
  const last = year === undefined ? '9999' : `${year}-12-31`;
  const dated = own.filter((r) => r.year === undefined && r.date <= last);
  return given ?? dated.reduce<Rate | undefined>((a, b) => (a !== undefined && a.date >= b.date ? a : b), undefined);
}
