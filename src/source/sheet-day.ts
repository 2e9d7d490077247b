// Days as people type them into text cells. What can be read in two ways is asked back, never guessed.

import { type Day, day } from '../plan/day.js';
import { plainDigits } from './sheet-number.js';

export type TypedDay = { readonly day: Day } | { readonly either: readonly [Day, Day] } | undefined;

const padded = (year: string, month: string, date: string): Day | undefined =>
  day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);

const only = (found: Day | undefined): TypedDay => found && { day: found };

const languages = ['en', 'fr', 'de', 'es', 'pt', 'ro', 'sq', 'sr', 'sr-Latn', 'mk', 'bg', 'uk', 'ru'];

const folded = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function monthsIn(language: string, form: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: form, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const part = format.formatToParts(new Date(Date.UTC(2026, month, 1))).find(({ type }) => type === 'month');
    return folded(part?.value ?? '').replace(/\.$/, '');
  });
}

/** Names of months as they stand beside a day. A name that is another month elsewhere is none. */
function monthNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of languages)
    for (const form of ['long', 'short'] as const)
      monthsIn(language, form).forEach((name, i) => {
        const month = String(i + 1);
        names.set(name, (names.get(name) ?? month) === month ? month : '');
      });
  return names;
}

let months: ReadonlyMap<string, string> | undefined;

const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er)?[\s.-]*(?:de\s+)?(\p{L}{3,})[\s.,-]*(?:de\s+)?(\d{4})(?:\s*(?:р|г|року|года))?\.?$/u;
const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/** 31 December 2026, 31 грудня 2026 року, December 31, 2026. */
function namedDay(text: string): TypedDay {
  const [, date = '', word = '', year = ''] = dayFirst.exec(text) ?? [];
  const [, other = '', second = '', last = ''] = monthFirst.exec(text) ?? [];
  if (word === '' && other === '') return undefined;
  months ??= monthNames();
  const month = months.get(folded(word || other)) ?? '';
  return only(word === '' ? padded(last, month, second) : padded(year, month, date));
}

/** The longest is one with its time and zone. */
const longestDay = 40;

/**
 * A day as text: 2025-03-31, 31.03.2025, 31/3/2025, 31 March 2025; undefined for what is none. Between points the day comes
 * first wherever days are written so; between strokes and hyphens it may be the month.
 */
export function typedDay(raw: string): TypedDay {
  if (raw.length > longestDay) return undefined;
  const text = plainDigits(raw)
    .trim()
    .replace(/[T ]\d{1,2}:\d\d.*$/, '');
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso !== null) return only(padded(iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''));
  const [, first = '', mark, second = '', year = ''] =
    /^(\d{1,2})([-./])\s?(\d{1,2})[-./]\s?(\d{4})\.?(?:\s*[рг]\.)?$/.exec(text) ?? [];
  if (mark === undefined) return namedDay(text);
  const [byDay, byMonth] = [padded(year, second, first), padded(year, first, second)];
  if (mark !== '.' && byDay !== undefined && byMonth !== undefined && byDay !== byMonth)
    return { either: [byDay, byMonth] };
  return only(byDay ?? byMonth);
}
