// Implementation figures: due, completed, rate and gap, in total and by cut. SIGMA: not reported counts as not done.

import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Node, Recorded } from '../plan/model-tree.js';
import type { ImplementationId } from './catalogue.js';
import { absent, type CutName, type Figure, fraction, known, type Row } from './figure.js';
import { cutKey, cutKeys } from './funding.js';
import { type ActivityState, activityStates, isSilent, reportsOf, type StateStatus } from './state.js';

export interface ImplementationRow extends Row<ImplementationId> {
  readonly byStatus: ReadonlyMap<StateStatus, number>;
  readonly states: readonly ActivityState[];
}

export interface ImplementationFigures {
  readonly total: ImplementationRow;
  readonly states: readonly ActivityState[];
  readonly state: ReadonlyMap<string, ActivityState>;
  /** The figures of any set of activities. */
  rowFor(states: readonly ActivityState[]): ImplementationRow;
  /** Delayed activities, the longest delay first; absent where something is due and nothing was ever recorded. */
  readonly late?: readonly ActivityState[];
  /** Rows of a cut; by source and year there are none. */
  by(cut: CutName): readonly ImplementationRow[];
}

/**
 * Where the plan gives weights, they weigh in every row and an activity without one counts 1; else the costed need of an
 * activity, in minor units.
 */
export function implementationFigures(
  plan: Plan,
  date: Day,
  needOf: (activity: Node) => bigint,
  period?: string,
): ImplementationFigures {
  const states = activityStates(plan, date, period);
  const given = plan.activities.some((a) => a.activity?.weight !== undefined);
  const weightOf = (activity: Node): bigint =>
    given ? BigInt(Math.round((activity.activity?.weight ?? 1) * 1_000_000)) : needOf(activity);
  const row = (key: string, list: readonly ActivityState[]): ImplementationRow => rowOf(key, list, weightOf);
  return {
    total: row('', states),
    rowFor: (list) => row('', list),
    states,
    state: new Map(states.map((s) => [s.activity.id, s])),
    ...(isUnknown(states.filter((s) => s.due)) ? {} : { late: lateOf(states) }),
    by: (cut) => {
      if (cut === 'source' || cut === 'year') return [];
      const keys = [...cutKeys(cut, plan), ''];
      const groups = new Map(keys.map((key): [string, ActivityState[]] => [key, []]));
      for (const state of states) groups.get(cutKey(cut, state.activity))?.push(state);
      return keys.flatMap((key) => {
        const list = groups.get(key) ?? [];
        return list.length === 0 ? [] : [row(key, list)];
      });
    },
  };
}

const lateOf = (states: readonly ActivityState[]): readonly ActivityState[] =>
  states.filter((s) => s.delayed).sort((a, b) => (b.slippage ?? 0) - (a.slippage ?? 0));

function rowOf(key: string, states: readonly ActivityState[], weightOf: (activity: Node) => bigint): ImplementationRow {
  const byStatus = new Map<StateStatus, number>();
  for (const { status } of states) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  // Spread, they would have a hidden class for each row in Node 20.
  const figures = Object.assign({}, plainCounts(states), doneFigures(states), rates(states, weightOf));
  return { key, states, byStatus, figures };
}

const inputsOf = (list: readonly ActivityState[]) => (): readonly Recorded[] =>
  list.flatMap((s) => [s.activity, ...reportsOf(s)]);
const countOf = (id: ImplementationId, list: readonly ActivityState[], inputs = inputsOf(list)): Figure =>
  known(id, list.length, inputs);

/** What is due of a set of activities, what of it is done, and what is backed by evidence. */
function dueOf(states: readonly ActivityState[]): {
  readonly [K in 'due' | 'done' | 'backed']: readonly ActivityState[];
} {
  const due = states.filter((s) => s.due);
  const done = due.filter((s) => s.completed);
  return { due, done, backed: done.filter((s) => s.evidence.length > 0) };
}
const proofsOf = (backed: readonly ActivityState[]) => (): readonly Recorded[] =>
  backed.flatMap((s) => [s.activity, ...s.evidence]);

/** Where something is due and no period is recorded at all, nothing is known of it: not recorded is not nothing. */
const isUnknown = (due: readonly ActivityState[]): boolean => due.some((s) => !s.recorded);

type Some<Name extends string> = { readonly [K in Extract<ImplementationId, `implementation.${Name}`>]: Figure };

const plainCounts = (states: readonly ActivityState[]): Some<'activities' | 'due' | 'notReported' | 'notBegun'> => ({
  'implementation.activities': countOf('implementation.activities', states),
  'implementation.due': countOf('implementation.due', dueOf(states).due),
  'implementation.notReported': countOf('implementation.notReported', states.filter(isSilent)),
  'implementation.notBegun': countOf(
    'implementation.notBegun',
    states.filter((s) => s.status === 'not_begun'),
  ),
});

function doneFigures(states: readonly ActivityState[]): Some<'completed' | 'completedWithEvidence' | 'delayed'> {
  const { due, done, backed } = dueOf(states);
  const of = (id: ImplementationId, list: readonly ActivityState[], inputs = inputsOf(list)): Figure =>
    isUnknown(due) ? absent(id, 'nothing-recorded', {}, inputsOf(due)) : countOf(id, list, inputs);
  return {
    'implementation.completed': of('implementation.completed', done),
    'implementation.completedWithEvidence': of('implementation.completedWithEvidence', backed, proofsOf(backed)),
    'implementation.delayed': of(
      'implementation.delayed',
      states.filter((s) => s.delayed),
    ),
  };
}

function rates(
  states: readonly ActivityState[],
  weightOf: (activity: Node) => bigint,
): Some<'rate' | 'gap' | 'rateWithEvidence' | 'weightedRate'> {
  const { due, done, backed } = dueOf(states);
  const of = (id: ImplementationId, part: number, inputs = inputsOf(due)): Figure =>
    isUnknown(due)
      ? absent(id, 'nothing-recorded', {}, inputs)
      : fraction(id, BigInt(part), BigInt(due.length), 'nothing-due', inputs);
  return {
    'implementation.rate': of('implementation.rate', done.length),
    'implementation.gap': of('implementation.gap', due.length - done.length),
    'implementation.rateWithEvidence': of('implementation.rateWithEvidence', backed.length, proofsOf(backed)),
    'implementation.weightedRate': weightedRate(due, weightOf),
  };
}

/** Completed weight / due weight. */
function weightedRate(due: readonly ActivityState[], weightOf: (activity: Node) => bigint): Figure {
  const id = 'implementation.weightedRate';
  if (due.length === 0) return absent(id, 'nothing-due');
  if (isUnknown(due)) return absent(id, 'nothing-recorded', {}, inputsOf(due));
  const sum = (list: readonly ActivityState[]): bigint => list.reduce((total, s) => total + weightOf(s.activity), 0n);
  return fraction(id, sum(due.filter((s) => s.completed)), sum(due), 'nothing-costed', inputsOf(due));
}
