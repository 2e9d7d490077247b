// The summary on one page: key figures with their trend, and sentences written from the figures.

import type { FigureId, ReportingId } from '../../figure/catalogue.js';
import { figureTable } from '../../figure/catalogue.js';
import type { Figure } from '../../figure/figure.js';
import { type Figures, figuresOf } from '../../figure/figures.js';
import { cutLabel } from '../../figure/labels.js';
import { reportingFigures } from '../../figure/reporting.js';
import { figureCell, paragraph } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block, KeyFigure, ReportKind, Section } from '../model.js';
import { figureWords, totalFigure } from '../total.js';
import { moneyLimits } from './money.js';

const keyIds: { readonly [K in ReportKind]: readonly FigureId[] } = {
  monitoring: [
    'implementation.rate',
    'implementation.rateWithEvidence',
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
      : figuresOf(context.plan, context.previous.period.end, context.previous.period.id, context.figures.funding);
  const items = keyIds[kind].flatMap((id) => keyFigure(id, before, context));
  const sentences = sentencesOf(kind, context);
  const blocks: readonly Block[] = [
    { kind: 'key-figures', items },
    ...sentences.map((s) => paragraph(s)),
    ...(kind === 'review' ? [] : moneyLimits(context)),
  ];
  return { id: 'summary', title: say('report.summary.title'), level: 1, blocks };
}

function keyFigure(id: FigureId, before: Figures | undefined, context: ReportContext): readonly KeyFigure[] {
  const { say, figures, traces } = context;
  const figure = periodFigure(id, context.period?.period.id, figures) ?? totalFigure(id, figures);
  if (figure === undefined) return [];
  const old = isReporting(id) ? previousReturns(id, context) : before && totalFigure(id, before);
  const label = say(`figure.${id}.name`);
  return [
    {
      label,
      value: figureCell(figure, say, traces.of(figure, label)),
      ...detailOf(figure, context),
      ...(old === undefined || id.startsWith('funding.') ? {} : trendOf(figure, old, context)),
    },
  ];
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

function detailOf(figure: Figure, { say, figures, period }: ReportContext): { readonly detail?: string } {
  const reason = figure.why ?? figure.bound;
  if (reason !== undefined) return { detail: say(`absence.${reason.reason}`, reason.args) };
  const of = figures.implementation().total.figures;
  const part = {
    'implementation.rate': 'completed',
    'implementation.rateWithEvidence': 'completedWithEvidence',
  } as const;
  if (figure.id === 'implementation.rate' || figure.id === 'implementation.rateWithEvidence')
    return {
      detail: say('report.summary.of-due', {
        done: Number(of[`implementation.${part[figure.id]}`].value),
        due: Number(of['implementation.due'].value),
      }),
    };
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

/** Up, down or same against the previous period; money is not compared, its years are not periods. */
function trendOf(
  now: Figure,
  old: Figure,
  { say, previous, format }: ReportContext,
): Pick<KeyFigure, 'trend' | 'trendText'> {
  if (typeof now.value !== 'number' || typeof old.value !== 'number') return {};
  const trend = now.value > old.value ? 'up' : now.value < old.value ? 'down' : 'same';
  const value = figureTable[old.id] === 'fraction' ? format.percent(old.value) : format.count(old.value);
  return { trend, trendText: say('report.summary.before', { value, period: previous?.period.id ?? '' }) };
}

/** Three to seven sentences. Each is left out where its figure is absent, rather than told as nothing. */
function sentencesOf(kind: ReportKind, context: ReportContext): readonly string[] {
  const all = [
    implementationSentence(context),
    worstGoalSentence(context),
    moneySentence(context),
    yearSentence(context),
    indicatorSentence(context),
    reportingSentence(context),
    evaluationSentence(context),
  ];
  const order: { readonly [K in ReportKind]: readonly number[] } = {
    monitoring: [0, 1, 4, 2, 5],
    review: [0, 1, 2, 4, 5],
    evaluation: [6, 4, 0, 2, 3],
    funding: [2, 3, 1],
  };
  return order[kind].map((i) => all[i]).filter((s) => s !== undefined);
}

function implementationSentence({ say, figures, format }: ReportContext): string | undefined {
  const { figures: f } = figures.implementation().total;
  const rate = f['implementation.rate'].value;
  if (typeof rate !== 'number') return say('report.sentence.nothing-due');
  return say('report.sentence.implementation', {
    due: Number(f['implementation.due'].value),
    done: Number(f['implementation.completed'].value),
    backed: Number(f['implementation.completedWithEvidence'].value),
    rate: format.percent(rate),
    delayed: Number(f['implementation.delayed'].value),
    silent: figures.implementation().states.filter((s) => s.delayed && s.status === 'not_reported').length,
  });
}

function worstGoalSentence({ say, figures, plan, format }: ReportContext): string | undefined {
  const rows = figures
    .implementation()
    .by('goal')
    .filter((r) => typeof r.figures['implementation.rate'].value === 'number');
  const worst = [...rows].sort(
    (a, b) => Number(a.figures['implementation.rate'].value) - Number(b.figures['implementation.rate'].value),
  )[0];
  if (worst === undefined || rows.length < 2) return undefined;
  return say('report.sentence.worst-goal', {
    goal: `${worst.key} (${cutLabel('goal', worst.key, plan, say)})`,
    rate: format.percent(Number(worst.figures['implementation.rate'].value)),
  });
}

function moneySentence({ say, figures, format }: ReportContext): string | undefined {
  const funding = figures.funding();
  const { figures: f } = funding.recorded?.row ?? funding.total;
  const need = f['funding.need'];
  const gap = f['funding.firmGap'];
  const coverage = f['funding.coverage'].value;
  if (gap.value === undefined || typeof coverage !== 'number')
    return say('report.sentence.need-only', { need: figureWords(need, say, format) });
  return say('report.sentence.money', {
    need: figureWords(need, say, format),
    coverage: format.percent(coverage),
    gap: figureWords(gap, say, format),
    after: figureWords(f['funding.gapAfterPledges'], say, format),
  });
}

/** The year in which the largest share of need has nobody to pay for it. */
function yearSentence({ say, figures, format }: ReportContext): string | undefined {
  const rows = figures
    .funding()
    .by('year')
    .filter((r) => typeof r.figures['funding.coverage'].value === 'number');
  const worst = [...rows].sort(
    (a, b) => Number(a.figures['funding.coverage'].value) - Number(b.figures['funding.coverage'].value),
  )[0];
  if (worst === undefined || rows.length < 2) return undefined;
  return say('report.sentence.worst-year', {
    year: worst.key,
    coverage: format.percent(Number(worst.figures['funding.coverage'].value)),
    gap: figureWords(worst.figures['funding.firmGap'], say, format),
  });
}

function indicatorSentence({ say, figures, mask }: ReportContext): string | undefined {
  const states = figures.indicators().filter((s) => mask.actual(s.indicator.id));
  if (states.length === 0) return undefined;
  const count = (...tracks: readonly string[]): number => states.filter((s) => tracks.includes(s.track)).length;
  return say('report.sentence.indicators', {
    count: states.length,
    good: count('met', 'on-track'),
    met: count('met'),
    behind: count('behind'),
    unknown: count('unknown'),
  });
}

function reportingSentence({ say, figures, period, institutionName }: ReportContext): string | undefined {
  const owed = figures.reporting().owed.filter((o) => o.period.id === period?.period.id);
  if (owed.length === 0) return undefined;
  const missing = owed.filter((o) => o.state === 'missing').map((o) => institutionName(o.institution));
  return say('report.sentence.reporting', {
    period: period?.period.id ?? '',
    due: owed.length,
    missing: missing.length,
    names: missing.join(', '),
  });
}

function evaluationSentence({ say, plan, date }: ReportContext): string | undefined {
  const evaluation = [...plan.evaluations].filter((e) => e.date <= date).sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (evaluation === undefined) return say('report.sentence.no-evaluation');
  return say('report.sentence.evaluation', {
    questions: evaluation.questions.length,
    rated: evaluation.questions.filter((q) => q.rating !== undefined).length,
    recommendations: evaluation.recommendations.length,
    implemented: evaluation.recommendations.filter((r) => r.status === 'implemented').length,
  });
}
