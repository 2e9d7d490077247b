// Indicator figures: the value to date, progress from baseline to target, on track or not.

import { type Day, daysBetween, yearOf, yearSpan } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Observation, Period } from '../plan/model-periods.js';
import type { Indicator, Recorded } from '../plan/model-tree.js';
import { objectiveOf } from '../plan/tree.js';
import { absent, type Figure, fraction, known } from './figure.js';
import { reportsUntil } from './state.js';

export interface Observed {
  readonly period: Period;
  readonly observation: Observation;
}

export type Track = 'met' | 'on-track' | 'behind' | 'unknown';

export interface IndicatorState {
  readonly indicator: Indicator;
  /** Observations until the date, in time order. */
  readonly observed: readonly Observed[];
  /** Value to date, aggregated over periods as the indicator says. */
  readonly actual: Figure;
  /** The final target; else the last yearly one (the sum of the yearly ones where periods are summed). */
  readonly target: Figure;
  /** The target that should be reached by the end of the year of the last observation (or of the date). */
  readonly targetNow?: number;
  /** (actual - baseline) / (target - baseline); for "sum", what is added up / target. */
  readonly progress: Figure;
  /** Elapsed share of the plan. */
  readonly expected: Figure;
  readonly track: Track;
}

const numeric = (value: unknown): value is number => typeof value === 'number';

export function indicatorStates(plan: Plan, date: Day, period?: string): readonly IndicatorState[] {
  const observed = new Map<string, Observed[]>();
  for (const report of reportsUntil(plan, date, period))
    for (const observation of report.observations) {
      const list = observed.get(observation.indicator.id) ?? [];
      list.push({ period: report.period, observation });
      observed.set(observation.indicator.id, list);
    }
  return [...plan.indicators.values()].map((indicator) =>
    stateOf(indicator, observed.get(indicator.id) ?? [], plan, date),
  );
}

function stateOf(indicator: Indicator, observed: readonly Observed[], plan: Plan, date: Day): IndicatorState {
  const actual = actualOf(indicator, observed);
  const target = targetOf(indicator);
  const progress = progressOf(indicator, actual, target);
  const last = observed.at(-1)?.period.end ?? date;
  const targetNow = targetBy(indicator, yearOf(last));
  const expected = expectedOf(indicator, plan, last);
  return {
    indicator,
    observed,
    actual,
    target,
    progress,
    expected,
    ...(targetNow === undefined ? {} : { targetNow }),
    track: trackOf(indicator, { actual, target, progress, expected }, last, plan),
  };
}

/** Aggregated over the plan's time: sum, last, max or mean of the numeric observations. */
function actualOf({ aggregation }: Indicator, observed: readonly Observed[]): Figure {
  const inputs = (): readonly Recorded[] => observed.map((o) => o.observation);
  const values = observed.map((o) => o.observation.value).filter(numeric);
  if (observed.length === 0) return absent('indicator.actual', 'no-observation');
  if (values.length === 0) return absent('indicator.actual', 'not-numeric', {}, inputs);
  return known('indicator.actual', aggregate(values, aggregation), inputs);
}

export function aggregate(values: readonly number[], how: Indicator['aggregation']): number {
  const total = clean(values.reduce((a, b) => a + b, 0));
  if (how === 'sum') return total;
  if (how === 'mean') return clean(total / values.length);
  return how === 'max' ? Math.max(...values) : (values.at(-1) ?? 0);
}

/** Takes the binary dust off a sum of decimals. */
const clean = (value: number): number => Number(value.toPrecision(12));

function targetOf(indicator: Indicator): Figure {
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
function targetBy(indicator: Indicator, year: number): number | undefined {
  const until = indicator.targets
    .filter((t) => t.year <= year)
    .map((t) => t.value)
    .filter(numeric);
  if (until.length === 0) return undefined;
  return indicator.aggregation === 'sum' ? aggregate(until, 'sum') : until.at(-1);
}

/**
 * What the yearly targets ask for by a day: of the year that goes on, its elapsed share. Values that do not add up go
 * evenly from one yearly target (or the baseline) to the next.
 */
function askedBy(indicator: Indicator, day: Day): number | undefined {
  const year = yearOf(day);
  const before = targetBy(indicator, year - 1);
  const now = indicator.targets.find((t) => t.year === year)?.value;
  if (!numeric(now)) return before;
  const { start, end } = yearSpan(year);
  const share = (daysBetween(start, day) + 1) / (daysBetween(start, end) + 1);
  if (indicator.aggregation === 'sum') return (before ?? 0) + now * share;
  const from = before ?? (numeric(indicator.baseline?.value) ? indicator.baseline.value : undefined);
  if (from === undefined) return share === 1 ? now : undefined;
  return from + (now - from) * share;
}

/** A summed indicator starts the plan at nothing; its baseline is a year's value before the plan and no starting point. */
function startOf(indicator: Indicator): number | undefined {
  if (indicator.aggregation === 'sum') return 0;
  return numeric(indicator.baseline?.value) ? indicator.baseline.value : undefined;
}

function progressOf(indicator: Indicator, actual: Figure, target: Figure): Figure {
  const inputs = (): readonly Recorded[] => [indicator, ...actual.inputs()];
  const none = (reason: Parameters<typeof absent>[1]): Figure => absent('indicator.progress', reason, {}, inputs);
  const start = startOf(indicator);
  if (typeof actual.value !== 'number') return none(actual.why?.reason ?? 'no-observation');
  if (typeof target.value !== 'number') return none(target.why?.reason ?? 'no-target');
  if (start === undefined) return none(indicator.baseline === undefined ? 'no-baseline' : 'not-numeric');
  if (target.value === start) return none('target-equals-baseline');
  return known('indicator.progress', Number(((actual.value - start) / (target.value - start)).toFixed(6)), inputs);
}

/** Elapsed share of the plan at the end of the last observed period. */
function expectedOf(indicator: Indicator, plan: Plan, last: Day): Figure {
  const whole = daysBetween(plan.start, plan.end) + 1;
  const elapsed = Math.min(whole, Math.max(0, daysBetween(plan.start, last) + 1));
  return fraction('indicator.expected', BigInt(elapsed), BigInt(whole), 'no-dates', () => [indicator]);
}

type Parts = Pick<IndicatorState, 'actual' | 'target' | 'progress' | 'expected'>;

/** Less is better: as the direction says; where it says nothing, where the target is below the baseline. */
function falls(indicator: Indicator): boolean {
  const { direction, baseline } = indicator;
  if (direction !== undefined) return direction === 'decrease';
  const target = targetOf(indicator).value;
  return numeric(baseline?.value) && numeric(target) && target < baseline.value;
}

/** Has the value reached a target, the direction considered? */
export function reaches(indicator: Indicator, value: number, target: number): boolean {
  return falls(indicator) ? value <= target : value >= target;
}

/** A sum that is to stay low has met its target only when its time is over. */
function isMet(
  { indicator, actual, target }: Pick<IndicatorState, 'indicator' | 'actual' | 'target'>,
  last: Day,
  plan: Plan,
): boolean {
  if (typeof actual.value !== 'number' || typeof target.value !== 'number') return false;
  const lastYear = Math.max(...indicator.targets.map((t) => t.year));
  const end = Number.isFinite(lastYear) ? yearSpan(lastYear).end : plan.end;
  const open = indicator.aggregation === 'sum' && falls(indicator) && last < end;
  return !open && reaches(indicator, actual.value, target.value);
}

/**
 * Met: the final target is reached; "maintain" is never done. On track: what the yearly targets ask for by the end of the
 * last observed period is reached within the tolerance of the plan; without yearly targets, progress >= elapsed share -
 * tolerance. "Maintain" is on track at or above its target.
 */
function trackOf(indicator: Indicator, parts: Parts, last: Day, plan: Plan): Track {
  const { actual, target, progress, expected } = parts;
  if (typeof actual.value !== 'number') return 'unknown';
  if (indicator.direction !== 'maintain' && isMet({ indicator, actual, target }, last, plan)) return 'met';
  const tolerance = plan.thresholds.onTrackTolerance;
  const asked = askedBy(indicator, last) ?? (indicator.direction === 'maintain' ? target.value : undefined);
  if (typeof asked === 'number') {
    const slack = Math.abs(asked) * tolerance;
    const limit = falls(indicator) ? asked + slack : asked - slack;
    return reaches(indicator, actual.value, limit) ? 'on-track' : 'behind';
  }
  if (typeof progress.value !== 'number' || typeof expected.value !== 'number') return 'unknown';
  return progress.value >= expected.value - tolerance ? 'on-track' : 'behind';
}

/** Its target is met; to maintain is to be at the target now. */
const fulfils = ({ indicator, actual, target, track }: IndicatorState): boolean =>
  indicator.direction === 'maintain' && typeof actual.value === 'number' && typeof target.value === 'number'
    ? reaches(indicator, actual.value, target.value)
    : track === 'met';

/** Outcome indicators that met their target / all outcome indicators, of the whole plan or of an objective (SIGMA). */
export function objectiveFulfilment(states: readonly IndicatorState[], objective?: string): Figure {
  const outcome = states.filter(
    (s) =>
      s.indicator.level === 'outcome' &&
      (objective === undefined || s.indicator.on.some((n) => objectiveOf(n)?.id === objective)),
  );
  const met = outcome.filter(fulfils);
  return fraction('indicator.objectiveFulfilment', BigInt(met.length), BigInt(outcome.length), 'no-indicator', () =>
    outcome.map((s) => s.indicator),
  );
}
