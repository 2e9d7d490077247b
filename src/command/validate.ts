// nap validate: every finding of a plan in one run, for a person or for another program.

import { type Code, codeTable, type Family } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import { type PlacedFinding, placed } from '../finding/placed.js';
import { levelOf } from '../finding/told.js';
import { version } from '../generated/version.js';
import { hasSnapshots } from '../io/snapshot-folder.js';
import { type ExitCode, exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { findingsText } from '../render/findings.js';
import { findingsGithub, findingsJson } from '../render/findings-data.js';
import { findingsSarif } from '../render/findings-sarif.js';
import { findingsOf } from '../rule/rules.js';
import type { Located } from '../source/located.js';
import type { Say } from '../text/say.js';
import { type Loaded, loadPlan } from './load.js';
import type { Result } from './result.js';

export interface ValidateOptions {
  readonly plan: string;
  /** The day at which "due" and "late" are judged. */
  readonly date: Day;
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  /** Warnings fail as errors do. */
  readonly strict: boolean;
  /** Only what fails. */
  readonly quiet: boolean;
  readonly color: boolean;
  /** Codes or families; empty = all. */
  readonly only: readonly string[];
  /** Codes or families left out. */
  readonly ignore: readonly string[];
}

const isCode = (name: string): name is Code => Object.hasOwn(codeTable, name);
const families: ReadonlySet<string> = new Set<Family>(Object.values(codeTable).map(({ family }) => family));

function unknownFilter({ only, ignore }: ValidateOptions, say: Say): string | undefined {
  const name = [...only, ...ignore].find((one) => !isCode(one) && !families.has(one));
  if (name === undefined) return undefined;
  const near = nearest(name, [...Object.keys(codeTable), ...families]);
  const advice = near === undefined ? '' : `. ${say('explain.nearest', { name: near })}`;
  return `${say('explain.filter', { name })}${advice}\n`;
}

function wanted({ code }: Finding, { only, ignore }: ValidateOptions): boolean {
  const named = (names: readonly string[]): boolean => names.includes(code) || names.includes(codeTable[code].family);
  return (only.length === 0 || named(only)) && !named(ignore);
}

function fails({ code }: Finding, strict: boolean): boolean {
  const level = levelOf(code);
  return level === 'error' || (strict && level === 'warning');
}

function exitOf(findings: readonly Finding[], refused: boolean, strict: boolean): ExitCode {
  if (refused) return exit.unreadable;
  return findings.some((finding) => fails(finding, strict)) ? exit.findings : exit.done;
}

async function textOf(
  findings: readonly PlacedFinding[],
  located: Located,
  options: ValidateOptions,
  say: Say,
): Promise<string> {
  switch (options.format) {
    case 'json':
      return findingsJson(findings, located, say, options.date);
    case 'sarif':
      return findingsSarif(findings, say, version, options.date);
    case 'github':
      return findingsGithub(findings, say);
    case 'text':
      return options.quiet && findings.length === 0 ? '' : await findingsText(findings, located, say, options);
  }
}

/** What was touched in closed periods, and snapshots that cannot be trusted. */
async function ofSnapshots({ plan, located }: Loaded, name: string, world: World): Promise<readonly Finding[]> {
  if (plan === undefined || !hasSnapshots(world.cwd, name)) return [];
  return (await import('./snapshot-verify.js')).frozenErrors(name, plan, located, world);
}

export async function runValidate(options: ValidateOptions, world: World, say: Say): Promise<Result> {
  const wrong = unknownFilter(options, say);
  if (wrong !== undefined) return { exit: exit.usage, stderr: wrong };
  const loaded = await loadPlan(options.plan, world);
  const all = [...findingsOf(loaded, options.date), ...(await ofSnapshots(loaded, options.plan, world))];
  // What makes a plan unreadable is always shown.
  const chosen = loaded.refused ? all : all.filter((finding) => wanted(finding, options));
  const failing = chosen.filter((finding) => loaded.refused || fails(finding, options.strict));
  const shown = placed(options.quiet ? failing : chosen, loaded.located);
  return {
    exit: exitOf(chosen, loaded.refused, options.strict),
    stdout: await textOf(shown, loaded.located, options, say),
    ...(loaded.refused ? { stderr: `${say('finding.refused')}\n` } : {}),
  };
}
