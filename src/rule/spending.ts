// Rules on money used: no more spent than secured, and one figure for what was spent.

import type { LedgerEntry } from '../figure/entry.js';
import { type At, type Finding, finding } from '../finding/finding.js';
import { standKinds } from '../plan/build-spending.js';
import type { Plan } from '../plan/model.js';
import type { Period, Spending, StandKind } from '../plan/model-periods.js';
import type { Funding, Node } from '../plan/model-tree.js';
import { minorText, sumOfKind, total } from './amounts.js';
import { at, groupsAtNodes, groupsBy, type Rule } from './rule.js';

interface Reported {
  readonly period: Period;
  readonly line: Spending;
}

/** Of one source at a node in a year: the funding records, and what returns tell. */
interface ToldTwice {
  readonly lines: readonly [Funding, ...Funding[]];
  readonly told: readonly Reported[];
}

function toldTwice(plan: Plan): readonly ToldTwice[] {
  const reported = plan.periods.flatMap(({ period, spending }) => spending.map((line): Reported => ({ period, line })));
  const byNode = new Map(
    groupsBy(reported, ({ line }) => line.node).map((group) => [group[0].line.node, group] as const),
  );
  const funding = (node: Node): readonly Funding[] => (byNode.has(node) ? node.funding : []);
  return groupsAtNodes(plan, funding, ({ source, year }) => `${year} ${source}`).map((lines) => {
    const [{ node, source, year }] = lines;
    const all = byNode.get(node) ?? [];
    return { lines, told: all.filter(({ period, line }) => line.source === source && period.year === year) };
  });
}

const spentIn = (lines: readonly Reported[]): bigint => total(lines.map(({ line }) => line.value));

const spent = (lines: readonly Funding[]): bigint => sumOfKind(lines, 'spent');

type Used = 'spent' | 'disbursed';

/** Where it is said that a source's money was used at a node in a year: the funding line, else the last return. */
function toldAt({ funding, spending }: LedgerEntry, source: string, kind: Used): At | undefined {
  const line = funding.find((one) => one.source === source && one.amounts[kind] !== undefined);
  if (line !== undefined) return at(line, kind);
  const own = spending.filter((one) => one.source === source);
  const last = own.findLast(({ value, stand }) => (kind === 'spent' ? value : stand.disbursed) !== undefined);
  return last && at(last, kind === 'spent' ? 'amount' : kind);
}

/** What was used beyond all that was approved and committed, at the node and above it: the larger of the two amounts told. */
function usedMore(plan: Plan, entry: LedgerEntry): readonly Finding[] {
  return [...entry.supply].flatMap(([source, supply]) => {
    const { spent = 0n, disbursed = 0n } = supply;
    const kind = spent >= disbursed ? 'spent' : 'disbursed';
    const beyond = supply.beyond?.[kind] ?? 0n;
    const place = toldAt(entry, source, kind);
    if (beyond === 0n || place === undefined) return [];
    const used = supply[kind] ?? 0n;
    const [more, secured] = [minorText(plan, used), minorText(plan, used - beyond)];
    return [finding('NAP513', { id: entry.unit.id, source, year: entry.year, kind, more, secured }, place)];
  });
}

/** Not judged where an amount that was given has no rate, at the node or in a pool of the year: it may have paid. */
const moreThanSecured: Rule = (plan, _, ledger) => {
  const { entries, unknownPools } = ledger();
  const unknown = new Set(unknownPools.map(({ year }) => year));
  return entries.filter((e) => e.unknownGiven === 0 && !unknown.has(e.year)).flatMap((e) => usedMore(plan, e));
};

/** The periods of a year can hold less than the year's figure (one is missing), never more. */
const periodsContradictYear: Rule = (plan) =>
  toldTwice(plan).flatMap(({ lines, told }) => {
    const line = lines.find(({ amounts }) => amounts.spent !== undefined);
    const sum = spentIn(told);
    if (line === undefined || sum <= spent(lines)) return [];
    const { node, source, year } = line;
    const [more, recorded] = [sum, spent(lines)].map((minor) => minorText(plan, minor));
    const args = { id: node.id, source, year, reported: more ?? '', recorded: recorded ?? '' };
    const last = told.findLast((one) => one.line.value !== undefined);
    return [finding('NAP514', args, at(line, 'spent'), last && at(last.line, 'amount'))];
  });

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

function standAgainst(plan: Plan, { lines, told }: ToldTwice, kind: StandKind): readonly Finding[] {
  const record = lines.find(({ amounts }) => amounts[kind] !== undefined);
  const isWhole = lines.every(({ amounts, original }) => amounts[kind] !== undefined || original?.[kind] === undefined);
  const stand = standIn(told, kind);
  const recorded = sumOfKind(lines, kind);
  if (record === undefined || !isWhole || stand === undefined || stand.sum === recorded) return [];
  const { node, source, year } = record;
  const [said, kept] = [stand.sum, recorded].map((minor) => minorText(plan, minor));
  const args = {
    id: node.id,
    source,
    year,
    kind,
    period: stand.last.period.id,
    reported: said ?? '',
    recorded: kept ?? '',
  };
  return [finding('NAP520', args, at(record, kind), at(stand.last.line, kind))];
}

/** What returns tell as committed or disbursed replaces the funding record: where the two differ, one of them is wrong. */
const returnsContradictRecord: Rule = (plan) =>
  toldTwice(plan).flatMap((both) => standKinds.flatMap((kind) => standAgainst(plan, both, kind)));

export const spendingRules: readonly Rule[] = [moreThanSecured, periodsContradictYear, returnsContradictRecord];
