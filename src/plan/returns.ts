// Which reports count: those of institutions whose return is still a draft can be left out.

import type { Plan } from './model.js';
import type { PeriodReport } from './model-periods.js';

const isDraft = (state: string | undefined): boolean => state === 'draft' || state === 'returned';

/** Institutions whose return for the period is a draft, or was returned for revision. */
function draftsOf({ returns }: PeriodReport): ReadonlySet<string> {
  return new Set(returns.filter(({ state }) => isDraft(state)).map(({ institution }) => institution));
}

/** Institutions whose draft reports something for the period, and how many entries: what figures leave out. */
export function leftOut(report: PeriodReport): { readonly institutions: readonly string[]; readonly entries: number } {
  const { progress, spending, observations, assessments } = report;
  const money = [...spending, ...observations].map(({ reportedBy }) => reportedBy);
  const reporters = [...[...progress, ...assessments].map(({ by }) => by), ...money];
  const drafts = [...draftsOf(report)].map((id) => ({ id, entries: reporters.filter((by) => by === id).length }));
  return {
    institutions: drafts.filter(({ entries }) => entries > 0).map(({ id }) => id),
    entries: drafts.reduce((sum, { entries }) => sum + entries, 0),
  };
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
  const entries = plan.periods.reduce((sum, report) => sum + leftOut(report).entries, 0);
  return count === 0 ? undefined : { count, entries, counted };
}

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
