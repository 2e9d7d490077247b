// Values of indicators as a file reports them for a period.

import { finding } from '../finding/finding.js';
import type { Path } from '../source/located.js';
import { targetValue } from './build-indicators.js';
import { type Growing, onceOf, type PeriodContext } from './build-report.js';
import { none } from './gather.js';
import type { Observation } from './model-periods.js';
import type { Indicator } from './model-tree.js';
import { dayIn, type Entry, type Fields, isFields, type Keyed, keyed, present, text } from './read.js';

export function observationsIn(item: Entry, report: Growing, context: PeriodContext): readonly Observation[] {
  const { gather, indicators } = context;
  return onceOf(item, 'observations', report, context).flatMap(({ key, value, path }) => {
    const reference = {
      id: key,
      path,
      key: true,
      node: report.period.id,
      field: 'observations',
      expected: 'indicator',
    };
    const indicator = gather.refers(reference, indicators) ? indicators.get(key) : undefined;
    const observation = indicator && observationFrom(value, path, indicator, context);
    return observation === undefined ? [] : [observation];
  });
}

/** A bare value, or a value with its parts and source. */
function observationFrom(
  written: Keyed['value'],
  path: Path,
  indicator: Indicator,
  context: PeriodContext,
): Observation | undefined {
  if (typeof written === 'number') return { path, indicator, value: written, by: {} };
  const item = isFields(written) ? { fields: written, path } : undefined;
  const value = targetValue(item?.fields['value']);
  if (item === undefined || value === undefined) return undefined;
  const reporter = { node: indicator.id, expected: 'institution' };
  return present({
    path,
    indicator,
    value,
    by: partsIn(item, indicator, context),
    source: text(item, 'source'),
    date: dayIn(item, 'date'),
    reportedBy: context.gather.referIn(item, 'reported-by', reporter, context.institutions),
    note: text(item, 'note'),
  });
}

/** The parts of a value, by declared disaggregation; undeclared ones are a finding, and kept. */
function partsIn(item: Entry, indicator: Indicator, { gather }: PeriodContext): Observation['by'] {
  const declared = indicator.by.join(', ') || none;
  return Object.fromEntries(
    keyed(item, 'by').flatMap(({ key, value, path }) => {
      if (!isFields(value)) return [];
      const args = { indicator: indicator.id, dimension: key, declared };
      if (!indicator.by.includes(key)) gather.add(finding('NAP230', args, { path, what: 'key' }));
      return [[key, numbersIn(value)]];
    }),
  );
}

const numbersIn = (fields: Fields): { readonly [part: string]: number } =>
  Object.fromEntries(Object.entries(fields).filter((e): e is [string, number] => typeof e[1] === 'number'));
