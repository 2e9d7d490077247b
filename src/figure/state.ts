// How each activity stands at a date: its last reported status, whether it is due, done, delayed, and by how much.

import { type Day, daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { PeriodReport, Progress } from '../plan/model-periods.js';
import type { Milestone, Node } from '../plan/model-tree.js';
import { present } from '../plan/read.js';
import { firstSnapshot } from '../plan/snapshots.js';
import { ended, hasBegun, lastReports, type Said, saidOf } from '../plan/told.js';
import { subtree } from '../plan/tree.js';
import type { Status } from '../source/status.js';
import { evidenceOf, nothingTold, type Told, toldMore } from './evidence.js';
import { ratio, rounded } from './figure.js';

/** Not begun: nothing was reported, and nothing could be yet. Derived, never typed. */
export type StateStatus = Status | 'not_begun';

export interface ActivityState {
  readonly activity: Node;
  /** The last report on the activity itself on or before the date. */
  readonly progress?: Progress;
  /** The last reports on its tasks, where nothing was reported on the activity itself. */
  readonly byTasks: readonly Progress[];
  readonly status: StateStatus;
  /** No report ever said more than “not reported”, of itself or of a task. */
  readonly silent: boolean;
  /** A period is recorded by the date: only then is what nobody reported not done, or late. */
  readonly recorded: boolean;
  /** Planned end on or before the date; a continuous activity by its milestones. */
  readonly due: boolean;
  readonly completed: boolean;
  /** Completed, closed short or cancelled. */
  readonly closed: boolean;
  /** Reports with the evidence that it was completed; empty where it was not, or none is named. */
  readonly evidence: readonly Progress[];
  /** Not closed although its planned end, or a milestone that is missed, is past. Derived, never typed. */
  readonly delayed: boolean;
  /** Days after the planned end (or the first missed milestone) until it was finished, or until the date. */
  readonly slippage?: number;
  /** The same against the end in the first snapshot, where there is one. */
  readonly slippageFirst?: number;
  /** Elapsed share of its time, or of its milestones, at the end of the period that a percentage is reported for: 0..1. */
  readonly expected?: number;
  /** expected - reported, where a percentage was reported. */
  readonly progressGap?: number;
  readonly missed: readonly Milestone[];
}

/** The status that readers see: what is late is delayed, whatever was reported. */
export type ShownStatus = StateStatus | 'delayed';
export const shownStatus = (s: ActivityState): ShownStatus => (s.delayed ? 'delayed' : s.status);

/** The reports that its status comes from. */
export const reportsOf = ({ progress, byTasks }: ActivityState): readonly Progress[] =>
  progress === undefined ? byTasks : [progress];

/** Counted as not reported: nothing was ever reported on it, or its last report says so. */
export const isSilent = ({ status }: ActivityState): boolean => status === 'not_reported';

/** The day until which reports count. */
export const lastDay = (plan: Plan, date: Day, period?: string): Day =>
  plan.periods.find((p) => p.period.id === period)?.period.end ?? date;

/** Reports that count at a date: of periods that have ended by then, up to the given period. In time order. */
export function reportsUntil(plan: Plan, date: Day, period?: string): readonly PeriodReport[] {
  const last = lastDay(plan, date, period);
  return plan.periods.filter((p) => p.period.end <= last);
}

/**
 * The state of every activity, in the order of the plan. With a period, reports after it do not count, and "due" and
 * "late" are still judged at the date.
 */
export function activityStates(plan: Plan, date: Day, period?: string): readonly ActivityState[] {
  const told = new Map<string, Told>();
  const reports = reportsUntil(plan, date, period);
  for (const report of reports)
    for (const progress of report.progress) {
      const { id } = progress.node;
      told.set(id, toldMore(told.get(id) ?? nothingTold, progress, report.period.end));
    }
  const last = lastReports(reports);
  const first = firstSnapshot(plan);
  const until = lastDay(plan, date, period);
  return plan.activities.map((activity) => {
    const begun = hasBegun(activity, plan, until);
    const facts = {
      ...saidOf(activity, last),
      ...(told.get(activity.id) ?? nothingTold),
      silent: subtree(activity).every((node) => (told.get(node.id) ?? nothingTold).silent),
      recorded: reports.length > 0,
      begun,
    };
    return stateOf(activity, facts, date, first?.ends[activity.id]);
  });
}

type Facts = Said & Told & { readonly begun: boolean; readonly recorded: boolean };

function stateOf(activity: Node, facts: Facts, date: Day, firstEnd: Day | undefined): ActivityState {
  const { own, byTasks, silent, recorded } = facts;
  const standing = standingOf(activity, facts, date);
  const { due, closed, status, milestones, missed } = standing;
  const judgedEnd = milestones.length > 0 ? missed[0]?.due : activity.end;
  const finished = finishedOn(facts);
  const slippageFirst =
    firstEnd === undefined || activity.activity?.continuous === true
      ? undefined
      : slipped(firstEnd, finished, recorded && firstEnd <= date, closed, date, activity.end);
  const done = own?.done ?? (status === 'completed' ? 1 : undefined);
  const expected = expectedShare(activity, milestones, done === undefined ? date : reportedDay(facts, date));
  return present({
    activity,
    ...standing,
    progress: own,
    byTasks,
    silent,
    recorded,
    slippage: slipped(judgedEnd, finished, recorded && due, closed, date),
    slippageFirst,
    expected,
    progressGap: expected === undefined || done === undefined ? undefined : rounded(expected - done),
  });
}

/** What was reported for a period is held against what was expected at its end. */
const reportedDay = ({ until }: Told, date: Day): Day => (until !== undefined && until < date ? until : date);

/** Of tasks the last day, where each of them says one. */
function finishedOn({ own, byTasks }: Said): Day | undefined {
  if (own !== undefined) return own.finished;
  const days = byTasks.flatMap(({ finished }) => finished ?? []).sort();
  return days.length < byTasks.length ? undefined : days.at(-1);
}

type Standing = Pick<ActivityState, 'status' | 'due' | 'completed' | 'closed' | 'delayed' | 'missed' | 'evidence'> & {
  /** Of continuous activities. */
  readonly milestones: readonly Milestone[];
};

/** A deadline on the date itself is due and not late yet. */
function standingOf({ activity, end }: Node, facts: Facts, date: Day): Standing {
  const milestones = activity?.continuous === true ? activity.milestones : [];
  const dueMilestones = milestones.filter((m) => m.due <= date).sort((a, b) => (a.due < b.due ? -1 : 1));
  const missed = dueMilestones.filter((m) => !facts.reached.has(m.year));
  const due = milestones.length > 0 ? dueMilestones.length > 0 : end !== undefined && end <= date;
  const status = facts.status === 'not_reported' && !facts.begun && !due ? 'not_begun' : facts.status;
  const allReached = dueMilestones.length > 0 && missed.length === 0 && status !== 'cancelled';
  const completed = status === 'completed' || allReached;
  const closed = completed || ended.has(facts.status);
  const isPast = milestones.length > 0 ? missed.some((m) => m.due < date) : end !== undefined && end < date;
  const evidence = completed ? evidenceOf(facts, dueMilestones) : [];
  return { status, milestones, missed, due, completed, closed, delayed: facts.recorded && isPast && !closed, evidence };
}

/**
 * Days from a planned end to the actual end, or to the date while it goes on; none where it ended on an unknown day.
 * Against the first snapshot, an activity whose end was moved counts at least the days by which it was moved.
 */
function slipped(
  planned: Day | undefined,
  finished: Day | undefined,
  due: boolean,
  closed: boolean,
  date: Day,
  moved?: Day,
): number | undefined {
  if (planned === undefined) return undefined;
  const shift = moved === undefined ? 0 : daysBetween(planned, moved);
  if (closed) return finished === undefined ? undefined : daysBetween(planned, finished);
  if (!due) return moved === undefined ? undefined : shift;
  return Math.max(daysBetween(planned, date), shift);
}

const ratioOf = (part: number, whole: number): number | undefined => ratio(BigInt(part), BigInt(whole));

/** Elapsed share of the planned time, both ends inside; of milestones, the share whose day has come. */
function expectedShare(activity: Node, milestones: readonly Milestone[], date: Day): number | undefined {
  if (milestones.length > 0) return ratioOf(milestones.filter((m) => m.due <= date).length, milestones.length);
  const { start, end } = activity;
  if (start === undefined || end === undefined || end < start) return undefined;
  const all = daysBetween(start, end) + 1;
  return ratioOf(Math.min(all, Math.max(0, daysBetween(start, date) + 1)), all);
}
