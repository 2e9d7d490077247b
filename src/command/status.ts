// nap status: the state of a plan on one terminal screen.

import { figuresOf } from '../figure/figures.js';
import { codeTable } from '../finding/codes.js';
import { version } from '../generated/version.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { inOwnWords } from '../plan/own-words.js';
import { present } from '../plan/read.js';
import { toJson } from '../render/json.js';
import { statusObject, statusText } from '../render/status-text.js';
import { findingsOf } from '../rule/rules.js';
import type { Say } from '../text/say.js';
import { unknownPeriod } from './gaps.js';
import { countablePlan } from './plan-input.js';
import type { Result } from './result.js';

export interface StatusOptions {
  /** Counts what drafts report. */
  readonly drafts: boolean;
  readonly plan: string;
  readonly date: Day;
  readonly period?: string;
  /** The returns of the period instead of the state of the plan. */
  readonly returns: boolean;
  /** With returns: a mail-merge list. */
  readonly csv: boolean;
  readonly json: boolean;
  /** No warning beside the screen. */
  readonly quiet: boolean;
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

export async function runStatus(options: StatusOptions, world: World, say: Say): Promise<Result> {
  const misused = misuse(options, say);
  if (misused !== undefined) return { exit: exit.usage, stderr: `${misused}\n` };
  if (options.returns) return (await import('./status-returns.js')).runReturns(options, world, say);
  const usable = await countablePlan(options.plan, options.drafts, world, say);
  if ('exit' in usable) return usable;
  const { plan, snapshot, warning } = usable;
  const wrong = unknownPeriod(plan, options.period, say);
  if (wrong !== undefined) return wrong;
  const figures = figuresOf(plan, options.date, options.period);
  const levels = findingsOf({ ...usable, plan: usable.whole }, options.date).map((f) => codeTable[f.code].level);
  const findings = {
    errors: levels.filter((l) => l === 'error').length,
    warnings: levels.filter((l) => l === 'warning').length,
  };
  const view = {
    plan,
    figures,
    snapshot,
    version,
    findings,
    argument: options.plan,
    ...present({ period: options.period, drafts: usable.drafts }),
  };
  const own = inOwnWords(say, plan);
  return {
    exit: exit.done,
    stdout: options.json ? `${toJson(statusObject(view, own))}\n` : await statusText(view, own, options),
    ...(warning === '' || options.quiet ? {} : { stderr: warning }),
  };
}

/** Options that do not go together, told; the list of returns holds no figures that drafts could change. */
function misuse({ returns, csv, json, drafts }: StatusOptions, say: Say): string | undefined {
  if (csv && !returns) return say('status.csv-needs-returns');
  if (csv && json) return say('status.not-together', { first: '--csv', second: '--json' });
  return returns && drafts ? say('status.not-together', { first: '--returns', second: '--drafts' }) : undefined;
}
