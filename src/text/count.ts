// Whole numbers in a reader's language. The small ones do without Intl, whose first formatter is slow to make.

import { written } from '../generated/written.js';
import locales from './locales.json' with { type: 'json' };

// Latin digits and Western separators where Intl would choose digits that Excel users of the region do not type.
const localeNames: { readonly [language: string]: string } = locales;
/** The Intl locale of a report's language. */
export const localeOf = (language: string): string => localeNames[language] ?? language;

const formats = new Map<string, Intl.NumberFormat>();

function format(language: string): Intl.NumberFormat {
  const made = formats.get(language) ?? new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 });
  formats.set(language, made);
  return made;
}

/** Intl writes a hyphen where a minus belongs. */
export const minus = (text: string): string => text.replace('-', '−');

/** A number with up to three decimals, as the language writes it. */
export const numberIn = (language: string, value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 && written[language]?.plainCounts === true
    ? String(value)
    : minus(format(language).format(value));

/** What a message writes for `#`; called by the compiled catalogues in place of the helper of their library. */
export function strictNumber(language: string, value: string | number, offset: number, name: string): string {
  const counted = Number(value) - offset;
  if (Number.isNaN(counted)) throw new Error(`${name} is not a number`);
  return numberIn(language, counted);
}
