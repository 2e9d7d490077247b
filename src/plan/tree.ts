// Ways through the results tree.

import type { Node, NodeKind } from './model-tree.js';

/** The node itself or the nearest one above it that is of this kind. */
export function above(node: Node, kind: NodeKind): Node | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) if (at.kind === kind) return at;
  return undefined;
}
export const goalOf = (node: Node): Node | undefined => above(node, 'goal');
export const objectiveOf = (node: Node): Node | undefined => above(node, 'objective');
export const activityOf = (node: Node): Node | undefined => above(node, 'activity');
/** Id of the pillar of the node's goal. */
export const pillarOf = (node: Node): string | undefined => goalOf(node)?.pillar;

export const isBelow = ({ parent }: Node, node: Node): boolean =>
  parent !== undefined && (parent === node || isBelow(parent, node));

/** The lead of a node, or of the nearest node above that has one. */
export function leadOf(node: Node): string | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent)
    if (at.leads[0] !== undefined) return at.leads[0];
  return undefined;
}

/** The node and everything below it, depth first. */
export function subtree(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(subtree)];
}
