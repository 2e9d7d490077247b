// Rules on the reporting itself: calendar, returns, observations and their parts.

import { type Finding, finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Observation, Period, PeriodReport } from '../plan/model-periods.js';
import { owing } from '../plan/owing.js';
import { calendarOf } from '../plan/period.js';
import { leftOut } from '../plan/returns.js';
import { compared, decimalText, sumOf } from './decimals.js';
import { isPercent } from './indicators.js';
import { at, keyOf, list, type Rule } from './rule.js';

function overdueIn(plan: Plan, period: Period, report: PeriodReport | undefined): readonly string[] {
  const received = new Set(report?.returns.flatMap((one) => (one.received === undefined ? [] : [one.institution])));
  return [...owing(plan, period)].filter((institution) => !received.has(institution));
}

/** One finding a period, with all institutions that are late. */
const overdue: Rule = (plan, date) =>
  calendarOf(plan).flatMap((period) => {
    if (period.due === undefined || period.due >= date) return [];
    const report = plan.periods.find((one) => one.period.id === period.id);
    const late = overdueIn(plan, period, report);
    if (late.length === 0) return [];
    const place = report === undefined ? keyOf(plan, 'reporting') : keyOf(report, 'returns');
    return [finding('NAP603', { period: period.id, due: period.due, list: list(late), count: late.length }, place)];
  });

const filledMoreThanAsked: Rule = (plan) =>
  plan.periods
    .flatMap((report) => report.returns)
    .flatMap((one) => {
      const { institution: id, filled, asked } = one;
      if (filled === undefined || asked === undefined || filled <= asked) return [];
      return [finding('NAP612', { id, filled, asked }, at(one, 'filled'))];
    });

const noCalendar: Rule = (plan) =>
  plan.reporting === undefined && plan.activities.length > 0
    ? [finding('NAP614', { count: plan.activities.length }, keyOf(plan, 'reporting'))]
    : [];

/** What a draft says is judged here, so that it can be mended before it is approved; figures leave it out. */
const drafts: Rule = (plan) =>
  plan.periods.flatMap((report) => {
    const { institutions, entries } = leftOut(report);
    const first = report.returns.find(({ institution }) => institution === institutions[0]);
    if (first === undefined) return [];
    const args = { period: report.period.id, list: list(institutions), count: institutions.length, entries };
    return [finding('NAP615', args, at(first, 'state'))];
  });

const outsidePeriod: Rule = (plan) =>
  plan.periods.flatMap(({ period, observations }) =>
    observations.flatMap((one) => {
      if (one.date === undefined || (one.date >= period.start && one.date <= period.end)) return [];
      return [finding('NAP604', { id: one.indicator.id, date: one.date, period: period.id }, at(one, 'date'))];
    }),
  );

/** Parts of a count add up to the whole; parts of a percentage or a mean do not. */
function misfits(one: Observation): readonly Finding[] {
  const { value, indicator } = one;
  if (typeof value !== 'number' || indicator.aggregation === 'mean' || isPercent(indicator)) return [];
  return Object.entries(one.by).flatMap(([dimension, parts]) => {
    const sum = sumOf(Object.values(parts));
    const order = compared(sum, value);
    const args = { id: indicator.id, dimension, sum: decimalText(sum), value };
    if (order === 0) return [];
    return [finding(order > 0 ? 'NAP605' : 'NAP606', args, at(one, 'by', dimension))];
  });
}

const partsAndWhole: Rule = (plan) => plan.periods.flatMap((report) => report.observations.flatMap(misfits));

export const returnRules: readonly Rule[] = [
  overdue,
  filledMoreThanAsked,
  noCalendar,
  drafts,
  outsidePeriod,
  partsAndWhole,
];
