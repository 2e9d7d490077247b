// Calendar days and reporting periods.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, daysBetween, yearOf, yearSpan } from '../../src/plan/day.js';
import { calendarOf, everyOf, periodOf } from '../../src/plan/period.js';

const days = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is one', (text) => {
    expect(day(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '30.6.2025',
    '2026-01-01T00:00',
    '',
    '2024-01-00',
  ])('%s is none', (text) => {
    expect(day(text)).toBeUndefined();
  });

  it('is what the calendar of the machine knows, for every month and date of a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }), (year, month, date) => {
        const pad = (value: number, width: number): string => String(value).padStart(width, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
        const moment = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
        expect(day(text)).toBe(exists ? text : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('moves and measures alike', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        const to = addDays(from, count);
        expect(day(to)).toBe(to);
        expect(daysBetween(from, to)).toBe(count);
        expect(from < to).toBe(count > 0);
      }),
    );
  });

  it('lies in the span of its year', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { start, end } = yearSpan(yearOf(date));
        expect(start <= date && date <= end).toBe(true);
      }),
    );
  });
});

describe('periodOf', () => {
  it.each([
    ['2025', 2025, '2025-01-01', '2025-12-31', '2026-01-15'],
    ['2025-H1', 2025, '2025-01-01', '2025-06-30', '2025-07-15'],
    ['2025-H2', 2025, '2025-07-01', '2025-12-31', '2026-01-15'],
    ['2024-Q1', 2024, '2024-01-01', '2024-03-31', '2024-04-15'],
    ['2025-Q4', 2025, '2025-10-01', '2025-12-31', '2026-01-15'],
  ])('%s', (id, year, start, end, due) => {
    expect(periodOf(id, 15)).toEqual({ id, year, start, end, due });
    expect(periodOf(id, undefined)).toEqual({ id, year, start, end });
  });

  it.each(['2025-H3', '2025-Q0', '25-H1', '2025-h1', '2025-01', ''])('%s is none', (id) => {
    expect(periodOf(id, 15)).toBeUndefined();
    expect(everyOf(id)).toBeUndefined();
  });
});

describe('calendarOf', () => {
  const plan = (start: string, end: string, every: 'quarter' | 'half-year' | 'year') => ({
    start: start as Day,
    end: end as Day,
    reporting: { every, dueDays: 10, assessedBy: [] },
  });

  it('begins and ends with the periods that touch the plan', () => {
    const ids = calendarOf(plan('2024-07-01', '2026-03-31', 'half-year')).map(({ id }) => id);
    expect(ids).toEqual(['2024-H2', '2025-H1', '2025-H2', '2026-H1']);
  });

  it('has no hole and no overlap', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom('quarter', 'half-year', 'year'), (a, b, every) => {
        const [start = a, end = b] = [a, b].sort();
        const periods = calendarOf(plan(start, end, every));
        expect(periods[0] && periods[0].start <= start).toBe(true);
        expect(periods.at(-1) && (periods.at(-1)?.end ?? '') >= end).toBe(true);
        for (const [i, period] of periods.slice(1).entries())
          expect(addDays(periods[i]?.end ?? period.end, 1)).toBe(period.start);
      }),
    );
  });

  it('is empty without a reporting calendar', () => {
    expect(calendarOf({ start: '2024-01-01' as Day, end: '2026-12-31' as Day })).toEqual([]);
  });
});
