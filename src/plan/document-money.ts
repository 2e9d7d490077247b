// Costs and funding of the canonical document: one flat record a line, each naming what it is for.

import type { Value } from '../source/located.js';
import { fieldsOf, inOrderOf, recordsOf } from './document-fields.js';
import type { FlatTree } from './document-tree.js';
import { type Fields, isFields } from './read.js';

/** The plan itself comes first, then goals, objectives, activities and tasks. */
const nodesOf = (tree: FlatTree): readonly Fields[] => [
  { id: 'plan' },
  ...tree.goals,
  ...tree.objectives,
  ...tree.activities,
  ...tree.tasks,
];

/** Cost lines by node, then by year; lines for all years first. */
export function canonicalCosts(document: Fields, tree: FlatTree): readonly Fields[] {
  const nodes = nodesOf(tree);
  const nested = nodes.flatMap((node) => costsIn(node['costs']).map((line) => fieldsOf({ on: node['id'], ...line })));
  const year = (line: Fields): number => (typeof line['year'] === 'number' ? line['year'] : 0);
  const lines = [...nested, ...recordsOf(document['costs'])].sort((a, b) => year(a) - year(b));
  return inOrderOf(nodes, lines, 'on');
}

/** The lines of a node's `costs`: one state for all years, or entries by year. */
function costsIn(costs: Value | undefined): readonly Fields[] {
  if (typeof costs === 'string') return [{ state: costs }];
  if (!isFields(costs)) return [];
  if ('in-line' in costs) return [costs];
  return Object.entries(costs).flatMap(([year, entries]) =>
    (Array.isArray(entries) ? entries : [entries]).map((entry: Value) => ({ year: Number(year), ...costLine(entry) })),
  );
}

function costLine(entry: Value): Fields {
  if (isFields(entry)) return entry;
  return typeof entry === 'number' ? { amount: entry } : { state: entry };
}

/** Funding by node. */
export function canonicalFunding(document: Fields, tree: FlatTree): readonly Fields[] {
  const nodes = nodesOf(tree);
  const nested = nodes.flatMap((node) =>
    recordsOf(node['funding']).map((record) => fieldsOf({ on: node['id'], ...record })),
  );
  return inOrderOf(nodes, [...nested, ...recordsOf(document['funding'])], 'on');
}
