// nap merge --approve without returns: drafts of the register become approved.

import { exit } from '../io/world.js';
import { periodOf } from '../plan/period.js';
import { type Fields, isFields, present } from '../plan/read.js';
import { toJson } from '../render/json.js';
import { type Wrote, writePeriod } from './merge-write.js';
import { wroteLines } from './merge-wrote.js';
import { headOf, type Merging, openPeriod, usage } from './merging.js';
import type { Result } from './result.js';

export async function approveDrafts(merging: Merging): Promise<Result> {
  const { options, usable, say } = merging;
  const { period, institutions } = options;
  if (period === undefined || periodOf(period, undefined) === undefined) return usage(say('merge.approve.period'));
  const unknown = institutions.find((id) => !usable.plan.institutions.has(id));
  if (unknown !== undefined) return usage(say('merge.institution', { id: unknown }));
  const open = await openPeriod(merging, period);
  if ('exit' in open) return open;
  const returns = open.report['returns'] ?? null;
  const register = isFields(returns) ? returns : {};
  const drafts = draftsOf(register).filter(([id]) => institutions.length === 0 || institutions.includes(id));
  const approved = drafts.map(([id, line]) => [id, present({ ...line, state: 'approved', approved: options.date })]);
  const report = { ...open.report, returns: { ...register, ...Object.fromEntries(approved) } };
  const done = drafts.length === 0 ? { wrote: [] } : await writePeriod(merging, period, open.held, report);
  if ('exit' in done) return done;
  const approvedIds = drafts.map(([id]) => id);
  return told(merging, period, approvedIds, done.wrote);
}

/** One that was sent back for revision waits for a new one; one without a state counts already. */
const draftsOf = (register: Fields): readonly (readonly [string, Fields])[] =>
  Object.entries(register).flatMap(([id, line]) => {
    const isDraft = isFields(line) && line['received'] !== undefined && line['state'] === 'draft';
    return isDraft ? [[id, line] as const] : [];
  });

function told(merging: Merging, period: string, approved: readonly string[], files: readonly Wrote[]): Result {
  const { options, say } = merging;
  const { dryRun, json, quiet } = options;
  const written = !dryRun && approved.length > 0;
  if (json) return { exit: exit.done, stdout: `${toJson({ ...headOf(merging), period, written, approved, files })}\n` };
  if (quiet) return { exit: exit.done };
  const isNothing = approved.length === 0;
  const key = dryRun && !isNothing ? 'merge.would-approve' : 'merge.approved';
  const verdict = say(key, { count: approved.length, names: approved.join(', '), period });
  return { exit: exit.done, stdout: `${[verdict, ...wroteLines(files, dryRun, say)].join('\n')}\n` };
}
