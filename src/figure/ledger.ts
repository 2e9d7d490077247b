// The funding ledger: for every node with money of its own and every year, what is needed, secured and pledged, after
// pooled money has been shared out. All funding figures are sums over its entries.

import type { Plan } from '../plan/model.js';
import { activityOf } from '../plan/tree.js';
import { booked, withoutAmount } from './booking.js';
import { weighedAt } from './costed.js';
import type { LedgerEntry, Lines } from './entry.js';
import { grouped } from './group.js';
import { once } from './once.js';
import { shareOut } from './pooling.js';

export interface Ledger {
  readonly plan: Plan;
  /** Years with money, in order. */
  readonly byYear: ReadonlyMap<number, Lines>;
  /** All of them, year by year. */
  readonly entries: readonly LedgerEntry[];
  /** Years of the plan, and years with money outside of it, in order. */
  readonly years: readonly number[];
  /** Years with at least one record of funding or spending. */
  readonly recorded: ReadonlySet<number>;
  /** Years that need money, or may need it, and have no such record. */
  readonly unrecorded: readonly number[];
  /** Pools of which an amount is unknown for want of a rate: what they pay below is unknown as well. */
  readonly unknownPools: readonly LedgerEntry[];
  /** All entries of an activity, its tasks included, or of a higher node. */
  of(id: string): readonly LedgerEntry[];
}

/**
 * Builds the ledger. With `source`, only needs planned for this source ('' = for none) and its money count.
 * Source of the definitions: domain.md section 3 (OECD/SIGMA, ICMPD 2006).
 */
export function ledgerOf(plan: Plan, source?: string): Ledger {
  const byYear = inOrder(plan, booked(plan, source));
  for (const lines of byYear.values()) shareOut(plan, lines);
  const entries = linesOf(byYear);
  const of = once(() => grouped(entries, (e) => weighedAt(e.unit).id));
  const [years, recorded] = [yearsOf(plan, byYear), recordedYears(plan)];
  return {
    plan,
    byYear,
    entries,
    years,
    recorded,
    unrecorded: unrecordedYears(entries, years, recorded),
    unknownPools: entries.filter((e) => e.unknownGiven > 0 && activityOf(e.unit) === undefined),
    of: (id) => of().get(id) ?? [],
  };
}

type Years = ReadonlyMap<number, Lines>;

/** Years in order, the lines of each in the order of the plan. */
function inOrder(plan: Plan, booked: Years): Years {
  const units = [plan.root, ...plan.nodes];
  return new Map(
    [...booked]
      .sort(([a], [b]) => a - b)
      .map(([year, lines]) => [
        year,
        new Map(
          units.flatMap((unit) => {
            const entry = lines.get(unit);
            return entry === undefined ? [] : [[unit, entry] as const];
          }),
        ),
      ]),
  );
}

const linesOf = (byYear: Years): readonly LedgerEntry[] => [...byYear.values()].flatMap((lines) => [...lines.values()]);

/** The same of some years only. */
export function inYears(ledger: Ledger, years: ReadonlySet<number>): Ledger {
  const byYear = new Map([...ledger.byYear].filter(([year]) => years.has(year)));
  return {
    ...ledger,
    byYear,
    entries: linesOf(byYear),
    years: ledger.years.filter((year) => years.has(year)),
    unrecorded: ledger.unrecorded.filter((year) => years.has(year)),
  };
}

function recordedYears(plan: Plan): ReadonlySet<number> {
  return new Set([
    ...plan.funding.filter((f) => !withoutAmount(f)).map((f) => f.year),
    ...plan.periods.filter((p) => p.spending.length > 0).map((p) => p.period.year),
  ]);
}

/** An entry that needs money, or may need it. */
export const mayNeed = ({ need, unknownNeed, costs }: LedgerEntry): boolean =>
  need > 0n || unknownNeed > 0 || costs.some((c) => c.state === 'uncosted');

function unrecordedYears(
  entries: readonly LedgerEntry[],
  years: readonly number[],
  recorded: ReadonlySet<number>,
): readonly number[] {
  if (recorded.size === 0) return years;
  const needed = new Set(entries.filter(mayNeed).map((e) => e.year));
  return years.filter((year) => needed.has(year) && !recorded.has(year));
}

function yearsOf(plan: Plan, byYear: Years): readonly number[] {
  const first = Number(plan.start.slice(0, 4));
  const last = Number(plan.end.slice(0, 4));
  const planned = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...new Set([...planned, ...byYear.keys()])].sort((a, b) => a - b);
}
