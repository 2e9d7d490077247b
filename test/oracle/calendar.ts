// Days as whole numbers, and reporting periods.

import type { Document, Period, Question } from './document.js';

export const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;
export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const yearOfDay = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
export const firstOf = (year: number): number => dayOf(`${year}-01-01`);
export const lastOf = (year: number): number => dayOf(`${year}-12-31`);

/** All years of the plan. */
export function planYears({ plan }: Document): readonly number[] {
  return yearsBetween(yearOf(plan.start), yearOf(plan.end));
}
export const yearsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** First and last day of 2025, 2025-H1 or 2025-Q3. */
export function spanOf(period: string): { readonly from: number; readonly to: number } {
  const [year = '', part = ''] = period.split('-');
  const months = part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 12;
  const number = part === '' ? 1 : Number(part.slice(1));
  const start = Date.UTC(Number(year), (number - 1) * months, 1);
  const after = Date.UTC(Number(year), number * months, 1);
  return { from: start / 86_400_000, to: after / 86_400_000 - 1 };
}

type Every = 'quarter' | 'half-year' | 'year';

/** The periods of a calendar of which a day lies in the plan's time. */
export function periodsOf(every: Every, { plan }: Document): readonly string[] {
  const parts = { quarter: ['-Q1', '-Q2', '-Q3', '-Q4'], 'half-year': ['-H1', '-H2'], year: [''] };
  return yearsBetween(yearOf(plan.start), yearOf(plan.end))
    .flatMap((year) => parts[every].map((part) => `${year}${part}`))
    .filter((p) => spanOf(p).from <= dayOf(plan.end) && spanOf(p).to >= dayOf(plan.start));
}

/** The last day of which reports count: of the period that is asked for, whatever the date, else the date. */
export const lastDay = ({ date, period }: Pick<Question, 'date' | 'period'>): number =>
  period === undefined ? dayOf(date) : spanOf(period).to;

/** What was reported by the date, or up to the period if one is named: oldest first; without drafts unless asked for. */
export function reportsOf({ periods = [] }: Document, { date, period, drafts }: Question): readonly Period[] {
  const until = lastDay({ date, period });
  return periods
    .filter((p) => spanOf(p.period).to <= until)
    .sort((a, b) => spanOf(a.period).to - spanOf(b.period).to || spanOf(b.period).from - spanOf(a.period).from)
    .map((p) => (drafts ? p : withoutDrafts(p)));
}

/** What an institution reported whose return is a draft, or was sent back, is left out; what names nobody counts. */
function withoutDrafts(period: Period): Period {
  const { progress = {}, spending = [], observations = {}, returns = {} } = period;
  const counts = (by: string | undefined): boolean =>
    by === undefined || !['draft', 'returned'].includes(returns[by]?.state ?? '');
  const kept = <T>(records: { readonly [id: string]: T }, by: (record: T) => string | undefined) =>
    Object.fromEntries(Object.entries(records).filter(([, record]) => counts(by(record))));
  return {
    ...period,
    progress: kept(progress, (p) => p.by),
    spending: spending.filter((s) => counts(s['reported-by'])),
    observations: kept(observations, (o) => o['reported-by']),
  };
}
