// The figures of one row of the funding table: sums over ledger entries and what follows from them.

import type { Plan } from '../plan/model.js';
import { isBelow } from '../plan/tree.js';
import type { FundingId } from './catalogue.js';
import { activeIn, isCosted, weighedAt, type Years } from './costed.js';
import type { LedgerEntry } from './entry.js';
import { absent, type Figure, type Reason, type Row } from './figure.js';
import { costingFigures } from './funding-costing.js';
import { costsAtRisk, endOf, gapFigures, moneyFigures, needFigures } from './funding-parts.js';
import { type Scope, unrecordedIn, type Weighed } from './funding-scope.js';
import { sumsOf } from './funding-sums.js';
import type { Ledger } from './ledger.js';

export interface FundingRow extends Row<FundingId> {
  /** Need by the source that the plan names for it; '' = no source named. Minor units. */
  readonly plannedBySource: ReadonlyMap<string, bigint>;
  /** Secured by source, as recorded, before pooled money is shared out. Minor units. */
  readonly securedBySource: ReadonlyMap<string, bigint>;
  /** Years in which the sources end that recurrent costs at risk are planned for. */
  readonly riskYears: readonly number[];
}

/** A row of the table: all funding figures of a scope. `costed` says of each activity whether it is costed. */
export function fundingRow(scope: Scope, plan: Plan, ledger: Ledger, costed: ReadonlyMap<string, boolean>): FundingRow {
  const { years } = scope;
  const uncosted = scope.activities.filter((a) =>
    years === undefined ? costed.get(a.id) !== true : !isCosted(a, plan, years),
  );
  const needBound = boundOf(scope, uncosted.length);
  const weighed: Weighed = {
    scope,
    plan,
    ledger,
    uncosted,
    unrecorded: unrecordedIn(scope, ledger, uncosted),
    sums: sumsOf(scope.entries),
    unknownGiven: unknownGiven(scope, ledger),
    ...(needBound === undefined ? {} : { needBound }),
    needBoundIn: (some) => boundIn(some, scope, plan),
  };
  return {
    key: scope.key,
    plannedBySource: weighed.sums.planned,
    securedBySource: weighed.sums.secured,
    riskYears: riskYears(weighed),
    // Spread, they would have a hidden class for each row in Node 20: seven kilobytes, and as long as the row itself.
    figures: Object.assign(
      {},
      needFigures(weighed),
      costingFigures(weighed),
      gapFigures(weighed),
      moneyFigures(weighed),
    ),
  };
}

/** Whether anything is needed, given or promised, or nobody knows: a row of noughts says nothing. */
export function hasMoney({ figures }: FundingRow): boolean {
  const amounts = (['funding.need', 'funding.secured', 'funding.pledged'] as const).map((id) => figures[id].value);
  return amounts.some((v) => v === undefined || typeof v === 'number' || v.minor !== 0n);
}

/** A figure of a row as it is told: where no amount of the cost is known, "at least 0" would say nothing of need and gap. */
export function told({ figures }: FundingRow, id: FundingId): Figure {
  const { value, bound } = figures['funding.need'];
  const isUnknown = bound !== undefined && typeof value === 'object' && value.minor === 0n;
  const figure = figures[id];
  const followsNeed = figure.bound !== undefined || (id === 'funding.netPosition' && figure.value !== undefined);
  return isUnknown && followsNeed ? absent(id, 'nothing-costed', {}, figure.inputs) : figure;
}

/** Activities, and nodes above them, with a line that names the source and no amount. */
function unpriced({ entries }: Scope): number {
  const open = entries.filter(({ costs }) => costs.some(({ state }) => state === 'uncosted'));
  return new Set(open.map((e) => weighedAt(e.unit))).size;
}

/** Uncosted activities and costs without a rate make need and gap lower bounds. */
function boundOf(scope: Scope, uncosted: number): Reason | undefined {
  const count = scope.cut === 'source' ? unpriced(scope) : uncosted;
  const amounts = scope.entries.reduce((total, e) => total + e.unknownNeed, 0);
  if (count > 0 && amounts > 0) return { reason: 'uncosted-no-rate', args: { count, amounts } };
  if (count > 0) return { reason: 'uncosted', args: { count } };
  return amounts > 0 ? { reason: 'no-rate', args: { count: amounts } } : undefined;
}

/** The same of some years of the scope. */
function boundIn(years: Years, scope: Scope, plan: Plan): Reason | undefined {
  const uncosted = scope.activities.filter((a) => activeIn(a, years) && !isCosted(a, plan, years));
  return boundOf({ ...scope, entries: scope.entries.filter((e) => years.has(e.year)) }, uncosted.length);
}

/** Records without a rate in the scope, and in the pools above it that may pay into it in their year. */
function unknownGiven({ entries }: Scope, { unknownPools }: Ledger): number {
  const own = new Set(entries);
  const paysInto = (pool: LedgerEntry): boolean =>
    entries.some((e) => e.year === pool.year && isBelow(e.unit, pool.unit));
  const pools = unknownPools.filter((pool) => !own.has(pool) && paysInto(pool));
  return [...pools, ...entries].reduce((total, e) => total + e.unknownGiven, 0);
}

function riskYears(weighed: Weighed): readonly number[] {
  const years = costsAtRisk(weighed).map((c) => endOf(c, weighed.plan)?.slice(0, 4));
  return [...new Set(years)].map(Number).sort((a, b) => a - b);
}
