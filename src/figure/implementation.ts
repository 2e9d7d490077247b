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
  /** Delayed activities, the longest delay first. */
  readonly late: readonly ActivityState[];
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
    late: states.filter((s) => s.delayed).sort((a, b) => (b.slippage ?? 0) - (a.slippage ?? 0)),
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

function rowOf(key: string, states: readonly ActivityState[], weightOf: (activity: Node) => bigint): ImplementationRow {
  const due = states.filter((s) => s.due);
  const completed = due.filter((s) => s.completed);
  const backed = completed.filter((s) => s.evidence.length > 0);
  const proofs = (): readonly Recorded[] => backed.flatMap((s) => [s.activity, ...s.evidence]);
  const inputs = (list: readonly ActivityState[]) => (): readonly Recorded[] =>
    list.flatMap((s) => [s.activity, ...reportsOf(s)]);
  const count = (id: ImplementationId, list: readonly ActivityState[]): Figure => known(id, list.length, inputs(list));
  const byStatus = new Map<StateStatus, number>();
  for (const { status } of states) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  return {
    key,
    states,
    byStatus,
    figures: {
      'implementation.activities': count('implementation.activities', states),
      'implementation.due': count('implementation.due', due),
      'implementation.completed': count('implementation.completed', completed),
      'implementation.rate': fraction(
        'implementation.rate',
        BigInt(completed.length),
        BigInt(due.length),
        'nothing-due',
        inputs(due),
      ),
      'implementation.gap': fraction(
        'implementation.gap',
        BigInt(due.length - completed.length),
        BigInt(due.length),
        'nothing-due',
        inputs(due),
      ),
      'implementation.completedWithEvidence': known('implementation.completedWithEvidence', backed.length, proofs),
      'implementation.rateWithEvidence': fraction(
        'implementation.rateWithEvidence',
        BigInt(backed.length),
        BigInt(due.length),
        'nothing-due',
        proofs,
      ),
      'implementation.notReported': count('implementation.notReported', states.filter(isSilent)),
      'implementation.notBegun': count(
        'implementation.notBegun',
        states.filter((s) => s.status === 'not_begun'),
      ),
      'implementation.delayed': count(
        'implementation.delayed',
        states.filter((s) => s.delayed),
      ),
      'implementation.weightedRate': weightedRate(due, weightOf, inputs(due)),
    },
  };
}

/** Completed weight / due weight. */
function weightedRate(
  due: readonly ActivityState[],
  weightOf: (activity: Node) => bigint,
  inputs: () => readonly Recorded[],
): Figure {
  if (due.length === 0) return absent('implementation.weightedRate', 'nothing-due');
  const sum = (list: readonly ActivityState[]): bigint => list.reduce((total, s) => total + weightOf(s.activity), 0n);
  return fraction(
    'implementation.weightedRate',
    sum(due.filter((s) => s.completed)),
    sum(due),
    'nothing-costed',
    inputs,
  );
}
