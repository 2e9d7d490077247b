// Indicators of a level as a picture: what was reached on the way to the target, and how it is judged.

import type { Track } from '../../figure/indicator-track.js';
import type { IndicatorState } from '../../figure/indicators.js';
import type { ReportContext } from '../context.js';
import type { Bullet, Chart, Signal } from '../model.js';

export const signals: { readonly [T in Track]: Signal } = {
  met: 'good',
  'on-track': 'good',
  behind: 'bad',
  unknown: 'unknown',
};

/** What is to be maintained is never met: it is kept so far. */
export const trackText = ({ track, indicator }: IndicatorState, { say }: ReportContext): string =>
  say(track === 'on-track' && indicator.direction === 'maintain' ? 'track.kept' : `track.${track}`);

function bullet(state: IndicatorState, context: ReportContext): readonly Bullet[] {
  const { title, mask } = context;
  const { indicator, actual, target } = state;
  if (typeof target.value !== 'number' || !mask.actual(indicator.id)) return [];
  const baseline = indicator.baseline?.value;
  return [
    {
      label: `${indicator.id} ${title(indicator.title)}`,
      target: target.value,
      unit: indicator.unit === undefined ? '' : title(indicator.unit),
      signal: signals[state.track],
      signalText: trackText(state, context),
      ...(typeof baseline === 'number' && indicator.aggregation !== 'sum' && mask.baseline(indicator.id)
        ? { baseline }
        : {}),
      ...(typeof actual.value === 'number' ? { actual: actual.value, ...(actual.bound && { atLeast: true }) } : {}),
    },
  ];
}

/** Undefined where none of them has a target in numbers that may be shown. `level` is its name. */
export function indicatorChart(
  states: readonly IndicatorState[],
  level: string,
  context: ReportContext,
): Chart | undefined {
  const { say } = context;
  const rows = states.flatMap((s) => bullet(s, context));
  if (rows.length === 0) return undefined;
  const good = states.filter((s) => s.track === 'met' || s.track === 'on-track').length;
  return {
    kind: 'bullets',
    rows,
    title: say('report.indicators.chart-title', { level, good, count: states.length }),
    description: say('report.indicators.chart-description', { count: rows.length }),
  };
}
