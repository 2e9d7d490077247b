// Rules on money used: no more spent than secured, and one figure for what was spent.

import { type Finding, finding } from '../finding/finding.js';
import { standKinds } from '../plan/build-spending.js';
import type { Plan } from '../plan/model.js';
import type { Spending, StandKind } from '../plan/model-periods.js';
import type { Funding, Node } from '../plan/model-tree.js';
import { inCurrency, moneyKey, promised, sumOfKind, total } from './amounts.js';
import { amountText, ancestors, at, groupsBy, type Rule } from './rule.js';

interface Reported {
  readonly node: Node;
  readonly source: string;
  readonly year: number;
  readonly period: string;
  readonly line: Spending;
}

function reported(plan: Plan): readonly Reported[] {
  return plan.periods.flatMap(({ period, spending }) =>
    spending.map((line) => ({ node: line.node, source: line.source, year: period.year, period: period.id, line })),
  );
}

const spentIn = (lines: readonly Reported[]): bigint => total(lines.map(({ line }) => line.value));

/** Money of the same source and year that is pooled above and may pay for the node. */
function pooledAbove({ node, source, year }: { node: Node; source: string; year: number }): boolean {
  const lines = ancestors(node).flatMap((ancestor) => ancestor.funding);
  return promised(lines.filter((line) => line.source === source && line.year === year)) > 0n;
}

const spent = (lines: readonly Funding[]): bigint => sumOfKind(lines, 'spent');

function usedMore(plan: Plan, lines: readonly [Funding, ...Funding[]], used: bigint): readonly Finding[] {
  const [first] = lines;
  const limit = promised(lines);
  const candidates = [
    { kind: 'spent', used },
    { kind: 'disbursed', used: sumOfKind(lines, 'disbursed') },
  ] as const;
  const over = candidates.find((candidate) => candidate.used > limit);
  if (over === undefined || pooledAbove(first)) return [];
  const { node, source, year } = first;
  const more = amountText(inCurrency(plan, over.used));
  const args = { id: node.id, source, year, kind: over.kind, more, secured: amountText(inCurrency(plan, limit)) };
  return [finding('NAP513', args, at(lines.find((line) => line.amounts[over.kind]) ?? first, over.kind))];
}

/** Spending for which the plan has no funding line of that source and year at all. */
function fromNothing(plan: Plan, lines: readonly [Reported, ...Reported[]]): readonly Finding[] {
  const [{ node, source, year, line }] = lines;
  const more = amountText(inCurrency(plan, spentIn(lines)));
  const args = { id: node.id, source, year, kind: 'spent', more, secured: amountText(inCurrency(plan, 0n)) } as const;
  return pooledAbove(lines[0]) || spentIn(lines) === 0n ? [] : [finding('NAP513', args, at(line, 'amount'))];
}

/** The larger of what periods and funding lines say was spent, against what was approved and committed. */
const moreThanSecured: Rule = (plan) => {
  const funded = new Map(groupsBy(plan.funding, moneyKey).map((group) => [moneyKey(group[0]), group] as const));
  const periods = groupsBy(reported(plan), moneyKey);
  const inPeriods = new Map(periods.map((group) => [moneyKey(group[0]), spentIn(group)] as const));
  const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
  return [
    ...[...funded].flatMap(([key, lines]) => usedMore(plan, lines, larger(spent(lines), inPeriods.get(key) ?? 0n))),
    ...periods.filter((group) => !funded.has(moneyKey(group[0]))).flatMap((group) => fromNothing(plan, group)),
  ];
};

/** The periods of a year can hold less than the year's figure (one is missing), never more. */
const periodsContradictYear: Rule = (plan) => {
  const funded = groupsBy(plan.funding, moneyKey);
  const periods = new Map(groupsBy(reported(plan), moneyKey).map((group) => [moneyKey(group[0]), group] as const));
  return funded.flatMap((lines) => {
    const line = lines.find(({ amounts }) => amounts.spent !== undefined);
    const told = periods.get(moneyKey(lines[0])) ?? [];
    const sum = spentIn(told);
    if (line === undefined || sum <= spent(lines)) return [];
    const { node, source, year } = line;
    const [more, recorded] = [sum, spent(lines)].map((minor) => amountText(inCurrency(plan, minor)));
    const args = { id: node.id, source, year, reported: more ?? '', recorded: recorded ?? '' };
    const last = told.findLast((one) => one.line.value !== undefined);
    return [finding('NAP514', args, at(line, 'spent'), last && at(last.line, 'amount'))];
  });
};

/** What returns tell of a year's stand, by the last period that tells it; undefined where a part of it has no rate. */
function standIn(
  told: readonly Reported[],
  kind: StandKind,
): { readonly last: Reported; readonly sum: bigint } | undefined {
  const last = told.findLast(({ line }) => line.stand[kind] !== undefined);
  if (last === undefined) return undefined;
  const lines = told.filter(({ period }) => period === last.period).map(({ line }) => line);
  const isWhole = lines.every(({ stand, original }) => stand[kind] !== undefined || original?.[kind] === undefined);
  return isWhole ? { last, sum: total(lines.map(({ stand }) => stand[kind])) } : undefined;
}

function standAgainst(
  plan: Plan,
  lines: readonly [Funding, ...Funding[]],
  told: readonly Reported[],
  kind: StandKind,
): readonly Finding[] {
  const record = lines.find(({ amounts }) => amounts[kind] !== undefined);
  const isWhole = lines.every(({ amounts, original }) => amounts[kind] !== undefined || original?.[kind] === undefined);
  const stand = standIn(told, kind);
  const recorded = sumOfKind(lines, kind);
  if (record === undefined || !isWhole || stand === undefined || stand.sum === recorded) return [];
  const { node, source, year } = record;
  const [said, kept] = [stand.sum, recorded].map((minor) => amountText(inCurrency(plan, minor)));
  const args = {
    id: node.id,
    source,
    year,
    kind,
    period: stand.last.period,
    reported: said ?? '',
    recorded: kept ?? '',
  };
  return [finding('NAP520', args, at(record, kind), at(stand.last.line, kind))];
}

/** What returns tell as committed or disbursed replaces the funding record: where the two differ, one of them is wrong. */
const returnsContradictRecord: Rule = (plan) => {
  const told = new Map(groupsBy(reported(plan), moneyKey).map((group) => [moneyKey(group[0]), group] as const));
  return groupsBy(plan.funding, moneyKey).flatMap((lines) =>
    standKinds.flatMap((kind) => standAgainst(plan, lines, told.get(moneyKey(lines[0])) ?? [], kind)),
  );
};

export const spendingRules: readonly Rule[] = [moreThanSecured, periodsContradictYear, returnsContradictRecord];
