// Who owed a return, and what came (docs/figures.md, Reporting).

import { dayOf, isoOf, periodsOf, spanOf, yearOf } from './calendar.js';
import type { Document, Question, Return } from './document.js';
import { rate, share } from './exact.js';
import type { Told } from './row.js';
import { ancestor, type Node, nodesOf, upwards } from './tree.js';
import { Work } from './work.js';

interface Owed {
  readonly period: string;
  readonly institution: string;
  readonly due: number;
  readonly isDue: boolean;
  /** What came by the date. */
  readonly came?: Return;
}

export function reporting(document: Document, question: Question): { readonly [subject: string]: Told } {
  const owed = owedReturns(document, question);
  const rows = (kind: string, keyOf: (o: Owed) => string) =>
    [...new Set(owed.map(keyOf))].map((key) => [`${kind} ${key}`, figures(owed.filter((o) => keyOf(o) === key))]);
  return {
    'reporting total': document.plan.reporting === undefined ? noCalendar : figures(owed),
    ...Object.fromEntries([...rows('institution', (o) => o.institution), ...rows('period', (o) => o.period)]),
  };
}

const ids = ['due', 'received', 'inTime', 'rate', 'completeness'];
const noCalendar: Told = Object.fromEntries(ids.map((id) => [`reporting.${id}`, 'no-calendar']));

function figures(owed: readonly Owed[]): Told {
  const due = owed.filter((o) => o.isDue).length;
  const came = owed.filter((o) => o.came !== undefined);
  const inTime = came.filter((o) => dayOf(o.came?.received ?? '') <= o.due);
  const stated = came.flatMap(({ came: { asked, filled } = {} }) =>
    asked === undefined || filled === undefined ? [] : [{ asked, filled }],
  );
  const asked = stated.reduce((sum, s) => sum + s.asked, 0);
  const filled = stated.reduce((sum, s) => sum + s.filled, 0);
  return {
    'reporting.due': String(due),
    'reporting.received': String(came.length),
    'reporting.inTime': String(inTime.length),
    'reporting.rate': due === 0 ? 'nothing-due' : rate(share(inTime.length, due)),
    'reporting.completeness': asked === 0 ? 'nothing-asked' : rate(share(filled, asked)),
  };
}

/** A return of each institution that had something to report, of each period whose due day has come, or of one period. */
function owedReturns(document: Document, question: Question): readonly Owed[] {
  const { plan, institutions, periods = [] } = document;
  const date = dayOf(question.date);
  const calendar = plan.reporting === undefined ? [] : periodsOf(plan.reporting.every, document);
  return calendar.flatMap((period) => {
    const due = spanOf(period).to + (plan.reporting?.due ?? 0);
    if (question.period === undefined ? due > date : period !== question.period) return [];
    const returns = periods.find((p) => p.period === period)?.returns ?? {};
    return institutions
      .filter(({ id }) => owes(document, question, id, period))
      .map(({ id }): Owed => {
        const { [id]: one } = returns;
        const came = one?.received !== undefined && dayOf(one.received) <= date;
        return { period, institution: id, due, isDue: due <= date, ...(came ? { came: one } : {}) };
      });
  });
}

/** It leads what is under way or late, is responsible for an indicator, reports on a source that gave, or assesses. */
function owes(document: Document, question: Question, institution: string, period: string): boolean {
  const { indicators = [], sources, funding = [], plan } = document;
  const assesses = plan.reporting?.['assessed-by']?.includes(institution) === true;
  const work = nodesOf(document).filter((n) => n.kind === 'activity' || n.kind === 'task');
  const leads = (node: Node): boolean => {
    const lead = upwards(node).find((n) => n.lead !== undefined)?.lead;
    return lead === institution || (node['co-leads'] ?? []).includes(institution);
  };
  const gave = (source: string): boolean => funding.some((f) => f.source === source && f.year === yearOf(period));
  return (
    work.some((node) => leads(node) && awaited(document, question, node, period)) ||
    (assesses && work.some((node) => node.kind === 'activity' && underWay(node, period))) ||
    indicators.some((i) => i.responsible === institution) ||
    sources.some((s) => s['reported-by'] === institution && gave(s.id))
  );
}

const endOf = (node: Node): string | undefined => node.end ?? ancestor(node, 'activity')?.end;

/** Its planned time and the period have a day in common; a task without days of its own has those of its activity. */
function underWay(node: Node, period: string): boolean {
  const { from, to } = spanOf(period);
  const [start, end] = [node.start ?? ancestor(node, 'activity')?.start, endOf(node)];
  return (start === undefined || dayOf(start) <= to) && (end === undefined || dayOf(end) >= from);
}

/** Under way, or past its planned end, and no report before the period says that it or its activity has ended. */
function awaited(document: Document, question: Question, node: Node, period: string): boolean {
  const { from } = spanOf(period);
  const [activity, end] = [ancestor(node, 'activity') ?? node, endOf(node)];
  if (end === undefined || dayOf(end) >= from) return underWay(node, period);
  const before = { ...question, date: isoOf(from - 1), period: undefined };
  return ![node, activity].some(({ id }) => {
    const item = document.activities.flatMap((a) => [a, ...(a.tasks ?? [])]).find((one) => one.id === id);
    return item !== undefined && hasEnded(new Work({ objective: '', ...item }, document, before));
  });
}
const hasEnded = ({ status }: Work): boolean => ['completed', 'partially_completed', 'cancelled'].includes(status);
