// Targets of an indicator: the final one, and what the yearly ones ask for by a day.

import { type Day, daysBetween, yearOf, yearSpan } from '../plan/day.js';
import type { Indicator, Recorded } from '../plan/model-tree.js';
import { absent, type Figure, known } from './figure.js';

export const numeric = (value: unknown): value is number => typeof value === 'number';

export function aggregate(values: readonly number[], how: Indicator['aggregation']): number {
  const total = clean(values.reduce((a, b) => a + b, 0));
  if (how === 'sum') return total;
  if (how === 'mean') return clean(total / values.length);
  return how === 'max' ? Math.max(...values) : (values.at(-1) ?? 0);
}

/** Takes the binary dust off a sum of decimals. */
const clean = (value: number): number => Number(value.toPrecision(12));

export function targetOf(indicator: Indicator): Figure {
  const inputs = (): readonly Recorded[] => [indicator];
  if (numeric(indicator.target)) return known('indicator.target', indicator.target, inputs);
  const yearly = indicator.targets.map((t) => t.value).filter(numeric);
  if (yearly.length === 0)
    return absent(
      'indicator.target',
      indicator.target === undefined && indicator.targets.length === 0 ? 'no-target' : 'not-numeric',
      {},
      inputs,
    );
  return known(
    'indicator.target',
    indicator.aggregation === 'sum' ? aggregate(yearly, 'sum') : (yearly.at(-1) ?? 0),
    inputs,
  );
}

/** What the yearly targets ask for by the end of a year. */
export function targetBy(indicator: Indicator, year: number): number | undefined {
  const until = indicator.targets
    .filter((t) => t.year <= year)
    .map((t) => t.value)
    .filter(numeric);
  if (until.length === 0) return undefined;
  return indicator.aggregation === 'sum' ? aggregate(until, 'sum') : until.at(-1);
}

/**
 * What the yearly targets ask for by a day: of the year that goes on, its elapsed share. Values that do not add up go
 * evenly from one yearly target (or the baseline) to the next year's; before the first of them nothing is asked for. At
 * the end of the plan the final target is.
 */
export function askedBy(indicator: Indicator, day: Day, planEnd: Day): number | undefined {
  if (!indicator.targets.some((t) => numeric(t.value))) return undefined;
  const final = targetOf(indicator).value;
  if (day >= planEnd && numeric(final)) return final;
  const year = yearOf(day);
  const from = targetBy(indicator, year - 1) ?? startOf(indicator);
  const now = indicator.targets.find((t) => t.year === year)?.value;
  if (!numeric(now)) return from;
  const { start, end } = yearSpan(year);
  const share = (daysBetween(start, day) + 1) / (daysBetween(start, end) + 1);
  if (indicator.aggregation === 'sum') return (from ?? 0) + now * share;
  if (from === undefined) return share === 1 ? now : undefined;
  return from + (now - from) * share;
}

/** The day on which the final target is to be reached: of the last year that has one, or of the plan. */
export function targetDay({ target, targets }: Indicator, planEnd: Day): Day {
  const last = numeric(target) ? undefined : targets.filter((t) => numeric(t.value)).at(-1);
  const end = last === undefined ? planEnd : yearSpan(last.year).end;
  return end < planEnd ? end : planEnd;
}

/** A summed indicator starts the plan at nothing; its baseline is a year's value before the plan and no starting point. */
export function startOf(indicator: Indicator): number | undefined {
  if (indicator.aggregation === 'sum') return 0;
  return numeric(indicator.baseline?.value) ? indicator.baseline.value : undefined;
}

/** Less is better: as the direction says; where it says nothing, where the target is below the baseline. */
export function falls(indicator: Indicator): boolean {
  const { direction, baseline } = indicator;
  if (direction !== undefined) return direction === 'decrease';
  const target = targetOf(indicator).value;
  return numeric(baseline?.value) && numeric(target) && target < baseline.value;
}

/** Has the value reached a target, the direction considered? */
export function reaches(indicator: Indicator, value: number, target: number): boolean {
  return falls(indicator) ? value <= target : value >= target;
}
