// Rules on what was reported on activities: evidence, contradictions, steps back, delays without a word.

import { finding } from '../finding/finding.js';
import { daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Period, PeriodReport, Progress } from '../plan/model-periods.js';
import type { Node } from '../plan/model-tree.js';
import { ended, hasBegun, isTold, lastReports, saidOf } from '../plan/told.js';
import { isSameView, type Status } from '../source/status.js';
import { at, groupsBy, keyOf, list, type Rule } from './rule.js';

interface Report {
  readonly period: Period;
  readonly progress: Progress;
}

/** All progress reports in time order. */
function reports(plan: Plan): readonly Report[] {
  return plan.periods.flatMap(({ period, progress }) => progress.map((one) => ({ period, progress: one })));
}

const completedWithoutEvidence: Rule = (plan) =>
  reports(plan)
    .filter(({ progress }) => progress.status === 'completed' && progress.evidence === undefined)
    .map(({ progress }) => finding('NAP601', { id: progress.node.id }, keyOf(progress, 'evidence')));

/** How far a status is; pauses and ends without result have no rank. */
const rank: { readonly [S in Status]?: number } = {
  not_started: 0,
  in_progress: 1,
  continuous: 1,
  partially_completed: 2,
  completed: 2,
};

const percentOf = (done: number): string => `${Math.round(done * 100)} %`;

function wentBack(before: Progress, now: Progress): { readonly from: string; readonly to: string } | undefined {
  const [first, second] = [rank[before.status], rank[now.status]];
  if (first !== undefined && second !== undefined && second < first)
    return { from: before.statusWord, to: now.statusWord };
  const fell = before.done !== undefined && now.done !== undefined && now.done < before.done;
  return fell ? { from: percentOf(before.done ?? 0), to: percentOf(now.done ?? 0) } : undefined;
}

const wentBackwards: Rule = (plan) =>
  groupsBy(reports(plan), ({ progress }) => progress.node.id).flatMap((history) =>
    history.slice(1).flatMap(({ progress }, i) => {
      const before = history[i];
      const back = before === undefined ? undefined : wentBack(before.progress, progress);
      if (before === undefined || back === undefined) return [];
      return [finding('NAP602', { id: progress.node.id, ...back, before: before.period.id }, at(progress, 'status'))];
    }),
  );

const statusAgainstPercent: Rule = (plan) =>
  reports(plan).flatMap(({ progress }) => {
    const { status, done, node, statusWord } = progress;
    const short = status === 'completed' && done !== undefined && done < 1;
    const begun = status === 'not_started' && done !== undefined && done > 0;
    if (!short && !begun) return [];
    const args = { id: node.id, status: statusWord, percent: Math.round((done ?? 0) * 1000) / 10 };
    return [finding('NAP607', args, at(progress, 'percent'))];
  });

const finishedAfterPeriod: Rule = (plan) =>
  reports(plan).flatMap(({ period, progress }) => {
    const { finished, node } = progress;
    if (finished === undefined || finished <= period.end) return [];
    return [finding('NAP608', { id: node.id, finished, period: period.id }, at(progress, 'finished'))];
  });

const open: ReadonlySet<Status> = new Set(['not_started', 'in_progress']);

/** Judged on the latest report of each activity up to the date. */
const lateWithoutReason: Rule = (plan, date) =>
  groupsBy(
    reports(plan).filter(({ period }) => period.end <= date),
    ({ progress }) => progress.node.id,
  ).flatMap((history) => {
    const { period, progress } = history.at(-1) ?? history[0];
    const { node, reason, obstacle } = progress;
    const late = node.end !== undefined && node.end <= period.end && node.end < date && open.has(progress.status);
    if (!late || node.end === undefined || reason !== undefined || obstacle !== undefined) return [];
    const args = { id: node.id, end: node.end, days: daysBetween(node.end, date) };
    return [finding('NAP609', args, keyOf(progress, 'reason'))];
  });

const stoppedWithoutReason: Rule = (plan) =>
  reports(plan)
    .filter(({ progress }) => progress.status === 'suspended' || progress.status === 'cancelled')
    .filter(({ progress }) => progress.reason === undefined && progress.obstacle === undefined)
    .map(({ progress }) =>
      finding('NAP610', { id: progress.node.id, status: progress.statusWord }, keyOf(progress, 'reason')),
    );

/** Activities that have begun, were not closed before, and are not told in this period, themselves or by a task. */
function silent(plan: Plan, { period, progress }: PeriodReport): readonly Node[] {
  const before = lastReports(plan.periods.filter((report) => report.period.end < period.start));
  const here = lastReports([{ progress }]);
  return plan.activities
    .filter((activity) => hasBegun(activity, plan, period.end) && !ended.has(saidOf(activity, before).status))
    .filter((activity) => !isTold(activity, here));
}

const notTold: Rule = (plan) =>
  plan.periods.flatMap((report) => {
    const activities = report.progress.length === 0 ? [] : silent(plan, report);
    if (activities.length === 0) return [];
    const args = { period: report.period.id, list: list(activities.map(({ id }) => id)), count: activities.length };
    return [finding('NAP611', args, keyOf(report, 'progress'))];
  });

const seenOtherwise: Rule = (plan) =>
  plan.periods.flatMap(({ progress, assessments }) => {
    const official = new Map(progress.map((one) => [one.node, one]));
    return assessments.flatMap((assessment) => {
      const { node, status: other } = assessment;
      const told = official.get(node);
      if (other === undefined || told === undefined || isSameView(told.status, other)) return [];
      return [finding('NAP613', { id: node.id, official: told.statusWord, other }, at(assessment, 'status'))];
    });
  });

export const progressRules: readonly Rule[] = [
  completedWithoutEvidence,
  wentBackwards,
  statusAgainstPercent,
  finishedAfterPeriod,
  lateWithoutReason,
  stoppedWithoutReason,
  notTold,
  seenOtherwise,
];
