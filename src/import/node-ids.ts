// Ids of the nodes of an imported plan.

import type { DraftIndicator, DraftNode, DraftPlan } from './draft.js';
import { freeId } from './names.js';

/** The goal that a plan is given whose sheet names none. */
export const ownGoal = 'G1';

/** Ids of the sheet that can be used: each the only one of its name. */
function sheetIds(nodes: readonly DraftNode[]): ReadonlyMap<DraftNode, string> {
  const named = nodes.flatMap((node) => (node.id === undefined ? [] : [[node, node.id.replace(/\.$/, '')] as const]));
  const count = new Map<string, number>();
  for (const [, id] of named) count.set(id, (count.get(id) ?? 0) + 1);
  return new Map(named.filter(([, id]) => count.get(id) === 1 && id !== ownGoal && /^[^\s;,]{1,60}$/.test(id)));
}

/** Nodes by their ids in the sheet, else by their place in the tree: "2", "2.1", "2.1.3". */
export function idsOf(draft: DraftPlan): ReadonlyMap<DraftNode, string> {
  const nodes = [...draft.nodes.values()];
  const own = sheetIds(nodes);
  const taken = new Set(own.values());
  const children = new Map<DraftNode | undefined, number>();
  const ids = new Map<DraftNode, string>();
  for (const node of nodes) {
    const under = node.parent === undefined ? undefined : ids.get(node.parent);
    const prefix = under === undefined ? '' : `${under}.`;
    let number = (children.get(node.parent) ?? 0) + 1;
    while (taken.has(`${prefix}${number}`) && !own.has(node)) number += 1;
    children.set(node.parent, number);
    const id = own.get(node) ?? `${prefix}${number}`;
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
}

/** Ids of the indicators: "I-2.1" for the only one of a node. */
export function indicatorIds(
  draft: DraftPlan,
  ids: ReadonlyMap<DraftNode, string>,
): ReadonlyMap<DraftIndicator, string> {
  const taken = new Set([ownGoal, ...ids.values()].map((id) => id.toLowerCase()));
  const found = new Map<DraftIndicator, string>();
  for (const node of draft.nodes.values())
    [...node.indicators.values()].forEach((indicator, i) => {
      const wanted = `I-${ids.get(node) ?? ''}${node.indicators.size === 1 ? '' : `-${i + 1}`}`;
      found.set(indicator, freeId(wanted, taken));
    });
  return found;
}
