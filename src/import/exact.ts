// Exact sums of amounts as they stand in sheets, and exact shares of them.

import { type Decimal, decimalOf } from '../plan/money.js';

export const none: Decimal = { digits: 0n, scale: 0 };

const at = ({ digits, scale }: Decimal, wanted: number): bigint => digits * 10n ** BigInt(wanted - scale);

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: at(a, scale) + at(b, scale), scale };
}

export const sumOf = (amounts: readonly number[]): Decimal => amounts.map(decimalOf).reduce(plus, none);

export function isSame(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return at(a, scale) === at(b, scale);
}

/** As an exact decimal text without needless zeros: "1184.438". */
export function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  if (scale === 0) return sign + text;
  const fraction = text.slice(-scale).replace(/0+$/, '');
  return sign + text.slice(0, -scale) + (fraction === '' ? '' : `.${fraction}`);
}

/** An amount in so many parts that add up to it; what does not divide goes to the first ones. `places` is the finest. */
export function parts(amount: number, count: number, places: number): readonly number[] {
  const decimal = decimalOf(amount);
  const scale = Math.max(decimal.scale, places);
  const whole = at(decimal, scale);
  const [share, rest] = [whole / BigInt(count), whole % BigInt(count)];
  return Array.from({ length: count }, (_, i) =>
    Number(decimalText({ digits: share + (BigInt(i) < rest ? 1n : 0n), scale })),
  );
}
