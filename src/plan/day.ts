// Calendar days as ISO texts. Date objects stay inside this file.

declare const dayBrand: unique symbol;
/** A calendar day, "2026-06-30". Days compare as texts. */
export type Day = string & { readonly [dayBrand]: true };

const msPerDay = 86_400_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day, or undefined where the text is none ("2026-02-30", "30.6.2025"). */
export function day(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8));
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(Number(text.slice(0, 4)), month);
  return exists ? (text as Day) : undefined;
}

/** Calendar days from a to b; negative where b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / msPerDay);
}

export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * msPerDay).toISOString().slice(0, 10) as Day;
}

export function yearOf(value: Day): number {
  return Number(value.slice(0, 4));
}

/** The first (inside) and last day (inside) of a year. */
export function yearSpan(year: number): { readonly start: Day; readonly end: Day } {
  return { start: `${year}-01-01` as Day, end: `${year}-12-31` as Day };
}

/** The calendar day that a clock's moment falls on where the user is. */
export function dayOfLocalDate(moment: Date): Day {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}` as Day;
}
