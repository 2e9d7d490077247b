// Who owes a return for a period.

import type { Plan } from './model.js';
import type { Period } from './model-periods.js';
import type { Node } from './model-tree.js';
import { leadOf } from './tree.js';

/** Whether the planned time of a node and the period have a day in common; an open end counts as open. */
export const isUnderWay = (node: Node, { start, end }: Period): boolean =>
  (node.start === undefined || node.start <= end) && (node.end === undefined || node.end >= start);

/**
 * Institutions that have something to report in a period: lead or co-lead of an activity or task that is under way,
 * responsible for an indicator, reporting on a source that funds something in the year, or named to assess activities.
 */
export function owing(plan: Plan, period: Period): ReadonlySet<string> {
  const active = [...plan.activities, ...plan.tasks].filter((node) => isUnderWay(node, period));
  const indicators = [...plan.indicators.values()].map(({ responsible }) => responsible);
  const sources = plan.funding
    .filter(({ year }) => year === period.year)
    .map(({ source }) => plan.sources.get(source)?.reportedBy);
  const assessing = plan.activities.some((node) => isUnderWay(node, period)) ? plan.reporting?.assessedBy : [];
  return new Set(
    [
      ...active.flatMap((node) => [leadOf(node), ...node.coLeads]),
      ...indicators,
      ...sources,
      ...(assessing ?? []),
    ].filter((id) => id !== undefined),
  );
}
