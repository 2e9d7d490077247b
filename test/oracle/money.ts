// Amounts as whole numbers of the smallest coin of the plan's currency.

import { dayOf, lastOf } from './calendar.js';
import type { Document, Rate } from './document.js';
import { decimal, fixed, rounded, times, whole } from './exact.js';

const decimals: { readonly [currency: string]: number } = { EUR: 2, USD: 2, JPY: 0, KWD: 3 };
const units = { one: 1n, thousand: 1000n, million: 1_000_000n };

export const placesOf = ({ plan }: Document): number => decimals[plan.currency] ?? 2;

/** A typed amount in the plan's currency, rounded to its smallest coin; undefined where a rate is missing. */
export function coins(document: Document, typed: number, year: number, currency?: string): Coins | undefined {
  const { plan } = document;
  const rate = currency === undefined || currency === plan.currency ? 1 : rateFor(document, currency, year)?.rate;
  if (rate === undefined) return undefined;
  const amount = times(decimal(typed), whole(units[plan.unit ?? 'one']));
  return rounded(times(times(amount, decimal(rate)), whole(10n ** BigInt(placesOf(document)))));
}

/** The rate given for the year; else the latest that names no year and is dated by the end of the year. */
function rateFor({ rates = [] }: Document, currency: string, year: number): Rate | undefined {
  const own = rates.filter((r) => r.currency === currency);
  const dated = own.filter((r) => r.year === undefined && dayOf(r.date) <= lastOf(year));
  return own.find((r) => r.year === year) ?? dated.sort((a, b) => dayOf(b.date) - dayOf(a.date))[0];
}

/** A number of the smallest coins. */
export type Coins = bigint;

export const coinsText = (document: Document, coins: Coins): string =>
  fixed({ top: coins, bottom: 10n ** BigInt(placesOf(document)) }, placesOf(document));
