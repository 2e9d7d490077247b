// The results tree as a list of nodes in the order of the plan, each with its parent.

import type { Activity, Costs, Document, Goal, Item } from './document.js';

export interface Node {
  readonly id: string;
  readonly kind: 'plan' | 'goal' | 'objective' | 'activity' | 'task';
  readonly parent?: Node;
  readonly costs?: Costs;
  readonly lead?: string;
  readonly 'co-leads'?: readonly string[];
  readonly pillar?: string;
  readonly start?: string;
  readonly end?: string;
}

export function nodesOf(document: Document): readonly Node[] {
  const plan: Node = { id: 'plan', kind: 'plan' };
  return [plan, ...document.goals.flatMap((goal) => goalNodes(document, goal, plan))];
}

function goalNodes(document: Document, goal: Goal, plan: Node): readonly Node[] {
  const node: Node = { ...itemOf(goal), kind: 'goal', parent: plan };
  const below = goal.objectives.flatMap((objective) => {
    const at: Node = { ...itemOf(objective), kind: 'objective', parent: node };
    return [at, ...activityNodes(document, at)];
  });
  return [node, ...below, ...activityNodes(document, node)];
}

const activityNodes = ({ activities }: Document, parent: Node): readonly Node[] =>
  activities.filter((a) => a.objective === parent.id).flatMap((a) => withTasks(a, parent));

function withTasks(activity: Activity, parent: Node): readonly Node[] {
  const node: Node = { ...itemOf(activity), kind: 'activity', parent };
  return [node, ...(activity.tasks ?? []).map((task): Node => ({ ...itemOf(task), kind: 'task', parent: node }))];
}

const itemOf = (item: Item & { readonly pillar?: string }): Omit<Node, 'kind' | 'parent'> => item;

/** The node itself, its parent, and so on up to the plan. */
export const upwards = (node: Node): readonly Node[] =>
  node.parent === undefined ? [node] : [node, ...upwards(node.parent)];
export const above = (node: Node): readonly Node[] => upwards(node).slice(1);
export const within = (node: Node, whole: Node): boolean => upwards(node).includes(whole);
/** The node of a kind that a node is or belongs to. */
export const ancestor = (node: Node, kind: Node['kind']): Node | undefined =>
  upwards(node).find((n) => n.kind === kind);
