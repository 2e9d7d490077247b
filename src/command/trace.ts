// nap trace: the derivation of a figure, down to the lines and cells that it came from.

import { type FigureId, figureTable, isFigureId } from '../figure/catalogue.js';
import { cutsOf, type Selection } from '../figure/derivation.js';
import { type Figures, figuresOf } from '../figure/figures.js';
import { derive } from '../figure/trace.js';
import { nearest } from '../finding/nearest.js';
import { version } from '../generated/version.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { inOwnWords } from '../plan/own-words.js';
import { draftsText } from '../render/gaps-text.js';
import { toJson } from '../render/json.js';
import { traceObject, traceText } from '../render/trace-text.js';
import type { Say } from '../text/say.js';
import { unknownPeriod } from './gaps.js';
import { countablePlan } from './plan-input.js';
import type { Result } from './result.js';

type Typed = { readonly [K in keyof Selection]: string };

export interface TraceOptions {
  /** Counts what drafts report. */
  readonly drafts: boolean;
  readonly figure: string;
  readonly plan: string;
  readonly date: Day;
  readonly period?: string;
  /** As typed. */
  readonly selection: Typed;
  readonly json: boolean;
  /** No warning beside the derivation. */
  readonly quiet: boolean;
}

export async function runTrace(options: TraceOptions, world: World, say: Say): Promise<Result> {
  const id = options.figure;
  if (!isFigureId(id)) return { exit: exit.usage, stderr: unknownFigure(id, say) };
  const usable = await countablePlan(options.plan, options.drafts, world, say);
  if ('exit' in usable) return usable;
  const { plan, located, snapshot, warning } = usable;
  const figures = figuresOf(plan, options.date, options.period);
  const wrong =
    unknownPeriod(plan, options.period, say) ??
    wrongCut(id, options.selection, say) ??
    unknownKey(options.selection, plan, figures, say);
  if (wrong !== undefined) return wrong;
  const { year, ...ids } = options.selection;
  const selection: Selection = { ...ids, ...(year === undefined ? {} : { year: Number(year) }) };
  const derivation = derive(id, plan, figures, selection);
  if (derivation === undefined) return { exit: exit.usage, stderr: `${say(needs(id), { figure: id })}\n` };
  const context = { plan, located, snapshot, version, date: options.date, selection };
  const own = inOwnWords(say, plan);
  const stdout = options.json
    ? `${toJson(traceObject(derivation, context, own))}\n`
    : traceText(derivation, context, own);
  const drafts = usable.drafts === undefined ? '' : `${draftsText(usable.drafts, say)}\n`;
  const stderr = warning + drafts;
  return { exit: exit.done, stdout, ...(stderr === '' || options.quiet ? {} : { stderr }) };
}

function unknownFigure(id: string, say: Say): string {
  return `${say('trace.unknown-figure', { id, nearest: nearest(id, Object.keys(figureTable)) ?? 'none' })}\n`;
}

const needs = (id: FigureId): 'trace.needs-indicator' | 'trace.needs-activity' =>
  id.startsWith('indicator.') ? 'trace.needs-indicator' : 'trace.needs-activity';

function wrongCut(id: FigureId, selection: Typed, say: Say): Result | undefined {
  const known: readonly string[] = cutsOf(id);
  const option = Object.keys(selection).find((name) => !known.includes(name));
  if (option === undefined) return undefined;
  const list = known.map((name) => `--${name}`).join(', ');
  return { exit: exit.usage, stderr: `${say('trace.not-so-cut', { figure: id, option, list })}\n` };
}

/** An id that the plan does not have would give a figure of nothing. */
function unknownKey(selection: Typed, plan: Plan, figures: Figures, say: Say): Result | undefined {
  const known: { readonly [K in keyof Required<Selection>]: readonly string[] } = {
    pillar: plan.pillars.map((p) => p.id),
    goal: plan.goals.map((g) => g.id),
    objective: plan.objectives.map((o) => o.id),
    activity: plan.activities.map((a) => a.id),
    lead: [...plan.institutions.keys()],
    institution: [...plan.institutions.keys()],
    source: [...plan.sources.keys()],
    indicator: [...plan.indicators.keys()],
    year: selection.year === undefined ? [] : figures.funding().ledger.years.map(String),
  };
  const given: readonly (readonly [string, string])[] = Object.entries(selection);
  for (const [option, ids] of Object.entries(known)) {
    const id = given.find(([key]) => key === option)?.[1];
    if (id !== undefined && !ids.includes(id))
      return {
        exit: exit.usage,
        stderr: `${say('trace.unknown-key', { option, id, nearest: nearest(id, ids) ?? 'none' })}\n`,
      };
  }
  return undefined;
}
