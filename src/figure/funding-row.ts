// The figures of one row of the funding table: sums over ledger entries and what follows from them.

import type { Plan } from '../plan/model.js';
import type { FundingId } from './catalogue.js';
import { isCosted } from './costed.js';
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
  const needBound = boundOf(uncosted.length, scope.entries);
  const weighed: Weighed = {
    scope,
    plan,
    ledger,
    uncosted,
    unrecorded: unrecordedIn(scope, ledger, uncosted),
    sums: sumsOf(scope.entries),
    unknownGiven: unknownGiven(scope, ledger),
    ...(needBound === undefined ? {} : { needBound }),
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

/** Uncosted activities and costs without a rate make need and gap lower bounds. */
function boundOf(uncosted: number, entries: readonly LedgerEntry[]): Reason | undefined {
  const amounts = entries.reduce((total, e) => total + e.unknownNeed, 0);
  if (uncosted > 0 && amounts > 0) return { reason: 'uncosted-no-rate', args: { count: uncosted, amounts } };
  if (uncosted > 0) return { reason: 'uncosted', args: { count: uncosted } };
  return amounts > 0 ? { reason: 'no-rate', args: { count: amounts } } : undefined;
}

/** In the scope, and in pools of its years that may pay into it. */
function unknownGiven({ entries, years }: Scope, { unknownPools }: Ledger): number {
  const pools = unknownPools.filter((e) => years === undefined || years.has(e.year));
  const own = new Set(pools);
  return [...pools, ...entries.filter((e) => !own.has(e))].reduce((total, e) => total + e.unknownGiven, 0);
}

function riskYears(weighed: Weighed): readonly number[] {
  const years = costsAtRisk(weighed).map((c) => endOf(c, weighed.plan)?.slice(0, 4));
  return [...new Set(years)].map(Number).sort((a, b) => a - b);
}
