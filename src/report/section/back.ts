// The back of every report: method and definitions of the figures used, and sources.

import type { FigureId } from '../../figure/catalogue.js';
import type { Located } from '../../source/located.js';
import { paragraph, section } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block, Section } from '../model.js';

/** Definitions of the figures that the report shows, from the catalogue; what two of them share stands once. */
export function methodSection(shown: readonly FigureId[], context: ReportContext): Section {
  const { say, plan, format } = context;
  const all = shown.map((id) => ({
    term: say(`figure.${id}.name`),
    text: say(`figure.${id}.formula`),
    origin: say(`figure.${id}.origin`),
  }));
  const items = [...new Map(all.map((item) => [`${item.term}\n${item.text}`, item])).values()];
  const { thresholds } = plan;
  const blocks: readonly Block[] = [
    paragraph(say('report.method.lead', { date: format.day(context.date) })),
    paragraph(
      say('report.method.thresholds', {
        tolerance: format.percent(thresholds.onTrackTolerance),
        mismatch: format.percent(thresholds.costMismatch),
        small: thresholds.smallNumbers,
      }),
    ),
    ...(items.length === 0 ? [] : [{ kind: 'definitions' as const, items }]),
  ];
  return section('method', say('report.method.title'), blocks, '');
}

/** Where the plan and its facts come from. */
export function sourcesSection(located: Located, { say, plan, title }: ReportContext): Section {
  const items = [
    ...(plan.legalAct === undefined ? [] : [say('report.sources.legal-act', { text: title(plan.legalAct) })]),
    ...(plan.website === undefined ? [] : [say('report.sources.website', { text: plan.website })]),
    ...(plan.citation === undefined ? [] : [title(plan.citation)]),
    ...(plan.note === undefined ? [] : [title(plan.note)]),
    say('report.sources.files', { count: located.files.length }),
    say('report.sources.trace'),
  ];
  return section('sources', say('report.sources.title'), [{ kind: 'list', items }], '');
}
