// The derivation of a figure of money: activities in years, with costs, funding, spending and shares of pools.

import type { Plan } from '../plan/model.js';
import type { Spending } from '../plan/model-periods.js';
import type { Cost, Funding } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import type { FundingId } from './catalogue.js';
import { activeIn, isCosted } from './costed.js';
import { type Derivation, matches, type Selection, type TraceRecord, type TraceStep } from './derivation.js';
import type { LedgerEntry, Share } from './entry.js';
import type { Figures } from './figures.js';
import { fundingRow } from './funding-row.js';
import { type Ledger, ledgerOf } from './ledger.js';

export function deriveFunding(id: FundingId, plan: Plan, figures: Figures, selection: Selection): Derivation {
  const funding = figures.funding();
  const ledger = selection.source === undefined ? funding.ledger : ledgerOf(funding.ledger.plan, selection.source);
  const { year } = selection;
  const years = year === undefined ? undefined : new Set([year]);
  const entries = ledger.entries.filter((e) => matches(e.unit, selection) && (year === undefined || e.year === year));
  const activities = plan.activities.filter(
    (a) => matches(a, selection) && (years === undefined || activeIn(a, years)),
  );
  const costed = new Map(plan.activities.map((a) => [a.id, isCosted(a, plan)]));
  const scope = {
    key: '',
    entries,
    activities,
    ...(years === undefined ? {} : { years }),
    ...(selection.source === undefined ? {} : { cut: 'source' as const }),
  };
  return {
    figure: fundingRow(scope, plan, ledger, costed).figures[id],
    steps: entries.map((e) => fundingStep(e, ledger)),
  };
}

/** In a year without any funding record only the need is known. */
function fundingStep(entry: LedgerEntry, { plan, recorded }: Ledger): TraceStep {
  const { currency } = plan;
  const money = (minor: bigint): Money => ({ currency, minor });
  const given: TraceStep['values'] = [
    { name: 'secured', value: money(entry.paid) },
    ...(pooled(entry) === 0n ? [] : [{ name: 'pooled' as const, value: money(pooled(entry)) }]),
    ...(entry.left === 0n ? [] : [{ name: 'surplus' as const, value: money(entry.left) }]),
    { name: 'open', value: money(entry.need - entry.paid) },
    { name: 'with-pledges', value: money(entry.need - entry.paid - entry.promised) },
  ];
  return {
    label: `${entry.unit.id} · ${entry.year}`,
    values: [{ name: 'need', value: money(entry.need) }, ...(recorded.has(entry.year) ? given : [])],
    records: [
      ...entry.costs.map(costRecord),
      ...entry.funding.map(fundingRecord),
      ...entry.spending.map(spendingRecord),
      ...entry.shares.flatMap((share) => shareRecord(share, currency)),
    ],
  };
}

/** What a pool paid, with the places of the pool's own records. */
function shareRecord({ from, pot, amount }: Share, currency: string): readonly TraceRecord[] {
  const [first, ...others] = [...from.funding, ...from.spending].map((r) => r.path);
  if (first === undefined) return [];
  const money = { currency, minor: amount };
  return [{ path: first, others, kind: 'share', from: from.unit.id, amounts: [{ name: pot, money }] }];
}

/** The part of the secured money that came from pools above, or from tasks. */
const pooled = ({ shares }: LedgerEntry): bigint =>
  shares.filter((s) => s.pot === 'secured').reduce((total, s) => total + s.amount, 0n);

function costRecord(cost: Cost): TraceRecord {
  const name = cost.state === 'within-resources' ? cost.state : ('amount' as const);
  const amounts = cost.value === undefined ? [] : [{ name, money: cost.value }];
  return {
    path: cost.path,
    kind: 'cost',
    amounts,
    ...(cost.state === 'amount' ? {} : { state: cost.state }),
    ...(cost.source === undefined ? {} : { source: cost.source }),
  };
}

function fundingRecord(record: Funding): TraceRecord {
  const amounts = (['approved', 'pledged', 'committed', 'disbursed', 'spent'] as const).flatMap((name) => {
    const money = record.amounts[name];
    return money === undefined ? [] : [{ name, money }];
  });
  return { path: record.path, kind: 'funding', amounts, source: record.source };
}

function spendingRecord(spending: Spending): TraceRecord {
  const amounts = spending.value === undefined ? [] : [{ name: 'spent' as const, money: spending.value }];
  return { path: spending.path, kind: 'spending', amounts, source: spending.source };
}
