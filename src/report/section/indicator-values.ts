// The values of an indicator in a sentence. What is summed over periods is never told as a way from its baseline, which is
// the value of one year.

import type { IndicatorState } from '../../figure/indicators.js';
import { yearOf, yearSpan } from '../../plan/day.js';
import type { Indicator } from '../../plan/model-tree.js';
import type { ReportContext } from '../context.js';

/** "from 41 to 39, target 28 (on track)"; of a sum "255 in 2024-2025 (240 in 2023), target 1,200 in 2024-2028 (behind)". */
export function indicatorValues(state: IndicatorState, context: ReportContext): string {
  const { say, format, mask, plan } = context;
  const { indicator, actual, target, track } = state;
  const number = (value: unknown): string => (typeof value === 'number' ? format.number(value) : say('report.absent'));
  const values = {
    baseline: mask.baseline(indicator.id) ? number(indicator.baseline?.value) : say('report.suppressed'),
    actual:
      actual.bound === undefined ? number(actual.value) : say('report.at-least', { amount: number(actual.value) }),
    target: number(target.value),
    track: say(`track.${track}`),
  };
  if (indicator.aggregation !== 'sum') return say('report.criteria.values', values);
  return say('report.criteria.summed', {
    ...values,
    when: observedTime(state),
    before: indicator.baseline?.year ?? 'unknown',
    by: targetTime(indicator, yearOf(plan.start), yearOf(plan.end)),
  });
}

const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** The years that the summed periods fill, else the periods. */
function observedTime({ observed }: IndicatorState): string {
  const summed = observed.filter((o) => typeof o.observation.value === 'number').map((o) => o.period);
  const [first, last] = [summed[0], summed.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = first.start === yearSpan(first.year).start && last.end === yearSpan(last.year).end;
  return whole ? span(first.year, last.year) : [...new Set([first.id, last.id])].join(' – ');
}

/** The years of the yearly targets; without them, those of the plan. */
function targetTime({ targets }: Indicator, start: number, end: number): string {
  const years = targets.map((t) => t.year);
  return years.length === 0 ? span(start, end) : span(Math.min(...years), Math.max(...years));
}
