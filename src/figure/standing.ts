// How the returns of a period stand: what came and when, in what state it is, and what is still to come.

import { type Day, daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Period, Return } from '../plan/model-periods.js';
import type { Institution } from '../plan/model-tree.js';
import { calendarOf } from '../plan/period.js';
import { present } from '../plan/read.js';
import { type OwedReturn, owedReturns } from './reporting.js';

/** received: the register does not say in what state it is. */
export type ReturnState = 'missing' | 'received' | 'draft' | 'returned' | 'approved';
export type ToCome = 'nothing-received' | 'returned' | 'incomplete';

export interface Standing {
  readonly institution: Institution;
  readonly period: Period;
  readonly state: ReturnState;
  readonly received?: Day;
  /** Days from the due day until it was received, or until the date; negative before the due day. */
  readonly days?: number;
  /** Mandatory fields, where the register states both. */
  readonly fields?: { readonly asked: number; readonly filled: number };
  /** Empty where nothing is. An approved return with empty mandatory fields still owes them. */
  readonly toCome: readonly ToCome[];
}

/** The latest period of the calendar that has ended by a date. */
export const latestPeriod = (plan: Plan, date: Day): Period | undefined =>
  calendarOf(plan).findLast(({ end }) => end <= date);

/** A return for each institution that owes one for the period, in the order of the plan. */
export const standings = (plan: Plan, date: Day, { id }: Period): readonly Standing[] =>
  owedReturns(plan, date, id).flatMap((owed) => {
    const institution = plan.institutions.get(owed.institution);
    return institution === undefined ? [] : [standingOf(owed, institution, date)];
  });

function standingOf({ period, received }: OwedReturn, institution: Institution, date: Day): Standing {
  const fields = fieldsOf(received);
  const state: ReturnState = received === undefined ? 'missing' : (received.state ?? 'received');
  return present({
    institution,
    period,
    state,
    received: received?.received,
    days: period.due === undefined ? undefined : daysBetween(period.due, received?.received ?? date),
    fields,
    toCome: toComeOf(state, fields),
  });
}

function fieldsOf(received: Return | undefined): Standing['fields'] {
  const { asked, filled } = received ?? {};
  return asked === undefined || filled === undefined ? undefined : { asked, filled };
}

function toComeOf(state: ReturnState, fields: Standing['fields']): readonly ToCome[] {
  if (state === 'missing') return ['nothing-received'];
  const incomplete = fields !== undefined && fields.filled < fields.asked;
  return [...(state === 'returned' ? ['returned' as const] : []), ...(incomplete ? ['incomplete' as const] : [])];
}
