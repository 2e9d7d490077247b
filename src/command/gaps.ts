// nap gaps: the implementation gap, the funding gap and the reporting gap, as tables or as JSON.

import { type CutName, cutNames } from '../figure/figure.js';
import { figuresOf } from '../figure/figures.js';
import { type Gap, gapsObject } from '../figure/gaps-json.js';
import { version } from '../generated/version.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { inOwnWords } from '../plan/own-words.js';
import { present } from '../plan/read.js';
import { gapsText } from '../render/gaps-text.js';
import { toJson } from '../render/json.js';
import type { Say } from '../text/say.js';
import { countablePlan } from './plan-input.js';
import type { Result } from './result.js';

export interface GapsOptions {
  /** Counts what drafts report. */
  readonly drafts: boolean;
  readonly plan: string;
  readonly date: Day;
  readonly period?: string;
  readonly by?: CutName;
  readonly only?: Gap;
  readonly json: boolean;
  /** Nothing beside the figures: no warning that the plan has errors. */
  readonly quiet: boolean;
}

/** By what each gap can be cut; anything else would be passed over, and the answer would be to another question. */
const cutsOfGap: { readonly [G in Gap]: readonly CutName[] } = {
  funding: cutNames,
  implementation: cutNames.filter((cut) => cut !== 'source' && cut !== 'year'),
  reporting: [],
};

function notSoCut({ only, by }: GapsOptions, say: Say): Result | undefined {
  if (only === undefined || by === undefined || cutsOfGap[only].includes(by)) return undefined;
  const list = cutsOfGap[only].join(', ');
  return { exit: exit.usage, stderr: `${say('gaps.not-so-cut', { gap: only, by, list: list || 'none' })}\n` };
}

export async function runGaps(options: GapsOptions, world: World, say: Say): Promise<Result> {
  const wrong = notSoCut(options, say);
  if (wrong !== undefined) return wrong;
  const usable = await countablePlan(options.plan, options.drafts, world, say);
  if ('exit' in usable) return usable;
  const { plan, warning } = usable;
  const unknown = unknownPeriod(plan, options.period, say);
  if (unknown !== undefined) return unknown;
  const figures = figuresOf(plan, options.date, options.period);
  const { by, only, period } = options;
  const view = present({ by, only, period, version, snapshot: usable.snapshot, drafts: usable.drafts });
  const own = inOwnWords(say, plan);
  const stdout = options.json
    ? `${toJson(gapsObject(plan, figures, view, own))}\n`
    : gapsText(plan, figures, view, own);
  return { exit: exit.done, stdout, ...(warning === '' || options.quiet ? {} : { stderr: warning }) };
}

/** A period that the plan does not report on is a usage error: figures "as of" it would be guesses. */
export function unknownPeriod(plan: Plan, period: string | undefined, say: Say): Result | undefined {
  if (period === undefined || plan.periods.some((p) => p.period.id === period)) return undefined;
  const known = plan.periods.map((p) => p.period.id).join(', ');
  return {
    exit: exit.usage,
    stderr: `${say('command.unknown-period', { period, known: known === '' ? 'none' : known })}\n`,
  };
}
