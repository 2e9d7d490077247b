// What of sensitive counts may be shown to an audience: a mask, decided period by period as the reports come out.

import { daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { aggregate } from './indicator-targets.js';
import type { IndicatorState, Observed } from './indicators.js';
import { type Count, type Sum, suppressed } from './suppress.js';

/** True = may be shown. */
export interface ShowMask {
  /** The value of an indicator in a period. */
  value(indicator: string, period: string): boolean;
  part(indicator: string, period: string, dimension: string, part: string): boolean;
  /** The value to date, and all that is derived from it. */
  actual(indicator: string): boolean;
  baseline(indicator: string): boolean;
}

const key = (...names: readonly string[]): string => JSON.stringify(names);
const valueKey = (indicator: string, period: string): string => key(indicator, 'value', period);
const partKey = (indicator: string, period: string, dimension: string, part: string): string =>
  key(indicator, 'part', period, dimension, part);
const actualKey = (indicator: string): string => key(indicator, 'actual');

/**
 * Everything for the audiences inside. For the public, of sensitive indicators: no count from 1 to the threshold - 1, and
 * none from which such a count could be worked out by sums over parts, over periods, or from an earlier public report.
 */
export function maskFor(
  plan: Plan,
  states: readonly IndicatorState[],
  audience: 'internal' | 'donor' | 'public',
): ShowMask {
  if (audience !== 'public') return { value: yes, part: yes, actual: yes, baseline: yes };
  const sensitive = states.filter((s) => s.indicator.sensitive);
  const hidden = new Set(sensitive.flatMap((s) => [...hiddenOf(s, plan.thresholds.smallNumbers)]));
  return {
    value: (indicator, period) => !hidden.has(valueKey(indicator, period)),
    part: (indicator, period, dimension, part) => !hidden.has(partKey(indicator, period, dimension, part)),
    actual: (indicator) => !hidden.has(actualKey(indicator)),
    baseline: (indicator) => !hidden.has(key(indicator, 'baseline')),
  };
}
const yes = (): boolean => true;

/**
 * What one indicator must not show. Each period is decided with what the reports on earlier periods have shown or hidden,
 * which cannot be taken back; the value to date of each of these reports is part of what is known.
 */
function hiddenOf({ indicator, observed }: IndicatorState, threshold: number): ReadonlySet<string> {
  const counts: Count[] = [];
  const sums: Sum[] = [];
  const base = indicator.baseline?.value;
  const small = typeof base === 'number' && base > 0 && base < threshold;
  let hidden: ReadonlySet<string> = new Set(small ? [key(indicator.id, 'baseline')] : []);
  for (const until of releases(observed)) {
    const end = until.at(-1)?.period.end;
    const now = until.filter((o) => o.period.end === end);
    const date = until.length === observed.length ? actualKey(indicator.id) : key(indicator.id, 'until', String(end));
    const fresh = [...now.flatMap(countsOf), ...actualCount(date, until)];
    sums.push(...now.flatMap(partSums), ...now.flatMap((one) => nestedSums(one, until)), ...actualSum(date, until));
    const fixed = counts.map((count) => ({ ...count, fixed: true }));
    hidden =
      suppressed([...fixed, ...fresh], sums, threshold, hidden) ?? new Set([...hidden, ...fresh.map(({ id }) => id)]);
    counts.push(...fresh);
  }
  return hidden;
}

/** What is known when each report comes out: all observations of periods that ended by a day, day after day. */
function releases(observed: readonly Observed[]): readonly (readonly Observed[])[] {
  const ends = [...new Set(observed.map((o) => o.period.end))].sort();
  return ends.map((end) => observed.filter((o) => o.period.end <= end));
}

/** The value of a period and its parts. */
function countsOf({ period, observation }: Observed): readonly Count[] {
  const { indicator, value, by } = observation;
  const parts = Object.entries(by).flatMap(([dimension, list]) =>
    Object.entries(list).map(([part, count]) => ({
      id: partKey(indicator.id, period.id, dimension, part),
      value: count,
    })),
  );
  return typeof value === 'number' ? [{ id: valueKey(indicator.id, period.id), value }, ...parts] : parts;
}

/** The parts of each dimension make up the value. */
function partSums({ period, observation }: Observed): readonly Sum[] {
  const { indicator, by } = observation;
  return Object.entries(by).map(([dimension, list]) => ({
    whole: valueKey(indicator.id, period.id),
    parts: Object.keys(list).map((part) => partKey(indicator.id, period.id, dimension, part)),
  }));
}

/** A year and its halves or quarters, where all of these are observed as well. */
function nestedSums(one: Observed, until: readonly Observed[]): readonly Sum[] {
  const { id } = one.observation.indicator;
  const days = ({ period }: Observed): number => daysBetween(period.start, period.end) + 1;
  return until.flatMap((whole) => {
    const inside = until.filter(
      (o) => o !== whole && o.period.start >= whole.period.start && o.period.end <= whole.period.end,
    );
    const complete = inside.length > 1 && inside.reduce((total, o) => total + days(o), 0) === days(whole);
    if (!complete || (one !== whole && !inside.includes(one))) return [];
    const parts = Object.entries(whole.observation.by).flatMap(([dimension, list]) =>
      Object.keys(list).map((part) => ({
        whole: partKey(id, whole.period.id, dimension, part),
        parts: inside.map((o) => partKey(id, o.period.id, dimension, part)),
      })),
    );
    return [{ whole: valueKey(id, whole.period.id), parts: inside.map((o) => valueKey(id, o.period.id)) }, ...parts];
  });
}

/** The periods that the value to date gives away: all where they add up, else the one that it repeats. */
function actualSum(id: string, until: readonly Observed[]): readonly Sum[] {
  const numbers = until.filter((o) => typeof o.observation.value === 'number');
  const last = numbers.at(-1);
  if (last === undefined) return [];
  const { indicator } = last.observation;
  const all = indicator.aggregation === 'sum' || indicator.aggregation === 'mean';
  const shown = all ? numbers : indicator.aggregation === 'max' ? [largest(numbers, last)] : [last];
  return [{ whole: id, parts: shown.map((o) => valueKey(indicator.id, o.period.id)) }];
}

const numberOf = ({ observation }: Observed): number => (typeof observation.value === 'number' ? observation.value : 0);
const largest = (list: readonly Observed[], first: Observed): Observed =>
  list.reduce((best, one) => (numberOf(one) > numberOf(best) ? one : best), first);

/** The value to date after these periods. A mean is held against the threshold as it is. */
function actualCount(id: string, until: readonly Observed[]): readonly Count[] {
  const numbers = until.filter((o) => typeof o.observation.value === 'number');
  const [first] = numbers;
  if (first === undefined) return [];
  const value = aggregate(numbers.map(numberOf), first.observation.indicator.aggregation);
  return [{ id, value }];
}
