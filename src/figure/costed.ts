// Whether an activity is costed: a blank is uncosted, never 0.

import { yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost, Node } from '../plan/model-tree.js';
import { activityOf } from '../plan/tree.js';

/** The node that a cut counts money under: the activity of a task, else the node itself. */
export const weighedAt = (node: Node): Node => activityOf(node) ?? node;

export type Years = ReadonlySet<number>;

/** Lines that count for some years: those of these years, and states that cover all years. */
const linesIn = (node: Node, years: Years | undefined): readonly Cost[] =>
  years === undefined ? node.costs : node.costs.filter((c) => c.year === undefined || years.has(c.year));

const oneYear = (year: number | undefined): Years | undefined => (year === undefined ? undefined : new Set([year]));

/** "In another line" is judged in the year of the line; in a state for all years, in the years that are asked for. */
function lineIsCosted(line: Cost, plan: Plan, years: Years | undefined, seen: ReadonlySet<string>): boolean {
  if (line.state === 'uncosted') return false;
  if (line.state === 'amount') return line.amount !== undefined;
  if (line.state !== 'in-other-line') return true;
  const target = line.inLine === undefined ? undefined : plan.node.get(line.inLine);
  return (
    target !== undefined &&
    !seen.has(target.id) &&
    targetIsCosted(target, plan, oneYear(line.year) ?? years, new Set([...seen, target.id]))
  );
}

/** What another line is "in": the node's own lines; of an activity without any, those of its tasks. */
function targetIsCosted(target: Node, plan: Plan, years: Years | undefined, seen: ReadonlySet<string>): boolean {
  const own = nodeIsCosted(target, plan, years, seen);
  if (own !== undefined || target.kind !== 'activity') return own === true;
  return allCosted(target.children.map((t) => nodeIsCosted(t, plan, years, new Set([...seen, t.id]))));
}

const allCosted = (tasks: readonly (boolean | undefined)[]): boolean =>
  tasks.length > 0 && tasks.every((isTaskCosted) => isTaskCosted === true);

/** True or false by the node's own lines; undefined where it has none. */
function nodeIsCosted(
  node: Node,
  plan: Plan,
  years: Years | undefined,
  seen: ReadonlySet<string>,
): boolean | undefined {
  const lines = linesIn(node, years);
  return lines.length === 0 ? undefined : lines.every((line) => lineIsCosted(line, plan, years, seen));
}

/**
 * An activity is costed where its own lines are, and those of its tasks; without lines of its own, where all of its tasks
 * are costed. "In other line" is costed where that line is. With years, only lines of these count.
 */
export function isCosted(activity: Node, plan: Plan, years?: Years): boolean {
  const own = nodeIsCosted(activity, plan, years, new Set([activity.id]));
  const tasks = activity.children.map((t) => nodeIsCosted(t, plan, years, new Set([t.id])));
  if (own === false || tasks.includes(false)) return false;
  return own === true || allCosted(tasks);
}

/** Whether an activity goes on in one of the years by its planned time, or itself or a task has a cost in it. */
export function activeIn(activity: Node, years: Years): boolean {
  const { start, end } = activity;
  const [from, to] = [start === undefined ? 0 : yearOf(start), end === undefined ? 9999 : yearOf(end)];
  const isOn = [...years].some((year) => year >= from && year <= to);
  const costs = (node: Node): boolean => node.costs.some(({ year }) => year !== undefined && years.has(year));
  return isOn || [activity, ...activity.children].some(costs);
}
