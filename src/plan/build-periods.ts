// What was reported: one report a period, from however many files.

import { finding } from '../finding/finding.js';
import { asNode } from './build-amounts.js';
import { assessmentsIn } from './build-assessments.js';
import { observationsIn } from './build-observations.js';
import { progressFrom } from './build-progress.js';
import { emptyReport, type Growing, onceOf, type PeriodContext } from './build-report.js';
import { correctionsIn, returnsIn } from './build-returns.js';
import { spendingIn } from './build-spending.js';
import type { Period, PeriodReport, Progress } from './model-periods.js';
import { everyOf, periodOf } from './period.js';
import { dayIn, type Entry, entries, isFields, string } from './read.js';

/** Reports in time order. A period that is not of the plan's calendar is a finding and left out. */
export function buildPeriods(document: Entry, context: PeriodContext): readonly PeriodReport[] {
  const all = new Map<string, Growing>();
  for (const item of periodEntries(document)) {
    const period = periodIn(item, context);
    if (period === undefined) continue;
    const report = all.get(period.id) ?? emptyReport(period, item.path);
    all.set(period.id, report);
    addTo(report, item, context);
  }
  const key = ({ period }: Growing): string => `${period.start} ${period.end}`;
  return [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ told: _told, ...report }) => report);
}

function addTo(report: Growing, item: Entry, context: PeriodContext): void {
  report.progress.push(...progressIn(item, report, context));
  report.spending.push(...spendingIn(item, report.period, context));
  report.observations.push(...observationsIn(item, report, context));
  report.assessments.push(...assessmentsIn(item, report, context));
  report.returns.push(...returnsIn(item, report, context));
  report.corrections.push(...correctionsIn(item, report.period, context));
  const closed = dayIn(item, 'closed');
  if (closed !== undefined && (report.closed === undefined || closed < report.closed)) report.closed = closed;
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
  const path = item.path.concat('period');
  if (every !== undefined && everyOf(period.id) !== every) {
    gather.add(finding('NAP227', { period: period.id, every }, { path }));
    return undefined;
  }
  const { start, end } = head;
  if (start <= end && (period.end < start || period.start > end))
    gather.add(finding('NAP223', { node: period.id, field: 'period', date: period.start, start, end }, { path }));
  return period;
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
