// What of sensitive counts may be shown: everything inside, nothing small or subtractable to the public.

import type { IndicatorState } from '../figure/indicators.js';
import type { Plan } from '../plan/model.js';
import type { Mask } from './context.js';
import type { Audience } from './model.js';

/**
 * For the public, of sensitive indicators: no parts at all, and no value to date where any period's count lies between 1
 * and the threshold - 1, since sums of periods would give it back.
 */
export function maskOf(plan: Plan, states: readonly IndicatorState[], audience: Audience): Mask {
  if (audience !== 'public') return { value: () => true, part: () => true, actual: () => true };
  const sensitive = new Map(states.filter((s) => s.indicator.sensitive).map((s) => [s.indicator.id, s]));
  const small = ({ observed }: IndicatorState): boolean =>
    observed.some(
      (o) =>
        typeof o.observation.value === 'number' &&
        o.observation.value > 0 &&
        o.observation.value < plan.thresholds.smallNumbers,
    );
  const whole = (id: string): boolean => {
    const state = sensitive.get(id);
    return state === undefined || !small(state);
  };
  return { value: whole, actual: whole, part: (id) => !sensitive.has(id) };
}
