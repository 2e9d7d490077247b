// What a merge did, for people and for programs.

import type { Finding } from '../finding/finding.js';
import { rowWords } from '../finding/row-words.js';
import type { Outcome } from '../form/outcome.js';
import type { Plan } from '../plan/model.js';
import { owing } from '../plan/owing.js';
import { calendarOf, periodOf } from '../plan/period.js';
import { isFields } from '../plan/read.js';
import { placeText } from '../render/findings.js';
import { safeText } from '../render/terminal-text.js';
import type { Say } from '../text/say.js';
import type { DecisionsTold } from './merge-decide.js';
import { fieldWords, valueWords } from './merge-words.js';
import type { Wrote } from './merge-write.js';
import { wroteLines } from './merge-wrote.js';
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
  readonly decisionsFile?: DecisionsTold;
}

export function mergeText(view: MergeView, say: Say): string {
  const { outcome, period } = view;
  const { merged, skipped, changes, conflicts, undecided, unfit } = outcome;
  const lines = [
    ...merged.map(({ read, replaces }) =>
      say('merge.return', {
        institution: read.key.institution,
        file: read.file,
        asked: read.asked,
        filled: read.filled,
        corrects: replaces.length > 0 ? 'yes' : 'no',
        added: read.added.length,
      }),
    ),
    ...skipped.map(({ read, why }) =>
      say('merge.skipped', { file: read.file, institution: read.key.institution, why }),
    ),
    ...changes.map((change) => changeText(change, say)),
    ...conflicts.map((conflict) => conflictText(conflict, say)),
    ...undecided.map((reads) =>
      say('merge.undecided', {
        institution: reads[0]?.key.institution ?? '',
        files: reads.map(({ file }) => file).join(', '),
      }),
    ),
    ...unfit.map(({ row, field, why }) => say('merge.unfit', { row, field, why })),
    ...waiting(view, say),
    verdict(view, say, period),
    ...wroteLines(view.wrote, view.dryRun, say),
  ];
  const text = `${lines.join('\n')}\n${view.decisionsFile?.words ?? ''}`;
  return text.split('\n').map(safeText).join('\n');
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

function waiting(view: MergeView, say: Say): readonly string[] {
  const names = stillToCome(view);
  return names.length === 0 ? [] : [say('merge.waiting', { count: names.length, names: names.join(', ') })];
}

function changeText({ row, field, was, now, by }: Outcome['changes'][number], say: Say): string {
  const [before, after] = [valueWords(field, was, say), valueWords(field, now, say)];
  return `  ${say('merge.change', { row: rowWords(row, say), field: fieldWords(field, say), was: before, now: after, by })}`;
}

function conflictText({ row, field, claims }: Outcome['conflicts'][number], say: Say): string {
  const values = claims.map(
    ({ who, value, place }) =>
      `    ${who}: ${valueWords(field, value, say)}${place === undefined ? '' : `  ${placeText(place)}`}`,
  );
  return [say('merge.conflict', { row: rowWords(row, say), field: fieldWords(field, say) }), ...values].join('\n');
}

function verdict({ outcome, isOpen, dryRun }: MergeView, say: Say, period: string): string {
  const { approved } = outcome;
  if (isOpen) return say('merge.open', { period, conflicts: outcome.conflicts.length + outcome.undecided.length });
  if (outcome.merged.length === 0 && approved.length > 0)
    return say(dryRun ? 'merge.would-approve' : 'merge.approved', {
      period,
      count: approved.length,
      names: approved.join(', '),
    });
  if (outcome.merged.length === 0) return say('merge.unchanged', { period });
  return say(dryRun ? 'merge.would' : 'merge.done', {
    period,
    returns: outcome.merged.length,
    changes: outcome.changes.length,
  });
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
