// Who owes a return for a period.

import type { Plan } from './model.js';
import type { Period, Progress } from './model-periods.js';
import type { Node } from './model-tree.js';
import { ended, lastReports, saidOf } from './told.js';
import { activityOf, leadOf } from './tree.js';

/** Whether the planned time of a node and the period have a day in common; an open end counts as open. */
export function isUnderWay(node: Node, { start, end }: Period): boolean {
  // A task without days of its own has those of its activity.
  const from = node.start ?? activityOf(node)?.start;
  const to = node.end ?? activityOf(node)?.end;
  return (from === undefined || from <= end) && (to === undefined || to >= start);
}

/**
 * Whether news of a node are wanted in a period: while it is under way, and after its planned end until a report before
 * the period says that it, or the activity of a task, has ended.
 */
export function awaited(plan: Plan, period: Period): (node: Node) => boolean {
  const last = lastReports(plan.periods.filter((report) => report.period.end < period.start));
  return (node) => isUnderWay(node, period) || (isOver(node, period) && !hasEnded(node, last));
}

const isOver = (node: Node, { start }: Period): boolean => (node.end ?? activityOf(node)?.end ?? start) < start;

const hasEnded = (node: Node, last: ReadonlyMap<string, Progress>): boolean =>
  [node, activityOf(node)].some((one) => one !== undefined && ended.has(saidOf(one, last).status));

/**
 * Institutions that have something to report in a period: lead or co-lead of an activity or task of which news are wanted,
 * responsible for an indicator, reporting on a source that funds something in the year, or named to assess activities.
 */
export function owing(plan: Plan, period: Period): ReadonlySet<string> {
  const owed = new Set<string | undefined>();
  const isAwaited = awaited(plan, period);
  for (const node of [...plan.activities, ...plan.tasks])
    if (isAwaited(node)) for (const id of [leadOf(node), ...node.coLeads]) owed.add(id);
  for (const { responsible } of plan.indicators.values()) owed.add(responsible);
  for (const { source, year } of plan.funding) if (year === period.year) owed.add(plan.sources.get(source)?.reportedBy);
  if (plan.activities.some((node) => isUnderWay(node, period)))
    for (const id of plan.reporting?.assessedBy ?? []) owed.add(id);
  return new Set([...owed].filter((id) => id !== undefined));
}
