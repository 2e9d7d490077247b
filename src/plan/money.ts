// Money: exact integer minor units of one currency. No floating point after reading.

/** An exact amount in minor units (cents) of its currency. */
export interface Money {
  readonly currency: string;
  readonly minor: bigint;
}

/** Exact value of a decimal literal: digits · 10^-scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const noMinorUnit = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '));
const threeDigits = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Number of decimals of a currency's minor unit (ISO 4217). Currencies that ISO does not know have two. */
export function minorDigits(currency: string): number {
  if (noMinorUnit.has(currency)) return 0;
  return threeDigits.has(currency) ? 3 : 2;
}

/**
 * The decimal that a number literal was typed as. Numbers come from YAML or cells as doubles; their shortest
 * representation is what was typed as long as it had at most 15 significant digits.
 */
export function decimalOf(value: number): Decimal {
  const text = Number(value.toPrecision(15)).toString();
  const [mantissa = '0', exponent = '0'] = text.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * An amount written in a unit (1, 1,000, 1,000,000) as money; undefined where it is finer than the currency's
 * minor unit (it would have to be rounded).
 */
export function money(value: number, unit: bigint, currency: string): Money | undefined {
  const factor = unit * 10n ** BigInt(minorDigits(currency));
  const short = shortMinor(value, Number(factor));
  if (short !== undefined) return { currency, minor: BigInt(short) };
  const { digits, scale } = decimalOf(value);
  const scaled = digits * factor;
  const divisor = 10n ** BigInt(scale);
  return scaled % divisor === 0n ? { currency, minor: scaled / divisor } : undefined;
}

/**
 * The same for most amounts without decimal texts: two decimals of at most 15 digits are never the same double, so
 * where the rounded product leads back to the value, it is the exact one.
 */
function shortMinor(value: number, factor: number): number | undefined {
  const minor = Math.round(value * factor);
  return Math.abs(minor) < 1e15 && minor / factor === value ? minor : undefined;
}

/** An exact decimal text in currency units: 4723366.00 */
export function moneyText({ minor, currency }: Money): string {
  const places = minorDigits(currency);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, '0');
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Significant digits that a number was typed with; a double keeps 15. */
export function significantDigits(value: number): number {
  const mantissa = String(Math.abs(value)).split('e')[0] ?? '';
  return mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** An amount in another currency at a rate (units of that currency a unit of this one), rounded half up to its minor unit. */
export function convert(amount: Money, rate: number, currency: string): Money {
  const { digits, scale } = decimalOf(rate);
  const product = amount.minor * digits * 10n ** BigInt(minorDigits(currency));
  const divisor = 10n ** BigInt(scale + minorDigits(amount.currency));
  const sign = product < 0n ? -1n : 1n;
  return { currency, minor: sign * ((sign * product * 2n + divisor) / (divisor * 2n)) };
}

/** Whether an amount has no decimals. */
export const isWhole = ({ minor, currency }: Money): boolean => minor % 10n ** BigInt(minorDigits(currency)) === 0n;

/**
 * An amount as sentences tell it: from a thousand units on in whole units, rounded half up; a lower bound is rounded down,
 * so that it stays one. Below a thousand it is exact.
 */
export function inWholeUnits(amount: Money, isLowerBound: boolean): Money {
  const unit = 10n ** BigInt(minorDigits(amount.currency));
  const size = amount.minor < 0n ? -amount.minor : amount.minor;
  if (size < 1000n * unit) return amount;
  const part = ((amount.minor % unit) + unit) % unit;
  const up = !isLowerBound && part * 2n >= unit;
  return { ...amount, minor: amount.minor - part + (up ? unit : 0n) };
}
