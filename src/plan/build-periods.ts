// What was reported: one report a period, from however many files.

import { finding } from '../finding/finding.js';
import type { Path } from '../source/located.js';
import { amountIn, asNode, converter, type MoneyContext, nodeOf, sourceIn } from './build-amounts.js';
import { targetValue } from './build-indicators.js';
import { progressFrom } from './build-progress.js';
import { none } from './gather.js';
import type { Indicator, Observation, Period, PeriodReport, Progress, Return, Spending } from './model.js';
import { everyOf, periodOf } from './period.js';
import {
  dayIn,
  type Entry,
  entries,
  type Fields,
  isFields,
  type Keyed,
  keyed,
  number,
  oneOf,
  present,
  string,
  text,
} from './read.js';

export interface PeriodContext extends MoneyContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

interface Growing {
  readonly period: Period;
  readonly path: Path;
  /** Lists and keys that some file has reported: "progress 2.1.3". */
  readonly told: Set<string>;
  readonly progress: Progress[];
  readonly spending: Spending[];
  readonly observations: Observation[];
  readonly returns: Return[];
}

/** Reports in time order. A period that is not of the plan's calendar is a finding and left out. */
export function buildPeriods(document: Entry, context: PeriodContext): readonly PeriodReport[] {
  const all = new Map<string, Growing>();
  for (const item of periodEntries(document)) {
    const period = periodIn(item, context);
    if (period === undefined) continue;
    const report = all.get(period.id) ?? emptyReport(period, item.path);
    all.set(period.id, report);
    report.progress.push(...progressIn(item, report, context));
    report.spending.push(...spendingIn(item, period, context));
    report.observations.push(...observationsIn(item, report, context));
    report.returns.push(...returnsIn(item, report, context));
  }
  const key = ({ period }: Growing): string => `${period.start} ${period.end}`;
  return [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ told: _told, ...report }) => report);
}

function emptyReport(period: Period, path: Path): Growing {
  return { period, path, told: new Set(), progress: [], spending: [], observations: [], returns: [] };
}

/** The list `periods`; a single document that is itself a period file counts as one. */
function periodEntries(document: Entry): readonly Entry[] {
  const listed = entries(document, 'periods');
  return typeof document.fields['period'] === 'string' ? [document, ...listed] : listed;
}

function periodIn(item: Entry, { head, gather }: PeriodContext): Period | undefined {
  const id = string(item, 'period');
  const period = id === undefined ? undefined : periodOf(id, head.reporting?.dueDays);
  const every = head.reporting?.every;
  if (period === undefined) return undefined;
  const path = [...item.path, 'period'];
  if (every !== undefined && everyOf(period.id) !== every) {
    gather.add(finding('NAP227', { period: period.id, every }, { path }));
    return undefined;
  }
  const { start, end } = head;
  if (start <= end && (period.end < start || period.start > end))
    gather.add(finding('NAP223', { node: period.id, field: 'period', date: period.start, start, end }, { path }));
  return period;
}

/** The entries of a map that no file has reported for this period before; a second report is a finding. */
function onceOf(item: Entry, list: string, { told, period }: Growing, { gather }: PeriodContext): readonly Keyed[] {
  return keyed(item, list).filter(({ key, path }) => {
    const first = !told.has(`${list} ${key}`);
    told.add(`${list} ${key}`);
    if (!first) gather.add(finding('NAP228', { node: key, period: period.id }, { path, what: 'key' }));
    return first;
  });
}

function progressIn(item: Entry, report: Growing, context: PeriodContext): readonly Progress[] {
  const { gather, tree } = context;
  return onceOf(item, 'progress', report, context).flatMap(({ key, value, path }) => {
    const reference = { id: key, path, key: true, node: report.period.id, field: 'progress', expected: 'work' };
    const node = gather.refers(reference, tree.work) ? tree.work.get(key) : undefined;
    if (node === undefined || !isFields(value)) return [];
    const progress = progressFrom({ fields: value, path }, asNode(node), context);
    return progress === undefined ? [] : [progress];
  });
}

function spendingIn(item: Entry, period: Period, context: PeriodContext): readonly Spending[] {
  return entries(item, 'spending').flatMap((line) => {
    const field = line.fields['on'] === undefined ? 'activity' : 'on';
    const on = string(line, field);
    if (on === undefined) return [];
    const node = nodeOf(on, [...line.path, field], period.id, `spending.${field}`, context);
    const source = sourceIn(line, on, context);
    const amount = amountIn(line, 'amount', on, context);
    if (node === undefined || source === undefined || amount === undefined) return [];
    const value = converter(line, period.year, on, context)(amount);
    return [present({ path: line.path, node: asNode(node), source, amount, value, note: text(line, 'note') })];
  });
}

function observationsIn(item: Entry, report: Growing, context: PeriodContext): readonly Observation[] {
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
  return present({
    path,
    indicator,
    value,
    by: partsIn(item, indicator, context),
    source: text(item, 'source'),
    date: dayIn(item, 'date'),
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

function returnsIn(item: Entry, report: Growing, context: PeriodContext): readonly Return[] {
  const { gather, institutions } = context;
  return onceOf(item, 'returns', report, context).flatMap(({ key, value, path }) => {
    const reference = { id: key, path, key: true, node: report.period.id, field: 'returns', expected: 'institution' };
    if (!gather.refers(reference, institutions) || !isFields(value)) return [];
    return [returnFrom({ fields: value, path }, key)];
  });
}

function returnFrom(item: Entry, institution: string): Return {
  return present({
    path: item.path,
    institution,
    received: dayIn(item, 'received'),
    file: string(item, 'file'),
    asked: number(item, 'asked'),
    filled: number(item, 'filled'),
    state: oneOf(item, 'state', ['draft', 'returned', 'approved']),
    note: text(item, 'note'),
  });
}
