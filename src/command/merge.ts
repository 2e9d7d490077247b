// nap merge: returned forms into the plan. Nothing is written while something is contradictory or unreadable.

import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { mergeReturns } from '../form/merge.js';
import { openCells, withDecidedCells } from '../form/merge-cells.js';
import { decidedRowFindings } from '../form/merge-check.js';
import type { MergeOptions, Outcome } from '../form/outcome.js';
import type { ReturnRead } from '../form/return.js';
import type { ReturnFiles, readReturns } from '../io/read-returns.js';
import { inputFiles } from '../io/report-file.js';
import { exit, type World } from '../io/world.js';
import { present } from '../plan/read.js';
import type { Say } from '../text/say.js';
import { whileLocked } from './locked.js';
import { approveDrafts } from './merge-approve.js';
import { decisionsOf, writeDecisions } from './merge-decide.js';
import { mergeText, toldApart } from './merge-text.js';
import { type MergeView, mergeJson, nothingJson } from './merge-told.js';
import { fieldWords } from './merge-words.js';
import { writePeriod } from './merge-write.js';
import { headOf, type MergeCommandOptions, type Merging, openPeriod, usage } from './merging.js';
import { strategyVersion, usablePlan } from './plan-input.js';
import type { Result } from './result.js';

export async function runMerge(options: MergeCommandOptions, world: World, say: Say): Promise<Result> {
  const full = path.resolve(world.cwd, options.plan);
  const facts = await stat(full).catch(() => undefined);
  const folder = facts?.isDirectory() === true ? full : path.dirname(full);
  if (options.dryRun || facts === undefined) return merged(options, world, say, folder, full);
  return whileLocked(folder, world, say, () => merged(options, world, say, folder, full));
}

async function merged(
  options: MergeCommandOptions,
  world: World,
  say: Say,
  folder: string,
  full: string,
): Promise<Result> {
  if (options.returns.length > 0 && options.institutions.length > 0) return usage(say('merge.institution-alone'));
  const returned = options.returns.length === 0 ? undefined : await filesOf(options, world);
  try {
    const usable = await usablePlan(options.plan, world, say);
    if ('exit' in usable) return usable;
    const files = await inputFiles(world.cwd, options.plan, usable.located.files);
    const merging = { options, world, say, usable, folder, full, files };
    const institution = options.returns.find((name) => usable.plan.institutions.has(name));
    if (institution !== undefined && !existsSync(path.resolve(world.cwd, institution)))
      return usage(say('merge.no-file-but-institution', { name: institution }));
    if (returned !== undefined) return mergedReturns(merging, await returnsOf(merging, returned));
    return options.approve ? approveDrafts(merging) : usage(say('merge.no-returns'));
  } finally {
    returned?.threads.end();
  }
}

async function filesOf({ returns, decide }: MergeCommandOptions, { cwd }: World): Promise<ReturnFiles> {
  const { returnFiles } = await import('../io/read-returns.js');
  return returnFiles(present({ names: returns, beside: decide }), cwd);
}

type Read = Awaited<ReturnType<typeof readReturns>>;

async function mergedReturns(merging: Merging, { reads, findings }: Read): Promise<Result> {
  const { options, say } = merging;
  const wanted = options.period === undefined ? reads : reads.filter(({ key }) => key.period === options.period);
  const periods = [...new Set(wanted.map(({ key }) => key.period))].sort();
  if (periods.length > 1) return usage(say('merge.periods', { periods: periods.join(', ') }));
  const [period] = periods;
  if (period === undefined) return nothing(merging, findings);
  const left = reads.filter((read) => !wanted.includes(read)).map((read) => ({ read, why: 'period' as const }));
  return ofPeriod(merging, period, wanted, findings, left);
}

/** The returns, with the number of files read so far where a person looks on. */
async function returnsOf({ options, world, say, usable }: Merging, returned: ReturnFiles): Promise<Read> {
  const { readReturns: read } = await import('../io/read-returns.js');
  const version = strategyVersion(usable);
  if (!world.stderr.isTTY || options.quiet) return read(usable.plan, version, returned);
  const progress = (done: number, all: number): void => world.stderr.write(`\r${say('merge.progress', { done, all })}`);
  const outcome = await read(usable.plan, version, returned, progress);
  world.stderr.write('\r\u001b[K');
  return outcome;
}

async function told(findings: readonly Finding[], files: number, { usable, say, options }: Merging): Promise<string> {
  if (findings.length === 0) return '';
  const { findingsText } = await import('../render/findings.js');
  const { placed } = await import('../finding/placed.js');
  return findingsText(placed(findings, usable.located), usable.located, say, { color: options.color, files });
}

/** The findings as records for other programs. */
async function records(findings: readonly Finding[], { usable, say }: Merging): Promise<readonly object[]> {
  const { findingRecords } = await import('../render/findings-data.js');
  const { placed } = await import('../finding/placed.js');
  return findingRecords(placed(findings, usable.located), say);
}

const filesIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ at }) => ('place' in at ? [at.place.file] : [])));

const isError = ({ code }: Finding): boolean => codeTable[code].level === 'error';

/** No file holds a return that this plan could take. */
async function nothing(merging: Merging, findings: readonly Finding[]): Promise<Result> {
  const { options, say } = merging;
  const end = findings.some(isError) ? exit.unreadable : exit.usage;
  if (options.json) {
    const found = nothingJson(headOf(merging), await records(findings, merging));
    return { exit: end, stdout: `${JSON.stringify(found, null, 2)}\n` };
  }
  return { exit: end, stderr: `${await told(findings, filesIn(findings).size, merging)}${say('merge.nothing')}\n` };
}

async function ofPeriod(
  merging: Merging,
  period: string,
  reads: readonly ReturnRead[],
  findings: readonly Finding[],
  left: Outcome['skipped'],
): Promise<Result> {
  const { options, usable, say } = merging;
  const open = await openPeriod(merging, period);
  if ('exit' in open) return open;
  const { held, report } = open;
  const decisions = await decisionsOf(merging, period);
  if ('exit' in decisions) return decisions;
  const decided = withDecidedCells(usable.plan, reads, decisions.decisions);
  const settings: MergeOptions = {
    received: options.received,
    decisions: decided.decisions,
    ...(options.approve ? { approved: options.date } : {}),
  };
  const merge = mergeReturns(usable.plan, report, decided.reads, settings);
  const unfit = [...decided.unfit, ...merge.unfit];
  const outcome = { ...merge, unfit, skipped: [...merge.skipped, ...left] };
  // What is left out is not judged: a corrected return is sent because the first one was wrong.
  const skipped = new Set(merge.skipped.map(({ read }) => read));
  const counted = decided.reads.filter((read) => !skipped.has(read));
  const told = [...findings, ...counted.flatMap((read) => read.findings)];
  const all = [
    ...told,
    ...decidedRowFindings(outcome, decided.decisions, told, (row, field) => fieldWords(row, field, say)),
  ];
  const isOpen = outcome.conflicts.length > 0 || outcome.undecided.length > 0 || all.some(isError);
  const files = new Set([...filesIn(findings), ...reads.map(({ file }) => file)]).size;
  const view = { period, outcome, findings: all, isOpen, dryRun: options.dryRun, plan: usable.plan, wrote: [], files };
  if (isOpen) {
    const decisionsFile = await writeDecisions(merging, period, outcome, openCells(counted));
    return { exit: exit.findings, ...(await output(merging, { ...view, decisionsFile })) };
  }
  const done = await writePeriod(merging, period, held, outcome.report);
  return 'exit' in done ? done : { exit: exit.done, ...(await output(merging, { ...view, ...done })) };
}

async function output(merging: Merging, view: MergeView): Promise<Pick<Result, 'stdout' | 'stderr'>> {
  const { options, say } = merging;
  if (options.json) {
    const json = mergeJson(view, headOf(merging), await records(view.findings, merging));
    return { stdout: `${JSON.stringify(json, null, 2)}\n` };
  }
  if (options.quiet && !view.isOpen) return {};
  return { stdout: mergeText(view, await told(toldApart(view), view.files, merging), say) };
}
