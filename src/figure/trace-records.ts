// The records behind a figure of money: each amount as it counts, as it was written, and with the rate between the two.

import type { Plan } from '../plan/model.js';
import type { Spending } from '../plan/model-periods.js';
import type { Cost, Funding, Recorded } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { rateFor } from '../plan/rates.js';
import { present } from '../plan/read.js';
import type { AmountName, TraceAmount, TraceRecord } from './derivation.js';
import type { LedgerEntry, Share } from './entry.js';

/** All records of an entry, and what pools paid it. */
export function recordsOf(entry: LedgerEntry, plan: Plan): readonly TraceRecord[] {
  return [
    ...entry.costs.map((cost) => costRecord(cost, plan)),
    ...givenTo(entry, plan),
    ...entry.shares.flatMap((share) => shareRecord(share, plan.currency)),
  ];
}

/** What was given to the node itself, as recorded and as reported. */
export function givenTo(entry: LedgerEntry, plan: Plan): readonly TraceRecord[] {
  return [
    ...entry.funding.map((record) => fundingRecord(record, entry, plan)),
    ...entry.spending.map((spending) => spendingRecord(spending, entry, plan)),
  ];
}

/** What a pool paid, with the places of the pool's own records. */
function shareRecord({ from, pot, amount }: Share, currency: string): readonly TraceRecord[] {
  const [first, ...others] = [...from.funding, ...from.spending].map((r) => r.path);
  if (first === undefined) return [];
  const money = { currency, minor: amount };
  return [{ path: first, others, kind: 'share', from: from.unit.id, amounts: [{ name: pot, money }] }];
}

interface Written {
  readonly name: AmountName;
  readonly money: Money | undefined;
  readonly original: Money | undefined;
  readonly replaced?: boolean;
}

/** Nothing where nothing is written; the rate where the amount is in another currency. */
function amountOf(
  { name, money, original, replaced }: Written,
  year: number | undefined,
  plan: Plan,
): readonly TraceAmount[] {
  if (money === undefined && original === undefined) return [];
  const foreign = original === undefined || original.currency === plan.currency ? undefined : original;
  const rate = foreign && rateFor(foreign.currency, year, plan.rates);
  return [present({ name, money, original: foreign, rate, replaced: replaced === true ? replaced : undefined })];
}

export function costRecord(cost: Cost, plan: Plan): TraceRecord {
  const name = cost.state === 'within-resources' ? cost.state : 'amount';
  return present({
    path: cost.path,
    kind: 'cost' as const,
    amounts: amountOf({ name, money: cost.value, original: cost.amount }, cost.year, plan),
    state: cost.state === 'amount' ? undefined : cost.state,
    source: cost.source,
  });
}

/**
 * The records whose committed or disbursed is the year's: returns of the last period that tells it. Undefined where none
 * does, and the funding records stand.
 */
function lastTold(
  { year, spending }: LedgerEntry,
  source: string,
  kind: 'committed' | 'disbursed',
  plan: Plan,
): ReadonlySet<Recorded> | undefined {
  const told = new Set(spending.filter((s) => s.source === source && s.stand[kind] !== undefined));
  if (told.size === 0) return undefined;
  const last = plan.periods.findLast((p) => p.period.year === year && p.spending.some((s) => told.has(s)));
  return new Set(last?.spending);
}

const isStand = (name: string): name is 'committed' | 'disbursed' => name === 'committed' || name === 'disbursed';

function fundingRecord(record: Funding, entry: LedgerEntry, plan: Plan): TraceRecord {
  const { amounts, original, source, year } = record;
  return {
    path: record.path,
    kind: 'funding',
    source,
    amounts: (['approved', 'pledged', 'committed', 'disbursed', 'spent'] as const).flatMap((name) => {
      const replaced = isStand(name) && lastTold(entry, source, name, plan) !== undefined;
      return amountOf({ name, money: amounts[name], original: original?.[name], replaced }, year, plan);
    }),
  };
}

function spendingRecord(spending: Spending, entry: LedgerEntry, plan: Plan): TraceRecord {
  const { value, amount, stand, original, source } = spending;
  const spent = amountOf({ name: 'spent', money: value, original: amount }, entry.year, plan);
  const stands = (['committed', 'disbursed'] as const).flatMap((name) => {
    const replaced = lastTold(entry, source, name, plan)?.has(spending) === false;
    return amountOf({ name, money: stand[name], original: original?.[name], replaced }, entry.year, plan);
  });
  return { path: spending.path, kind: 'spending', amounts: [...spent, ...stands], source };
}
