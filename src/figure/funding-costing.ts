// Activities counted by what is known of their cost and cover.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import type { FundingId } from './catalogue.js';
import { weighedAt } from './costed.js';
import type { LedgerEntry } from './entry.js';
import { absent, type Figure, fraction, known } from './figure.js';
import { recordedOnly } from './funding-parts.js';
import type { Weighed } from './funding-scope.js';
import { type Ledger, mayNeed } from './ledger.js';

type Cover = 'full' | 'partly' | 'none' | 'unknown';

/**
 * How much of the need of entries is paid; a costed activity that needs nothing is fully covered. Of a cost that no rate
 * converts, or in a year without any funding record, nobody knows whether it is.
 */
function paidOf(entries: readonly LedgerEntry[], { recorded }: Ledger): Cover {
  if (entries.some((e) => mayNeed(e) && !recorded.has(e.year))) return 'unknown';
  const need = entries.reduce((total, e) => total + e.need, 0n);
  const paid = entries.reduce((total, e) => total + e.paid, 0n);
  const isKnown = entries.every((e) => e.unknownNeed === 0);
  return paid >= need ? (isKnown ? 'full' : 'unknown') : paid > 0n ? 'partly' : 'none';
}

interface Elsewhere {
  readonly node: Node;
  /** The year whose cost is there; undefined where it is that of all years. */
  readonly year: number | undefined;
}

/** The nodes whose lines hold the cost of a node and its tasks, each once a year. */
function elsewhereOf(node: Node, plan: Plan): readonly Elsewhere[] {
  const costs = [node, ...node.children.filter((c) => c.kind === 'task')].flatMap((n) => n.costs);
  const found = new Map<string, Elsewhere>();
  for (const { inLine, year } of costs) {
    const target = inLine === undefined ? undefined : plan.node.get(inLine);
    if (target !== undefined) found.set(`${year} ${weighedAt(target).id}`, { node: weighedAt(target), year });
  }
  return [...found.values()];
}

/**
 * How an activity is covered in the years of the scope, its tasks included. What is "in another line" is covered as that
 * line is in the same year; with money of its own beside, it is fully covered, or not at all, only where both are.
 */
function coverOf({ plan, ledger, scope }: Weighed): (activity: Node) => Cover {
  const inScope = (year: number): boolean => (scope.years?.has(year) ?? true) && ledger.years.includes(year);
  const cover = (node: Node, within: (year: number) => boolean, seen: ReadonlySet<string>): Cover => {
    const own = ledger.of(node.id).filter(({ year }) => within(year));
    const covers = elsewhereOf(node, plan)
      .filter((e) => !seen.has(e.node.id) && (e.year === undefined || within(e.year)))
      .map((e) =>
        cover(e.node, e.year === undefined ? within : (year) => year === e.year, new Set([...seen, e.node.id])),
      );
    if (covers.length === 0 || own.some((e) => e.need > 0n || e.unknownNeed > 0)) covers.push(paidOf(own, ledger));
    if (covers.includes('unknown')) return 'unknown';
    return covers.every((c) => c === covers[0]) ? (covers[0] ?? 'full') : 'partly';
  };
  return (activity) => cover(activity, inScope, new Set([activity.id]));
}

type CostingId = Extract<
  FundingId,
  `funding.${'activities' | 'uncosted' | 'costingCoverage' | 'fullyFunded' | 'partlyFunded' | 'notFunded'}`
>;

/** Not defined by source: an activity has costs, not a share of its being costed. */
export function costingFigures(weighed: Weighed): { readonly [K in CostingId]: Figure } {
  const { activities, cut } = weighed.scope;
  const unknown = new Set(weighed.uncosted);
  const costed = activities.filter((a) => !unknown.has(a));
  const cover = coverOf(weighed);
  const bySource = (id: FundingId, make: () => Figure): Figure =>
    cut === 'source' ? absent(id, 'source-cut') : make();
  const count = (id: FundingId, list: readonly Node[]): Figure =>
    bySource(id, () => known(id, list.length, () => list));
  const covered = (id: FundingId, how: Exclude<Cover, 'unknown'>): Figure =>
    bySource(id, () =>
      recordedOnly(id, weighed, () => {
        const list = costed.filter((a) => cover(a) === how);
        return known(id, list.length, () => list);
      }),
    );
  return {
    'funding.activities': count('funding.activities', activities),
    'funding.uncosted': count('funding.uncosted', weighed.uncosted),
    'funding.costingCoverage': bySource('funding.costingCoverage', () =>
      fraction(
        'funding.costingCoverage',
        BigInt(costed.length),
        BigInt(activities.length),
        'no-activity',
        () => activities,
      ),
    ),
    'funding.fullyFunded': covered('funding.fullyFunded', 'full'),
    'funding.partlyFunded': covered('funding.partlyFunded', 'partly'),
    'funding.notFunded': covered('funding.notFunded', 'none'),
  };
}
