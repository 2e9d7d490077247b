// Rules on indicators: what can be measured, from where to where, by whom, and whether the numbers agree.

import { type Finding, finding } from '../finding/finding.js';
import { yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Indicator, Node, TargetValue } from '../plan/model-tree.js';
import { subtree } from '../plan/tree.js';
import { seemsPercent } from '../schema/seems.js';
import { compared, decimalText, sumOf } from './decimals.js';
import { at, keyOf, list, missing, type Rule, yearsBetween } from './rule.js';

const below = (node: Node): readonly Indicator[] => subtree(node).flatMap((n) => n.indicators);
const all = (plan: Plan): readonly Indicator[] => [...plan.indicators.values()];

/** The value to be reached in the end: the total target, else that of the last year. */
function finalTarget(indicator: Indicator): TargetValue | undefined {
  return indicator.target ?? indicator.targets.at(-1)?.value;
}

/** For counts that are summed, a baseline is one year's value: it compares with one year's target. */
function comparableTarget(indicator: Indicator): number | undefined {
  const value = indicator.aggregation === 'sum' ? indicator.targets.at(-1)?.value : finalTarget(indicator);
  return typeof value === 'number' ? value : undefined;
}

const noIndicator: Rule = (plan) =>
  plan.objectives
    .filter((objective) => objective.children.length > 0 && below(objective).length === 0)
    .map((objective) => finding('NAP401', { id: objective.id }, keyOf(objective, 'indicators')));

/** Only where every level is known: an indicator without level is told by its own finding. */
const outputsOnly: Rule = (plan) =>
  plan.objectives.flatMap((objective) => {
    const indicators = below(objective);
    if (indicators.length === 0 || indicators.some((indicator) => indicator.level !== 'output')) return [];
    const ids = list(indicators.map((indicator) => indicator.id));
    return [finding('NAP402', { id: objective.id, list: ids }, keyOf(objective, 'indicators'))];
  });

/** What an indicator's sheet must say; a qualitative one is judged in words and needs no unit or formula. */
function absentFields(indicator: Indicator): readonly string[] {
  const { level, unit, direction, formula, source, available, responsible } = indicator;
  const common = { level, source, available, responsible };
  return missing(indicator.qualitative ? common : { level, unit, direction, formula, source, available, responsible });
}

const incompleteSheet: Rule = (plan) =>
  all(plan).flatMap((indicator) => {
    const absent = absentFields(indicator);
    return absent
      .slice(0, 1)
      .map((first) => finding('NAP403', { id: indicator.id, keys: list(absent) }, keyOf(indicator, first)));
  });

const noBaseline: Rule = (plan) =>
  all(plan)
    .filter((indicator) => indicator.baseline === undefined)
    .map((indicator) => finding('NAP404', { id: indicator.id }, keyOf(indicator, 'baseline')));

const noTarget: Rule = (plan) =>
  all(plan)
    .filter((indicator) => finalTarget(indicator) === undefined)
    .map((indicator) => finding('NAP405', { id: indicator.id }, keyOf(indicator, 'targets')));

const targetPlace = (indicator: Indicator): Finding['at'] =>
  indicator.target !== undefined && indicator.aggregation !== 'sum'
    ? at(indicator, 'target')
    : { path: indicator.targets.at(-1)?.path ?? indicator.path };

const targetIsBaseline: Rule = (plan) =>
  all(plan).flatMap((indicator) => {
    const target = comparableTarget(indicator);
    const meant = indicator.direction === 'maintain' || target === undefined;
    if (meant || target !== indicator.baseline?.value) return [];
    const yearly = indicator.aggregation === 'sum' ? 'yes' : 'no';
    return [finding('NAP406', { id: indicator.id, value: target, yearly }, targetPlace(indicator))];
  });

const targetInWords: Rule = (plan) =>
  all(plan).flatMap((indicator) => {
    if (indicator.qualitative) return [];
    const yearly = indicator.targets.find((target) => typeof target.value !== 'number');
    const total = indicator.target !== undefined && typeof indicator.target !== 'number';
    if (yearly === undefined && !total) return [];
    const value = yearly?.value ?? indicator.target;
    const percent = (typeof value === 'string' ? seemsPercent(value) : undefined) ?? 'none';
    return [finding('NAP407', { id: indicator.id, percent }, yearly ? { path: yearly.path } : at(indicator, 'target'))];
  });

/** The years' numbers; undefined where one is in words. */
function yearlyNumbers(indicator: Indicator): readonly number[] | undefined {
  const numbers = indicator.targets.map((target) => target.value).filter((value) => typeof value === 'number');
  return numbers.length === indicator.targets.length && numbers.length > 0 ? numbers : undefined;
}

/** From the first year with a target on, each year of the plan has one. */
function everyYear(indicator: Indicator, plan: Plan): boolean {
  const years = new Set(indicator.targets.map((target) => target.year));
  return yearsBetween(Math.min(...years), yearOf(plan.end)).every((year) => years.has(year));
}

/** Years without a target may hold the rest: then only too much is a contradiction. */
const yearsDoNotAddUp: Rule = (plan) =>
  all(plan).flatMap((indicator) => {
    const numbers = yearlyNumbers(indicator);
    const { target } = indicator;
    if (indicator.aggregation !== 'sum' || numbers === undefined || typeof target !== 'number') return [];
    const sum = sumOf(numbers);
    const order = compared(sum, target);
    if (order === 0 || (order < 0 && !everyYear(indicator, plan))) return [];
    return [finding('NAP408', { id: indicator.id, sum: decimalText(sum), target }, at(indicator, 'target'))];
  });

const targetAgainstDirection: Rule = (plan) =>
  all(plan).flatMap((indicator) => {
    const target = comparableTarget(indicator);
    const baseline = indicator.baseline?.value;
    const { id, direction } = indicator;
    if (target === undefined || typeof baseline !== 'number') return [];
    const wrong = direction === 'increase' ? target < baseline : direction === 'decrease' && target > baseline;
    if (!wrong || direction === undefined) return [];
    return [finding('NAP409', { id, direction, baseline, target }, targetPlace(indicator))];
  });

export function isPercent(indicator: Indicator): boolean {
  const units = typeof indicator.unit === 'object' ? Object.values(indicator.unit) : [indicator.unit ?? ''];
  return units.some((unit) => /%|percent|pour ?cent/i.test(unit));
}

const summedPercent: Rule = (plan) =>
  all(plan)
    .filter((indicator) => indicator.aggregation === 'sum' && isPercent(indicator))
    .map((indicator) => finding('NAP410', { id: indicator.id }, at(indicator, 'aggregation')));

const measuresNothing: Rule = (plan) =>
  all(plan)
    .filter((indicator) => indicator.on.length === 0)
    .map((indicator) => finding('NAP412', { id: indicator.id }, keyOf(indicator, 'on')));

const victimsNotDisaggregated: Rule = (plan) =>
  all(plan)
    .filter((indicator) => indicator.sensitive && indicator.by.length === 0)
    .map((indicator) => finding('NAP411', { id: indicator.id }, keyOf(indicator, 'by')));

export const indicatorRules: readonly Rule[] = [
  noIndicator,
  outputsOnly,
  incompleteSheet,
  noBaseline,
  noTarget,
  targetIsBaseline,
  targetInWords,
  yearsDoNotAddUp,
  targetAgainstDirection,
  summedPercent,
  victimsNotDisaggregated,
  measuresNothing,
];
