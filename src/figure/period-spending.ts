// What was spent in one reporting period, as it was reported for it: funding.spent over the returns of this period alone.

import type { Plan } from '../plan/model.js';
import type { PeriodReport } from '../plan/model-periods.js';
import type { Funding } from '../plan/model-tree.js';
import { absent, type Figure } from './figure.js';
import { fundingFigures } from './funding.js';

export interface PeriodSpending {
  readonly total: Figure;
  /** Absent where nothing was reported on the goal: unknown is not zero. */
  goal(id: string): Figure;
}

/** A record without what it states of the whole year: that cannot be told period by period. */
function agreedOnly({ original: _, ...record }: Funding): Funding {
  const { approved, committed } = record.amounts;
  return {
    ...record,
    amounts: { ...(approved === undefined ? {} : { approved }), ...(committed === undefined ? {} : { committed }) },
  };
}

/** Pooled money that was spent below its pool counts once, as everywhere: so the ledger of the period's year is made. */
export function spentIn(plan: Plan, report: PeriodReport): PeriodSpending {
  const { year } = report.period;
  const figures = fundingFigures({
    ...plan,
    periods: [report],
    costs: plan.costs.filter((cost) => cost.year === year),
    funding: plan.funding.filter((record) => record.year === year).map(agreedOnly),
  });
  const told = report.spending.some(({ amount }) => amount !== undefined);
  const none = absent('funding.spent', 'nothing-spent');
  return {
    total: told ? figures.total.figures['funding.spent'] : none,
    goal: (id) => (told ? (figures.by('goal').find(({ key }) => key === id)?.figures['funding.spent'] ?? none) : none),
  };
}
