// Activities counted by how much of their need is secured (docs/figures.md: fully, partly, not funded).

import { lacksRate, linesIn } from './costs.js';
import { total } from './exact.js';
import type { Row, Told } from './row.js';
import { ancestor, type Node } from './tree.js';

type Cover = 'fully' | 'partly' | 'not' | 'unknown';

export function funded(row: Row): Told {
  const costed = row.activities.filter((a) => !row.uncosted().includes(a));
  const years = row.scope.year === undefined ? (row.scope.years ?? row.money.years) : [row.scope.year];
  const covers = costed.map((a) => coverOf(row, a, years, [a]));
  const count = (cover: Cover): string =>
    row.bySource ? 'source-cut' : String(covers.filter((c) => c === cover).length);
  return {
    'funding.fullyFunded': count('fully'),
    'funding.partlyFunded': count('partly'),
    'funding.notFunded': count('not'),
  };
}

/** Of its own need, and of each line elsewhere that holds a part of its cost in one of the years. */
function coverOf(row: Row, node: Node, years: readonly number[], seen: readonly Node[]): Cover {
  const { costing, nodes } = row.money;
  const lines = [node, ...costing.tasksOf(node)].flatMap((n) => linesIn(costing.lines, n));
  const elsewhere = lines.flatMap(({ year, 'in-line': id }): readonly Cover[] => {
    const named = nodes.find((n) => n.id === id);
    const target = named === undefined ? undefined : (ancestor(named, 'activity') ?? named);
    if (target === undefined || seen.includes(target) || (year !== undefined && !years.includes(year))) return [];
    return [coverOf(row, target, year === undefined ? years : [year], [...seen, target])];
  });
  const needsOwn = lines.some(
    (l) => (lacksRate(l) || (l.coins ?? 0n) > 0n) && l.year !== undefined && years.includes(l.year),
  );
  const parts = elsewhere.length === 0 || needsOwn ? [...elsewhere, ownCover(row, node, years)] : elsewhere;
  if (parts.includes('unknown')) return 'unknown';
  return parts.every((p) => p === parts[0]) ? (parts[0] ?? 'fully') : 'partly';
}

/** What needs nothing is fully funded; whether a cost without a rate is covered nobody knows. */
function ownCover({ money }: Row, node: Node, years: readonly number[]): Cover {
  const { cells } = money.all;
  const own = cells.filter((c) => (ancestor(c.node, 'activity') ?? c.node) === node && years.includes(c.year));
  const [need, open] = [total(own, (c) => c.need), total(own, (c) => c.open)];
  const nodes = [node, ...money.costing.tasksOf(node)];
  const lines = nodes.flatMap((n) => linesIn(money.costing.lines, n, years)).filter((l) => l.year !== undefined);
  if (lines.some((l) => money.costing.mayNeed(l) && !money.recorded.includes(l.year ?? 0))) return 'unknown';
  if (open > 0n) return open < need ? 'partly' : 'not';
  return lines.some(lacksRate) ? 'unknown' : 'fully';
}
