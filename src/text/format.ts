// Numbers, money and days in a reader's language, through Intl. Formatters are made once and kept.

import type { Day } from '../plan/day.js';
import { type Money, minorDigits, moneyText } from '../plan/money.js';

export interface Format {
  readonly language: string;
  /** Amount with its currency code: "1,184,438.00 UAH"; minor units are left out where `whole` and they are zero. */
  money(amount: Money): string;
  /** Amount without the currency, rounded to whole units (or `places`) for tables that name the currency once. */
  amount(amount: Money, places?: number): string;
  /** 0.607 -> "60.7 %" */
  percent(fraction: number): string;
  count(value: number): string;
  /** A number with up to three decimals. */
  number(value: number): string;
  day(value: Day): string;
  /** A day for tables: "30 Jun 2026". */
  shortDay(value: Day): string;
}

// Latin digits and Western separators where Intl would choose digits that Excel users of the region do not type.
const locales: { readonly [language: string]: string } = { en: 'en-GB', ar: 'ar-u-nu-latn', sr: 'sr-Latn' };
/** The Intl locale of a report's language. */
export const localeOf = (language: string): string => locales[language] ?? language;

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
    numbers(`d${low}-${high}`, { minimumFractionDigits: low, maximumFractionDigits: high }).format(
      text as unknown as number,
    );
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    language,
    money: (amount) => {
      const places = minorDigits(amount.currency);
      const whole = amount.minor % 10n ** BigInt(places) === 0n;
      return `${decimal(moneyText(amount), whole ? 0 : places, whole ? 0 : places)} ${amount.currency}`;
    },
    amount: (amount, places = 0) => decimal(moneyText(amount), places, places),
    percent: (fraction) => numbers('p', { style: 'percent', maximumFractionDigits: 1 }).format(fraction),
    count: (value) => numbers('c', { maximumFractionDigits: 0 }).format(value),
    number: (value) => numbers('n', { maximumFractionDigits: 3 }).format(value),
    day: (value) => days.format(new Date(`${value}T00:00:00Z`)),
    shortDay: (value) => shortDays.format(new Date(`${value}T00:00:00Z`)),
  };
}
