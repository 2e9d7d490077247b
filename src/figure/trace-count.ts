// The derivation of counts of activities by their costs and cover: the activities that are counted.

import type { Plan } from '../plan/model.js';
import type { Cost, Node } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import type { FundingId } from './catalogue.js';
import { isCosted, type Years } from './costed.js';
import type { TraceStep } from './derivation.js';
import type { LedgerEntry } from './entry.js';
import { sumsOf } from './funding-sums.js';
import type { Ledger } from './ledger.js';
import { costRecord } from './trace-records.js';

const costing: ReadonlySet<FundingId> = new Set(['funding.activities', 'funding.uncosted', 'funding.costingCoverage']);
const covering: ReadonlySet<FundingId> = new Set(['funding.fullyFunded', 'funding.partlyFunded', 'funding.notFunded']);

export const isCount = (id: FundingId): boolean => costing.has(id) || covering.has(id);

/** A step an activity, of some years where these are asked for: whether it is costed, or how much of its need is paid. */
export function countSteps(
  id: FundingId,
  counted: readonly Node[],
  ledger: Ledger,
  years: Years | undefined,
): readonly TraceStep[] {
  const { plan } = ledger;
  return counted.map((activity) => ({
    label: activity.id,
    values: costing.has(id)
      ? [{ name: 'costed', value: isCosted(activity, plan, years) ? 1 : 0 }]
      : coverOf(entriesOf(activity, ledger, years), plan),
    records: [
      { path: activity.path, kind: 'activity', amounts: [] },
      ...costsIn(activity, years).map((cost) => costRecord(cost, plan)),
    ],
  }));
}

const costsIn = (activity: Node, years: Years | undefined): readonly Cost[] =>
  [activity, ...activity.children]
    .flatMap(({ costs }) => costs)
    .filter((cost) => years === undefined || cost.year === undefined || years.has(cost.year));

const entriesOf = ({ id }: Node, { of, recorded }: Ledger, years: Years | undefined): readonly LedgerEntry[] =>
  of(id).filter((entry) => recorded.has(entry.year) && (years === undefined || years.has(entry.year)));

function coverOf(entries: readonly LedgerEntry[], { currency }: Plan): TraceStep['values'] {
  const { need, paid } = sumsOf(entries);
  const money = (minor: bigint): Money => ({ currency, minor });
  return [
    { name: 'need', value: money(need) },
    { name: 'secured', value: money(paid) },
    { name: 'open', value: money(need - paid) },
  ];
}
