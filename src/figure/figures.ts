// All figures of a plan at a date, worked out when they are asked for.

import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { weighedAt } from './costed.js';
import { type FundingFigures, fundingFigures } from './funding.js';
import { type ImplementationFigures, implementationFigures } from './implementation.js';
import { type IndicatorState, indicatorStates } from './indicators.js';
import { type ReportingFigures, reportingFigures } from './reporting.js';

export interface Figures {
  readonly date: Day;
  funding(): FundingFigures;
  implementation(): ImplementationFigures;
  reporting(): ReportingFigures;
  indicators(): readonly IndicatorState[];
}

/** With a period, what was reported after it does not count. Money is the same at any date: `funding` of other figures. */
export function figuresOf(
  plan: Plan,
  date: Day,
  period?: string,
  funding: Figures['funding'] = once(() => fundingFigures(plan)),
): Figures {
  const needs = once(() => {
    const need = new Map<string, bigint>();
    for (const entry of funding().ledger.entries) {
      const { id } = weighedAt(entry.unit);
      need.set(id, (need.get(id) ?? 0n) + entry.need);
    }
    return need;
  });
  return {
    date,
    funding,
    implementation: once(() => implementationFigures(plan, date, (activity) => needs().get(activity.id) ?? 0n, period)),
    reporting: once(() => reportingFigures(plan, date, period)),
    indicators: once(() => indicatorStates(plan, date, period)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
