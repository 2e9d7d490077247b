// A case of figures: a whole small plan whose first comment lines say, as YAML, what is expected of it.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadPlan } from '../../../src/command/load.js';
import { cutNames, type Figure } from '../../../src/figure/figure.js';
import { type Figures, figuresOf } from '../../../src/figure/figures.js';
import { objectiveFulfilment } from '../../../src/figure/indicators.js';
import { codeTable } from '../../../src/finding/codes.js';
import { nodeWorld } from '../../../src/io/node-world.js';
import { day } from '../../../src/plan/day.js';
import type { Plan } from '../../../src/plan/model.js';
import { moneyText } from '../../../src/plan/money.js';

/** What is expected: "total", "goal 1", "source state", "indicator I1" ..., and of each some figures as texts. */
type Expected = { readonly [subject: string]: { readonly [figure: string]: unknown } };
interface Head {
  readonly date: string;
  readonly period?: string;
  /** Errors that the plan has on purpose. */
  readonly findings?: readonly string[];
  readonly expect: Expected;
}
type Told = { readonly [figure: string]: string };

/** The comment lines at the top, after the one that says what the case is about. */
function headOf(file: string): Head {
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return parse(
    lines
      .slice(1, end)
      .map((line) => line.slice(2))
      .join('\n'),
  ) as Head;
}

/** The plan of a case; an error in it, if it is not on purpose, would falsify the case. */
async function planIn(file: string, meant: readonly string[]): Promise<Plan> {
  const { plan, findings } = await loadPlan(file, nodeWorld());
  const errors = findings.filter((f) => codeTable[f.code].level === 'error' && !meant.includes(f.code));
  if (plan === undefined || errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors)}`);
  return plan;
}

/** "1234.5", "0.607", "12"; ">= 40 (uncosted)" for a lower bound; "no-report" where absent. */
function plain({ value, why, bound }: Figure): string {
  if (value === undefined) return why?.reason ?? 'absent without a reason';
  const text = typeof value === 'number' ? String(value) : moneyText(value).replace(/\.?0+$/, '');
  return bound === undefined ? text : `>= ${text} (${bound.reason})`;
}

const told = (figures: { readonly [id: string]: Figure }): Told =>
  Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, plain(figure)]));
const facts = (object: object): Told =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, String(value)]));

function activityFacts(id: string, figures: Figures): Told {
  const state = figures.implementation().state.get(id);
  if (state === undefined) return {};
  const { status, due, completed, delayed, slippage, slippageFirst, expected, progressGap } = state;
  return facts({ status, due, completed, delayed, slippage, slippageFirst, expected, progressGap });
}

function indicatorFacts(id: string, figures: Figures): Told {
  const state = figures.indicators().find((s) => s.indicator.id === id);
  if (state === undefined) return {};
  const { actual, target, progress, expected, track, targetNow } = state;
  return { ...told({ actual, target, progress, expected }), ...facts({ track, targetNow }) };
}

function totalFacts(figures: Figures): Told {
  const implementation = figures.implementation();
  return {
    ...told(figures.funding().total.figures),
    ...told(implementation.total.figures),
    ...told(figures.reporting().total.figures),
    ...told({ 'indicator.objectiveFulfilment': objectiveFulfilment(figures.indicators()) }),
    late: implementation.late?.map((s) => s.activity.id).join(', ') ?? 'unknown',
    ...facts(Object.fromEntries(implementation.total.byStatus)),
  };
}

function rowFacts(kind: string, key: string, figures: Figures): Told {
  const cut = cutNames.find((c) => c === kind);
  if (cut === undefined) return {};
  const wanted = key === 'none' ? '' : key;
  return {
    ...told(
      figures
        .funding()
        .by(cut)
        .find((r) => r.key === wanted)?.figures ?? {},
    ),
    ...told(
      figures
        .implementation()
        .by(cut)
        .find((r) => r.key === wanted)?.figures ?? {},
    ),
    ...(cut === 'activity' ? activityFacts(key, figures) : {}),
    ...(cut === 'objective'
      ? told({ 'indicator.objectiveFulfilment': objectiveFulfilment(figures.indicators(), key) })
      : {}),
  };
}

/** Of the years that have funding records: "recorded", "recorded goal 1". */
function recordedFacts(key: string, figures: Figures): Told {
  const { recorded } = figures.funding();
  const [kind, ...rest] = key.split(' ');
  const cut = cutNames.find((c) => c === kind);
  const row = cut === undefined ? recorded?.row : recorded?.by(cut).find((r) => r.key === rest.join(' '));
  return told(row?.figures ?? {});
}

/** All figures of a subject by id; an unknown subject has none. */
function figuresFor(subject: string, figures: Figures): Told {
  const [kind = '', ...rest] = subject.split(' ');
  const key = rest.join(' ');
  const reporting = figures.reporting();
  const special: { readonly [kind: string]: () => Told } = {
    total: () => totalFacts(figures),
    recorded: () => recordedFacts(key, figures),
    indicator: () => indicatorFacts(key, figures),
    institution: () => told(reporting.byInstitution.find((r) => r.key === key)?.figures ?? {}),
    period: () => told(reporting.byPeriod.find((r) => r.key === key)?.figures ?? {}),
  };
  return special[kind]?.() ?? rowFacts(kind, key, figures);
}

/** What the head of a file says and what napkit computes of the same figures. */
export async function compared(file: string): Promise<{
  readonly said: { readonly [subject: string]: Told };
  readonly found: { readonly [subject: string]: Told };
}> {
  const { date, period, findings = [], expect } = headOf(file);
  const at = day(String(date));
  if (at === undefined) throw new Error(`${file} says no date`);
  const figures = figuresOf(await planIn(file, findings), at, period);
  const said = Object.fromEntries(Object.entries(expect).map(([subject, list]) => [subject, facts(list)]));
  const found = Object.fromEntries(
    Object.entries(said).map(([subject, list]) => {
      const all = figuresFor(subject, figures);
      return [subject, Object.fromEntries(Object.keys(list).map((id) => [id, all[id] ?? 'no such figure']))] as const;
    }),
  );
  return { said, found };
}
