// What napkit says: the figures of every row, activity, indicator and institution as texts.

import { activityFigures } from '../../src/figure/activity-figures.js';
import { cutNames, type Figure } from '../../src/figure/figure.js';
import { type Figures, figuresOf } from '../../src/figure/figures.js';
import { objectiveFulfilment } from '../../src/figure/indicators.js';
import { buildPlan } from '../../src/plan/build.js';
import { day } from '../../src/plan/day.js';
import type { Plan } from '../../src/plan/model.js';
import { moneyText } from '../../src/plan/money.js';
import { withoutDrafts } from '../../src/plan/returns.js';
import type { Located } from '../../src/source/located.js';
import { locatedOf } from '../plan/located.js';
import type { Document, Question } from './document.js';
import type { Told } from './row.js';

/** By subject: "total", "goal 1", "indicator I1", ... */
export interface Answer {
  readonly [subject: string]: Told;
}

/** A value, ">= value (reason)" for a lower bound, or the reason why it is absent. */
function textOf({ value, why, bound }: Figure): string {
  if (value === undefined) return why?.reason ?? 'absent without a reason';
  const text = typeof value === 'number' ? String(value) : moneyText(value);
  return bound === undefined ? text : `>= ${text} (${bound.reason})`;
}

type ById = { readonly [id: string]: Figure };
const told = (figures: ById): Told =>
  Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, textOf(figure)]));
const rows = (kind: string, list: readonly { readonly key: string; readonly figures: ById }[]): Answer =>
  Object.fromEntries(list.map(({ key, figures }) => [`${kind} ${key}`, told(figures)]));
const counts = (byStatus: ReadonlyMap<string, number>): Told =>
  Object.fromEntries([...byStatus].map(([status, count]) => [status, String(count)]));

function planOf(document: Document): Plan {
  const { plan } = buildPlan(locatedOf(document as unknown as Located['value']));
  if (plan === undefined) throw new Error('the document is no plan');
  return plan;
}

export function napkitSays(document: Document, { date, period, drafts }: Question): Answer {
  const plan = drafts ? planOf(document) : withoutDrafts(planOf(document));
  const at = day(date);
  if (at === undefined) throw new Error(`${date} is no day`);
  const figures = figuresOf(plan, at, period);
  return { ...money(figures), ...work(figures, plan), ...reporting(figures), ...indicators(figures, plan) };
}

function money(figures: Figures): Answer {
  const { total, recorded, essential, by } = figures.funding();
  return {
    'money total ': told(total.figures),
    ...Object.assign({}, ...cutNames.map((cut) => rows(`money ${cut}`, by(cut)))),
    ...(essential === undefined ? {} : { 'money essential ': told(essential.figures) }),
    ...(recorded === undefined ? {} : { 'money recorded ': told(recorded.row.figures) }),
  };
}

function work(figures: Figures, plan: Plan): Answer {
  const { total, by, state, late } = figures.implementation();
  const cuts = cutNames.filter((cut) => cut !== 'source' && cut !== 'year');
  const activities = [...state].map(([id, activity]): [string, Told] => {
    const own = told(Object.fromEntries(activityFigures(activity, plan).map((f) => [f.id, f] as const)));
    const { status, due, completed, delayed } = activity;
    return [`activity ${id}`, { ...own, status, facts: JSON.stringify({ due, completed, delayed }) }];
  });
  return {
    'work total': {
      ...told(total.figures),
      late:
        late
          ?.map((s) => s.activity.id)
          .sort()
          .join(' ') ?? 'unknown',
    },
    'work status': counts(total.byStatus),
    ...Object.assign({}, ...cuts.map((cut) => rows(`work ${cut}`, by(cut)))),
    ...Object.fromEntries(activities),
  };
}

function reporting(figures: Figures): Answer {
  const { total, byInstitution, byPeriod } = figures.reporting();
  return { 'reporting total': told(total.figures), ...rows('institution', byInstitution), ...rows('period', byPeriod) };
}

function indicators(figures: Figures, { objectives }: Plan): Answer {
  const states = figures.indicators();
  const each = states.map(({ indicator, actual, target, progress, expected, track }): [string, Told] => {
    const own = [actual, target, progress, expected].map((f) => [f.id, textOf(f)]);
    return [`indicator ${indicator.id}`, { ...Object.fromEntries(own), track }];
  });
  const fulfilled = objectives.map(({ id }) => [id, textOf(objectiveFulfilment(states, id))]);
  return {
    ...Object.fromEntries(each),
    'objective fulfilment': { all: textOf(objectiveFulfilment(states)), ...Object.fromEntries(fulfilled) },
  };
}
