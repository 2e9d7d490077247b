// nap report: reads a plan and writes one report of it as HTML, PDF and JSON. Nothing is written unless all of it can be.

import { createHash } from 'node:crypto';
import type { Finding } from '../finding/finding.js';
import { version } from '../generated/version.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { inputFiles, isOwnReport } from '../io/report-file.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { planHash } from '../plan/hash.js';
import type { Plan } from '../plan/model.js';
import { buildReport } from '../report/build.js';
import type { Audience, Report, ReportKind } from '../report/model.js';
import { findingsOf } from '../rule/rules.js';
import { sayIn } from '../text/catalogues.js';
import type { Say } from '../text/say.js';
import { type Loaded, loadPlan } from './load.js';
import { defaultName, type Ending, type Output, outputsOf } from './report-outputs.js';
import type { Result } from './result.js';

export interface ReportOptions {
  readonly kind: ReportKind;
  readonly plan: string;
  /** Files by ending: .html, .pdf, .json. Without any, and without json, one HTML file in the working folder. */
  readonly outputs: readonly string[];
  /** A period's id; without it the last one that the plan reports on. */
  readonly period?: string;
  /** Language of the report as the user asked for it; without it the plan's first language that napkit speaks. */
  readonly lang?: string;
  readonly audience: Audience;
  readonly date: Day;
  /** Overwrites files that are no reports of napkit. */
  readonly force: boolean;
  /** The report as JSON on stdout. */
  readonly json: boolean;
  readonly quiet: boolean;
}

const sha256 =
  (encoding: 'hex' | 'base64') =>
  (text: string): string =>
    createHash('sha256').update(text).digest(encoding);

/** `say` speaks to the user; the report speaks the language asked for, else the plan's: the same on every machine. */
export async function runReport(options: ReportOptions, world: World, say: Say): Promise<Result> {
  const names =
    options.outputs.length > 0 || options.json
      ? options.outputs
      : [defaultName(options.kind, options.period ?? options.date)];
  const checked = outputsOf(names, world.cwd, say);
  if ('problem' in checked) return { exit: exit.usage, stderr: `${checked.problem}\n` };
  const loaded = await loadPlan(options.plan, world);
  if (loaded.plan === undefined) return unusable(options, loaded, say);
  const wrong =
    periodProblem(options, loaded.plan, say) ?? (await outputProblem(checked.outputs, options, loaded, world, say));
  if (wrong !== undefined) return { exit: exit.usage, stderr: `${wrong}\n` };
  const words = options.lang === undefined ? await wordsOf(loaded.plan, say) : say;
  const report = reportOf(options, loaded, loaded.plan, words);
  return written(report, checked.outputs, options, world, words);
}

/** The words of the plan's first language that napkit speaks; without any, English. */
async function wordsOf(plan: Plan, fallback: Say): Promise<Say> {
  for (const language of [...plan.languages, 'en']) {
    const words = await sayIn(language);
    if (words !== undefined) return words;
  }
  return fallback;
}

function unusable({ plan }: ReportOptions, loaded: Loaded, say: Say): Result {
  return {
    exit: loaded.refused ? exit.unreadable : exit.findings,
    stderr: `${say('render.plan.unusable', { plan })}\n`,
  };
}

function periodProblem({ period }: ReportOptions, plan: Plan, say: Say): string | undefined {
  const known = plan.periods.map((one) => one.period.id);
  if (period === undefined || known.includes(period)) return undefined;
  return known.length === 0
    ? say('render.period.none', { period })
    : say('render.period.unknown', { period, periods: known.join(', ') });
}

/** The first output that would destroy something. */
async function outputProblem(
  outputs: readonly Output[],
  options: ReportOptions,
  { located }: Loaded,
  world: World,
  say: Say,
): Promise<string | undefined> {
  const inputs = await inputFiles(world.cwd, options.plan, located.files);
  for (const { file, name } of outputs) {
    const refused = await refusal(file, { inputs, force: options.force });
    if (refused === 'input') return say('render.output.input', { file: name });
    if (refused === 'folder') return say('render.output.folder', { file: name });
    // Reports are derived: a new one replaces the old one without asking.
    if (refused === 'exists' && !(await isOwnReport(file))) return say('render.output.foreign', { file: name });
  }
  return undefined;
}

function reportOf(options: ReportOptions, { located, findings }: Loaded, plan: Plan, say: Say): Report {
  const all: readonly Finding[] = findingsOf({ located, plan, findings }, options.date);
  return buildReport(options.kind, plan, located, {
    date: options.date,
    audience: options.audience,
    say,
    version,
    snapshot: planHash(located.value, sha256('hex')).slice(0, 12),
    findings: all,
    ...(options.period === undefined ? {} : { period: options.period }),
  });
}

/** Renders everything first, then writes. */
async function written(
  report: Report,
  outputs: readonly Output[],
  options: ReportOptions,
  world: World,
  say: Say,
): Promise<Result> {
  const bytes = new Map<Ending, Uint8Array>();
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const wants = (ending: Ending): boolean => outputs.some((output) => output.ending === ending);
  const json = options.json || wants('json') ? (await import('../render/report-json.js')).reportJson(report) : '';
  bytes.set('json', text(json));
  const html =
    wants('html') || wants('pdf') ? (await import('../render/html.js')).renderHtml(report, say, sha256('base64')) : '';
  bytes.set('html', text(html));
  const warnings: string[] = [];
  if (wants('pdf')) {
    const pdf = await pdfOf(report, html, world);
    if ('error' in pdf) return { exit: exit.machine, stderr: noBrowser(outputs, pdf.error, say) };
    bytes.set('pdf', pdf.bytes);
    if (pdf.pages > manyPages) warnings.push(say('render.print.long', { pages: pdf.pages }));
  }
  for (const { file, name, ending } of outputs) {
    const error = await writeFileWhole(file, bytes.get(ending) ?? new Uint8Array());
    if (error !== undefined)
      return { exit: exit.machine, stderr: `${say('render.output.failed', { file: name, error })}\n` };
  }
  const told = [
    ...warnings,
    ...(options.quiet ? [] : outputs.map(({ name }) => say('render.output.written', { file: name }))),
  ];
  return {
    exit: exit.done,
    ...(options.json ? { stdout: json } : {}),
    ...(told.length === 0 ? {} : { stderr: `${told.join('\n')}\n` }),
  };
}
const manyPages = 300;

async function pdfOf(
  report: Report,
  html: string,
  world: World,
): Promise<{ bytes: Uint8Array; pages: number } | { error: string }> {
  const { cover, language } = report;
  const { printPdf } = await import('../io/browser.js');
  const job = {
    html,
    title: `${cover.title} – ${cover.planTitle}`,
    language,
    date: cover.date,
    version: cover.version,
  };
  const printing = await printPdf(
    [cover.publisher === undefined ? job : { ...job, author: cover.publisher }],
    world.env,
  );
  if (!('pdfs' in printing))
    return { error: printing.trials.map(({ candidate, error }) => `${candidate.file}: ${error}`).join('; ') };
  const [pdf] = printing.pdfs;
  return pdf ?? { error: '' };
}

function noBrowser(outputs: readonly Output[], error: string, say: Say): string {
  const name = outputs.find((output) => output.ending === 'pdf')?.name ?? '';
  return `${say('render.print.failed', { file: name, error })}\n${say('render.print.advice')}\n`;
}
