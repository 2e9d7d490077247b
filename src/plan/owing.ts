// Who owes a return for a period.

import type { Node, Period, Plan } from './model.js';
import { leadOf } from './tree.js';

const isActive = (node: Node, { start, end }: Period): boolean =>
  (node.start === undefined || node.start <= end) && (node.end === undefined || node.end >= start);

/**
 * Institutions that have something to report in a period: lead or co-lead of an activity that is under way, or
 * responsible for an indicator.
 */
export function owing(plan: Plan, period: Period): ReadonlySet<string> {
  const active = [...plan.activities, ...plan.tasks].filter((node) => isActive(node, period));
  const indicators = [...plan.indicators.values()].map(({ responsible }) => responsible);
  return new Set(
    [...active.flatMap((node) => [leadOf(node), ...node.coLeads]), ...indicators].filter((id) => id !== undefined),
  );
}
