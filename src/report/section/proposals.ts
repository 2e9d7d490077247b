// What the figures suggest for an activity at a review, and why.

import { weighedAt } from '../../figure/costed.js';
import type { ActivityState } from '../../figure/state.js';
import { daysBetween, yearOf } from '../../plan/day.js';
import type { DecisionKind } from '../../plan/model-learning.js';
import type { Cost } from '../../plan/model-tree.js';
import { ended } from '../../plan/told.js';
import type { ReportContext } from '../context.js';

export interface Proposal {
  readonly state: ActivityState;
  readonly decision: Extract<DecisionKind, 'continue' | 'adjust' | 'postpone' | 'drop'>;
  readonly reason: string;
}
type Suggestion = Omit<Proposal, 'state'> & {
  /** How much of it: the more, the more urgent. */
  readonly size?: number;
};
/** Activities that are costed, and nothing of it is secured: in all, and in the year of the date. */
interface Unfunded {
  readonly unfunded: ReadonlySet<string>;
  readonly unfundedNow: ReadonlySet<string>;
}
type Rule = (state: ActivityState, context: ReportContext & Unfunded) => Suggestion | undefined;

/** A year and more without any start is for dropping or a new beginning; money that is not there means postponing. */
const long = 365;

/** Lateness, and the milestone that it counts from where that is not the activity's end. */
function lateness(
  state: ActivityState,
  { format }: ReportContext,
): { readonly days: number; readonly milestone: string } {
  const from = state.missed[0]?.due;
  return { days: state.slippage ?? 0, milestone: from === undefined ? 'none' : format.shortDay(from) };
}

const neverStarted: Rule = (state, context) => {
  const { days, milestone } = lateness(state, context);
  const begun = state.status !== 'not_started' && !state.silent;
  if (!state.delayed || begun || days < long) return undefined;
  return { decision: 'drop', reason: context.say('report.agenda.never-started', { days, milestone }), size: days };
};

const late: Rule = (state, context) => {
  const { days, milestone } = lateness(state, context);
  if (!state.delayed) return undefined;
  return { decision: 'adjust', reason: context.say('report.agenda.delayed', { days, milestone }), size: days };
};

const stalled: Rule = ({ status }, { say }) =>
  status === 'suspended' ? { decision: 'adjust', reason: say('report.agenda.suspended') } : undefined;

const unfundedAhead: Rule = (state, context) => {
  const { start } = state.activity;
  if (start === undefined || start <= context.date || !context.unfunded.has(state.activity.id)) return undefined;
  return { decision: 'postpone', reason: context.say('report.agenda.unfunded') };
};

/** Its planned start is past, and the last report says that it has not begun. */
const notBegun: Rule = (state, context) => {
  const { start } = state.activity;
  if (state.status !== 'not_started' || start === undefined || start >= context.date) return undefined;
  const days = daysBetween(start, context.date);
  const funded = context.unfunded.has(state.activity.id) ? 'no' : 'yes';
  return { decision: 'adjust', reason: context.say('report.agenda.not-begun', { days, funded }), size: days };
};

const unfundedRunning: Rule = ({ activity }, { say, unfunded }) =>
  unfunded.has(activity.id) ? { decision: 'adjust', reason: say('report.agenda.unfunded-running') } : undefined;

const unfundedThisYear: Rule = ({ activity: { id, start } }, { say, date, unfundedNow }) =>
  unfundedNow.has(id) && (start === undefined || start <= date)
    ? { decision: 'adjust', reason: say('report.agenda.unfunded-year', { year: date.slice(0, 4) }) }
    : undefined;

const behind: Rule = ({ progressGap = 0, expected = 0 }, { say, format, plan }) =>
  progressGap > plan.thresholds.onTrackTolerance
    ? {
        decision: 'adjust',
        reason: say('report.agenda.behind', {
          points: format.points(progressGap),
          reported: format.percent(expected - progressGap),
          expected: format.percent(expected),
        }),
        size: progressGap,
      }
    : undefined;

const unheard: Rule = ({ status, activity }, { say, date }) =>
  status === 'not_reported' && activity.start !== undefined && activity.start <= date
    ? { decision: 'adjust', reason: say('report.agenda.silent') }
    : undefined;

/** A service that goes on, on recurrent money of a source that ends before it does. */
const onEndingMoney: Rule = ({ activity }, { say, plan, date, sourceName, format }) => {
  if (activity.activity?.continuous !== true) return undefined;
  const until = activity.end ?? plan.end;
  const ending = [activity, ...activity.children]
    .flatMap((node) => node.costs)
    .filter((c) => c.recurrent && (c.year === undefined || c.year >= yearOf(date)))
    .flatMap(({ source = '' }: Cost) => {
      const ends = plan.sources.get(source)?.ends;
      return ends === undefined || ends >= until ? [] : [{ source, ends }];
    })
    .sort((a, b) => (a.ends < b.ends ? -1 : 1))[0];
  if (ending === undefined) return undefined;
  const args = { source: sourceName(ending.source), date: format.shortDay(ending.ends) };
  return { decision: 'adjust', reason: say('report.agenda.ending-money', args) };
};

const notYet: Rule = ({ status, activity }, { say, format }) => {
  if (status !== 'not_started' && status !== 'not_reported' && status !== 'not_begun') return undefined;
  const start = activity.start === undefined ? 'none' : format.shortDay(activity.start);
  return { decision: 'continue', reason: say('report.agenda.not-yet', { start }) };
};

const onCourse: Rule = (_, { say }) => ({ decision: 'continue', reason: say('report.agenda.on-course') });

/** The most urgent first: the first rule that holds makes the proposal. */
const rules: readonly Rule[] = [
  neverStarted,
  late,
  stalled,
  unfundedAhead,
  notBegun,
  unfundedRunning,
  behind,
  unheard,
  unfundedThisYear,
  onEndingMoney,
  notYet,
  onCourse,
];

function unfundedOf({ figures, date }: ReportContext): Unfunded {
  const funding = figures.funding();
  const nothing = funding.by('activity').filter((r) => r.figures['funding.notFunded'].value === 1);
  const year = yearOf(date);
  const needs = new Map<string, { need: bigint; paid: bigint }>();
  for (const { unit, need, paid, ...entry } of funding.ledger.recorded.has(year) ? funding.ledger.entries : []) {
    if (entry.year !== year) continue;
    const { id } = weighedAt(unit);
    const sum = needs.get(id) ?? { need: 0n, paid: 0n };
    needs.set(id, { need: sum.need + need, paid: sum.paid + paid });
  }
  const now = [...needs].filter(([, { need, paid }]) => need > 0n && paid === 0n);
  return { unfunded: new Set(nothing.map((r) => r.key)), unfundedNow: new Set(now.map(([id]) => id)) };
}

/** A proposal for every activity that has not ended, the most urgent first. The meeting decides; every proposal says why. */
export function proposalsOf(context: ReportContext): readonly Proposal[] {
  const told = { ...context, ...unfundedOf(context) };
  const open = context.figures
    .implementation()
    .states.filter(({ status }) => status === 'not_begun' || !ended.has(status));
  const suggested = open.flatMap((state) => {
    for (const [rank, rule] of rules.entries()) {
      const suggestion = rule(state, told);
      if (suggestion !== undefined) return [{ state, rank, size: 0, ...suggestion }];
    }
    return [];
  });
  return suggested.sort((a, b) => a.rank - b.rank || b.size - a.size);
}
