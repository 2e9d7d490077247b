// Percentages of which some are written as fractions: 0.3 beside 45 and 60.

import { finding } from '../finding/finding.js';
import type { Observation } from '../plan/model-periods.js';
import type { Indicator, TargetValue } from '../plan/model-tree.js';
import type { Path } from '../source/located.js';
import { isPercent } from './indicators.js';
import { groupsBy, list, type Rule } from './rule.js';

interface Written {
  readonly value: number;
  readonly path: Path;
}

/** Baseline, targets and observed values that are numbers. */
function writtenOf(indicator: Indicator, observed: readonly Observation[]): readonly Written[] {
  const { baseline, targets, target, path } = indicator;
  const all: readonly { readonly value: TargetValue | undefined; readonly path: Path }[] = [
    { value: baseline?.value, path: [...path, 'baseline', 'value'] },
    ...targets,
    { value: target, path: [...path, 'target'] },
    ...observed.map((one) => ({ value: one.value, path: [...one.path, 'value'] })),
  ];
  return all.flatMap((one) => (typeof one.value === 'number' ? [{ value: one.value, path: one.path }] : []));
}

const hundredfold = (value: number): number => Number((value * 100).toPrecision(12));

/** A value below one that would lie among the others if it were a hundred times as large: 0.3 beside 45, but not 0.3 beside 2. */
function fractionsIn(all: readonly Written[]): readonly Written[] {
  const others = all.map(({ value }) => value).filter((value) => value > 1);
  const [least, most] = [Math.min(...others) / 2, Math.max(...others) * 2];
  return all.filter(({ value }) => {
    const hundred = hundredfold(value);
    return value > 0 && value < 1 && hundred >= least && hundred <= most;
  });
}

export const fractionsBesidePercents: Rule = (plan) => {
  const observations = plan.periods.flatMap((report) => report.observations);
  const observed = new Map(
    groupsBy(observations, (one) => one.indicator).map((all) => [all[0].indicator, all] as const),
  );
  return [...plan.indicators.values()].filter(isPercent).flatMap((indicator) => {
    const all = writtenOf(indicator, observed.get(indicator) ?? []);
    const others = list(new Set(all.map(({ value }) => value).filter((value) => value > 1)));
    return fractionsIn(all).map(({ value, path }) =>
      finding('NAP413', { id: indicator.id, value, hundredfold: hundredfold(value), list: others }, { path }),
    );
  });
};
