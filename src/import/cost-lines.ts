// A cost as a cell tells it -> lines of an imported plan, each in a year.

import { fieldsOf } from '../plan/document-fields.js';
import { minorDigits } from '../plan/money.js';
import type { Fields } from '../plan/read.js';
import type { DraftCost } from './draft.js';
import { parts } from './exact.js';
import type { NoYear, SeveralYears } from './mapping.js';
import { amountIn, type Unit, unitPlaces } from './unit.js';

/** What the words of the user's language say at costs. */
export interface CostWords {
  /** A remark at a cost whose year nobody told, and at one that was divided among years. */
  noYear(sheet: string, row: number): string;
  severalYears(sheet: string, row: number, years: string): string;
}

/** What the lines of all costs of a plan share. */
export interface CostContext {
  readonly words: CostWords;
  readonly unit: Unit;
  readonly currency: string;
  readonly firstYear: number;
  /** Ids by the names that the sheet uses. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Finest digit of an amount as it is written: cents of thousands are five decimals. */
const placesOf = (currency: string, unit: Unit): number => minorDigits(currency) + unitPlaces[unit];

const one = (years: readonly number[], how: SeveralYears): readonly number[] =>
  how === 'first' ? years.slice(0, 1) : how === 'last' ? years.slice(-1) : years;

/** Amounts that are divided add up exactly. */
export function costLines(on: string, cost: DraftCost, context: CostContext): readonly Fields[] {
  const { words, sources, currency, firstYear, unit } = context;
  const { map } = cost;
  const base = {
    on,
    source: cost.source === undefined ? undefined : sources.get(cost.source),
    currency: cost.currency === currency ? undefined : cost.currency,
    line: cost.line,
  };
  const years = one(cost.years, map.severalYears);
  if (cost.amount === undefined) {
    const state = cost.state ?? 'uncosted';
    return (years.length === 0 ? [undefined] : years).map((year) => fieldsOf({ ...base, year, state }));
  }
  const amount = amountIn(cost.amount, map.unit ?? unit, unit);
  if (years.length === 0)
    return [
      fieldsOf({
        ...base,
        year: yearFor(map.noYear, firstYear),
        amount,
        note: words.noYear(map.sheet, cost.row),
      }),
    ];
  const note = cost.years.length > 1 ? words.severalYears(map.sheet, cost.row, cost.years.join(', ')) : undefined;
  const shares = parts(amount, years.length, placesOf(cost.currency ?? currency, unit));
  return years.map((year, i) => fieldsOf({ ...base, year, amount: shares[i], note }));
}

const yearFor = (noYear: NoYear, first: number): number => (typeof noYear === 'number' ? noYear : first);
