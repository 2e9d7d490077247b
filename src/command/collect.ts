// nap collect: a form for each institution that owes a return for a period. Nothing is written unless all forms can be.

import path from 'node:path';
import { latestPeriod } from '../figure/standing.js';
import { version } from '../generated/version.js';
import { refusal } from '../io/files.js';
import { exit, type World } from '../io/world.js';
import { folderAt, writeFolderWhole } from '../io/write-folder.js';
import { writeManyWhole } from '../io/write-many.js';
import type { Plan } from '../plan/model.js';
import type { Period } from '../plan/model-periods.js';
import { owing } from '../plan/owing.js';
import { calendarOf, periodOf } from '../plan/period.js';
import { toJson } from '../render/json.js';
import { textTable } from '../render/text-table.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type FormKind, type MadeForm, made } from './collect-made.js';
import { whileLocked } from './locked.js';
import { strategyVersion, type Usable, usablePlan } from './plan-input.js';
import type { Result } from './result.js';

export interface CollectOptions {
  readonly plan: string;
  readonly period: string;
  readonly out: string;
  /** Only these; all that owe a return where there is none. */
  readonly institutions: readonly string[];
  /** Workbooks, or texts for an editor. */
  readonly as: FormKind;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });

const failed = (error: string, say: Say): Result => ({
  exit: exit.machine,
  stderr: `${say('collect.failed', { error })}\n`,
});

export async function runCollect(options: CollectOptions, world: World, say: Say): Promise<Result> {
  const usable = await usablePlan(options.plan, world, say);
  if ('exit' in usable) return usable;
  const { plan } = usable;
  const period = periodIn(plan, options.period);
  const example = (latestPeriod(plan, world.today()) ?? calendarOf(plan)[0])?.id ?? '2026-H1';
  if (options.period === '') return usage(say('collect.no-period', { example }));
  if (period === undefined) return usage(say('collect.period', { period: options.period, example }));
  const owes = owing(plan, period);
  const names = fileNames(
    [...plan.institutions.keys()].filter((id) => owes.has(id)),
    period,
    options.as,
  );
  const known = [...names.keys()].join(', ');
  if (names.size === 0 && plan.reporting === undefined) return usage(say('collect.no-calendar'));
  if (names.size === 0) return usage(say('collect.no-one', { period: period.id }));
  const unknown = options.institutions.find((id) => !names.has(id));
  if (unknown !== undefined) return usage(say('collect.not-owing', { institution: unknown, period: period.id, known }));
  const chosen = [...names].filter(([id]) => options.institutions.length === 0 || options.institutions.includes(id));
  const folder = path.resolve(world.cwd, options.out);
  const there = await folderAt(folder);
  const problem = placeProblem(options, there, world, say);
  if (problem !== undefined) return usage(problem);
  const work = async (): Promise<Result> => {
    const standing = await standingIn(folder, chosen, options, say);
    if (standing !== undefined) return usage(standing);
    const forms = await made(chosen, period, options.as, usable, world, say);
    return written(forms, period, options, usable, world, say);
  };
  return there === 'nothing' ? work() : whileLocked(folder, world, say, work);
}

/** A period of the plan's calendar; without a calendar any that lies in the plan's time. */
function periodIn(plan: Plan, id: string): Period | undefined {
  const calendar = calendarOf(plan);
  if (calendar.length > 0) return calendar.find((period) => period.id === id);
  const period = periodOf(id, undefined);
  return period !== undefined && period.start <= plan.end && period.end >= plan.start ? period : undefined;
}

/** File names by institution, in the order of the plan: safe on every system, and never two alike. */
function fileNames(ids: readonly string[], period: Period, ending: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = ids.map((id): [string, string] => {
    const slug = id.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60);
    let name = `${slug}-${period.id}`;
    for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${slug}-${i}-${period.id}`;
    taken.add(name.toLowerCase());
    return [id, `${name}.${ending}`];
  });
  return new Map(names);
}

/** Why no forms can stand there. */
function placeProblem(
  { plan, out }: CollectOptions,
  there: Awaited<ReturnType<typeof folderAt>>,
  world: World,
  say: Say,
): string | undefined {
  if (there === 'file') return say('collect.file', { out });
  const folder = path.resolve(world.cwd, out);
  const inside = path.relative(path.resolve(world.cwd, plan), folder);
  const [first = '..'] = inside.split(path.sep);
  if (first !== '..' && first !== 'out' && !first.startsWith('.') && !path.isAbsolute(inside))
    return say('collect.inside', { plan, out });
  return undefined;
}

/** Which of the forms stands there already: it may hold answers. */
async function standingIn(
  folder: string,
  chosen: readonly (readonly [string, string])[],
  { out, force }: CollectOptions,
  say: Say,
): Promise<string | undefined> {
  for (const [, file] of chosen) {
    const refused = await refusal(path.join(folder, file), { inputs: [], force });
    if (refused !== undefined) return say('collect.exists', { file: path.join(out, file) });
  }
  return undefined;
}

async function written(
  forms: readonly MadeForm[],
  period: Period,
  options: CollectOptions,
  usable: Usable,
  world: World,
  say: Say,
): Promise<Result> {
  const error = await writeAll(path.resolve(world.cwd, options.out), forms);
  if (error !== undefined) return failed(error, say);
  const due = period.due;
  const { out } = options;
  const done = `${say('collect.done', { count: forms.length, period: period.id, out })}\n`;
  const list = forms.map(({ bytes: _bytes, ...form }) => ({ ...form, file: path.join(out, form.file) }));
  const { snapshot, warning } = usable;
  const head = { napkit: version, date: world.today(), plan: usable.plan.id, period: period.id, due, snapshot };
  if (options.json)
    return {
      exit: exit.done,
      stdout: `${toJson({ ...head, strategyVersion: strategyVersion(usable), forms: list })}\n`,
      ...(options.quiet ? {} : { stderr: warning + done }),
    };
  if (options.quiet) return { exit: exit.done };
  const table = tableOf(list, due === undefined ? '' : formatFor(say.language).shortDay(due), say);
  return { exit: exit.done, stdout: table, stderr: warning + done };
}

function tableOf(forms: readonly Omit<MadeForm, 'bytes'>[], due: string, say: Say): string {
  const columns = [
    { title: say('collect.column.institution'), align: 'start' },
    { title: say('collect.column.rows'), align: 'end' },
    { title: say('collect.column.asked'), align: 'end' },
    { title: say('collect.column.due'), align: 'start' },
    { title: say('collect.column.file'), align: 'start', most: 120 },
  ] as const;
  const rows = forms.map((f) => [f.institution, String(f.rows), String(f.asked), due, f.file]);
  return `${textTable(columns, rows).join('\n')}\n`;
}

/** All of them or none; what an interrupted run leaves half moved, the next one finishes. */
async function writeAll(folder: string, forms: readonly MadeForm[]): Promise<string | undefined> {
  if ((await folderAt(folder)) === 'nothing')
    return writeFolderWhole(
      folder,
      forms.map(({ file, bytes }) => ({ path: file, bytes })),
    );
  return writeManyWhole(
    folder,
    forms.map(({ file, bytes }) => ({ file: path.join(folder, file), bytes })),
  );
}
