// Numbers, money and days in a reader's language, as Intl writes them. Formatters are made when needed, and kept.

import { written } from '../generated/written.js';
import type { Day } from '../plan/day.js';
import { type Money, minorDigits, moneyText } from '../plan/money.js';
import { localeOf, minus, numberIn } from './count.js';

export interface Format {
  readonly language: string;
  /** Amount with its currency code: "1,184,438.00 UAH"; minor units are left out where `whole` and they are zero. */
  money(amount: Money): string;
  /** Amount without the currency, rounded to whole units (or `places`) for tables that name the currency once. */
  amount(amount: Money, places?: number): string;
  /** 0.607 -> "60.7 %" */
  percent(fraction: number): string;
  /** A difference of two percentages, in points: 0.224 -> "22.4" */
  points(difference: number): string;
  /** A ratio with two decimals: 1.844 -> "1.84" */
  ratio(value: number): string;
  count(value: number): string;
  /** A number with up to three decimals. */
  number(value: number): string;
  /** A decimal text of any length, exact: "183700.5" -> "183,700.5". */
  decimal(text: string): string;
  day(value: Day): string;
  /** A day for tables: "30 Jun 2026". */
  shortDay(value: Day): string;
}

/** Days by the patterns made at build time, or by Intl for languages that have none. */
function days(language: string, dateStyle: 'long' | 'medium'): (day: Day) => string {
  const patterns = written[language]?.[dateStyle];
  let format: Intl.DateTimeFormat | undefined;
  return (day) => {
    const [year = '', month = '', inMonth = ''] = day.split('-');
    const pattern = patterns?.[Number(month) - 1];
    if (pattern !== undefined)
      return pattern
        .replace('{day}', inMonth === '01' ? (written[language]?.firstDay ?? '1') : `${Number(inMonth)}`)
        .replace('{year}', `${Number(year)}`);
    format ??= new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' });
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}

/** Takes the binary dust off. */
const rounded = (value: number): number => Number(value.toFixed(6));

/** Formatters of a language. Exact: amounts are handed to Intl as decimal texts, never as floats. */
export function formatFor(language: string): Format {
  const locale = localeOf(language);
  const made = new Map<string, Intl.NumberFormat>();
  const numbers = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format);
    return format;
  };
  const decimal = (text: string, low: number, high: number): string =>
    minus(
      numbers(`d${low}-${high}`, { minimumFractionDigits: low, maximumFractionDigits: high }).format(
        text as unknown as number,
      ),
    );
  return {
    language,
    money: (amount) => {
      const places = minorDigits(amount.currency);
      const whole = amount.minor % 10n ** BigInt(places) === 0n;
      return `${decimal(moneyText(amount), whole ? 0 : places, whole ? 0 : places)} ${amount.currency}`;
    },
    amount: (amount, places = 0) => decimal(moneyText(amount), places, places),
    percent: (fraction) => minus(numbers('p', { style: 'percent', maximumFractionDigits: 1 }).format(fraction)),
    points: (difference) => decimal(String(rounded(difference * 100)), 0, 1),
    ratio: (value) => decimal(String(value), 2, 2),
    count: (value) => (Number.isInteger(value) ? numberIn(language, value) : decimal(String(value), 0, 0)),
    number: (value) => numberIn(language, value),
    decimal: (text) => decimal(text, 0, 20),
    day: days(language, 'long'),
    shortDay: days(language, 'medium'),
  };
}
