// Days and periods as people write them in plans: "31.12.2026", "2027", "Q1 2026", "IV квартал 2025 р.", "June 2026",
// "2025–2027". A period has a first and a last day; what is said in other words stays undecided.

import { addDays, type Day, day, yearSpan } from '../plan/day.js';
import { typedDay } from '../source/sheet-day.js';
import type { Cell } from '../source/workbook.js';
import { endFillers, monthStems, periodFillers, quarterStems, semesterStems } from './day-words.js';
import { wordsOf } from './fold.js';
import { cellText, yearNumber, yearsOf } from './values.js';

interface Period {
  readonly start: Day;
  readonly end: Day;
}

const dayOf = (year: number, month: number, date = 1): Day | undefined =>
  day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** Months of a year, the last one inside. */
function months(year: number, first: number, last: number): Period | undefined {
  const start = dayOf(year, first);
  const next = last === 12 ? dayOf(year + 1, 1) : dayOf(year, last + 1);
  return start === undefined || next === undefined ? undefined : { start, end: addDays(next, -1) };
}

const isStem = (stems: readonly string[], word: string): boolean =>
  stems.some((stem) => (stem.endsWith('*') ? word.startsWith(stem.slice(0, -1)) : word === stem));

const monthIn = (word: string): number | undefined => {
  const found = monthStems.findIndex((stems) => isStem(stems, word));
  return found < 0 ? undefined : found + 1;
};

const roman = ['i', 'ii', 'iii', 'iv'];

function smallNumber(word: string): number | undefined {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|er|e|eme)?$/.exec(word) ?? [];
  if (digits !== undefined) return Number(digits);
  const at = roman.indexOf(word);
  return at < 0 ? undefined : at + 1;
}

/** "Q1", "T4", "H2": a part of the year in one word, in months. */
function shortPart(word: string): readonly [number, number] | undefined {
  const [, letter = '', digit] = /^(q|t|tm|h|s|кв|к)([1-4])$/.exec(word) ?? [];
  if (digit === undefined) return undefined;
  return partOf(Number(digit), letter === 'h' || letter === 's' ? 6 : 3);
}

const partOf = (number: number, length: number): readonly [number, number] | undefined =>
  number < 1 || number > 12 / length ? undefined : [(number - 1) * length + 1, number * length];

/** What the words say beside the year: nothing, a month, a day of it, a quarter, half a year. */
function partIn(year: number, words: readonly string[]): Period | undefined {
  const numbers = words.flatMap((word) => smallNumber(word) ?? []);
  const [number, ...more] = numbers;
  const named = words.flatMap((word) => monthIn(word) ?? []);
  const short = words.flatMap((word) => [shortPart(word) ?? []].filter((part) => part.length > 0));
  const length = words.some((word) => isStem(quarterStems, word))
    ? 3
    : words.some((word) => isStem(semesterStems, word))
      ? 6
      : undefined;
  if (more.length > 0 || named.length + short.length + (length === undefined ? 0 : 1) > 1) return undefined;
  const [month] = named;
  if (month !== undefined)
    return number === undefined ? months(year, month, month) : single(dayOf(year, month, number));
  const part = short[0] ?? (length === undefined || number === undefined ? undefined : partOf(number, length));
  if (part !== undefined) return months(year, part[0] ?? 1, part[1] ?? 12);
  return number === undefined && length === undefined ? yearSpan(year) : undefined;
}

const single = (one: Day | undefined): Period | undefined => one && { start: one, end: one };

const isFiller = (word: string): boolean => isStem(periodFillers, word) || isStem(endFillers, word);

/** A period in words of which each is understood; one without a year is in the given one. */
function periodOf(text: string, other?: number): Period | undefined {
  const [, month, of] = /^\s*(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20|21)\d\d)\s*$/.exec(text) ?? [];
  if (month !== undefined) return months(Number(of), Number(month), Number(month));
  const words = wordsOf(text);
  const years = [...new Set(words.flatMap((word) => yearNumber(word) ?? []))];
  const year = years.length === 0 ? other : years[0];
  const rest = words.filter((word) => yearNumber(word) === undefined && !isFiller(word));
  const isKnown = (word: string): boolean =>
    smallNumber(word) !== undefined ||
    shortPart(word) !== undefined ||
    monthIn(word) !== undefined ||
    isStem(quarterStems, word) ||
    isStem(semesterStems, word);
  if (year === undefined || years.length > 1 || !rest.every(isKnown)) return undefined;
  return years.length === 0 && rest.length === 0 ? undefined : partIn(year, rest);
}

/** "January – June 2026": the year on the right is that of both. */
function rangeOf(text: string): Period | undefined {
  const [left, right, ...more] = text.split(/[-–—]/);
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const last = periodOf(right);
  const first = last && periodOf(left, Number(last.start.slice(0, 4)));
  return first === undefined || last === undefined || first.start > last.end
    ? undefined
    : { start: first.start, end: last.end };
}

/** "Q1", "June", "Jan–Jun", "2nd quarter": a time within a year that another place names. */
export const isPartOfYear = (text: string): boolean =>
  (periodOf(text, 2000) ?? rangeOf(`${text} 2000`)) !== undefined && !/(?:19|20|21)\d\d/.test(text);

/** A day as a cell tells it; of a period its first or its last one. Undefined where it tells none, or two. */
export function dayIn(cell: Cell, side: 'start' | 'end'): Day | undefined {
  if (cell.kind === 'date') return day(String(cell.value));
  const text = cellText(cell).trim();
  const typed = typedDay(text);
  if (typed !== undefined) return 'day' in typed ? typed.day : undefined;
  const years = yearsOf(cell) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined) return side === 'start' ? yearSpan(first).start : yearSpan(last).end;
  if (side === 'start' && wordsOf(text).some((word) => isStem(endFillers, word))) return undefined;
  return (rangeOf(text) ?? periodOf(text))?.[side];
}
