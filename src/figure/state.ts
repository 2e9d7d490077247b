// How each activity stands at a date: its last reported status, whether it is due, done, delayed, and by how much.

import { type Day, daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Snapshot } from '../plan/model-learning.js';
import type { PeriodReport, Progress } from '../plan/model-periods.js';
import type { Milestone, Node } from '../plan/model-tree.js';
import { firstSnapshot } from '../plan/snapshots.js';
import type { Status } from '../source/status.js';
import { absent, type Figure, known, rounded } from './figure.js';

export interface ActivityState {
  readonly activity: Node;
  /** The last report on or before the date; absent = not reported. */
  readonly progress?: Progress;
  readonly status: Status;
  /** Planned end on or before the date; a continuous activity by its milestones. */
  readonly due: boolean;
  readonly completed: boolean;
  /** Not finished although due, or a due milestone is missed. Derived, never typed. */
  readonly delayed: boolean;
  /** Days after the planned end (or the first missed milestone) until it was finished, or until the date. */
  readonly slippage?: number;
  /** The same against the end in the first snapshot, where there is one. */
  readonly slippageFirst?: number;
  /** Elapsed share of its time, or of its milestones: 0..1. */
  readonly expected?: number;
  /** expected - reported, where a percentage was reported. */
  readonly progressGap?: number;
  readonly missed: readonly Milestone[];
}

/** Reports that count at a date: of periods that have ended by then, up to the given period. In time order. */
export function reportsUntil(plan: Plan, date: Day, period?: string): readonly PeriodReport[] {
  const chosen = period === undefined ? undefined : plan.periods.find((p) => p.period.id === period);
  const last = chosen?.period.end ?? date;
  return plan.periods.filter((p) => p.period.end <= last);
}

/** Ended for good: nothing is due of it any more. */
const ended: ReadonlySet<Status> = new Set(['completed', 'partially_completed', 'cancelled']);

/**
 * The state of every activity, in the order of the plan. With a period, reports after it do not count, and "due" and
 * "late" are still judged at the date.
 */
export function activityStates(plan: Plan, date: Day, period?: string): readonly ActivityState[] {
  const latest = new Map<string, Progress>();
  const reached = new Map<string, Set<number>>();
  for (const report of reportsUntil(plan, date, period))
    for (const progress of report.progress) {
      latest.set(progress.node.id, progress);
      const years = reached.get(progress.node.id) ?? new Set();
      for (const year of progress.milestones) years.add(year);
      reached.set(progress.node.id, years);
    }
  const first = firstSnapshot(plan);
  return plan.activities.map((activity) =>
    stateOf(activity, latest.get(activity.id), reached.get(activity.id) ?? new Set(), date, first?.ends[activity.id]),
  );
}

function stateOf(
  activity: Node,
  progress: Progress | undefined,
  reached: ReadonlySet<number>,
  date: Day,
  firstEnd: Day | undefined,
): ActivityState {
  const status = progress?.status ?? 'not_reported';
  const milestones = activity.activity?.milestones ?? [];
  const byMilestones = activity.activity?.continuous === true;
  const dueMilestones = byMilestones ? milestones.filter((m) => m.due <= date) : [];
  const missed = dueMilestones.filter((m) => !reached.has(m.year));
  const endDue = activity.end !== undefined && activity.end <= date;
  const due = byMilestones && milestones.length > 0 ? dueMilestones.length > 0 : endDue;
  const completed =
    status === 'completed' ||
    (byMilestones && due && dueMilestones.length > 0 && missed.length === 0 && status !== 'cancelled');
  const delayed = due && !completed && !ended.has(status);
  const judgedEnd = byMilestones && milestones.length > 0 ? missed[0]?.due : activity.end;
  const closed = completed || ended.has(status);
  const slippage = slipped(judgedEnd, progress, due, closed, date);
  const slippageFirst =
    firstEnd === undefined || byMilestones
      ? undefined
      : slipped(firstEnd, progress, firstEnd <= date, closed, date, activity.end);
  const expected = expectedShare(activity, byMilestones ? milestones : [], date);
  const done = progress?.done ?? (status === 'completed' ? 1 : undefined);
  return {
    activity,
    status,
    due,
    completed,
    delayed,
    missed,
    ...(progress === undefined ? {} : { progress }),
    ...(slippage === undefined ? {} : { slippage }),
    ...(slippageFirst === undefined ? {} : { slippageFirst }),
    ...(expected === undefined ? {} : { expected }),
    ...(expected === undefined || done === undefined ? {} : { progressGap: rounded(expected - done) }),
  };
}

/**
 * Days from a planned end to the actual end, or to the date while it goes on; none where it ended on an unknown day.
 * Against the first snapshot, an activity whose end was moved counts at least the days by which it was moved.
 */
function slipped(
  planned: Day | undefined,
  progress: Progress | undefined,
  due: boolean,
  closed: boolean,
  date: Day,
  moved?: Day,
): number | undefined {
  if (planned === undefined) return undefined;
  const shift = moved === undefined ? 0 : daysBetween(planned, moved);
  if (closed) return progress?.finished === undefined ? undefined : daysBetween(planned, progress.finished);
  if (!due) return moved === undefined ? undefined : shift;
  return Math.max(daysBetween(planned, date), shift);
}

/** Elapsed share of the planned time, both ends inside; of milestones, the share whose day has come. */
function expectedShare(activity: Node, milestones: readonly Milestone[], date: Day): number | undefined {
  if (milestones.length > 0) return rounded(milestones.filter((m) => m.due <= date).length / milestones.length);
  const { start, end } = activity;
  if (start === undefined || end === undefined) return undefined;
  const share = (daysBetween(start, date) + 1) / (daysBetween(start, end) + 1);
  return rounded(Math.min(1, Math.max(0, share)));
}

/** The figures of one activity, absent with the reason where they cannot be told. */
export function activityFigures(state: ActivityState, snapshots: readonly Snapshot[]): readonly Figure[] {
  const { activity, progress, expected, progressGap, slippage, slippageFirst } = state;
  const inputs = () => (progress === undefined ? [activity] : [activity, progress]);
  const of = (
    id: Figure['id'],
    value: number | undefined,
    none: 'no-dates' | 'no-report' | 'nothing-due' | 'no-snapshot',
  ) => (value === undefined ? absent(id, none, {}, inputs) : known(id, value, inputs));
  return [
    of('activity.expectedProgress', expected, 'no-dates'),
    of('activity.progressGap', progressGap, expected === undefined ? 'no-dates' : 'no-report'),
    of('activity.slippage', slippage, activity.end === undefined ? 'no-dates' : 'nothing-due'),
    of('activity.slippageFirst', slippageFirst, snapshots.length === 0 ? 'no-snapshot' : 'nothing-due'),
  ];
}
