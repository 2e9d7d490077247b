// Activities counted by what is known of their cost and cover.

import type { Node } from '../plan/model.js';
import type { FundingId } from './catalogue.js';
import { weighedAt } from './costed.js';
import type { LedgerEntry } from './entry.js';
import { absent, type Figure, fraction, known } from './figure.js';
import { recordedOnly } from './funding-parts.js';
import type { Weighed } from './funding-scope.js';

type Cover = 'full' | 'partly' | 'none';

/** How much of an activity's need is paid, its tasks included; a costed activity that needs nothing is fully covered. */
function coverOf(entries: readonly LedgerEntry[]): (activity: Node) => Cover {
  const need = new Map<string, bigint>();
  const paid = new Map<string, bigint>();
  for (const entry of entries) {
    const { id } = weighedAt(entry.unit);
    need.set(id, (need.get(id) ?? 0n) + entry.need);
    paid.set(id, (paid.get(id) ?? 0n) + entry.paid);
  }
  return ({ id }) => {
    const money = paid.get(id) ?? 0n;
    return money >= (need.get(id) ?? 0n) ? 'full' : money > 0n ? 'partly' : 'none';
  };
}

type CostingId = Extract<
  FundingId,
  `funding.${'activities' | 'uncosted' | 'costingCoverage' | 'fullyFunded' | 'partlyFunded' | 'notFunded'}`
>;

/** Not defined by source: an activity has costs, not a share of its being costed. */
export function costingFigures(weighed: Weighed): { readonly [K in CostingId]: Figure } {
  const { activities, cut, entries } = weighed.scope;
  const unknown = new Set(weighed.uncosted);
  const costed = activities.filter((a) => !unknown.has(a));
  const cover = coverOf(entries);
  const bySource = (id: FundingId, make: () => Figure): Figure =>
    cut === 'source' ? absent(id, 'source-cut') : make();
  const count = (id: FundingId, list: readonly Node[]): Figure =>
    bySource(id, () => known(id, list.length, () => list));
  const covered = (id: FundingId, how: Cover): Figure =>
    recordedOnly(id, weighed, () =>
      count(
        id,
        costed.filter((a) => cover(a) === how),
      ),
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
