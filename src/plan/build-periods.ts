// What was reported: one report a period, from however many files.

import { finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import { targetValue } from './build-indicators.js';
import { amountIn, asNode, inPlanCurrency, type MoneyContext, nodeOf } from './build-money.js';
import { none } from './gather.js';
import type { Indicator, Observation, Period, PeriodReport, Progress, Return, Spending, Status } from './model.js';
import { everyOf, periodOf } from './period.js';
import {
  dayIn,
  type Entry,
  entries,
  entry,
  type Fields,
  isFields,
  keyed,
  number,
  oneOf,
  percent,
  present,
  string,
  text,
} from './read.js';

export interface PeriodContext extends MoneyContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

interface Growing {
  readonly period: Period;
  readonly path: PeriodReport['path'];
  readonly progress: Progress[];
  readonly spending: Spending[];
  readonly observations: Observation[];
  readonly returns: Return[];
}

/** Reports in time order. A period that is not of the plan's calendar is a finding and left out. */
export function buildPeriods(document: Entry, context: PeriodContext): readonly PeriodReport[] {
  const all = new Map<string, Growing>();
  for (const item of periodEntries(document)) {
    const id = string(item, 'period');
    const period = id === undefined ? undefined : calendarPeriod(id, item, context);
    if (period === undefined) continue;
    const report = all.get(period.id) ?? {
      period,
      path: item.path,
      progress: [],
      spending: [],
      observations: [],
      returns: [],
    };
    all.set(period.id, report);
    report.progress.push(...progressIn(item, report, context));
    report.spending.push(...spendingIn(item, period, context));
    report.observations.push(...observationsIn(item, context));
    report.returns.push(...returnsIn(item, context));
  }
  return [...all.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

/** The list `periods`; a single document that is itself a period file counts as one. */
function periodEntries(document: Entry): readonly Entry[] {
  return typeof document.fields['period'] === 'string'
    ? [document, ...entries(document, 'periods')]
    : entries(document, 'periods');
}

function calendarPeriod(id: string, item: Entry, { head, gather }: PeriodContext): Period | undefined {
  const every = head.reporting?.every;
  if (every !== undefined && everyOf(id) !== undefined && everyOf(id) !== every) {
    gather.add(finding('NAP227', { period: id, every }, { path: [...item.path, 'period'] }));
    return undefined;
  }
  return periodOf(id, head.reporting?.dueDays);
}

function statusIn(item: Entry, node: string, { head, gather }: PeriodContext): Status | undefined {
  const word = string(item, 'status');
  if (word === undefined) return undefined;
  const status = head.statusWords.get(word.toLowerCase());
  if (status === undefined) {
    const near = nearest(word, head.statusWords.keys()) ?? none;
    gather.add(finding('NAP229', { node, word, nearest: near }, { path: [...item.path, 'status'] }));
  }
  return status;
}

function progressIn(item: Entry, report: Growing, context: PeriodContext): readonly Progress[] {
  return keyed(item, 'progress').flatMap(({ key, value, path }): Progress[] => {
    const node = nodeOf(key, path, key, 'progress', context, true);
    if (node === undefined || !isFields(value)) return [];
    if (report.progress.some((p) => p.node.id === key)) {
      context.gather.add(finding('NAP228', { node: key, period: report.period.id }, { path, what: 'key' }));
      return [];
    }
    const progress = progressFrom({ fields: value, path }, node.id, context);
    return progress === undefined ? [] : [{ ...progress, node: asNode(node) }];
  });
}

function progressFrom(item: Entry, node: string, context: PeriodContext): Omit<Progress, 'node'> | undefined {
  const status = statusIn(item, node, context);
  if (status === undefined) return undefined;
  const obstacle = entry(item, 'obstacle');
  const obstacleText = obstacle && text(obstacle, 'text');
  const by = string(item, 'by');
  const known =
    by !== undefined &&
    context.gather.refers(
      { id: by, path: [...item.path, 'by'], node, field: 'by', expected: 'institution' },
      context.institutions,
    );
  const civil = entry(item, 'civil-society');
  const milestones = item.fields['milestones'];
  return present({
    path: item.path,
    status,
    statusWord: string(item, 'status') ?? status,
    done: percent(item, 'percent'),
    evidence: text(item, 'evidence'),
    started: dayIn(item, 'started'),
    finished: dayIn(item, 'finished'),
    obstacle:
      obstacle && obstacleText !== undefined
        ? present({ kind: oneOf(obstacle, 'kind', ['internal', 'external']), text: obstacleText })
        : undefined,
    action: text(item, 'action'),
    lesson: text(item, 'lesson'),
    next: text(item, 'next'),
    reason: text(item, 'reason'),
    milestones: Array.isArray(milestones) ? milestones.filter((y): y is number => typeof y === 'number') : [],
    by: known ? by : undefined,
    civilSociety: civil && civilSociety(civil, node, context),
  });
}

function civilSociety(item: Entry, node: string, context: PeriodContext): Progress['civilSociety'] {
  const by = string(item, 'by');
  if (by !== undefined)
    context.gather.refers(
      { id: by, path: [...item.path, 'by'], node, field: 'civil-society.by', expected: 'institution' },
      context.institutions,
    );
  return present({ status: statusIn(item, node, context), by, text: text(item, 'text') });
}

function spendingIn(item: Entry, period: Period, context: PeriodContext): readonly Spending[] {
  return entries(item, 'spending').flatMap((s) => {
    const field = s.fields['on'] === undefined ? 'activity' : 'on';
    const on = string(s, field);
    const source = string(s, 'source');
    if (on === undefined || source === undefined) return [];
    const node = nodeOf(on, [...s.path, field], period.id, 'spending', context);
    const known = context.gather.refers(
      { id: source, path: [...s.path, 'source'], node: on, field: 'source', expected: 'source' },
      context.sources,
    );
    const amount = amountIn(s, 'amount', on, context);
    if (node === undefined || !known || amount === undefined) return [];
    return [
      present({
        path: s.path,
        node: asNode(node),
        source,
        amount,
        value: inPlanCurrency(amount, period.year, on, [...s.path, 'amount'], context),
        note: text(s, 'note'),
      }),
    ];
  });
}

function observationsIn(item: Entry, context: PeriodContext): readonly Observation[] {
  return keyed(item, 'observations').flatMap(({ key, value, path }): Observation[] => {
    if (
      !context.gather.refers(
        { id: key, path, key: true, node: key, field: 'observations', expected: 'indicator' },
        context.indicators,
      )
    )
      return [];
    const indicator = context.indicators.get(key);
    const long = isFields(value) ? { fields: value, path } : undefined;
    const observed = targetValue(long === undefined ? value : long.fields['value']);
    if (indicator === undefined || observed === undefined) return [];
    if (long === undefined) return [{ path, indicator, value: observed, by: {} }];
    return [
      present({
        path,
        indicator,
        value: observed,
        by: partsIn(long, indicator, context),
        source: text(long, 'source'),
        date: dayIn(long, 'date'),
        note: text(long, 'note'),
      }),
    ];
  });
}

/** The parts of a value, by declared disaggregation; undeclared ones are a finding, and kept. */
function partsIn(item: Entry, indicator: Indicator, { gather }: PeriodContext): Observation['by'] {
  return Object.fromEntries(
    keyed(item, 'by').flatMap(({ key, value, path }) => {
      if (!isFields(value)) return [];
      if (!indicator.by.includes(key))
        gather.add(
          finding(
            'NAP230',
            { indicator: indicator.id, dimension: key, declared: indicator.by.join(', ') || none },
            { path, what: 'key' },
          ),
        );
      return [[key, numbersIn(value)]];
    }),
  );
}
const numbersIn = (fields: Fields): { readonly [part: string]: number } =>
  Object.fromEntries(Object.entries(fields).filter((e): e is [string, number] => typeof e[1] === 'number'));

function returnsIn(item: Entry, { gather, institutions }: PeriodContext): readonly Return[] {
  return keyed(item, 'returns').flatMap(({ key, value, path }): Return[] => {
    if (
      !isFields(value) ||
      !gather.refers({ id: key, path, key: true, node: key, field: 'returns', expected: 'institution' }, institutions)
    )
      return [];
    const from = { fields: value, path };
    return [
      present({
        path,
        institution: key,
        received: dayIn(from, 'received'),
        file: string(from, 'file'),
        asked: number(from, 'asked'),
        filled: number(from, 'filled'),
        state: oneOf(from, 'state', ['draft', 'returned', 'approved']),
        note: text(from, 'note'),
      }),
    ];
  });
}
