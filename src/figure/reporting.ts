// Reporting figures: who owed a return, who sent it, in time or late, and how complete it was.

import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Period, Return } from '../plan/model-periods.js';
import type { Recorded } from '../plan/model-tree.js';
import { owing } from '../plan/owing.js';
import { calendarOf } from '../plan/period.js';
import type { ReportingId } from './catalogue.js';
import { absent, type Figure, fraction, known, type Row } from './figure.js';

export interface OwedReturn {
  readonly institution: string;
  readonly period: Period;
  readonly received?: Return;
  readonly state: 'in-time' | 'late' | 'missing';
}

export interface ReportingRow extends Row<ReportingId> {
  readonly owed: readonly OwedReturn[];
  /** The returns that a figure counts, or is a share of. */
  behind(id: ReportingId): readonly OwedReturn[];
}
export interface ReportingFigures {
  readonly total: ReportingRow;
  readonly owed: readonly OwedReturn[];
  readonly byInstitution: readonly ReportingRow[];
  readonly byPeriod: readonly ReportingRow[];
}

/** Returns owed at a date: of periods whose due day has come (or of one period), whether a file of the period exists or not. */
export function owedReturns(plan: Plan, date: Day, period?: string): readonly OwedReturn[] {
  const reports = new Map(plan.periods.map((p) => [p.period.id, p]));
  const asked = calendarOf(plan).filter((p) => (period === undefined ? isDue(p, date) : p.id === period));
  return asked.flatMap((p) => {
    const returns = new Map(reports.get(p.id)?.returns.map((r) => [r.institution, r]));
    const owes = owing(plan, p);
    return [...plan.institutions.keys()]
      .filter((id) => owes.has(id))
      .map((institution) => owedReturn(institution, p, returns.get(institution), date));
  });
}

const isDue = ({ due }: Period, date: Day): boolean => due !== undefined && due <= date;

function owedReturn(institution: string, period: Period, received: Return | undefined, date: Day): OwedReturn {
  const day = received?.received;
  const came = day !== undefined && day <= date;
  const state = !came ? 'missing' : period.due !== undefined && day > period.due ? 'late' : 'in-time';
  return { institution, period, state, ...(came && received !== undefined ? { received } : {}) };
}

export function reportingFigures(plan: Plan, date: Day, period?: string): ReportingFigures {
  const owed = owedReturns(plan, date, period);
  const hasCalendar = plan.reporting !== undefined;
  const rows = (keys: readonly string[], keyOf: (o: OwedReturn) => string): readonly ReportingRow[] =>
    keys
      .map((key) =>
        rowOf(
          key,
          owed.filter((o) => keyOf(o) === key),
          date,
          hasCalendar,
        ),
      )
      .filter((r) => r.owed.length > 0);
  return {
    total: rowOf('', owed, date, hasCalendar),
    owed,
    byInstitution: rows([...plan.institutions.keys()], (o) => o.institution),
    byPeriod: rows([...new Set(owed.map((o) => o.period.id))], (o) => o.period.id),
  };
}

/** Before the due day of a period that is asked for, returns may have come, and none is due yet. */
function rowOf(key: string, owed: readonly OwedReturn[], date: Day, hasCalendar: boolean): ReportingRow {
  const due = owed.filter((o) => isDue(o.period, date));
  const received = owed.filter((o) => o.state !== 'missing');
  const inTime = owed.filter((o) => o.state === 'in-time');
  const inputs = (list: readonly OwedReturn[]) => (): readonly Recorded[] =>
    list.flatMap((o) => (o.received === undefined ? [] : [o.received]));
  const count = (id: ReportingId, list: readonly OwedReturn[]): Figure =>
    hasCalendar ? known(id, list.length, inputs(list)) : absent(id, 'no-calendar');
  const behind: { readonly [K in ReportingId]: readonly OwedReturn[] } = {
    'reporting.due': due,
    'reporting.rate': due,
    'reporting.received': received,
    'reporting.inTime': inTime,
    'reporting.completeness': received,
  };
  return {
    key,
    owed,
    behind: (id) => behind[id],
    figures: {
      'reporting.due': count('reporting.due', due),
      'reporting.received': count('reporting.received', received),
      'reporting.inTime': count('reporting.inTime', inTime),
      'reporting.rate': hasCalendar
        ? fraction(
            'reporting.rate',
            BigInt(due.length === 0 ? 0 : inTime.length),
            BigInt(due.length),
            'nothing-due',
            inputs(received),
          )
        : absent('reporting.rate', 'no-calendar'),
      'reporting.completeness': hasCalendar
        ? completeness(received, inputs(received))
        : absent('reporting.completeness', 'no-calendar'),
    },
  };
}

/** Mandatory fields filled / asked for, over the returns that state both. */
function completeness(received: readonly OwedReturn[], inputs: () => readonly Recorded[]): Figure {
  const stated = received.map((o) => o.received).filter((r) => r?.asked !== undefined && r.filled !== undefined);
  const sum = (of: 'asked' | 'filled'): bigint => stated.reduce((total, r) => total + BigInt(r?.[of] ?? 0), 0n);
  return fraction('reporting.completeness', sum('filled'), sum('asked'), 'nothing-asked', inputs);
}
