// Times in which an indicator was not observed although it was before and after: a sum lacks what happened then.

import type { Plan } from '../plan/model.js';
import type { Period } from '../plan/model-periods.js';
import { periodsOf } from '../plan/period.js';

/** The years, half-years and quarters of the plan's time: rhythms in which an indicator may be observed, coarsest first. */
export type Rhythms = readonly (readonly Period[])[];

export const rhythmsOf = (plan: Plan): Rhythms =>
  (['year', 'half-year', 'quarter'] as const).map((every) => periodsOf(every, plan));

/**
 * Ids of the times between the first observed period and the last in which nothing was observed, in the coarsest rhythm at
 * whose ends all observations stand: what is observed every December lacks no summer. Before the first it may not have
 * begun, and after the last it may still come: neither is told.
 */
export function unobserved(observed: readonly Period[], rhythms: Rhythms): readonly string[] {
  const [first, last] = [observed[0], observed.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const times = rhythms.find((list) => observed.every(({ end }) => list.some((time) => time.end === end))) ?? [];
  return times
    .filter((time) => time.start > first.start && time.end < last.end)
    .filter((time) => !observed.some((o) => o.start <= time.end && o.end >= time.start))
    .map(({ id }) => id);
}
