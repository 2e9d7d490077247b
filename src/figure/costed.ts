// Whether an activity is costed: a blank is uncosted, never 0.

import type { Plan } from '../plan/model.js';
import type { Cost, Node } from '../plan/model-tree.js';
import { activityOf } from '../plan/tree.js';

/** The node that a cut counts money under: the activity of a task, else the node itself. */
export const weighedAt = (node: Node): Node => activityOf(node) ?? node;

/** Lines that count for a year: those of the year, and states that cover all years. */
const linesIn = (node: Node, year: number | undefined): readonly Cost[] =>
  year === undefined ? node.costs : node.costs.filter((c) => c.year === undefined || c.year === year);

function lineIsCosted(line: Cost, plan: Plan, seen: ReadonlySet<string>): boolean {
  if (line.state === 'uncosted') return false;
  if (line.state === 'amount') return line.amount !== undefined;
  if (line.state !== 'in-other-line') return true;
  const target = line.inLine === undefined ? undefined : plan.node.get(line.inLine);
  return (
    target !== undefined &&
    !seen.has(target.id) &&
    nodeIsCosted(target, plan, line.year, new Set([...seen, target.id])) === true
  );
}

/** True or false by the node's own lines; undefined where it has none. */
function nodeIsCosted(
  node: Node,
  plan: Plan,
  year: number | undefined,
  seen: ReadonlySet<string>,
): boolean | undefined {
  const lines = linesIn(node, year);
  return lines.length === 0 ? undefined : lines.every((line) => lineIsCosted(line, plan, seen));
}

/**
 * An activity is costed where its own lines are, and those of its tasks; without lines of its own, where all of its tasks
 * are costed. "In other line" is costed where that line is. With a year, only lines of that year count.
 */
export function isCosted(activity: Node, plan: Plan, year?: number): boolean {
  const own = nodeIsCosted(activity, plan, year, new Set([activity.id]));
  const tasks = activity.children.map((t) => nodeIsCosted(t, plan, year, new Set([t.id])));
  if (own === false || tasks.includes(false)) return false;
  return own === true || (tasks.length > 0 && tasks.every((t) => t === true));
}

/** Activities that go on in a year, by their planned time. */
export function activeIn(activity: Node, year: number): boolean {
  const { start, end } = activity;
  return (
    (start === undefined || Number(start.slice(0, 4)) <= year) && (end === undefined || Number(end.slice(0, 4)) >= year)
  );
}
