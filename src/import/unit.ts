// In what a table writes its amounts, and these amounts in whole units of the currency, exactly.

import { type Decimal, decimalOf } from '../plan/money.js';
import { decimalText } from './exact.js';

export const units = ['one', 'thousand', 'million'] as const;
export type Unit = (typeof units)[number];

export const unitPlaces: { readonly [unit in Unit]: number } = { one: 0, thousand: 3, million: 6 };

/** An amount in ones: 1.2 thousand is 1200. */
export function inOnes({ digits, scale }: Decimal, unit: Unit): Decimal {
  const places = unitPlaces[unit];
  return scale >= places
    ? { digits, scale: scale - places }
    : { digits: digits * 10n ** BigInt(places - scale), scale: 0 };
}

/** An amount of a table in the unit of its plan: the same one, or one. */
export const amountIn = (amount: number, own: Unit, plan: Unit): number =>
  own === plan ? amount : Number(decimalText(inOnes(decimalOf(amount), own)));
