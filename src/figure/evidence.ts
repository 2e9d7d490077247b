// What was reported on milestones and evidence of an activity or task until a date, gathered report by report.

import type { Day } from '../plan/day.js';
import type { Progress } from '../plan/model-periods.js';
import type { Milestone } from '../plan/model-tree.js';

/** What was reported on milestones and evidence of a node until a date. */
export interface Told {
  /** The last day of the period that the latest report is about. */
  readonly until?: Day;
  /** Nothing but “not reported” was ever told. */
  readonly silent: boolean;
  /** Years whose milestone is reached; with the report that names evidence, where one does. */
  readonly reached: ReadonlySet<number>;
  readonly proved: ReadonlyMap<number, Progress>;
  /** The report that names evidence since the activity is told to be completed. */
  readonly proof?: Progress;
}
export const nothingTold: Told = { silent: true, reached: new Set(), proved: new Map() };

/** What was told before, and one report more, on a period that ends on a day. */
export function toldMore(before: Told, progress: Progress, until: Day): Told {
  const { status, milestones, evidence } = progress;
  const proof = status !== 'completed' ? undefined : evidence === undefined ? before.proof : progress;
  return {
    until,
    silent: before.silent && status === 'not_reported',
    reached: new Set([...before.reached, ...milestones]),
    proved:
      evidence === undefined
        ? before.proved
        : new Map([...before.proved, ...milestones.map((year) => [year, progress] as const)]),
    ...(proof === undefined ? {} : { proof }),
  };
}

/** The reports that name evidence of completion: one, or one for each milestone that is due. */
export function evidenceOf({ proof, proved }: Told, due: readonly Milestone[]): readonly Progress[] {
  if (proof !== undefined) return [proof];
  const proofs = due.flatMap(({ year }) => proved.get(year) ?? []);
  return proofs.length < due.length ? [] : [...new Set(proofs)];
}
