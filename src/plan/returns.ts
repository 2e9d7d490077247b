// Which reports count: those of institutions whose return is still a draft can be left out.

import type { Plan } from './model.js';
import type { PeriodReport } from './model-periods.js';

const isDraft = (state: string | undefined): boolean => state === 'draft' || state === 'returned';

/** Institutions whose return for the period is a draft, or was returned for revision. */
function draftsOf({ returns }: PeriodReport): ReadonlySet<string> {
  return new Set(returns.filter(({ state }) => isDraft(state)).map(({ institution }) => institution));
}

/** How many returns of a plan are drafts, how many entries name them as reporters, and whether figures count these. */
export interface Drafts {
  readonly count: number;
  readonly entries: number;
  readonly counted: boolean;
}

/** Undefined where no return is a draft. */
export function draftsIn(plan: Plan, counted: boolean): Drafts | undefined {
  const count = plan.periods.reduce((sum, report) => sum + draftsOf(report).size, 0);
  return count === 0 ? undefined : { count, entries: entriesIn(plan) - entriesIn(withoutDrafts(plan)), counted };
}

const entriesIn = ({ periods }: Plan): number =>
  periods.reduce(
    (sum, p) => sum + p.progress.length + p.spending.length + p.observations.length + p.assessments.length,
    0,
  );

/**
 * The plan without what drafts report. What names no reporter always counts; the returns themselves stay, so that the
 * reporting gap does not change.
 */
export function withoutDrafts(plan: Plan): Plan {
  return { ...plan, periods: plan.periods.map(approvedOnly) };
}

function approvedOnly(report: PeriodReport): PeriodReport {
  const drafts = draftsOf(report);
  const counts = (by: string | undefined): boolean => by === undefined || !drafts.has(by);
  return {
    ...report,
    progress: report.progress.filter(({ by }) => counts(by)),
    spending: report.spending.filter(({ reportedBy }) => counts(reportedBy)),
    observations: report.observations.filter(({ reportedBy }) => counts(reportedBy)),
    assessments: report.assessments.filter(({ by }) => counts(by)),
  };
}
