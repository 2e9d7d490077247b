// The derivation of a figure of money: activities in years, with costs, funding, spending and shares of pools.

import type { Plan } from '../plan/model.js';
import type { Money } from '../plan/money.js';
import type { FundingId } from './catalogue.js';
import { activeIn, isCosted } from './costed.js';
import { type Derivation, matches, type Selection, type TraceStep } from './derivation.js';
import { type LedgerEntry, securedOf } from './entry.js';
import type { Figure } from './figure.js';
import type { Figures } from './figures.js';
import { fundingRow, told } from './funding-row.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { countSteps, isCount } from './trace-count.js';
import { costRecord, givenTo, recordsOf } from './trace-records.js';

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
  const figure = told(fundingRow(scope, plan, ledger, costed), id);
  if (id === 'funding.recurrentAtRisk') return { figure, steps: costSteps(figure, entries, plan) };
  if (!isCount(id)) {
    const shared = sharedTo(ledger.entries);
    return { figure, steps: entries.map((e) => fundingStep(e, shared, ledger)), pools: poolSteps(entries, ledger) };
  }
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

/** Of a figure of some costs alone, these costs. */
function costSteps(figure: Figure, entries: readonly LedgerEntry[], plan: Plan): readonly TraceStep[] {
  const inputs = new Set(figure.inputs());
  return entries.flatMap(({ unit, year, costs }) => {
    const own = costs.filter((cost) => inputs.has(cost));
    const minor = own.reduce((total, { value }) => total + (value?.minor ?? 0n), 0n);
    if (own.length === 0) return [];
    return {
      label: `${unit.id} · ${year}`,
      values: [{ name: 'need', value: { currency: plan.currency, minor } }],
      records: own.map((cost) => costRecord(cost, plan)),
    };
  });
}

/** In a year without any funding record only the need is known. */
function fundingStep(
  entry: LedgerEntry,
  shared: ReadonlyMap<LedgerEntry, bigint>,
  { plan, recorded }: Ledger,
): TraceStep {
  const money = (minor: bigint): Money => ({ currency: plan.currency, minor });
  const out = shared.get(entry) ?? 0n;
  const given: TraceStep['values'] = [
    { name: 'secured', value: money(entry.paid) },
    ...(pooled(entry) === 0n ? [] : [{ name: 'pooled' as const, value: money(pooled(entry)) }]),
    ...(out === 0n ? [] : [{ name: 'shared' as const, value: money(out) }]),
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

/** What of the secured money of each pool went to these entries. */
function sharedTo(entries: readonly LedgerEntry[]): ReadonlyMap<LedgerEntry, bigint> {
  const shared = new Map<LedgerEntry, bigint>();
  for (const { from, pot, amount } of entries.flatMap(({ shares }) => shares))
    shared.set(from, (shared.get(from) ?? 0n) + (pot === 'secured' ? amount : 0n));
  return shared;
}

/** Where the shares of these entries come from, unless it is one of them: what it had, and what of it went to them. */
function poolSteps(entries: readonly LedgerEntry[], { plan }: Ledger): readonly TraceStep[] {
  const own = new Set(entries);
  const { currency } = plan;
  const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
  return [...sharedTo(entries)].flatMap(([pool, shared]) => {
    if (own.has(pool)) return [];
    const supplies = [...pool.supply.values()];
    const pledged = sum(supplies.map((supply) => supply.pledged ?? 0n));
    return {
      label: `${pool.unit.id} · ${pool.year}`,
      values: [
        { name: 'secured', value: { currency, minor: sum(supplies.map(securedOf)) } },
        { name: 'shared', value: { currency, minor: shared } },
        ...(pledged === 0n ? [] : [{ name: 'pledged' as const, value: { currency, minor: pledged } }]),
      ],
      records: givenTo(pool, plan),
    };
  });
}

/** The part of the secured money that came from pools above, or from tasks. */
const pooled = ({ shares }: LedgerEntry): bigint =>
  shares.filter((s) => s.pot === 'secured').reduce((total, s) => total + s.amount, 0n);
