// Which reports count: those of institutions whose return is still a draft can be left out.

import type { PeriodReport, Plan } from './model.js';

const isDraft = (state: string | undefined): boolean => state === 'draft' || state === 'returned';

/** Institutions whose return for the period is a draft, or was returned for revision. */
export function draftsOf({ returns }: PeriodReport): ReadonlySet<string> {
  return new Set(returns.filter(({ state }) => isDraft(state)).map(({ institution }) => institution));
}

/** How many returns of the plan are drafts. */
export const draftCount = ({ periods }: Plan): number =>
  periods.reduce((sum, report) => sum + draftsOf(report).size, 0);

/**
 * The plan without what drafts report. What names no reporter always counts; the returns themselves stay, so that the
 * reporting gap does not change.
 */
export function withoutDrafts(plan: Plan): Plan {
  if (draftCount(plan) === 0) return plan;
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
