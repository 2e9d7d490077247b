// Reporting periods: "2025-H1", "2025-Q3", "2025", and the calendar that they belong to.

import { addDays, type Day, day, yearOf } from './day.js';
import type { Plan } from './model.js';
import type { Period } from './model-periods.js';

export type Every = 'quarter' | 'half-year' | 'year';
const monthsOf = { quarter: 3, 'half-year': 6, year: 12 } as const;

/** How often periods of this form come, by the id's form; undefined where it is no period id. */
export function everyOf(id: string): Every | undefined {
  if (/^\d{4}$/.test(id)) return 'year';
  if (/^\d{4}-H[12]$/.test(id)) return 'half-year';
  return /^\d{4}-Q[1-4]$/.test(id) ? 'quarter' : undefined;
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

/** A period from its id; both days inside. Due n days after its end, where the calendar says so. */
export function periodOf(id: string, dueDays: number | undefined): Period | undefined {
  const every = everyOf(id);
  if (every === undefined) return undefined;
  const year = Number(id.slice(0, 4));
  const index = every === 'year' ? 0 : Number(id.slice(-1)) - 1;
  const first = index * monthsOf[every] + 1;
  const start = dayOf(year, first, 1);
  const after = first + monthsOf[every] > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, first + monthsOf[every], 1);
  if (start === undefined || after === undefined) return undefined;
  const end = addDays(after, -1);
  return { id, year, start, end, ...(dueDays === undefined ? {} : { due: addDays(end, dueDays) }) };
}

/** All periods of the plan's calendar, from its start to its end; empty where it has no calendar. */
export const calendarOf = ({ reporting, ...time }: Pick<Plan, 'reporting' | 'start' | 'end'>): readonly Period[] =>
  reporting === undefined ? [] : periodsOf(reporting.every, time, reporting.dueDays);

/** The years, half-years or quarters that lie in a time, or partly in it. */
export function periodsOf(
  every: Every,
  { start, end }: Pick<Plan, 'start' | 'end'>,
  dueDays?: number,
): readonly Period[] {
  const marks = { year: [''], 'half-year': ['-H1', '-H2'], quarter: ['-Q1', '-Q2', '-Q3', '-Q4'] }[every];
  const years = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, i) => yearOf(start) + i);
  return years
    .flatMap((year) => marks.map((mark) => periodOf(`${year}${mark}`, dueDays)))
    .filter((p) => p !== undefined)
    .filter((p) => p.end >= start && p.start <= end);
}
