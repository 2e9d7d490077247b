// Sums of amounts by currency, in whole units of it.

import { type Decimal, decimalOf } from '../plan/money.js';
import { none, plus } from './exact.js';
import { inOnes, type Unit } from './unit.js';

/** By ISO 4217 code; "" where nobody told the currency or the unit. */
export type Sums = ReadonlyMap<string, Decimal>;

export const noSums: Sums = new Map();

export interface Summand {
  readonly amount: number;
  readonly currency: string | undefined;
  readonly unit: Unit | undefined;
}

export function allSums(all: readonly Sums[]): Sums {
  const sums = new Map<string, Decimal>();
  for (const one of all) for (const [code, sum] of one) sums.set(code, plus(sums.get(code) ?? none, sum));
  return sums;
}

const keyOf = ({ currency = '', unit }: Summand): string => (unit === undefined ? '' : currency);

export const sumsOf = (all: readonly Summand[]): Sums =>
  allSums(all.map((one) => new Map([[keyOf(one), inOnes(decimalOf(one.amount), one.unit ?? 'one')]])));
