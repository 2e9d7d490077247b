// Rules on who pays: donors that end, money told twice, secured against needed, spent against secured.

import { finding } from '../finding/finding.js';
import { type Day, yearOf, yearSpan } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost, Funding, FundingSource } from '../plan/model-tree.js';
import { decimalOf } from '../plan/money.js';
import { subtree } from '../plan/tree.js';
import { inCurrency, isUncosted, moneyKey, ownCosts, promised, secured, total } from './amounts.js';
import { amountText, at, groupsBy, keyOf, list, missing, type Rule, yearsAfter, yearsBetween } from './rule.js';

const text = (plan: Plan, minor: bigint): string => amountText(inCurrency(plan, minor));

/** An agreement may be named at the source or at each of its funding lines. */
function agreement(source: FundingSource, plan: Plan): string | undefined {
  const lines = plan.funding.filter((line) => line.source === source.id);
  return source.reference ?? (lines.every((line) => line.reference) ? lines[0]?.reference : undefined);
}

const donorWithoutTerms: Rule = (plan) =>
  [...plan.sources.values()].flatMap((source) => {
    if (!source.external || source.type === 'unidentified') return [];
    const absent = missing({ reference: agreement(source, plan), ends: source.ends });
    return absent
      .slice(0, 1)
      .map((first) => finding('NAP505', { id: source.id, keys: list(absent) }, keyOf(source, first)));
  });

function endingDonor(line: Cost, plan: Plan): Day | undefined {
  const source = line.source === undefined ? undefined : plan.sources.get(line.source);
  const ends = source?.external === true ? source.ends : undefined;
  return ends !== undefined && ends <= yearsAfter(plan.end, 1) ? ends : undefined;
}

/** Costs that go on while the donor does not: one finding an activity and source. */
const recurrentOnEndingDonor: Rule = (plan) => {
  const lines = plan.costs.filter((line) => line.recurrent && endingDonor(line, plan) !== undefined);
  return groupsBy(lines, (line) => `${line.node.id}\n${line.source}`).map(([line]) => {
    const args = { id: line.node.id, source: line.source ?? '', ends: endingDonor(line, plan) ?? '' };
    return finding('NAP506', args, at(line, 'source'));
  });
};

/** Costs planned on, or money expected from, a source in a year that begins after it has ended. */
const afterTheEnd: Rule = (plan) => {
  const lines = [...plan.costs, ...plan.funding].flatMap((line) => {
    const { source, year } = line;
    const ends = source === undefined ? undefined : plan.sources.get(source)?.ends;
    const gone = source !== undefined && year !== undefined && ends !== undefined && yearOf(ends) < year;
    return gone ? [{ line, source, year, ends }] : [];
  });
  return groupsBy(lines, ({ line, source }) => `${line.node.id}\n${source}`).map(([{ line, source, year, ends }]) =>
    finding('NAP507', { id: line.node.id, source, year, ends }, at(line, 'source')),
  );
};

function sameLine(line: Funding): string {
  const amounts = Object.entries(line.original ?? line.amounts).map(([kind, amount]) => `${kind} ${amount?.minor}`);
  return [moneyKey(line), ...amounts.sort(), line.reference ?? ''].join('\n');
}

const toldTwice: Rule = (plan) =>
  groupsBy(plan.funding, sameLine).flatMap((group) =>
    group
      .slice(1)
      .map((line) => finding('NAP508', { id: line.node.id, source: line.source, year: line.year }, at(line, 'source'))),
  );

/** Pooled money that is exactly the sum of what stands below for the same source and year. */
const pooledRepeatsEarmarked: Rule = (plan) =>
  plan.funding.flatMap((line) => {
    const below = line.node.children
      .flatMap(subtree)
      .flatMap((node) => node.funding)
      .filter(({ source, year }) => source === line.source && year === line.year);
    const sum = promised(below);
    if (sum === 0n || sum !== promised([line])) return [];
    const args = { id: line.node.id, source: line.source, year: line.year, amount: text(plan, sum) };
    return [finding('NAP509', args, at(line, 'source'))];
  });

/** More than the whole cost of a year promised for one activity: shares of over 100 %. Spending has its own rule. */
const overOneHundred: Rule = (plan) =>
  plan.activities
    .filter((activity) => !isUncosted(activity))
    .flatMap((activity) => {
      const lines = subtree(activity).flatMap((node) => node.funding);
      return groupsBy(lines, (line) => String(line.year)).flatMap((group) => {
        const { year } = group[0];
        const need = total(ownCosts(activity).map((line) => (line.year === year ? line.value : undefined)));
        const sum = promised(group);
        if (need === 0n || sum <= need) return [];
        const args = { id: activity.id, year, secured: text(plan, sum), need: text(plan, need) };
        return [finding('NAP510', args, at(group[0], 'source'))];
      });
    });

function needIn(plan: Plan, year: number): bigint {
  return total(plan.costs.map((line) => (line.year === year ? line.value : undefined)));
}

function securedIn(plan: Plan, year: number): bigint {
  const groups = groupsBy(
    plan.funding.filter((line) => line.year === year),
    moneyKey,
  );
  const staff = plan.costs.filter((line) => line.year === year && line.state === 'within-resources');
  return groups.reduce((sum, group) => sum + secured(group), 0n) + total(staff.map((line) => line.value));
}

const planYears = (plan: Plan): readonly number[] => yearsBetween(yearOf(plan.start), yearOf(plan.end));
const isRecorded = (plan: Plan, year: number): boolean => plan.funding.some((line) => line.year === year);

interface OpenCost {
  /** The largest cost of its node in the year. */
  readonly line: Cost;
  /** What the costs of the node are above the money that is for this node alone. */
  readonly open: bigint;
}

/** What a year most lacks money for: where a person would begin to look for it. */
function mostOpen(plan: Plan, year: number): OpenCost | undefined {
  const lines = plan.costs.filter((line) => line.year === year && (line.value?.minor ?? 0n) > 0n);
  const all = groupsBy(lines, ({ node }) => `${node.kind}\n${node.id}`).map((group): OpenCost => {
    const own = groupsBy(
      group[0].node.funding.filter((line) => line.year === year),
      moneyKey,
    );
    const open = total(group.map(({ value }) => value)) - own.reduce((sum, lines) => sum + secured(lines), 0n);
    const line = group.reduce((a, b) => ((b.value?.minor ?? 0n) > (a.value?.minor ?? 0n) ? b : a));
    return { line, open };
  });
  return all.reduce<OpenCost | undefined>((a, b) => (a === undefined || b.open > a.open ? b : a), undefined);
}

/** SIGMA: an estimate 20 % (or the plan's own threshold) over the secured money is a material mismatch. */
const estimateOverSecured: Rule = (plan) => {
  const { digits, scale } = decimalOf(1 + plan.thresholds.costMismatch);
  return planYears(plan).flatMap((year) => {
    const need = needIn(plan, year);
    const sum = securedIn(plan, year);
    const most = mostOpen(plan, year);
    if (!isRecorded(plan, year) || most === undefined || need * 10n ** BigInt(scale) < digits * sum) return [];
    const { line, open } = most;
    const args = { year, need: text(plan, need), secured: text(plan, sum), most: line.node.id, open: text(plan, open) };
    return [finding('NAP511', args, at(line, 'amount'))];
  });
};

/** Years that have begun and need money, for which the plan says nothing on funding: not recorded is not nothing. */
const yearsNotRecorded: Rule = (plan, date) => {
  const years = planYears(plan).filter(
    (year) => yearSpan(year).start <= date && !isRecorded(plan, year) && needIn(plan, year) > 0n,
  );
  const most = years[0] === undefined ? undefined : mostOpen(plan, years[0]);
  return most === undefined
    ? []
    : [finding('NAP516', { list: list(years), count: years.length }, at(most.line, 'amount'))];
};

const unidentifiedGives: Rule = (plan) =>
  plan.funding
    .filter((line) => plan.sources.get(line.source)?.type === 'unidentified' && secured([line]) > 0n)
    .map((line) => finding('NAP518', { id: line.node.id, source: line.source }, at(line, 'source')));

export const fundingRules: readonly Rule[] = [
  donorWithoutTerms,
  recurrentOnEndingDonor,
  afterTheEnd,
  toldTwice,
  pooledRepeatsEarmarked,
  overOneHundred,
  estimateOverSecured,
  yearsNotRecorded,
  unidentifiedGives,
];
