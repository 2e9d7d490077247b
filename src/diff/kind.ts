// What a difference means in the words of a plan.

import { own } from '../plan/read.js';
import type { Difference } from './walk.js';

/** In the order in which they are told. */
export const changeKinds = [
  'added',
  'dropped',
  'renumbered',
  'renamed',
  'moved',
  'deadline',
  'responsibility',
  'target',
  'baseline',
  'budget',
  'funding',
  'institution',
  'reported',
  'other',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const byList: { readonly [list: string]: ChangeKind } = {
  costs: 'budget',
  totals: 'budget',
  rates: 'budget',
  funding: 'funding',
  sources: 'funding',
  institutions: 'institution',
  periods: 'reported',
};

/** By the first step of the path, in the results tree and in indicators. */
const byField: { readonly [field: string]: ChangeKind } = {
  id: 'renumbered',
  title: 'renamed',
  goal: 'moved',
  objective: 'moved',
  activity: 'moved',
  pillar: 'moved',
  lead: 'responsibility',
  'co-leads': 'responsibility',
  partners: 'responsibility',
  'by-consent': 'responsibility',
  responsible: 'responsibility',
  target: 'target',
  targets: 'target',
  baseline: 'baseline',
};
const tree: ReadonlySet<string> = new Set(['goals', 'objectives', 'activities', 'tasks', 'indicators']);

/** Days by which work has to be done, wherever they stand. */
const deadlines: ReadonlySet<string | number> = new Set(['start', 'end', 'due', 'deadline']);

export function kindOf({ list, key, path, was, now }: Difference): ChangeKind {
  const money = own(byList, list);
  if (money !== undefined) return money;
  if (list === 'plan' && ['currency', 'unit'].includes(String(path[0]))) return 'budget';
  if (path.length === 0 && key.length > 0) return now === undefined ? 'dropped' : was === undefined ? 'added' : 'other';
  const last = path.at(-1);
  if (last !== undefined && deadlines.has(last) && path[0] !== 'reporting') return 'deadline';
  return (tree.has(list) ? own(byField, String(path[0])) : undefined) ?? 'other';
}
