// nap report: reads a plan and writes one report of it as HTML, PDF and JSON. Nothing is written unless all of it can be.

import { diffDocuments, firstEnds } from '../diff/diff.js';
import { frozenPart } from '../diff/frozen.js';
import { version } from '../generated/version.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { inputFiles, isOwnReport } from '../io/report-file.js';
import { planFolder } from '../io/snapshot-folder.js';
import { readFrozen } from '../io/snapshots.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { planHash } from '../plan/hash.js';
import type { Plan } from '../plan/model.js';
import { present } from '../plan/read.js';
import { buildReport } from '../report/build.js';
import type { SinceSnapshot } from '../report/context.js';
import type { Audience, Report, ReportKind } from '../report/model.js';
import { checkPlan } from '../rule/rules.js';
import { sayIn } from '../text/catalogues.js';
import type { Say } from '../text/say.js';
import { unknownPeriod } from './gaps.js';
import { type Countable, countablePlan, sha256 } from './plan-input.js';
import { bytesOf, type Made } from './report-bytes.js';
import { defaultName, type Ending, type Output, outputsOf } from './report-outputs.js';
import type { Result } from './result.js';

export interface ReportOptions {
  /** Counts what drafts report. */
  readonly drafts: boolean;
  readonly kind: ReportKind;
  readonly plan: string;
  /** Files by ending: .html, .pdf, .json. Without any, and without json, one HTML file in the working folder. */
  readonly outputs: readonly string[];
  /** A period's id; without it the last one that the plan reports on. */
  readonly period?: string;
  /** Language of the report; without it the first of the plan's languages that napkit speaks. */
  readonly lang?: string;
  readonly audience: Audience;
  readonly date: Day;
  /** Overwrites files that are no reports of napkit. */
  readonly force: boolean;
  /** The report as JSON on stdout. */
  readonly json: boolean;
  readonly quiet: boolean;
}

const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });
const machine = (text: string): Result => ({ exit: exit.machine, stderr: `${text}\n` });

/** `say` speaks to the person at the terminal; the report may speak another language. */
export async function runReport(options: ReportOptions, world: World, say: Say): Promise<Result> {
  const { kind, period, date, json } = options;
  const names = options.outputs.length > 0 || json ? options.outputs : [defaultName(kind, period ?? date)];
  const checked = outputsOf(names, world.cwd, say);
  if ('problem' in checked) return usage(checked.problem);
  const usable = await countablePlan(options.plan, options.drafts, world, say);
  if ('exit' in usable) return usable;
  const problem = await outputProblem(checked.outputs, options, usable, world, say);
  if (problem !== undefined) return usage(problem);
  return unknownPeriod(usable.plan, period, say) ?? (await written(options, usable, checked.outputs, world, say));
}

/** The first output that would destroy something. */
async function outputProblem(
  outputs: readonly Output[],
  { plan, force }: ReportOptions,
  { located }: Countable,
  world: World,
  say: Say,
): Promise<string | undefined> {
  const inputs = await inputFiles(world.cwd, plan, located.files);
  for (const { file, name } of outputs) {
    const refused = await refusal(file, { inputs, force });
    if (refused === 'input') return say('render.output.input', { file: name });
    if (refused === 'folder') return say('render.output.folder', { file: name });
    // Reports are derived: a new one replaces the old one without asking.
    if (refused === 'exists' && !(await isOwnReport(file))) return say('render.output.foreign', { file: name });
  }
  return undefined;
}

async function written(
  options: ReportOptions,
  usable: Countable,
  outputs: readonly Output[],
  world: World,
  say: Say,
): Promise<Result> {
  const made = await madeFiles(options, usable, new Set(outputs.map(({ ending }) => ending)), world, say);
  if ('noBrowser' in made) return machine(noBrowser(outputs, made.noBrowser, say));
  for (const { file, name, ending } of outputs) {
    const error = await writeFileWhole(file, made.files.get(ending) ?? []);
    if (error !== undefined) return machine(say('render.output.failed', { file: name, error }));
  }
  const long = made.pages > manyPages ? `${say('render.print.long', { pages: made.pages })}\n` : '';
  const done = outputs.map(({ name }) => `${say('render.output.written', { file: name })}\n`).join('');
  const stderr = options.quiet ? '' : usable.warning + long + done;
  const stdout = options.json ? { stdout: new TextDecoder().decode(made.files.get('json')?.[0]) } : {};
  return { exit: exit.done, ...stdout, ...(stderr === '' ? {} : { stderr }) };
}
const manyPages = 300;

/** The files by ending. The browser that prints the PDF gets ready while the report is made. */
async function madeFiles(
  options: ReportOptions,
  usable: Countable,
  outputs: ReadonlySet<Ending>,
  world: World,
  say: Say,
): Promise<Made> {
  const printer = outputs.has('pdf') ? await (await import('../io/browser.js')).startPrinter(world.env) : undefined;
  try {
    const speaks = (await reportLanguage(options, usable.plan)) ?? say;
    const report = reportOf(options, usable, speaks, await sinceSnapshot(options, usable, world));
    return await bytesOf(report, options.json ? new Set([...outputs, 'json']) : outputs, printer, speaks);
  } finally {
    await printer?.close();
  }
}

async function reportLanguage({ lang }: ReportOptions, plan: Plan): Promise<Say | undefined> {
  for (const language of lang === undefined ? plan.languages : [lang]) {
    const say = await sayIn(language);
    if (say !== undefined) return say;
  }
  return undefined;
}

/** What has changed since the earliest snapshot of the plan that is kept and unharmed. */
async function sinceSnapshot(
  { plan: name, date }: ReportOptions,
  { plan, located }: Countable,
  world: World,
): Promise<SinceSnapshot | undefined> {
  const kept = await readFrozen(planFolder(world.cwd, name).folder);
  const own = kept.flatMap(({ frozen }) =>
    frozen?.plan === plan.id && frozen.period === undefined && frozen.date <= date ? [frozen] : [],
  );
  const [first] = own
    .filter(({ hash, document }) => planHash(document, sha256) === hash)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (first === undefined) return undefined;
  const { id, date: on, hash, document } = first;
  return { id, date: on, hash, diff: diffDocuments(document, frozenPart(located.value), firstEnds(located.value)) };
}

function reportOf(
  options: ReportOptions,
  { plan, located, findings, snapshot, drafts }: Countable,
  say: Say,
  since: SinceSnapshot | undefined,
): Report {
  const { kind, date, audience, period } = options;
  const all = [...findings, ...checkPlan(plan, date, period)];
  const rest = present({ period, since, drafts });
  return buildReport(kind, plan, located, { date, audience, say, version, snapshot, findings: all, ...rest });
}

function noBrowser(outputs: readonly Output[], error: string, say: Say): string {
  const file = outputs.find((output) => output.ending === 'pdf')?.name ?? '';
  return `${say('render.print.failed', { file, error })}\n${say('render.print.advice')}`;
}
