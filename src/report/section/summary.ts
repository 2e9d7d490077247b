// The summary on one page: key figures with their trend, and sentences written from the figures.

import type { FigureId, ReportingId } from '../../figure/catalogue.js';
import { figureTable } from '../../figure/catalogue.js';
import type { Figure } from '../../figure/figure.js';
import { type Figures, figuresOf } from '../../figure/figures.js';
import { spentIn } from '../../figure/period-spending.js';
import { reportingFigures } from '../../figure/reporting.js';
import type { PeriodReport } from '../../plan/model-periods.js';
import { figureCell, paragraph } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block, KeyFigure, ReportKind, Section } from '../model.js';
import { figureWords, totalFigure } from '../total.js';
import { moneyLimits } from './money-limits.js';
import { sentencesOf } from './summary-sentences.js';
import { verdictBlocks } from './verdict.js';

const keyIds: { readonly [K in ReportKind]: readonly FigureId[] } = {
  monitoring: [
    'implementation.rate',
    'implementation.delayed',
    'implementation.notReported',
    'funding.coverage',
    'funding.firmGap',
    'funding.spent',
    'reporting.rate',
  ],
  review: [
    'implementation.rate',
    'implementation.gap',
    'implementation.delayed',
    'funding.firmGap',
    'funding.absorption',
    'reporting.rate',
  ],
  evaluation: [
    'indicator.objectiveFulfilment',
    'implementation.rate',
    'implementation.weightedRate',
    'funding.coverage',
    'funding.planExecution',
    'funding.donorDependency',
    'funding.recurrentAtRisk',
  ],
  funding: [
    'funding.need',
    'funding.secured',
    'funding.pledged',
    'funding.firmGap',
    'funding.coverage',
    'funding.costingCoverage',
    'funding.donorDependency',
  ],
};

export function summarySection(kind: ReportKind, context: ReportContext): Section {
  const { say } = context;
  const before =
    context.previous === undefined
      ? undefined
      : figuresOf(context.plan, context.previous.period.end, context.previous.period.id);
  const items = keyIds[kind].flatMap((id) => keyFigure(id, before, context));
  const sentences = sentencesOf(kind, context);
  const blocks: readonly Block[] = [
    { kind: 'key-figures', items },
    ...(kind === 'evaluation' ? verdictBlocks(context) : []),
    ...sentences.map((s) => paragraph(s)),
    ...(kind === 'review' ? [] : moneyLimits(context)),
  ];
  return { id: 'summary', title: say('report.summary.title'), level: 1, blocks };
}

function keyFigure(id: FigureId, before: Figures | undefined, context: ReportContext): readonly KeyFigure[] {
  const { say, figures, traces } = context;
  const figure = periodFigure(id, context.period?.period.id, figures) ?? totalFigure(id, figures);
  if (figure === undefined) return [];
  const old = earlierOf(id, before, context);
  const label = say(`figure.${id}.name`);
  return [
    {
      label,
      value: figureCell(figure, say, traces.of(figure, label)),
      ...detailOf(figure, context),
      ...(old === undefined ? {} : trendOf(figure, old, context)),
    },
  ];
}

/** Money is not compared: its years are not periods. */
function earlierOf(id: FigureId, before: Figures | undefined, context: ReportContext): Figure | undefined {
  if (id.startsWith('funding.')) return undefined;
  return isReporting(id) ? previousReturns(id, context) : before && totalFigure(id, before);
}

/** Figures of reporting are told of one period: a total over all would hide the last one. */
function periodFigure(id: FigureId, period: string | undefined, figures: Figures): Figure | undefined {
  const row: { readonly [K in FigureId]?: Figure } =
    figures.reporting().byPeriod.find((r) => r.key === period)?.figures ?? {};
  return row[id];
}

const isReporting = (id: FigureId): id is ReportingId => id.startsWith('reporting.');

/** Of the previous period at the date of the report: on its last day no return has come yet. */
function previousReturns(id: ReportingId, { plan, date, previous }: ReportContext): Figure | undefined {
  return previous && reportingFigures(plan, date, previous.period.id).total.figures[id];
}

function detailOf(figure: Figure, context: ReportContext): { readonly detail?: string } {
  const { say, figures, period } = context;
  // Why a figure is absent, its cell says.
  if (figure.why !== undefined) return {};
  if (figure.bound !== undefined) return { detail: say(`absence.${figure.bound.reason}`, figure.bound.args) };
  const of = figures.implementation().total.figures;
  if (figure.id === 'implementation.rate')
    return {
      detail: say('report.summary.of-due', {
        done: Number(of['implementation.completed'].value),
        due: Number(of['implementation.due'].value),
      }),
    };
  if (figure.id === 'funding.spent' && period !== undefined) return spentDetail(period, context);
  const own = figures.reporting().byPeriod.find((r) => r.key === period?.period.id)?.figures;
  if (figure.id === 'reporting.rate' && own !== undefined)
    return {
      detail: say('report.summary.returns', {
        received: Number(own['reporting.inTime'].value),
        due: Number(own['reporting.due'].value),
        period: period?.period.id ?? '',
      }),
    };
  return {};
}

/** Of what was spent to date, what is reported for the period. */
function spentDetail(period: PeriodReport, { say, plan, format }: ReportContext): { readonly detail: string } {
  const spent = spentIn(plan, period).total;
  const amount = spent.value === undefined ? 'none' : figureWords(spent, say, format);
  return { detail: say('report.summary.spent-in', { amount, period: period.period.id }) };
}

/** Up, down or same against the last day of the previous period. */
function trendOf(
  now: Figure,
  old: Figure,
  { say, previous, format }: ReportContext,
): Pick<KeyFigure, 'trend' | 'trendText'> {
  if (typeof now.value !== 'number' || typeof old.value !== 'number') return {};
  const trend = now.value > old.value ? 'up' : now.value < old.value ? 'down' : 'same';
  const value = figureTable[old.id] === 'fraction' ? format.percent(old.value) : format.count(old.value);
  const { id = '', end } = previous?.period ?? {};
  const trendText =
    end === undefined || isReporting(old.id)
      ? say('report.summary.before', { value, period: id })
      : say('report.summary.before-at', { value, period: id, date: format.shortDay(end) });
  return { trend, trendText };
}
