// What cells of a foreign sheet say: amounts, years, days. What can be read in two ways stays undecided.

import { type Decimal, typedNumber } from '../source/sheet-number.js';
import type { Cell } from '../source/workbook.js';
import { folded } from './fold.js';
import { stateWords, unknownWords } from './words.js';

export type AmountState = keyof typeof stateWords;
/** An amount, a word in its place, nothing, or what cannot be used and why. */
export type Amount =
  | { readonly amount: number }
  | { readonly state: AmountState | 'uncosted' }
  | { readonly either: readonly [number, number] }
  | { readonly wrong: 'text' | 'negative' | 'error' | 'percent' | 'date' };

const scientific = /^[+]?\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;

export const cellText = ({ value, shown }: Cell): string => shown ?? String(value);

/** A word in place of an amount: what it says of the cost. */
export function worded(text: string): { readonly state: AmountState | 'uncosted' } | undefined {
  const words = folded(text);
  for (const state of ['no-cost', 'within-resources'] as const) if (stateWords[state].has(words)) return { state };
  return words === '' || unknownWords.has(words) ? { state: 'uncosted' } : undefined;
}

/** "$1,250.00", "USD 5", "12 EUR", "L. 350", "150 грн.": what the head says once more. */
const currencySign =
  /^(?:\p{Sc}|[A-Z]{1,2}\p{Sc}|[A-Z]{3}(?=[\s\d])|(?:Lp?s?|Q|[KTU]Sh|F?CFA)\.?)\s*(?=\d)|(?<=\d)\s*(?:\p{Sc}|[A-Z]{3}|(?:F?CFA|грн|руб|тг|сом|лв|ден|дин)\.?)$/u;

/** The currency that stands at an amount: "$", "USD"; "" where none does. */
export const currencySignOf = (cell: Cell): string =>
  cell.kind === 'text' ? (currencySign.exec(cellText(cell).trim())?.[0].trim() ?? '') : '';

/** `decimal` is the sign that the column is known to use; without it "1,184" is two numbers. */
export function amountOf(cell: Cell, decimal: Decimal | undefined): Amount {
  if (cell.kind === 'number') return positive(Number(cell.value));
  if (cell.kind === 'percent' || cell.kind === 'date') return { wrong: cell.kind };
  if (cell.kind !== 'text') return { wrong: 'error' };
  const text = cellText(cell).trim().replace(currencySign, '');
  if (scientific.test(text)) return positive(Number(text));
  const typed = typedNumber(text);
  if ('value' in typed) return positive(typed.value);
  if ('either' in typed) {
    const [grouped, fraction] = typed.either;
    return decimal === undefined ? { either: typed.either } : positive(text.includes(decimal) ? fraction : grouped);
  }
  return worded(text) ?? { wrong: 'text' };
}

function positive(amount: number): Amount {
  if (!Number.isFinite(amount)) return { wrong: 'text' };
  return amount < 0 ? { wrong: 'negative' } : { amount };
}

/** The decimal sign that a text proves; undefined where it proves none. */
export function provenDecimal(cell: Cell): Decimal | undefined {
  if (cell.kind !== 'text') return undefined;
  const typed = typedNumber(cellText(cell).trim().replace(currencySign, ''));
  return 'value' in typed ? typed.decimal : undefined;
}

export const yearNumber = (text: string): number | undefined =>
  /^(?:19|20|21)\d\d$/.test(text) ? Number(text) : undefined;

/** Years that a cell names: 2026, "2019, 2020", "2019-2021" (three); none where it names none; undefined where unread. */
export function yearsOf(cell: Cell): readonly number[] | undefined {
  if (cell.kind === 'date') return [Number(String(cell.value).slice(0, 4))];
  const text = cellText(cell).trim();
  if (folded(text) === '' || unknownWords.has(folded(text))) return [];
  const [, from, to] = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text) ?? [];
  const first = from === undefined ? undefined : yearNumber(from);
  const last = to === undefined ? undefined : yearNumber(to);
  if (first !== undefined && last !== undefined && first <= last && last - first < 30)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const years = text
    .split(/[,;/\s]+|\band\b|\bet\b|\by\b/)
    .filter((part) => !/^(?:|р|рр|г|гг)\.?$/.test(part))
    .map(yearNumber);
  return years.every((year) => year !== undefined) ? [...new Set(years)].sort((a, b) => a - b) : undefined;
}

/** "2022/23", "2022–2023": a year that lies in two calendar years, as a head writes it. */
export function fiscalIn(head: string): string | undefined {
  const [text, first = '', last = ''] =
    /(?<![\p{L}\d])((?:19|20|21)\d\d)\s?[/–—-]\s?((?:\d\d)?\d\d)(?![\p{L}\d])/u.exec(head) ?? [];
  return last !== '' && String(Number(first) + 1).endsWith(last) ? text : undefined;
}

/** The year that a head names; undefined where it names none or several. */
export function yearIn(head: string): number | undefined {
  if (fiscalIn(head) !== undefined) return undefined;
  const years = new Set(head.match(/(?<![\p{L}\d])(?:199\d|20\d\d|2100)(?![\p{L}\d])/gu) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
