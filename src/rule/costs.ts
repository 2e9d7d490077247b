// Rules on what the plan costs: sums, states, lines that lead nowhere, years, currencies.

import { withoutAmount } from '../figure/booking.js';
import { isCosted } from '../figure/costed.js';
import { finding } from '../finding/finding.js';
import { type Day, yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost, Node, StatedTotal } from '../plan/model-tree.js';
import { subtree } from '../plan/tree.js';
import { minorText, openLines, ownCosts, total, unconverted } from './amounts.js';
import { amountText, at, groupsAtNodes, groupsBy, keyOf, list, type Rule, yearsBetween } from './rule.js';

const isOpenLine = ({ state }: Cost): boolean => state === 'uncosted';
const nodeOf = (stated: StatedTotal, plan: Plan): Node => plan.node.get(stated.on) ?? plan.root;

function linesOf(stated: StatedTotal, plan: Plan): readonly Cost[] {
  return subtree(nodeOf(stated, plan))
    .flatMap((node) => node.costs)
    .filter((line) => stated.year === undefined || line.year === stated.year)
    .filter((line) => stated.source === undefined || line.source === stated.source);
}

/** Amounts to be paid, without the value of staff time: a lower bound where lines are open. */
function paid(lines: readonly Cost[]): bigint {
  return total(lines.filter((line) => line.state === 'amount').map((line) => line.value));
}

/** The lines alone are more than the total, whatever else is unknown. */
export function exceeds(stated: StatedTotal, plan: Plan): boolean {
  return paid(linesOf(stated, plan)) > stated.amount.minor;
}

/** Uncosted, in the year where one is given: an open line of another year says nothing of this one. */
function isOpenIn(activity: Node, plan: Plan, year: number | undefined): boolean {
  const lines = ownCosts(activity);
  if (year === undefined || lines.length === 0) return !isCosted(activity, plan);
  return lines.some((line) => isOpenLine(line) && (line.year === undefined || line.year === year));
}

/** With unknown amounts below, the lines are a lower bound; staff time may be valued inside the total or beside it. */
function contradicts(stated: StatedTotal, lines: readonly Cost[], plan: Plan): boolean {
  const open =
    lines.some(unconverted) ||
    subtree(nodeOf(stated, plan)).some((node) => node.kind === 'activity' && isOpenIn(node, plan, stated.year));
  if (open) return exceeds(stated, plan);
  const { minor } = stated.amount;
  return total(lines.map((line) => line.value)) !== minor && paid(lines) !== minor;
}

const totalsDoNotAddUp: Rule = (plan) =>
  plan.totals.flatMap((stated) => {
    const lines = linesOf(stated, plan);
    if (stated.amount.currency !== plan.currency || !contradicts(stated, lines, plan)) return [];
    const sum = minorText(plan, total(lines.map((line) => line.value)));
    const { on, year, source } = stated;
    const cut = list([on, year, source].filter((part) => part !== undefined));
    return [finding('NAP501', { cut, stated: amountText(stated.amount), sum }, at(stated, 'amount'))];
  });

/** Every activity that the figures count as uncosted is named: here, or by its line without an amount or to nowhere. */
const uncosted: Rule = (plan) =>
  plan.activities.flatMap((activity) => {
    const line = openLines(activity)[0];
    if (line !== undefined) return [finding('NAP502', { id: activity.id }, at(line))];
    const isTold = ownCosts(activity).some((own) => isOpenLine(own) || !arrives(own, plan, new Set([own.node])));
    return isTold || isCosted(activity, plan) ? [] : [finding('NAP502', { id: activity.id }, keyOf(activity, 'costs'))];
  });

const scope = ({ node, year }: { readonly node: Node; readonly year?: number }): string =>
  list([node.id, year].filter((part) => part !== undefined));

/** In cost lines and in funding lines. */
const sourceWithoutAmount: Rule = (plan) => {
  const lines = [...plan.costs.filter(isOpenLine), ...plan.funding.filter(withoutAmount)];
  return lines.flatMap((line) =>
    line.source === undefined ? [] : [finding('NAP503', { id: scope(line), source: line.source }, at(line, 'source'))],
  );
};

/**
 * Follows "in another line", in its year, until a line that holds an amount or a known state. A circle, and a line that is
 * none, are told elsewhere.
 */
function arrives(line: Cost, plan: Plan, seen: ReadonlySet<Node>): boolean {
  const target = line.inLine === undefined ? undefined : plan.node.get(line.inLine);
  if (target === undefined || seen.has(target)) return true;
  const further = new Set([...seen, target]);
  const lines = target.costs.length === 0 && target.kind === 'activity' ? ownCosts(target) : target.costs;
  return lines
    .filter(({ year }) => year === undefined || line.year === undefined || year === line.year)
    .some((next) => (next.state === 'in-other-line' ? arrives(next, plan, further) : !isOpenLine(next)));
}

const lineToNowhere: Rule = (plan) =>
  plan.costs.flatMap((line) => {
    if (line.inLine === undefined || arrives(line, plan, new Set([line.node]))) return [];
    return [finding('NAP504', { id: scope(line), line: line.inLine }, at(line, 'in-line'))];
  });

/** A cost that comes back every year, but not in each year in which its activity goes on. */
const recurrentStops: Rule = (plan) =>
  groupsBy(
    plan.costs.filter((line) => line.recurrent && line.year !== undefined),
    ({ node }) => node.id,
  ).flatMap(([first]) => {
    const { node } = first;
    const known = new Set(node.costs.map((line) => line.year));
    const last = yearOf(node.end ?? node.parent?.end ?? plan.end);
    const bare = yearsBetween(first.year ?? last, last).filter((year) => !known.has(year) && !known.has(undefined));
    return bare.length === 0 ? [] : [finding('NAP512', { id: node.id, list: list(bare) }, at(first, 'recurrent'))];
  });

const amountsOf = ({ costs }: Node): readonly Cost[] => costs.filter(({ state }) => state === 'amount');

/** All that a cost line says of its node; lines of the same amount for different things differ in their line or note. */
const sameCost = ({ year, source, amount, line, note, recurrent }: Cost): string =>
  JSON.stringify([year, source, amount?.currency, String(amount?.minor), line, note, recurrent]);

const costToldTwice: Rule = (plan) =>
  groupsAtNodes(plan, amountsOf, sameCost).flatMap((group) =>
    group.slice(1).map((line) => finding('NAP519', { id: line.node.id, year: line.year ?? 0 }, at(line, 'amount'))),
  );

const zeroAmount: Rule = (plan) =>
  plan.costs
    .filter((line) => line.state === 'amount' && line.amount?.minor === 0n)
    .map((line) => finding('NAP515', { id: line.node.id }, at(line, 'amount')));

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The days of an activity, of a task within its activity, else of the plan. */
function spanOf(node: Node, plan: Plan): Span {
  return {
    start: node.start ?? node.parent?.start ?? plan.start,
    end: node.end ?? node.parent?.end ?? plan.end,
  };
}

/** Costs of years in which nothing is done: one finding a node. */
const outsideActivity: Rule = (plan) =>
  groupsBy(
    plan.costs.filter(({ node, year }) => {
      const { start, end } = spanOf(node, plan);
      return year !== undefined && (year < yearOf(start) || year > yearOf(end));
    }),
    ({ node }) => node.id,
  ).map(([line]) => {
    return finding('NAP517', { id: line.node.id, year: line.year ?? 0, ...spanOf(line.node, plan) }, at(line, 'year'));
  });

export const costRules: readonly Rule[] = [
  totalsDoNotAddUp,
  uncosted,
  sourceWithoutAmount,
  lineToNowhere,
  recurrentStops,
  costToldTwice,
  zeroAmount,
  outsideActivity,
];
