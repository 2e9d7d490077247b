// What reports say of an activity: by itself, or through its tasks. One reading for the figures and the rules.

import type { Status } from '../source/status.js';
import type { Day } from './day.js';
import type { Plan } from './model.js';
import type { PeriodReport, Progress } from './model-periods.js';
import type { Node } from './model-tree.js';
import { subtree } from './tree.js';

/** Ended for good: nothing is due of it any more. */
export const ended: ReadonlySet<Status> = new Set(['completed', 'partially_completed', 'cancelled']);

/** Nothing can be reported before that. */
export const hasBegun = (activity: Node, plan: Plan, day: Day): boolean => (activity.start ?? plan.start) <= day;

/** The last report on each node. */
export const lastReports = (reports: readonly Pick<PeriodReport, 'progress'>[]): ReadonlyMap<string, Progress> =>
  new Map(reports.flatMap(({ progress }) => progress.map((one) => [one.node.id, one] as const)));

/** What was last said of an activity; empty where nothing was. */
export interface Said {
  readonly status: Status;
  /** Of the activity itself. */
  readonly own?: Progress;
  /** Of its tasks, where nothing was said of the activity itself. */
  readonly byTasks: readonly Progress[];
}

/** An activity's own report goes before whatever its tasks say. */
export function saidOf(activity: Node, last: ReadonlyMap<string, Progress>): Said {
  const own = last.get(activity.id);
  if (own !== undefined) return { status: own.status, own, byTasks: [] };
  const byTasks = activity.children.flatMap((task) => last.get(task.id) ?? []);
  return { status: statusByTasks(activity, byTasks), byTasks };
}

/** Is anything said of it, by itself or through a task? */
export const isTold = (activity: Node, last: ReadonlyMap<string, Progress>): boolean =>
  subtree(activity).some(({ id }) => last.has(id));

/** What all its tasks agree on; it has ended only where each of them has, and a continuous one ends by its own report. */
function statusByTasks({ children, activity }: Node, reports: readonly Progress[]): Status {
  const told = reports.map(({ status }) => status).filter((s) => s !== 'not_reported');
  const [first, ...others] = new Set(told);
  if (first === undefined) return 'not_reported';
  if (others.length > 0) return 'in_progress';
  const isWhole = told.length === children.length && activity?.continuous !== true;
  return ended.has(first) && !isWhole ? 'in_progress' : first;
}
