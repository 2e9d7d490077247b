// Evidence of an evaluation in words: texts, figures of the plan, its indicators, sources from outside.

import { isFigureId } from '../../figure/catalogue.js';
import type { Question } from '../../plan/model-learning.js';
import type { ReportContext } from '../context.js';
import { figureWords, totalFigure } from '../total.js';
import { indicatorValues } from './indicator-values.js';

type Evidence = Question['evidence'][number];

/** Texts as parts of one: a full stop before the sign between them would be one sign too many. */
export const asParts = (texts: readonly string[]): readonly string[] =>
  texts.map((text, at) => (at === texts.length - 1 ? text : text.replace(/\.$/, '')));

export function evidenceItem(evidence: Evidence, context: ReportContext): string {
  const { say, title } = context;
  const parts = [
    evidence.text === undefined ? undefined : title(evidence.text),
    evidence.figure === undefined ? undefined : figureSentence(evidence.figure, context),
    evidence.indicator === undefined ? undefined : indicatorSentence(evidence.indicator, context),
    evidence.source === undefined
      ? undefined
      : say('report.criteria.outside-source', { source: title(evidence.source) }),
  ];
  return asParts(parts.filter((p) => p !== undefined)).join(' · ');
}

/** Whether napkit adds values: they are those of the report's day, not of the day of the evaluation. */
export const hasValues = (evidence: readonly Evidence[]): boolean =>
  evidence.some((e) => e.figure !== undefined || e.indicator !== undefined);

/** A figure of the plan as evidence: its name and its value at the date of the report. */
function figureSentence(id: string, { figures, say, format }: ReportContext): string {
  if (!isFigureId(id)) return id;
  const figure = totalFigure(id, figures);
  const name = say(`figure.${id}.name`);
  if (figure === undefined) return say('report.criteria.no-total', { name });
  return say('report.criteria.figure', { name, value: figureWords(figure, say, format) });
}

/** An indicator as evidence: baseline, value to date, target, and whether it is on track. */
function indicatorSentence(id: string, context: ReportContext): string {
  const { plan, title, say, figures, mask } = context;
  const indicator = plan.indicators.get(id);
  const state = figures.indicators().find((s) => s.indicator.id === id);
  const name = say('report.criteria.indicator', {
    id,
    title: indicator === undefined ? '' : title(indicator.title),
    unit: indicator?.unit === undefined ? 'none' : title(indicator.unit),
  });
  if (state === undefined || typeof state.actual.value !== 'number' || !mask.actual(id)) return name;
  return say('report.criteria.figure', { name, value: indicatorValues(state, context) });
}
