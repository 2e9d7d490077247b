// Rules on what is secured, needed and open. All of it is read in the ledger: these amounts are those of nap gaps.

import { isCosted } from '../figure/costed.js';
import { agreedOf, type LedgerEntry } from '../figure/entry.js';
import { sumsOf } from '../figure/funding-sums.js';
import { grouped } from '../figure/group.js';
import type { Ledger } from '../figure/ledger.js';
import { finding } from '../finding/finding.js';
import { yearOf, yearSpan } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost } from '../plan/model-tree.js';
import { decimalOf } from '../plan/money.js';
import { minorText } from './amounts.js';
import { ancestors, at, keyOf, list, type Rule, yearsBetween } from './rule.js';

const planYears = (plan: Plan): readonly number[] => yearsBetween(yearOf(plan.start), yearOf(plan.end));
const byYear = ({ entries }: Ledger): ReadonlyMap<string, readonly LedgerEntry[]> =>
  grouped(entries, ({ year }) => String(year));
const agreed = (entries: readonly LedgerEntry[]): bigint => {
  const { approved, committed } = sumsOf(entries);
  return approved + committed;
};
/** Of what was given, an amount is unknown for want of a rate. */
const unknownGiven = (entries: readonly LedgerEntry[]): boolean => entries.some((entry) => entry.unknownGiven > 0);

/** What each node above the money of a year has below it from a source; by node and source. */
function agreedBelow(entries: readonly LedgerEntry[]): ReadonlyMap<string, bigint> {
  const below = new Map<string, bigint>();
  for (const { unit, supply } of entries)
    for (const [source, given] of supply)
      for (const { id } of ancestors(unit)) {
        const key = `${id}\n${source}`;
        below.set(key, (below.get(key) ?? 0n) + agreedOf(given));
      }
  return below;
}

/** Pooled money that is exactly the sum of what stands below for the same source and year. */
const pooledRepeatsEarmarked: Rule = (plan, _, ledger) =>
  [...byYear(ledger()).values()]
    .filter((entries) => !unknownGiven(entries))
    .flatMap((entries) => {
      const below = agreedBelow(entries);
      return entries.flatMap(({ unit, year, supply, funding, spending }) =>
        [...supply].flatMap(([source, given]) => {
          const sum = below.get(`${unit.id}\n${source}`) ?? 0n;
          const record = [...funding, ...spending].find((line) => line.source === source);
          if (sum === 0n || sum !== agreedOf(given) || record === undefined) return [];
          return [finding('NAP509', { id: unit.id, source, year, amount: minorText(plan, sum) }, at(record, 'source'))];
        }),
      );
    });

/** More than the whole cost of a year promised for one activity: shares of over 100 %. Spending has its own rule. */
const overOneHundred: Rule = (plan, _, ledger) =>
  plan.activities.flatMap((activity) => {
    const own = ledger().of(activity.id);
    if (!own.some(({ funding, spending }) => funding.length + spending.length > 0) || !isCosted(activity, plan))
      return [];
    return [...grouped(own, ({ year }) => String(year)).values()].flatMap((entries) => {
      const { need } = sumsOf(entries);
      const sum = agreed(entries);
      const isKnown = entries.every(({ unknownNeed }) => unknownNeed === 0);
      const [record] = entries.flatMap(({ funding, spending }) => [...funding, ...spending]);
      const [first] = entries;
      if (first === undefined || record === undefined || !isKnown || need === 0n || sum <= need) return [];
      const args = { id: activity.id, year: first.year, secured: minorText(plan, sum), need: minorText(plan, need) };
      return [finding('NAP510', args, at(record, 'source'))];
    });
  });

interface OpenCost {
  readonly entry: LedgerEntry;
  /** The largest cost of its node in the year. */
  readonly line: Cost;
  /** What no secured money pays of it. */
  readonly open: bigint;
}

const minorOf = ({ value }: Cost): bigint => value?.minor ?? 0n;

function largest(costs: readonly Cost[]): Cost | undefined {
  const needed = costs.filter((cost) => minorOf(cost) > 0n);
  return needed.reduce<Cost | undefined>((a, b) => (a === undefined || minorOf(b) > minorOf(a) ? b : a), undefined);
}

/** What a year most lacks money for: where a person would begin to look for it. */
function mostOpen(entries: readonly LedgerEntry[]): OpenCost | undefined {
  const all = entries.flatMap((entry): readonly OpenCost[] => {
    const line = largest(entry.costs.filter(({ state }) => state === 'amount')) ?? largest(entry.costs);
    return line === undefined ? [] : [{ entry, line, open: entry.need - entry.paid }];
  });
  return all.reduce<OpenCost | undefined>((a, b) => (a === undefined || b.open > a.open ? b : a), undefined);
}

/** SIGMA: an estimate 20 % (or the plan's own threshold) over the secured money is a material mismatch. */
const estimateOverSecured: Rule = (plan, _, ledger) => {
  const { digits, scale } = decimalOf(1 + plan.thresholds.costMismatch);
  const years = byYear(ledger());
  return planYears(plan).flatMap((year) => {
    const entries = years.get(String(year)) ?? [];
    if (!ledger().recorded.has(year) || unknownGiven(entries)) return [];
    const { need, paid, left } = sumsOf(entries);
    const most = mostOpen(entries);
    if (most === undefined || most.open === 0n || need * 10n ** BigInt(scale) < digits * (paid + left)) return [];
    const { entry, line, open } = most;
    const [needed, secured, lacking] = [need, paid + left, open].map((minor) => minorText(plan, minor));
    const args = { year, need: needed ?? '', secured: secured ?? '', most: entry.unit.id, open: lacking ?? '' };
    return [finding('NAP511', args, at(line, 'amount'))];
  });
};

/** Years that have begun and need money, for which the plan says nothing on funding: not recorded is not nothing. */
const yearsNotRecorded: Rule = (plan, date, ledger) => {
  const all = byYear(ledger());
  const years = planYears(plan).filter(
    (year) =>
      yearSpan(year).start <= date &&
      !ledger().recorded.has(year) &&
      (all.get(String(year)) ?? []).some(({ need }) => need > 0n),
  );
  const most = mostOpen(all.get(String(years[0])) ?? []);
  return most === undefined
    ? []
    : [finding('NAP516', { list: list(years), count: years.length }, at(most.line, 'amount'))];
};

const unidentifiedGives: Rule = (plan, _, ledger) =>
  ledger().entries.flatMap(({ unit, supply, funding, spending }) =>
    [...supply].flatMap(([source, given]) => {
      const isGiven = agreedOf(given) > 0n || (given.disbursed ?? 0n) > 0n || (given.spent ?? 0n) > 0n;
      const record = [...funding, ...spending].find((line) => line.source === source);
      if (plan.sources.get(source)?.type !== 'unidentified' || !isGiven || record === undefined) return [];
      return [finding('NAP518', { id: unit.id, source }, at(record, 'source'))];
    }),
  );

/** The activity's own need of a year is known, above the value of staff time, and nobody pays any of it. */
const isBare = (entries: readonly LedgerEntry[]): boolean => {
  const { need, paid } = sumsOf(entries);
  const within = entries.reduce((sum, entry) => sum + entry.within, 0n);
  return need > within && paid === within;
};

/** Years that have begun, for which the plan records funding, in which the service needs money and nothing pays. */
const essentialUnfunded: Rule = (plan, date, ledger) =>
  plan.activities
    .filter(({ activity }) => activity?.essential)
    .flatMap((activity) => {
      const { of, recorded, unknownPools } = ledger();
      const years = [...grouped(of(activity.id), ({ year }) => String(year)).values()]
        .filter((entries) => isBare(entries) && !unknownGiven(entries))
        .flatMap(([entry]) => (entry === undefined ? [] : [entry.year]))
        .filter((year) => recorded.has(year) && yearSpan(year).start <= date)
        .filter((year) => !unknownPools.some((pool) => pool.year === year));
      return years.length === 0
        ? []
        : [finding('NAP710', { id: activity.id, list: list(years) }, keyOf(activity, 'essential'))];
    });

export const securedRules: readonly Rule[] = [
  pooledRepeatsEarmarked,
  overOneHundred,
  estimateOverSecured,
  yearsNotRecorded,
  unidentifiedGives,
  essentialUnfunded,
];
