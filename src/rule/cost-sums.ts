// Rules on costs of a year that are told as a sum and again as its parts.

import { type Finding, finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Cost } from '../plan/model-tree.js';
import { at, groupsAtNodes, type Rule } from './rule.js';

/** The lines with an amount of each node and year, where there are several. */
const ofOneYear = (plan: Plan): readonly (readonly Cost[])[] =>
  groupsAtNodes(
    plan,
    ({ costs }) => costs.filter(({ state, year }) => state === 'amount' && year !== undefined),
    ({ year }) => String(year),
  ).filter(({ length }) => length > 1);

/** An amount of which nothing more is said: who pays it, what it is for. */
const isBare = ({ source, line, note }: Cost): boolean =>
  source === undefined && line === undefined && note === undefined;

/** A bare line that is the sum of all others, of which more is said. */
function sumIn(lines: readonly Cost[]): Cost | undefined {
  const [sum, ...more] = lines.filter(isBare);
  if (sum?.amount === undefined || more.length > 0) return undefined;
  const { currency, minor } = sum.amount;
  if (minor === 0n || lines.some(({ amount }) => amount?.currency !== currency)) return undefined;
  return lines.reduce((total, { amount }) => total + (amount?.minor ?? 0n), 0n) === 2n * minor ? sum : undefined;
}

/** Lines that stand both with their node and in the list of costs: a sum and its parts, as often as not. */
function inTwoPlaces(lines: readonly Cost[]): readonly Finding[] {
  const listed = lines.filter(({ path }) => path[0] === 'costs');
  const [first] = listed;
  if (first === undefined || listed.length === lines.length) return [];
  return [finding('NAP521', { id: first.node.id, year: first.year ?? 0 }, at(first, 'amount'))];
}

export const sumsBesideParts: Rule = (plan) =>
  ofOneYear(plan).flatMap((lines) => {
    const sum = sumIn(lines);
    if (sum === undefined) return inTwoPlaces(lines);
    const args = { id: sum.node.id, year: sum.year ?? 0, count: lines.length - 1 };
    return [finding('NAP522', args, at(sum, 'amount'))];
  });
