// The figures of one row of the funding table: sums over ledger entries and what follows from them.

import { addDays } from '../plan/day.js';
import type { Node, Plan, Recorded } from '../plan/model.js';
import type { FundingId } from './catalogue.js';
import { isCosted } from './costed.js';
import { absent, type CutName, type Figure, fraction, known, type Reason, type Row, ratio } from './figure.js';
import { type Ledger, type LedgerEntry, type Supply, securedOf } from './ledger.js';

export interface FundingRow extends Row<FundingId> {
  /** Need by the source that the plan names for it; '' = no source named. Minor units. */
  readonly plannedBySource: ReadonlyMap<string, bigint>;
  /** Secured by source, as recorded, before pooled money is shared out. Minor units. */
  readonly securedBySource: ReadonlyMap<string, bigint>;
}

/** What a row is about. */
export interface Scope {
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  readonly activities: readonly Node[];
  /** Years of the scope that need money and have no funding record. */
  readonly unrecorded: readonly number[];
  readonly year?: number;
  readonly cut?: CutName;
}

const sum = (entries: readonly LedgerEntry[], of: (entry: LedgerEntry) => bigint): bigint =>
  entries.reduce((total, e) => total + of(e), 0n);

/** A recorded kind over all sources of the entries; undefined where no record states it. */
function recordedSum(entries: readonly LedgerEntry[], kind: keyof Supply): bigint | undefined {
  let total: bigint | undefined;
  for (const entry of entries)
    for (const supply of entry.supply.values()) if (supply[kind] !== undefined) total = (total ?? 0n) + supply[kind];
  return total;
}

function bySource(entries: readonly LedgerEntry[]): {
  readonly planned: ReadonlyMap<string, bigint>;
  readonly secured: ReadonlyMap<string, bigint>;
} {
  const planned = new Map<string, bigint>();
  const secured = new Map<string, bigint>();
  const add = (map: Map<string, bigint>, key: string, amount: bigint): unknown =>
    map.set(key, (map.get(key) ?? 0n) + amount);
  for (const entry of entries) {
    for (const cost of entry.costs) if (cost.value !== undefined) add(planned, cost.source ?? '', cost.value.minor);
    for (const [source, supply] of entry.supply) add(secured, source, securedOf(supply));
  }
  return { planned, secured };
}

/** What the figures of a row are made of: sums in minor units. */
interface Sums {
  readonly need: bigint;
  readonly paid: bigint;
  readonly paidWithPledges: bigint;
  readonly left: bigint;
  readonly external: bigint;
  readonly approved: bigint;
  readonly committed: bigint;
  readonly pledged: bigint;
  readonly disbursed: bigint | undefined;
  readonly spent: bigint | undefined;
}

function sumsOf(entries: readonly LedgerEntry[]): Sums {
  return {
    need: sum(entries, (e) => e.need),
    paid: sum(entries, (e) => e.paid),
    paidWithPledges: sum(entries, (e) => e.paidWithPledges),
    left: sum(entries, (e) => e.left),
    external: sum(entries, (e) => e.paidExternal + e.leftExternal),
    approved: recordedSum(entries, 'approved') ?? 0n,
    committed: recordedSum(entries, 'committed') ?? 0n,
    pledged: recordedSum(entries, 'pledged') ?? 0n,
    disbursed: recordedSum(entries, 'disbursed'),
    spent: recordedSum(entries, 'spent'),
  };
}

interface Maker {
  readonly money: (id: FundingId, minor: bigint, inputs: () => readonly Recorded[], bound?: Reason) => Figure;
  /** The same, absent where a year has no funding record. */
  readonly funded: (id: FundingId, make: () => Figure) => Figure;
}

/** A row of the table: all funding figures of a scope. `costed` says of each activity whether it is costed. */
export function fundingRow(scope: Scope, plan: Plan, ledger: Ledger, costed: ReadonlyMap<string, boolean>): FundingRow {
  const sums = sumsOf(scope.entries);
  const { planned, secured } = bySource(scope.entries);
  const uncosted = scope.activities.filter(
    (a) => !(scope.year === undefined ? costed.get(a.id) === true : isCosted(a, plan, scope.year)),
  );
  const bound = boundOf(uncosted.length, ledger);
  const maker: Maker = {
    money: (id, minor, inputs, limit) => known(id, { currency: plan.currency, minor }, inputs, limit),
    funded: (id, make) =>
      scope.unrecorded.length === 0 ? make() : absent(id, 'no-funding-record', { years: scope.unrecorded.join(', ') }),
  };
  return {
    key: scope.key,
    plannedBySource: planned,
    securedBySource: secured,
    figures: {
      ...needFigures(scope, plan, sums, planned, bound, maker),
      ...costingFigures(scope, uncosted, maker),
      ...gapFigures(scope, sums, bound, maker),
      ...moneyFigures(scope, sums, secured, maker),
    },
  };
}

/** Uncosted activities and amounts without a rate make need and gap lower bounds. */
function boundOf(uncosted: number, ledger: Ledger): Reason | undefined {
  if (uncosted > 0) return { reason: 'uncosted', args: { count: uncosted } };
  return ledger.unconverted.length > 0 ? { reason: 'no-rate', args: { count: ledger.unconverted.length } } : undefined;
}

type Some<Id extends FundingId> = { readonly [K in Id]: Figure };

function needFigures(
  scope: Scope,
  plan: Plan,
  sums: Sums,
  planned: ReadonlyMap<string, bigint>,
  bound: Reason | undefined,
  { money }: Maker,
): Some<'funding.need' | 'funding.plannedDonorDependency' | 'funding.recurrentAtRisk'> {
  const costs = (): readonly Recorded[] => scope.entries.flatMap((e) => e.costs);
  const named = [...planned].filter(([source]) => source !== '');
  const all = named.reduce((total, [, amount]) => total + amount, 0n);
  const external = named
    .filter(([source]) => plan.sources.get(source)?.external === true)
    .reduce((total, [, amount]) => total + amount, 0n);
  const horizon = addDays(plan.end, 365);
  const risky = scope.entries
    .flatMap((e) => e.costs)
    .filter((c) => {
      const ends = c.source === undefined ? undefined : plan.sources.get(c.source)?.ends;
      return c.recurrent && c.value !== undefined && ends !== undefined && ends <= horizon;
    });
  return {
    'funding.need': money('funding.need', sums.need, costs, bound),
    'funding.plannedDonorDependency': fraction(
      'funding.plannedDonorDependency',
      external,
      all,
      'nothing-costed',
      costs,
    ),
    'funding.recurrentAtRisk': money(
      'funding.recurrentAtRisk',
      risky.reduce((total, c) => total + (c.value?.minor ?? 0n), 0n),
      () => risky,
    ),
  };
}

function costingFigures(
  scope: Scope,
  uncosted: readonly Node[],
  { funded }: Maker,
): Some<
  | 'funding.activities'
  | 'funding.uncosted'
  | 'funding.costingCoverage'
  | 'funding.fullyFunded'
  | 'funding.partlyFunded'
  | 'funding.notFunded'
> {
  const { activities, cut } = scope;
  const of = (id: FundingId, list: readonly Node[]): Figure =>
    cut === 'source' ? absent(id, 'source-cut') : known(id, list.length, () => list);
  const need = new Map<string, bigint>();
  const paid = new Map<string, bigint>();
  for (const e of scope.entries) {
    need.set(e.unit.id, (need.get(e.unit.id) ?? 0n) + e.need);
    paid.set(e.unit.id, (paid.get(e.unit.id) ?? 0n) + e.paid);
  }
  const unknown = new Set(uncosted);
  const costed = activities.filter((a) => !unknown.has(a));
  const cover = (a: Node): 'full' | 'partly' | 'none' => {
    const n = need.get(a.id) ?? 0n;
    const p = paid.get(a.id) ?? 0n;
    return p >= n ? 'full' : p > 0n ? 'partly' : 'none';
  };
  const covered = (id: FundingId, how: 'full' | 'partly' | 'none'): Figure =>
    funded(id, () =>
      of(
        id,
        costed.filter((a) => cover(a) === how),
      ),
    );
  return {
    'funding.activities': of('funding.activities', activities),
    'funding.uncosted': of('funding.uncosted', uncosted),
    'funding.costingCoverage':
      cut === 'source'
        ? absent('funding.costingCoverage', 'source-cut')
        : fraction(
            'funding.costingCoverage',
            BigInt(costed.length),
            BigInt(activities.length),
            'no-activity',
            () => activities,
          ),
    'funding.fullyFunded': covered('funding.fullyFunded', 'full'),
    'funding.partlyFunded': covered('funding.partlyFunded', 'partly'),
    'funding.notFunded': covered('funding.notFunded', 'none'),
  };
}

function gapFigures(
  scope: Scope,
  sums: Sums,
  bound: Reason | undefined,
  { money, funded }: Maker,
): Some<
  | 'funding.secured'
  | 'funding.pledged'
  | 'funding.firmGap'
  | 'funding.gapAfterPledges'
  | 'funding.surplus'
  | 'funding.netPosition'
  | 'funding.coverage'
  | 'funding.costAlignment'
> {
  const given = (): readonly Recorded[] =>
    scope.entries.flatMap((e) => [
      ...e.funding,
      ...e.spending,
      ...e.costs.filter((c) => c.state === 'within-resources'),
    ]);
  const both = (): readonly Recorded[] => scope.entries.flatMap((e) => [...e.costs, ...e.funding, ...e.spending]);
  const secured = sums.paid + sums.left;
  const of = (id: FundingId, minor: bigint, inputs = both, limit?: Reason): Figure =>
    funded(id, () => money(id, minor, inputs, limit));
  return {
    'funding.secured': of('funding.secured', secured, given),
    'funding.pledged': of('funding.pledged', sums.pledged, given),
    'funding.firmGap': of('funding.firmGap', sums.need - sums.paid, both, bound),
    'funding.gapAfterPledges': of('funding.gapAfterPledges', sums.need - sums.paidWithPledges, both, bound),
    'funding.surplus': of('funding.surplus', sums.left),
    'funding.netPosition': of('funding.netPosition', secured - sums.need),
    'funding.coverage': funded('funding.coverage', () =>
      fraction('funding.coverage', sums.paid, sums.need, 'nothing-needed', both),
    ),
    'funding.costAlignment': funded('funding.costAlignment', () =>
      fraction('funding.costAlignment', sums.need, secured, 'nothing-secured', both),
    ),
  };
}

function moneyFigures(
  scope: Scope,
  sums: Sums,
  secured: ReadonlyMap<string, bigint>,
  { money, funded }: Maker,
): Some<
  | 'funding.approved'
  | 'funding.committed'
  | 'funding.disbursed'
  | 'funding.spent'
  | 'funding.donorDependency'
  | 'funding.absorption'
  | 'funding.disbursementRate'
  | 'funding.planExecution'
  | 'funding.credibility'
  | 'funding.concentration'
> {
  const given = (): readonly Recorded[] => scope.entries.flatMap((e) => [...e.funding, ...e.spending]);
  const of = (id: FundingId, minor: bigint | undefined, none: 'nothing-spent' | 'nothing-committed'): Figure =>
    funded(id, () => (minor === undefined ? absent(id, none) : money(id, minor, given)));
  const share = (
    id: FundingId,
    part: bigint | undefined,
    whole: bigint,
    none: Parameters<typeof fraction>[3],
  ): Figure =>
    funded(id, () => (part === undefined ? absent(id, 'nothing-spent') : fraction(id, part, whole, none, given)));
  const largest = [...secured.values()].reduce((a, b) => (b > a ? b : a), 0n);
  return {
    'funding.approved': of('funding.approved', sums.approved, 'nothing-committed'),
    'funding.committed': of('funding.committed', sums.committed, 'nothing-committed'),
    'funding.disbursed': of('funding.disbursed', sums.disbursed, 'nothing-spent'),
    'funding.spent': of('funding.spent', sums.spent, 'nothing-spent'),
    'funding.donorDependency':
      scope.cut === 'source'
        ? absent('funding.donorDependency', 'source-cut')
        : share('funding.donorDependency', sums.external, sums.paid + sums.left, 'nothing-secured'),
    'funding.absorption': share('funding.absorption', sums.spent, sums.approved + sums.committed, 'nothing-committed'),
    'funding.disbursementRate': share('funding.disbursementRate', sums.disbursed, sums.committed, 'nothing-committed'),
    'funding.planExecution': share('funding.planExecution', sums.spent, sums.need, 'nothing-needed'),
    'funding.credibility': funded('funding.credibility', () => credibility(scope.entries, given)),
    'funding.concentration':
      scope.cut === 'source'
        ? absent('funding.concentration', 'source-cut')
        : share(
            'funding.concentration',
            largest,
            [...secured.values()].reduce((a, b) => a + b, 0n),
            'nothing-secured',
          ),
  };
}

/** |spent / approved - 1| over the records that state both (PEFA PI-1). */
function credibility(entries: readonly LedgerEntry[], inputs: () => readonly Recorded[]): Figure {
  let spent = 0n;
  let approved = 0n;
  for (const entry of entries)
    for (const supply of entry.supply.values())
      if (supply.approved !== undefined && supply.spent !== undefined) {
        spent += supply.spent;
        approved += supply.approved;
      }
  const deviation = spent > approved ? spent - approved : approved - spent;
  const value = ratio(deviation, approved);
  return value === undefined
    ? absent('funding.credibility', 'nothing-approved')
    : known('funding.credibility', value, inputs);
}
