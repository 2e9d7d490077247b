// What only echoes a mistake that reading, checking or building has told already is left out: a lead that is no
// institution leaves its activity without a lead, an amount that is no number makes a sum wrong.

import type { Code } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import type { Node, Plan, StatedTotal } from '../plan/model.js';
import type { Located, Path, Value } from '../source/located.js';
import { exceeds } from './costs.js';
import { ancestors } from './rule.js';

const pathOf = ({ at }: Finding): Path | undefined => ('path' in at ? at.path : undefined);
const keyOf = (path: Path): string => JSON.stringify(path);

/** All beginnings of the paths, themselves included: a finding at one of them is told already. */
function beginnings(paths: readonly Path[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => path.map((_, i) => keyOf(path.slice(0, i + 1)))));
}

/** Rules that compare sums: they wait where a line that belongs to the sum cannot be used. */
const sums: ReadonlySet<Code> = new Set([
  'NAP501',
  'NAP509',
  'NAP510',
  'NAP511',
  'NAP513',
  'NAP514',
  'NAP516',
  'NAP710',
]);
const moneyKeys: ReadonlySet<string | number> = new Set(['costs', 'funding', 'spending', 'rates', 'totals']);

/** A money line that could not be used: what it is for (unknown: anything), and its year (unknown: any). */
interface Broken {
  readonly node: Node | undefined;
  readonly year: number | undefined;
}

type Fields = { readonly [key: string]: Value };
const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

function child(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return value[Number(step)];
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The record at a path, where there is one. */
function recordAt(root: Value, path: Path): Fields {
  const value = path.reduce<Value | undefined>(child, root);
  return isMap(value) ? value : {};
}

/** Nested lines stand inside what they are for; listed ones name it. */
function brokenLine(path: Path, plan: Plan, nodes: ReadonlyMap<string, Node>, located: Located): Broken {
  const at = path.findIndex((step) => moneyKeys.has(step));
  const nested = nodes.get(keyOf(path.slice(0, Math.max(0, at))));
  const line = recordAt(located.value, path.slice(0, at + 2));
  const on = line['on'] ?? line['activity'];
  const listed = on === 'plan' ? plan.root : plan.node.get(String(on));
  const year = Number(line['year'] ?? path[at + 1]);
  return { node: nested ?? listed, year: year > 1000 ? year : undefined };
}

function brokenLines(paths: readonly Path[], plan: Plan, located: Located): readonly Broken[] {
  const money = paths.filter((path) => path.some((step) => moneyKeys.has(step)));
  if (money.length === 0) return [];
  const nodes = new Map(plan.nodes.map((node) => [keyOf(node.path), node] as const));
  return money.map((path) => brokenLine(path, plan, nodes, located));
}

const statedAt = (found: Finding, plan: Plan): StatedTotal | undefined =>
  plan.totals.find((total) => keyOf(pathOf(found) ?? []) === keyOf([...total.path, 'amount']));

/** The node and the year that a finding's sum is about. */
function scopeOf(found: Finding, plan: Plan): { readonly node: Node; readonly year: number | undefined } {
  const stated = statedAt(found, plan);
  const args: { readonly [name: string]: string | number } = { ...found.args };
  const year = stated === undefined ? args['year'] : stated.year;
  return {
    node: plan.node.get(stated?.on ?? String(args['id'])) ?? plan.root,
    year: typeof year === 'number' ? year : undefined,
  };
}

function isOpen(found: Finding, broken: readonly Broken[], plan: Plan): boolean {
  if (broken.length === 0 || !sums.has(found.code)) return false;
  const stated = statedAt(found, plan);
  if (stated !== undefined && exceeds(stated, plan)) return false;
  const scope = scopeOf(found, plan);
  return broken.some(({ node, year }) => {
    const inside = node === undefined || node === scope.node || ancestors(node).includes(scope.node);
    return inside && (year === undefined || scope.year === undefined || year === scope.year);
  });
}

/** Years outside an activity are judged by its dates: not where one of these cannot be used. */
function isUndated(found: Finding, plan: Plan, told: ReadonlySet<string>): boolean {
  if (found.code !== 'NAP517') return false;
  const { path } = scopeOf(found, plan).node;
  return told.has(keyOf([...path, 'start'])) || told.has(keyOf([...path, 'end']));
}

/** The findings of rules without those that an earlier phase has told in its own words. */
export function withoutEchoes(
  found: readonly Finding[],
  earlier: readonly Finding[],
  plan: Plan,
  located: Located,
): readonly Finding[] {
  const paths = earlier.map(pathOf).filter((path) => path !== undefined && path.length > 0) as readonly Path[];
  const told = beginnings(paths);
  const broken = brokenLines(paths, plan, located);
  return found.filter((one) => {
    const path = pathOf(one);
    const isTold = path !== undefined && told.has(keyOf(path));
    return !isTold && !isOpen(one, broken, plan) && !isUndated(one, plan, told);
  });
}
