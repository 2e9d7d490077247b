// Evidence of an evaluation in words: texts, figures of the plan, its indicators, sources from outside.

import { isFigureId } from '../../figure/catalogue.js';
import type { Question } from '../../plan/model-learning.js';
import type { ReportContext } from '../context.js';
import { figureWords, totalFigure } from '../total.js';

export function evidenceItem(evidence: Question['evidence'][number], context: ReportContext): string {
  const { say, title } = context;
  const parts = [
    evidence.text === undefined ? undefined : title(evidence.text),
    evidence.figure === undefined ? undefined : figureSentence(evidence.figure, context),
    evidence.indicator === undefined ? undefined : indicatorSentence(evidence.indicator, context),
    evidence.source === undefined
      ? undefined
      : say('report.criteria.outside-source', { source: title(evidence.source) }),
  ];
  return parts.filter((p) => p !== undefined).join(' · ');
}

/** A figure of the plan as evidence: its name and its value at the date of the report. */
function figureSentence(id: string, { figures, say, format }: ReportContext): string {
  const figure = totalFigure(id, figures);
  if (figure === undefined) return isFigureId(id) ? say(`figure.${id}.name`) : id;
  return say('report.criteria.figure', {
    name: say(`figure.${figure.id}.name`),
    value: figureWords(figure, say, format),
  });
}

/** An indicator as evidence: baseline, value to date, target, and whether it is on track. */
function indicatorSentence(id: string, { plan, title, say, figures, format, mask }: ReportContext): string {
  const indicator = plan.indicators.get(id);
  const state = figures.indicators().find((s) => s.indicator.id === id);
  const name = say('report.criteria.indicator', { id, title: indicator === undefined ? '' : title(indicator.title) });
  if (state === undefined || typeof state.actual.value !== 'number' || !mask.actual(id)) return name;
  const number = (value: unknown): string => (typeof value === 'number' ? format.number(value) : say('report.absent'));
  const values = say('report.criteria.values', {
    baseline: mask.baseline(id) ? number(state.indicator.baseline?.value) : say('report.suppressed'),
    actual: number(state.actual.value),
    target: number(state.target.value),
    track: say(`track.${state.track}`),
  });
  return `${name}: ${values}`;
}
