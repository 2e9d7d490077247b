// Exact sums of counts and indicator values, which are read as doubles: 0.1 + 0.2 is 0.3 here.

import { type Decimal, decimalOf } from '../plan/money.js';

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const digits = a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale);
  return { digits, scale };
}

/** The exact sum. */
export function sumOf(values: readonly number[]): Decimal {
  return values.map(decimalOf).reduce(add, { digits: 0n, scale: 0 });
}

/** Negative, zero or positive as the sum is below, equal to or above the value. */
export function compared(sum: Decimal, value: number): number {
  const { digits, scale } = decimalOf(-value);
  const difference = add(sum, { digits, scale }).digits;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The decimal as typed: 7, 0.3 */
export function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : text.slice(-scale).replace(/0+$/, '');
  return sign + (scale === 0 ? text : text.slice(0, -scale)) + (fraction === '' ? '' : `.${fraction}`);
}
