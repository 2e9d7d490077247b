// All figures of a plan at a date, worked out when they are asked for.

import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { neededFor } from './booking.js';
import { weighedAt } from './costed.js';
import { type FundingFigures, fundingFigures } from './funding.js';
import { type ImplementationFigures, implementationFigures } from './implementation.js';
import { type IndicatorState, indicatorStates } from './indicators.js';
import { once } from './once.js';
import { type ReportingFigures, reportingFigures } from './reporting.js';
import { toldUntil } from './until.js';

export interface Figures {
  readonly date: Day;
  funding(): FundingFigures;
  implementation(): ImplementationFigures;
  reporting(): ReportingFigures;
  indicators(): readonly IndicatorState[];
}

/** With a period, what was reported after it does not count. */
export function figuresOf(plan: Plan, date: Day, period?: string): Figures {
  const funding = once(() => fundingFigures(toldUntil(plan, date, period)));
  const needs = once(() => {
    const need = new Map<string, bigint>();
    for (const cost of plan.costs) {
      const { id } = weighedAt(cost.node);
      need.set(id, (need.get(id) ?? 0n) + neededFor(cost));
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
