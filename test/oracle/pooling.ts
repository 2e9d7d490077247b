// Who pays what: earmarked money first, then the pools from the nearest node up to the plan, in proportion to what is open.

import type { CostLine } from './costs.js';
import { least, total } from './exact.js';
import { type Gift, securedOf } from './giving.js';
import { above, type Node, within } from './tree.js';

/** A node in a year: what it needs, what it has, and what of its need is open yet. */
export interface Cell {
  readonly node: Node;
  readonly year: number;
  readonly need: bigint;
  /** Valued staff time stands on both sides: it pays itself, and nothing else. */
  readonly staff: bigint;
  /** Staff time, and money given to this node; what of it is external. */
  readonly secured: bigint;
  readonly external: bigint;
  readonly pledged: bigint;
  open: bigint;
  /** What is still open when pledges have paid as well. */
  openAfterPledges: bigint;
}
/** Money of one cell that pays the need of another one, or its own. */
export interface Flow {
  readonly from: Cell;
  readonly to: Cell;
  readonly amount: bigint;
  readonly external: bigint;
  readonly pledge: boolean;
}
export interface Paid {
  readonly cells: readonly Cell[];
  readonly flows: readonly Flow[];
}

export interface Purse {
  readonly lines: readonly CostLine[];
  readonly gifts: readonly Gift[];
  readonly isExternal: (source: string) => boolean;
}

const staffTime = ({ state, coins = 0n }: CostLine): bigint => (state === 'within-resources' ? coins : 0n);

export function paid(nodes: readonly Node[], years: readonly number[], purse: Purse): Paid {
  const cells = years.flatMap((year) => nodes.map((node) => cellOf(node, year, purse)));
  const flows = [...payments(cells, false), ...payments(cells, true)];
  return { cells, flows };
}

function cellOf(node: Node, year: number, { lines, gifts, isExternal }: Purse): Cell {
  const own = lines.filter((l) => l.node === node && l.year === year);
  const given = gifts.filter((g) => g.node === node && g.year === year);
  const need = total(own, (l) => l.coins ?? 0n);
  const staff = total(own, staffTime);
  return {
    node,
    year,
    need,
    staff,
    secured: total(given, securedOf) + staff,
    external: total(
      given.filter((g) => isExternal(g.source)),
      securedOf,
    ),
    pledged: total(given, (g) => g.told.pledged ?? 0n),
    open: need - staff,
    openAfterPledges: need - staff,
  };
}

/** May money of one node pay the need of another: its own, those below, and a task's money the lines of its activity. */
function receivers(payer: Cell, cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const inYear = cells.filter((c) => c.year === payer.year);
  if (payer.node.kind === 'task') return [[payer], inYear.filter((c) => c.node === payer.node.parent)];
  return [inYear.filter((c) => within(c.node, payer.node))];
}

function payments(cells: readonly Cell[], pledge: boolean): readonly Flow[] {
  const flows: Flow[] = [];
  const openOf = (c: Cell): bigint => (pledge ? c.openAfterPledges : c.open);
  const nearestFirst = [...cells].sort((a, b) => above(b.node).length - above(a.node).length);
  for (const from of nearestFirst) {
    let left = pledge ? from.pledged : from.secured - from.staff;
    let external = pledge ? 0n : from.external;
    for (const group of receivers(from, cells)) {
      const pays = least(left, total(group, openOf));
      const parts = shares(pays, group.map(openOf));
      group.forEach((to, i) => {
        const amount = parts[i] ?? 0n;
        if (amount === 0n) return;
        const donors = (amount * external) / left; // the same share of what is left, rounded down
        flows.push({ from, to, amount, external: donors, pledge });
        to.openAfterPledges -= amount;
        if (!pledge) to.open -= amount;
        left -= amount;
        external -= donors;
      });
    }
  }
  return flows;
}

/** An amount in proportion to weights, exact to the last coin: the largest remainders get one more, the first of equals. */
export function shares(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = total(weights, (w) => w);
  if (sum === 0n) return weights.map(() => 0n);
  const floors = weights.map((w) => (amount * w) / sum);
  const rest = Number(amount - total(floors, (f) => f));
  const byRemainder = weights
    .map((w, i) => ({ i, remainder: (amount * w) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1));
  const lucky = new Set(byRemainder.slice(0, rest).map(({ i }) => i));
  return floors.map((f, i) => (lucky.has(i) ? f + 1n : f));
}
