// The figures of one activity, absent with the reason where they cannot be told.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { firstSnapshot } from '../plan/snapshots.js';
import { absent, type Figure, known, type ReasonCode } from './figure.js';
import { type ActivityState, reportsOf } from './state.js';

export function activityFigures(state: ActivityState, plan: Plan): readonly Figure[] {
  const { activity, expected, progressGap, slippage, slippageFirst, closed, due, recorded } = state;
  const inputs = () => [activity, ...reportsOf(state)];
  const of = (id: Figure['id'], value: number | undefined, none: ReasonCode) =>
    value === undefined ? absent(id, none, {}, inputs) : known(id, value, inputs);
  const unreported = reportsOf(state).length === 0 ? 'no-report' : 'no-percent';
  const unfinished = closed ? 'no-finish' : due && !recorded ? 'nothing-recorded' : 'nothing-due';
  return [
    of('activity.expectedProgress', expected, 'no-dates'),
    of('activity.progressGap', progressGap, expected === undefined ? 'no-dates' : unreported),
    of('activity.slippage', slippage, noSlippage(state) ?? unfinished),
    of('activity.slippageFirst', slippageFirst, noFirst(activity, plan) ?? unfinished),
  ];
}

function noSlippage({ activity: { end, activity }, due, missed }: ActivityState): ReasonCode | undefined {
  if (activity?.continuous === true && activity.milestones.length > 0)
    return due && missed.length === 0 ? 'nothing-missed' : undefined;
  return end === undefined ? 'no-dates' : undefined;
}

/** Why an activity cannot be held against the first snapshot. */
function noFirst({ id, activity }: Node, plan: Plan): ReasonCode | undefined {
  const first = firstSnapshot(plan);
  if (first === undefined) return 'no-snapshot';
  if (activity?.continuous === true) return 'no-end';
  return first.ends[id] === undefined ? 'not-in-snapshot' : undefined;
}
