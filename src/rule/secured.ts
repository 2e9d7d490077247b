// Rules on what is secured, needed and open. All of it is read in the ledger: these amounts are those of nap gaps.

import { isCosted } from '../figure/costed.js';
import { agreedOf, type LedgerEntry, type Lines } from '../figure/entry.js';
import { agreedIn, needOf, sumOver } from '../figure/funding-sums.js';
import type { Ledger } from '../figure/ledger.js';
import { type Finding, finding } from '../finding/finding.js';
import { yearOf, yearSpan } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost, Node } from '../plan/model-tree.js';
import { decimalOf } from '../plan/money.js';
import { subtree } from '../plan/tree.js';
import { minorText } from './amounts.js';
import { at, groupsBy, keyOf, list, type Rule, yearsBetween } from './rule.js';

const planYears = (plan: Plan): readonly number[] => yearsBetween(yearOf(plan.start), yearOf(plan.end));
const inYear = ({ byYear }: Ledger, year: number): readonly LedgerEntry[] => [...(byYear.get(year)?.values() ?? [])];
const byYear = (entries: readonly LedgerEntry[]): readonly (readonly [LedgerEntry, ...LedgerEntry[]])[] =>
  groupsBy(entries, ({ year }) => year);
/** Of what was given, an amount is unknown for want of a rate. */
const unknownGiven = (entries: readonly LedgerEntry[]): boolean => entries.some((entry) => entry.unknownGiven > 0);

/** What stands below a node for a source in a year. */
function agreedBelow({ unit }: LedgerEntry, source: string, lines: Lines): bigint {
  const below = unit.children.flatMap(subtree).map((node) => lines.get(node)?.supply.get(source));
  return below.reduce((sum, given) => sum + (given === undefined ? 0n : agreedOf(given)), 0n);
}

function repeats(plan: Plan, pool: LedgerEntry, lines: Lines): readonly Finding[] {
  return [...pool.supply].flatMap(([source, given]) => {
    const sum = agreedBelow(pool, source, lines);
    const record = [...pool.funding, ...pool.spending].find((line) => line.source === source);
    if (sum === 0n || sum !== agreedOf(given) || record === undefined) return [];
    const args = { id: pool.unit.id, source, year: pool.year, amount: minorText(plan, sum) };
    return [finding('NAP509', args, at(record, 'source'))];
  });
}

/** Pooled money that is exactly the sum of what stands below for the same source and year. */
const pooledRepeatsEarmarked: Rule = (plan, _, ledger) =>
  [...ledger().byYear.values()]
    .filter((lines) => !unknownGiven([...lines.values()]))
    .flatMap((lines) =>
      [...lines.values()]
        .filter(({ unit, supply }) => unit.children.length > 0 && supply.size > 0)
        .flatMap((pool) => repeats(plan, pool, lines)),
    );

/** More than the whole cost of a year promised for one activity: shares of over 100 %. Spending has its own rule. */
const overOneHundred: Rule = (plan, _, ledger) =>
  plan.activities.flatMap((activity) => {
    const over = byYear(ledger().of(activity.id)).filter((entries) => agreedIn(entries) > needOf(entries));
    return over.length > 0 && isCosted(activity, plan)
      ? over.flatMap((entries) => overNeed(plan, activity, entries))
      : [];
  });

function overNeed(plan: Plan, { id }: Node, entries: readonly [LedgerEntry, ...LedgerEntry[]]): readonly Finding[] {
  const need = needOf(entries);
  const isKnown = entries.every(({ unknownNeed }) => unknownNeed === 0);
  const [record] = entries.flatMap(({ funding, spending }) => [...funding, ...spending]);
  if (record === undefined || !isKnown || need === 0n) return [];
  const [secured, needed] = [agreedIn(entries), need].map((minor) => minorText(plan, minor));
  const args = { id, year: entries[0].year, secured: secured ?? '', need: needed ?? '' };
  return [finding('NAP510', args, at(record, 'source'))];
}

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
  return planYears(plan).flatMap((year) => {
    const entries = inYear(ledger(), year);
    if (!ledger().recorded.has(year) || unknownGiven(entries)) return [];
    const need = needOf(entries);
    const secured = sumOver(entries, ({ paid, left }) => paid + left);
    const most = need * 10n ** BigInt(scale) < digits * secured ? undefined : mostOpen(entries);
    if (most === undefined || most.open === 0n) return [];
    const { entry, line, open } = most;
    const [needed, given, lacking] = [need, secured, open].map((minor) => minorText(plan, minor));
    const args = { year, need: needed ?? '', secured: given ?? '', most: entry.unit.id, open: lacking ?? '' };
    return [finding('NAP511', args, at(line, 'amount'))];
  });
};

/** Years that have begun and need money, for which the plan says nothing on funding: not recorded is not nothing. */
const yearsNotRecorded: Rule = (plan, date, ledger) => {
  const years = planYears(plan).filter(
    (year) =>
      yearSpan(year).start <= date &&
      !ledger().recorded.has(year) &&
      inYear(ledger(), year).some(({ need }) => need > 0n),
  );
  const [first] = years;
  const most = first === undefined ? undefined : mostOpen(inYear(ledger(), first));
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
  const within = sumOver(entries, (entry) => entry.within);
  return needOf(entries) > within && sumOver(entries, ({ paid }) => paid) === within;
};

/** Years that have begun, for which the plan records funding, in which the service needs money and nothing pays. */
const essentialUnfunded: Rule = (plan, date, ledger) =>
  plan.activities
    .filter(({ activity }) => activity?.essential)
    .flatMap((activity) => {
      const { of, recorded, unknownPools } = ledger();
      const years = byYear(of(activity.id))
        .filter((entries) => isBare(entries) && !unknownGiven(entries))
        .map(([entry]) => entry.year)
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
