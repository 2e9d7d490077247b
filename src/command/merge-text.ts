// What a merge did, for a person: first what came, then what is wrong and has to be decided, last what became of it.

import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { rowWords } from '../finding/row-words.js';
import type { MergedReturn, Outcome } from '../form/outcome.js';
import { placeText } from '../render/findings.js';
import { safeText } from '../render/terminal-text.js';
import type { Place } from '../source/located.js';
import type { Say } from '../text/say.js';
import { type MergeView, stillToCome } from './merge-told.js';
import { unfitLines } from './merge-unfit.js';
import { fieldWords, valueWords } from './merge-words.js';
import { wroteLines } from './merge-wrote.js';

/** `findings` are the words of the findings that are told one by one (`toldApart`). */
export function mergeText(view: MergeView, findings: string, say: Say): string {
  const { merged, skipped, changes, conflicts, undecided, unfit } = view.outcome;
  // What does not happen yet would hide what is to be done.
  const isWanted = !view.isOpen || view.dryRun;
  const blocks = [
    safe(isWanted ? changes.map((change) => changeText(change, say)) : []),
    safe([
      ...merged.flatMap((one) => returnLines(one, say)),
      ...skipped.map(({ read: { file, key }, why }) =>
        say('merge.skipped', { file, institution: key.institution, why }),
      ),
    ]),
    findings,
    safe([
      ...conflicts.map((conflict) => conflictText(conflict, say)),
      ...undecided.map((reads) =>
        say('merge.undecided', {
          institution: reads[0]?.key.institution ?? '',
          files: reads.map(({ file }) => file).join(', '),
        }),
      ),
      ...unfitLines(unfit, say),
    ]),
    safe([...waiting(view, say), verdict(view, say), ...wroteLines(view.wrote, view.dryRun, say)]) +
      safe((view.decisionsFile?.words ?? '').split('\n').slice(0, -1)),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** Lines that the terminal may show. */
const safe = (lines: readonly string[]): string =>
  lines.map((line) => `${line.split('\n').map(safeText).join('\n')}\n`).join('');

/** Findings that are not told with the return that they are about: its empty cells are. */
export function toldApart({ findings, outcome }: Pick<MergeView, 'findings' | 'outcome'>): readonly Finding[] {
  const withReturn = new Set(outcome.merged.flatMap(({ read }) => read.findings.filter(isEmptyCell)));
  return findings.filter((one) => !withReturn.has(one));
}

const isEmptyCell = ({ code }: Finding): boolean => code === 'NAP906';

function returnLines({ read, replaces }: MergedReturn, say: Say): readonly string[] {
  const { key, file, asked, filled, added } = read;
  const line = say('merge.return', {
    institution: key.institution,
    file,
    asked,
    filled,
    corrects: replaces.length > 0 ? 'yes' : 'no',
    added: added.length,
  });
  const empty = read.findings.flatMap(({ code, args, at }) =>
    code === 'NAP906' && 'row' in args && 'place' in at
      ? [`${rowWords(args.row, say)} (${cellText(at.place, say)})`]
      : [],
  );
  return empty.length === 0 ? [line] : [line, `  ${say('merge.empty', { cells: empty.join(', ') })}`];
}

const cellText = ({ sheet, cell, line }: Place, say: Say): string =>
  sheet === undefined ? say('merge.line', { line: String(line ?? '') }) : `${sheet}!${cell ?? ''}`;

function waiting(view: MergeView, say: Say): readonly string[] {
  const names = stillToCome(view);
  return names.length === 0 ? [] : [say('merge.waiting', { count: names.length, names: names.join(', ') })];
}

function changeText({ row, field, was, now, by }: Outcome['changes'][number], say: Say): string {
  const [before, after] = [valueWords(field, was, say), valueWords(field, now, say)];
  return `  ${say('merge.change', { row: rowWords(row, say), field: fieldWords(row, field, say), was: before, now: after, by })}`;
}

function conflictText({ row, field, claims }: Outcome['conflicts'][number], say: Say): string {
  const values = claims.map(
    ({ who, value, place }) =>
      `    ${who}: ${valueWords(field, value, say)}${place === undefined ? '' : `  ${placeText(place)}`}`,
  );
  return [say('merge.conflict', { row: rowWords(row, say), field: fieldWords(row, field, say) }), ...values].join('\n');
}

const isError = ({ code }: Finding): boolean => codeTable[code].level === 'error';

function verdict({ outcome, isOpen, dryRun, findings, period }: MergeView, say: Say): string {
  const { approved, conflicts, undecided, merged, changes } = outcome;
  if (isOpen) {
    const [open, errors] = [conflicts.length + undecided.length, findings.filter(isError).length];
    const both = open > 0 && errors > 0 ? 'yes' : 'no';
    return say('merge.open', { period, conflicts: open, errors, both });
  }
  if (merged.length === 0 && approved.length > 0)
    return say(dryRun ? 'merge.would-approve' : 'merge.approved', {
      period,
      count: approved.length,
      names: approved.join(', '),
    });
  if (merged.length === 0) return say('merge.unchanged', { period });
  return say(dryRun ? 'merge.would' : 'merge.done', { period, returns: merged.length, changes: changes.length });
}
