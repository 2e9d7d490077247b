// The cover: country, plan, period, date, audience, who made it, which snapshot.

import type { Drafts } from '../plan/returns.js';
import type { ReportContext } from './context.js';
import type { Cover, ReportKind } from './model.js';
import { evaluationOf } from './section/evaluation.js';

export interface CoverFacts {
  readonly snapshot: string;
  readonly version: string;
  readonly drafts?: Drafts;
}

export function coverOf(kind: ReportKind, context: ReportContext, { snapshot, version, drafts }: CoverFacts): Cover {
  const { plan, say, title, format, date, audience, period } = context;
  const publisher = plan.publisher === undefined ? undefined : title(plan.publisher);
  const span = say('report.cover.span', { start: format.day(plan.start), end: format.day(plan.end) });
  const about = kind === 'evaluation' ? evaluationFacts(context) : undefined;
  const facts = [
    ...(about?.facts ?? []),
    ...(plan.country === undefined ? [] : [{ label: say('report.cover.country'), value: plan.country }]),
    { label: say('report.cover.plan-time'), value: span },
    ...(period === undefined
      ? []
      : [
          {
            label: say('report.cover.period'),
            value: say('report.cover.period-span', {
              id: period.period.id,
              start: format.day(period.period.start),
              end: format.day(period.period.end),
            }),
          },
        ]),
    { label: say('report.cover.date'), value: format.day(date) },
    { label: say('report.cover.audience'), value: say(`audience.${audience}`) },
    ...(publisher === undefined ? [] : [{ label: say('report.cover.publisher'), value: publisher }]),
    ...(drafts === undefined
      ? []
      : [
          {
            label: say('report.cover.drafts'),
            value: say('report.cover.drafts-counted', {
              count: drafts.count,
              entries: drafts.entries,
              counted: drafts.counted ? 'yes' : 'no',
            }),
          },
        ]),
    { label: say('report.cover.snapshot'), value: snapshot },
    { label: say('report.cover.made-with'), value: `napkit ${version}` },
  ];
  return {
    title: say(`report.${kind}.title`),
    planTitle: title(plan.title),
    date,
    audience,
    snapshot,
    version,
    facts,
    ...(plan.country === undefined ? {} : { country: plan.country }),
    ...(period === undefined ? {} : { period: period.period.id }),
    ...(about === undefined ? {} : { subject: about.subject }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(plan.fictional ? { banner: say('report.cover.fictional') } : {}),
  };
}

/** Which evaluation the report is about, of which day, and by whom. */
function evaluationFacts(context: ReportContext): (Pick<Cover, 'facts'> & { readonly subject: string }) | undefined {
  const { say, format, title } = context;
  const evaluation = evaluationOf(context);
  if (evaluation === undefined) return undefined;
  const { kind, date, evaluator } = evaluation;
  const subject = say('report.scope.kind', { kind: say(`evaluation.${kind}`), date: format.day(date) });
  const by = evaluator === undefined ? [] : [{ label: say('report.cover.evaluator'), value: title(evaluator) }];
  return { subject, facts: [{ label: say('report.cover.evaluation'), value: subject }, ...by] };
}
