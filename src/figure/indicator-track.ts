// Progress of an indicator, what is expected of it by a day, and whether it is on track.

import { type Day, daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Indicator, Recorded } from '../plan/model-tree.js';
import { absent, type Figure, fraction, known, rounded } from './figure.js';
import { askedBy, falls, numeric, reaches, startOf, targetDay } from './indicator-targets.js';

export type Track = 'met' | 'on-track' | 'behind' | 'unknown';

/** The way that progress is measured on: from the start to the target; or the figure `id` is absent, and why. */
function wayOf(
  id: 'indicator.progress' | 'indicator.expected',
  indicator: Indicator,
  target: Figure,
  inputs: () => readonly Recorded[],
): Figure | ((value: number) => Figure) {
  const none = (reason: Parameters<typeof absent>[1]): Figure => absent(id, reason, {}, inputs);
  const start = startOf(indicator);
  const end = target.value;
  if (typeof end !== 'number') return none(target.why?.reason ?? 'no-target');
  if (start === undefined) return none(indicator.baseline === undefined ? 'no-baseline' : 'not-numeric');
  if (end === start) return none('target-equals-baseline');
  return (value) => known(id, rounded((value - start) / (end - start)), inputs);
}

export function progressOf(indicator: Indicator, actual: Figure, target: Figure): Figure {
  const inputs = (): readonly Recorded[] => [indicator, ...actual.inputs()];
  if (typeof actual.value !== 'number')
    return absent('indicator.progress', actual.why?.reason ?? 'no-observation', {}, inputs);
  const way = wayOf('indicator.progress', indicator, target, inputs);
  if (typeof way !== 'function') return way;
  return actual.bound === undefined ? way(actual.value) : { ...way(actual.value), bound: actual.bound };
}

/**
 * The progress that is expected by a day: of what the yearly targets ask for until then; without yearly targets, the
 * elapsed share of the plan. Of what is to be maintained, none.
 */
export function expectedOf(indicator: Indicator, target: Figure, day: Day, plan: Plan): Figure {
  const inputs = (): readonly Recorded[] => [indicator];
  if (indicator.direction === 'maintain') return absent('indicator.expected', 'to-maintain', {}, inputs);
  const way = wayOf('indicator.expected', indicator, target, inputs);
  if (typeof way !== 'function') return way;
  const asked = askedBy(indicator, day, plan.end);
  if (asked !== undefined) return way(asked);
  const whole = daysBetween(plan.start, plan.end) + 1;
  const elapsed = Math.min(whole, Math.max(0, daysBetween(plan.start, day) + 1));
  return fraction('indicator.expected', BigInt(elapsed), BigInt(whole), 'no-dates', inputs);
}

interface Parts {
  readonly indicator: Indicator;
  readonly actual: Figure;
  readonly target: Figure;
  readonly progress: Figure;
  readonly expected: Figure;
}

/** A sum that is to stay low has met its target only when its time is over. */
function isMet(
  { indicator, actual, target }: Pick<Parts, 'indicator' | 'actual' | 'target'>,
  last: Day,
  plan: Plan,
): boolean {
  if (typeof actual.value !== 'number' || typeof target.value !== 'number') return false;
  const open = indicator.aggregation === 'sum' && falls(indicator) && last < targetDay(indicator, plan.end);
  return !open && reaches(indicator, actual.value, target.value);
}

/** What a sum lacks can only add to it: where that could change the judgement, the judgement is not known. */
export function trackOf(parts: Parts, day: Day, plan: Plan): Track {
  const track = judged(parts, day, plan);
  const isOpen = parts.actual.bound !== undefined && (track === 'behind') !== falls(parts.indicator);
  return isOpen ? 'unknown' : track;
}

/**
 * Met: the final target is reached; "maintain" is never done. On track: progress >= expected - tolerance of the plan, which
 * is a share of what yearly targets ask for, and points of the elapsed time where there are none; of a sum that is to stay
 * low, at most as much beyond. Where there is no progress to expect (to maintain, target = baseline, no baseline), the
 * value itself is held against what is asked for.
 */
function judged(parts: Parts, day: Day, plan: Plan): Track {
  const { indicator, actual, progress, expected } = parts;
  if (typeof actual.value !== 'number') return 'unknown';
  if (indicator.direction !== 'maintain' && isMet(parts, day, plan)) return 'met';
  if (typeof progress.value !== 'number' || typeof expected.value !== 'number') return levelTrack(parts, day, plan);
  const tolerance = plan.thresholds.onTrackTolerance;
  // Of ten that a yearly target asks for, nine are near enough, and none are not; time that went by asks for no number.
  const slack = askedBy(indicator, day, plan.end) === undefined ? tolerance : tolerance * Math.abs(expected.value);
  const low = indicator.aggregation === 'sum' && falls(indicator);
  const good = low
    ? progress.value <= rounded(expected.value + slack)
    : progress.value >= rounded(expected.value - slack);
  return good ? 'on-track' : 'behind';
}

/** At what is asked for by a day, within the tolerance as a share of it; to maintain, or not to move, is to be at the target. */
function levelTrack({ indicator, actual, target }: Parts, day: Day, plan: Plan): Track {
  const stays = indicator.direction === 'maintain' || startOf(indicator) === target.value;
  const asked = askedBy(indicator, day, plan.end) ?? (stays ? target.value : undefined);
  if (!numeric(asked) || !numeric(actual.value)) return 'unknown';
  const slack = Math.abs(asked) * plan.thresholds.onTrackTolerance;
  const limit = falls(indicator) ? asked + slack : asked - slack;
  return reaches(indicator, actual.value, limit) ? 'on-track' : 'behind';
}
