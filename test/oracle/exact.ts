// Exact numbers: fractions of whole numbers, and how they are written down.

export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const positive = ({ top, bottom }: Ratio): Ratio => (bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom });
export const whole = (top: bigint | number): Ratio => ({ top: BigInt(top), bottom: 1n });
export const over = (a: Ratio, b: Ratio): Ratio => positive({ top: a.top * b.bottom, bottom: a.bottom * b.top });
export const times = (a: Ratio, b: Ratio): Ratio => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
export const plus = (a: Ratio, b: Ratio): Ratio => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { top: -b.top, bottom: b.bottom });
export const share = (a: bigint | number, b: bigint | number): Ratio => over(whole(a), whole(b));
export const atLeast = (a: Ratio, b: Ratio): boolean => a.top * b.bottom >= b.top * a.bottom;
export const same = (a: Ratio, b: Ratio): boolean => atLeast(a, b) && atLeast(b, a);
export const absolute = ({ top, bottom }: Ratio): Ratio => ({ top: top < 0n ? -top : top, bottom });

/** "12.5" as 125/10: what a person typed, digit by digit. */
export function decimal(typed: number): Ratio {
  const [digits = '0', decimals = ''] = String(typed).split('.');
  return { top: BigInt(digits + decimals), bottom: 10n ** BigInt(decimals.length) };
}

/** Rounded to a whole number, halves away from 0. */
export function rounded({ top, bottom }: Ratio): bigint {
  const size = top < 0n ? -top : top;
  const up = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -up : up;
}

/** As a decimal with so many places, halves away from 0. */
export function fixed(ratio: Ratio, places: number): string {
  const units = rounded(times(ratio, whole(10n ** BigInt(places))));
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const at = digits.length - places;
  return `${units < 0n ? '-' : ''}${digits.slice(0, at)}${places === 0 ? '' : `.${digits.slice(at)}`}`;
}

/** The same without the zeros at its end: "0.5", "12". */
export const short = (ratio: Ratio, places: number): string => {
  const text = fixed(ratio, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '').replace(/^-0$/, '0') : text;
};

/** Fractions and ratios have six decimals. */
export const rate = (part: Ratio): string => short(part, 6);

/** What a reader sees of a fraction. */
export const inSixDecimals = (ratio: Ratio): Ratio => share(rounded(times(ratio, whole(1_000_000))), 1_000_000);

export const total = <T>(items: readonly T[], of: (item: T) => bigint): bigint =>
  items.reduce((sum, item) => sum + of(item), 0n);
export const most = (...amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (a > b ? a : b), 0n);
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** With twelve significant digits, as values of indicators are. */
export function significant(ratio: Ratio): string {
  const { top, bottom } = absolute(ratio);
  const before = top < bottom ? 0 : (top / bottom).toString().length;
  return short(ratio, Math.max(0, 12 - before));
}
