// What a merge did, for people and for programs.

import type { Finding } from '../finding/finding.js';
import type { Outcome } from '../form/outcome.js';
import type { Plan } from '../plan/model.js';
import { owing } from '../plan/owing.js';
import { calendarOf, periodOf } from '../plan/period.js';
import { isFields } from '../plan/read.js';
import type { DecisionsTold } from './merge-decide.js';
import type { Wrote } from './merge-write.js';
import type { MergeHead } from './merging.js';

export interface MergeView {
  readonly plan: Plan;
  readonly period: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** True where nothing can be written yet. */
  readonly isOpen: boolean;
  readonly dryRun: boolean;
  /** Files of the plan that were written; in a dry run those that would be. */
  readonly wrote: readonly Wrote[];
  /** Number of returned files that were looked at. */
  readonly files: number;
  readonly decisionsFile?: DecisionsTold;
}

/** Who owes a return for the period and has sent none yet. */
export function stillToCome({ plan, period: id, outcome: { report } }: MergeView): readonly string[] {
  const period = calendarOf(plan).find((one) => one.id === id) ?? periodOf(id, undefined);
  const returns = report['returns'];
  const received = (institution: string): boolean => {
    const line = isFields(returns) ? returns[institution] : undefined;
    return isFields(line) && line['received'] !== undefined;
  };
  const owes = period === undefined ? new Map() : owing(plan, period);
  return [...plan.institutions.keys()].filter((one) => owes.has(one) && !received(one));
}

/** With the findings as every command writes them. */
export function mergeJson(view: MergeView, head: MergeHead, findings: readonly object[]): object {
  const { period, outcome, isOpen, dryRun } = view;
  const { merged, skipped, changes, conflicts, undecided, approved, unfit } = outcome;
  return {
    ...head,
    period,
    written: !isOpen && !dryRun && merged.length + approved.length > 0,
    returns: merged.map(({ read, replaces }) => ({
      institution: read.key.institution,
      file: read.file,
      hash: read.hash,
      form: read.key.form,
      asked: read.asked,
      filled: read.filled,
      missing: read.missing,
      added: read.added,
      replaces,
    })),
    skipped: skipped.map(({ read, why }) => ({ file: read.file, institution: read.key.institution, why })),
    undecided: undecided.map((reads) => reads.map(({ file }) => file)),
    approved,
    files: view.wrote,
    decisions: view.decisionsFile?.wrote ?? null,
    stillToCome: stillToCome(view),
    changes,
    conflicts,
    unfit,
    findings,
  };
}

/** Where no file could be merged. */
export const nothingJson = (head: MergeHead, findings: readonly object[]): object => ({
  ...head,
  written: false,
  returns: [],
  files: [],
  findings,
});
