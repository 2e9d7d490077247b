// The derivation of a figure of money: activities in years, with costs, funding, spending and shares of pools.

import type { Plan } from '../plan/model.js';
import type { Money } from '../plan/money.js';
import type { FundingId } from './catalogue.js';
import { activeIn, isCosted } from './costed.js';
import { type Derivation, matches, type Selection, type TraceStep } from './derivation.js';
import type { LedgerEntry } from './entry.js';
import type { Figures } from './figures.js';
import { fundingRow } from './funding-row.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { countSteps, isCount } from './trace-count.js';
import { recordsOf } from './trace-records.js';

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
  const figure = fundingRow(scope, plan, ledger, costed).figures[id];
  if (!isCount(id)) return { figure, steps: entries.map((e) => fundingStep(e, ledger)) };
  const inputs = new Set(figure.inputs());
  return {
    figure,
    steps: countSteps(
      id,
      activities.filter((a) => inputs.has(a)),
      ledger,
      years,
    ),
  };
}

/** In a year without any funding record only the need is known. */
function fundingStep(entry: LedgerEntry, { plan, recorded }: Ledger): TraceStep {
  const money = (minor: bigint): Money => ({ currency: plan.currency, minor });
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
    records: recordsOf(entry, plan),
  };
}

/** The part of the secured money that came from pools above, or from tasks. */
const pooled = ({ shares }: LedgerEntry): bigint =>
  shares.filter((s) => s.pot === 'secured').reduce((total, s) => total + s.amount, 0n);
