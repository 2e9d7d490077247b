// Indicator figures: the value to date, progress from baseline to target, on track or not.

import { type Day, yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Observation, Period } from '../plan/model-periods.js';
import type { Indicator, Recorded } from '../plan/model-tree.js';
import { objectiveOf } from '../plan/tree.js';
import { absent, type Figure, fraction, known, type Reason } from './figure.js';
import { aggregate, numeric, reaches, targetBy, targetOf } from './indicator-targets.js';
import { expectedOf, progressOf, type Track, trackOf } from './indicator-track.js';
import { reportsUntil } from './state.js';
import { type Rhythms, rhythmsOf, unobserved } from './unobserved.js';

export interface Observed {
  readonly period: Period;
  readonly observation: Observation;
}

export interface IndicatorState {
  readonly indicator: Indicator;
  /** Observations until the date, in time order. */
  readonly observed: readonly Observed[];
  /** Value to date, aggregated over periods as the indicator says; a lower bound where a sum lacks periods. */
  readonly actual: Figure;
  /** The final target; else the last yearly one (the sum of the yearly ones where periods are summed). */
  readonly target: Figure;
  /** The target that should be reached by the end of the year of the last observation (or of the date). */
  readonly targetNow?: number;
  /** (actual - baseline) / (target - baseline); for "sum", what is added up / target. */
  readonly progress: Figure;
  /** Progress that is expected by the end of the last observed period (or by the date). */
  readonly expected: Figure;
  readonly track: Track;
}

export function indicatorStates(plan: Plan, date: Day, period?: string): readonly IndicatorState[] {
  const observed = new Map<string, Observed[]>();
  for (const report of reportsUntil(plan, date, period))
    for (const observation of report.observations) {
      const list = observed.get(observation.indicator.id) ?? [];
      list.push({ period: report.period, observation });
      observed.set(observation.indicator.id, list);
    }
  const rhythms = rhythmsOf(plan);
  return [...plan.indicators.values()].map((indicator) => {
    const own = observed.get(indicator.id) ?? [];
    return stateOf(indicator, own, actualOf(indicator, own, rhythms), plan, date);
  });
}

function stateOf(
  indicator: Indicator,
  observed: readonly Observed[],
  actual: Figure,
  plan: Plan,
  date: Day,
): IndicatorState {
  const target = targetOf(indicator);
  const progress = progressOf(indicator, actual, target);
  const last = lastNumber(observed)?.period.end ?? date;
  const targetNow = targetBy(indicator, yearOf(last));
  const expected = expectedOf(indicator, target, last, plan);
  return {
    indicator,
    observed,
    actual,
    target,
    progress,
    expected,
    ...(targetNow === undefined ? {} : { targetNow }),
    track: trackOf({ indicator, actual, target, progress, expected }, last, plan),
  };
}

/** What was last told in a number; where nothing was, what was last told. */
const lastNumber = (observed: readonly Observed[]): Observed | undefined =>
  observed.findLast((o) => numeric(o.observation.value)) ?? observed.at(-1);

/** Aggregated over the plan's time: sum, last, max or mean of the numeric observations. A sum over a hole is a lower bound. */
function actualOf({ aggregation }: Indicator, observed: readonly Observed[], rhythms: Rhythms): Figure {
  const inputs = (): readonly Recorded[] => observed.map((o) => o.observation);
  const counted = observed.filter((o) => numeric(o.observation.value));
  const values = counted.map((o) => o.observation.value).filter(numeric);
  if (observed.length === 0) return absent('indicator.actual', 'no-observation');
  if (values.length === 0) return absent('indicator.actual', 'not-numeric', {}, inputs);
  const holes =
    aggregation === 'sum'
      ? unobserved(
          counted.map((o) => o.period),
          rhythms,
        )
      : [];
  const bound: Reason | undefined =
    holes.length === 0 ? undefined : { reason: 'unobserved', args: { periods: holes.join(', ') } };
  return known('indicator.actual', aggregate(values, aggregation), inputs, bound);
}

/** Its target is met; to maintain is to be at the target now. */
const fulfils = ({ indicator, actual, target, track }: IndicatorState): boolean =>
  indicator.direction === 'maintain' && typeof actual.value === 'number' && typeof target.value === 'number'
    ? reaches(indicator, actual.value, target.value)
    : track === 'met';

/**
 * Outcome indicators that met their target / all outcome indicators, of the whole plan or of an objective (SIGMA). Absent
 * where none of them was ever observed: not observed is not missed.
 */
export function objectiveFulfilment(states: readonly IndicatorState[], objective?: string): Figure {
  const outcome = states.filter(
    (s) =>
      s.indicator.level === 'outcome' &&
      (objective === undefined || s.indicator.on.some((n) => objectiveOf(n)?.id === objective)),
  );
  const inputs = (): readonly Recorded[] => outcome.map((s) => s.indicator);
  if (outcome.length > 0 && outcome.every((s) => s.observed.length === 0))
    return absent('indicator.objectiveFulfilment', 'no-observation', {}, inputs);
  const met = outcome.filter(fulfils);
  return fraction('indicator.objectiveFulfilment', BigInt(met.length), BigInt(outcome.length), 'no-indicator', inputs);
}
