// The sentences of the summary, written from the figures.

import { shownOf } from '../../figure/funding.js';
import { told } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import { selected } from '../../plan/own-words.js';
import type { ReportContext } from '../context.js';
import type { ReportKind } from '../model.js';
import { figureWords } from '../total.js';

/** Three to seven sentences. Each is left out where its figure is absent, rather than told as nothing. */
export function sentencesOf(kind: ReportKind, context: ReportContext): readonly string[] {
  const all = [
    implementationSentence(context),
    worstGoalSentence(context),
    moneySentence(context),
    yearSentence(context),
    indicatorSentence(context),
    reportingSentence(context),
    evaluationSentence(context),
    untilSentence(context),
  ];
  const order: { readonly [K in ReportKind]: readonly number[] } = {
    monitoring: [0, 7, 1, 4, 2, 5],
    review: [0, 7, 1, 2, 4, 5],
    evaluation: [6, 4, 0, 2, 3],
    funding: [2, 3, 1],
  };
  return order[kind].map((i) => all[i]).filter((s) => s !== undefined);
}

function implementationSentence({ say, figures, format }: ReportContext): string | undefined {
  const { figures: f } = figures.implementation().total;
  const rate = f['implementation.rate'].value;
  if (figures.implementation().late === undefined)
    return say('report.sentence.nothing-recorded', {
      total: Number(f['implementation.activities'].value),
      due: Number(f['implementation.due'].value),
    });
  if (typeof rate !== 'number') return say('report.sentence.nothing-due');
  return say('report.sentence.implementation', {
    due: Number(f['implementation.due'].value),
    done: Number(f['implementation.completed'].value),
    backed: Number(f['implementation.completedWithEvidence'].value),
    rate: format.percent(rate),
    delayed: Number(f['implementation.delayed'].value),
    silent: figures.implementation().states.filter((s) => s.due && s.silent).length,
  });
}

/** Until when the last reports reach, where that is before the date. */
function untilSentence({ say, period, date, format }: ReportContext): string | undefined {
  const until = period?.period.end;
  if (until === undefined || until >= date) return undefined;
  return say('report.sentence.reports-until', { until: format.day(until), date: format.day(date) });
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
    word: selected('goal', plan, say),
    goal: `${worst.key} (${cutLabel('goal', worst.key, plan, say)})`,
    rate: format.percent(Number(worst.figures['implementation.rate'].value)),
  });
}

function moneySentence({ say, figures, format }: ReportContext): string | undefined {
  const funding = figures.funding();
  const { row } = shownOf(funding);
  const { figures: f } = row;
  const need = told(row, 'funding.need');
  const gap = f['funding.firmGap'];
  if (need.value === undefined) return undefined;
  if (typeof need.value === 'object' && need.value.minor === 0n) return say('report.sentence.no-need');
  if (gap.value === undefined) return say('report.sentence.need-only', { need: figureWords(need, say, format) });
  return say('report.sentence.money', {
    years: funding.recorded?.years.join(', ') ?? 'all',
    need: figureWords(need, say, format),
    coverage: figureWords(f['funding.coverage'], say, format),
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
    judged: count('unknown') === states.length ? 'no' : 'yes',
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
