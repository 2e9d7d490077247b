// The report on a period while it grows from file to file, and what all its builders need.

import { finding } from '../finding/finding.js';
import type { Path } from '../source/located.js';
import type { MoneyContext } from './build-amounts.js';
import type { Day } from './day.js';
import type { Assessment, Correction, Observation, Period, Progress, Return, Spending } from './model-periods.js';
import type { Indicator } from './model-tree.js';
import { type Entry, type Keyed, keyed } from './read.js';

export interface PeriodContext extends MoneyContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export interface Growing {
  readonly period: Period;
  readonly path: Path;
  /** Lists and keys that some file has reported: "progress 2.1.3". */
  readonly told: Set<string>;
  closed?: Day;
  readonly progress: Progress[];
  readonly spending: Spending[];
  readonly observations: Observation[];
  readonly assessments: Assessment[];
  readonly returns: Return[];
  readonly corrections: Correction[];
}

export function emptyReport(period: Period, path: Path): Growing {
  const lists = { progress: [], spending: [], observations: [], assessments: [], returns: [], corrections: [] };
  return { period, path, told: new Set(), ...lists };
}

/** True where no file has reported under this key for this period before; a second report is a finding. */
export function isFirst(
  list: string,
  { key, path }: Pick<Keyed, 'key' | 'path'>,
  { told, period }: Growing,
  { gather }: PeriodContext,
  what: 'key' | 'value' = 'key',
): boolean {
  const first = !told.has(`${list} ${key}`);
  told.add(`${list} ${key}`);
  if (!first) gather.add(finding('NAP228', { node: key, period: period.id }, { path, what }));
  return first;
}

/** The entries of a map that no file has reported for this period before. */
export const onceOf = (item: Entry, list: string, report: Growing, context: PeriodContext): readonly Keyed[] =>
  keyed(item, list).filter((one) => isFirst(list, one, report, context));
