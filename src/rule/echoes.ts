// What only echoes a mistake that reading, checking or building has told already is left out: a lead that is no
// institution leaves its activity without a lead, an amount that is no number makes a sum wrong.

import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Node, StatedTotal } from '../plan/model-tree.js';
import type { Located, Path, Value } from '../source/located.js';
import { exceeds } from './costs.js';
import { ancestors } from './rule.js';

const pathOf = ({ at }: Finding): Path | undefined => ('path' in at ? at.path : undefined);
const keyOf = (path: Path): string => JSON.stringify(path);

/** All beginnings of the paths, themselves included: a finding at one of them is told already. */
function beginnings(paths: readonly Path[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => path.map((_, i) => keyOf(path.slice(0, i + 1)))));
}

const moneyKeys: ReadonlySet<string | number> = new Set(['costs', 'funding', 'spending', 'rates', 'totals']);

/** Years of money lines that could not be used, by the node that they are for and all above it; undefined = any year. */
interface Broken {
  readonly years: ReadonlyMap<Node, ReadonlySet<number | undefined>>;
  /** A line is broken of which nobody can tell what it is for. */
  readonly anywhere: boolean;
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

interface BrokenLine {
  readonly node: Node | undefined;
  readonly year: number | undefined;
}

/** Nested lines stand inside what they are for; listed ones name it. */
function brokenLine(path: Path, plan: Plan, nodes: ReadonlyMap<string, Node>, located: Located): BrokenLine {
  const at = path.findIndex((step) => moneyKeys.has(step));
  const nested = nodes.get(keyOf(path.slice(0, at)));
  const line = recordAt(located.value, path.slice(0, at + 2));
  const on = line['on'] ?? line['activity'];
  const listed = on === 'plan' ? plan.root : plan.node.get(String(on));
  const year = Number(line['year'] ?? path[at + 1]);
  return { node: nested ?? listed, year: year > 1000 ? year : undefined };
}

function brokenIn(paths: readonly Path[], plan: Plan, located: Located): Broken {
  const money = paths.filter((path) => path.some((step) => moneyKeys.has(step)));
  const nodes = new Map(money.length === 0 ? [] : plan.nodes.map((node) => [keyOf(node.path), node] as const));
  const lines = money.map((path) => brokenLine(path, plan, nodes, located));
  const years = new Map<Node, Set<number | undefined>>();
  for (const { node, year } of lines)
    for (const one of node === undefined ? [] : [node, ...ancestors(node)]) {
      const known = years.get(one);
      if (known === undefined) years.set(one, new Set([year]));
      else known.add(year);
    }
  return { years, anywhere: lines.some(({ node }) => node === undefined) };
}

/** The stated total that a finding on a wrong total is about. */
function statedAt(found: Finding, plan: Plan): StatedTotal | undefined {
  if (found.code !== 'NAP501') return undefined;
  const key = keyOf(pathOf(found) ?? []);
  return plan.totals.find((total) => keyOf(total.path.concat('amount')) === key);
}

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

/** True where a line that belongs to the sum is broken, so that nobody can say whether the sum is wrong. */
function isOpen(found: Finding, broken: Broken, plan: Plan): boolean {
  if (codeTable[found.code].restsOn !== 'sums' || (broken.years.size === 0 && !broken.anywhere)) return false;
  const stated = statedAt(found, plan);
  if (stated !== undefined && exceeds(stated, plan)) return false;
  const { node, year } = scopeOf(found, plan);
  const years = broken.years.get(node);
  return broken.anywhere || (years !== undefined && (year === undefined || years.has(undefined) || years.has(year)));
}

/** A cost line that cannot be used is not the same as none. */
const isCosted = (found: Finding, broken: Broken, plan: Plan): boolean =>
  found.code === 'NAP502' && broken.years.has(scopeOf(found, plan).node);

/** Years outside an activity are judged by its dates: not where one of these cannot be used. */
function isUndated(found: Finding, plan: Plan, told: ReadonlySet<string>): boolean {
  if (found.code !== 'NAP517') return false;
  const { path } = scopeOf(found, plan).node;
  return told.has(keyOf(path.concat('start'))) || told.has(keyOf(path.concat('end')));
}

/** A misspelt id leaves the one that was meant without its mention. */
const isOnMentions = ({ code }: Finding): boolean => codeTable[code].restsOn === 'mentions';

function meantIds(earlier: readonly Finding[]): ReadonlySet<string> {
  return new Set(earlier.flatMap(({ args }) => ('nearest' in args && 'id' in args ? [String(args.nearest)] : [])));
}
const isMeant = (found: Finding, meant: ReadonlySet<string>): boolean =>
  isOnMentions(found) && 'id' in found.args && meant.has(String(found.args.id));

const parents: ReadonlySet<string> = new Set(['goal', 'objective', 'activity']);

/** A goal, objective, activity or task that was left out: what it reaches or names, nothing else may seem to. */
function isLeftOut({ code, args }: Finding): boolean {
  if (code === 'NAP226') return true;
  return (
    (code === 'NAP221' && 'kind' in args && parents.has(String(args.kind))) ||
    (code === 'NAP204' && 'field' in args && parents.has(String(args.field)))
  );
}

/** The findings of rules without those that an earlier phase has told in its own words. */
export function withoutEchoes(
  found: readonly Finding[],
  earlier: readonly Finding[],
  plan: Plan,
  located: Located,
): readonly Finding[] {
  if (earlier.length === 0) return found;
  const paths = earlier.map(pathOf).filter((path) => path !== undefined && path.length > 0) as readonly Path[];
  const told = beginnings(paths);
  const meant = meantIds(earlier);
  const broken = brokenIn(paths, plan, located);
  const leftOut = earlier.some(isLeftOut);
  return found.filter((one) => {
    const path = pathOf(one);
    const isTold = path !== undefined && told.has(keyOf(path));
    const waits = isOpen(one, broken, plan) || isCosted(one, broken, plan) || isUndated(one, plan, told);
    return !isTold && !waits && !isMeant(one, meant) && !(leftOut && isOnMentions(one));
  });
}
