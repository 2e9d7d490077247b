// From a plan to one of the four reports, as data. Pure: the same plan, date and options give the same report.

import { figuresOf } from '../figure/figures.js';
import { maskFor } from '../figure/protect.js';
import type { Finding } from '../finding/finding.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { PeriodReport } from '../plan/model-periods.js';
import type { Node } from '../plan/model-tree.js';
import { inOwnWords } from '../plan/own-words.js';
import type { Drafts } from '../plan/returns.js';
import { inLanguage } from '../plan/text.js';
import type { Located } from '../source/located.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import type { ReportContext, SinceSnapshot } from './context.js';
import { coverOf } from './cover.js';
import { sectionsOf } from './kinds.js';
import type { Audience, Report, ReportKind } from './model.js';
import { methodSection, sourcesSection } from './section/back.js';
import { limitsSection } from './section/limits.js';
import { summarySection } from './section/summary.js';
import { heard } from './shown-figures.js';
import { traceBook } from './traces.js';

export interface ReportOptions {
  readonly date: Day;
  /** Id of a period that the plan reports on; without it the last one that has ended by the date. */
  readonly period?: string;
  readonly audience: Audience;
  readonly say: Say;
  readonly version: string;
  /** First 12 digits of the plan's content hash. */
  readonly snapshot: string;
  readonly findings: readonly Finding[];
  /** Absent where no return is a draft. */
  readonly drafts?: Drafts;
  /** What has changed since the plan was adopted, where a snapshot is kept. */
  readonly since?: SinceSnapshot;
}

export function buildReport(kind: ReportKind, plan: Plan, located: Located, asked: ReportOptions): Report {
  const { say, shown } = heard(inOwnWords(asked.say, plan));
  const options = { ...asked, say };
  const context = contextOf(plan, located, options);
  const told = [summarySection(kind, context), ...sectionsOf(kind, context)];
  const sections = [
    ...told,
    methodSection(shown(), context),
    limitsSection(kind, options.findings, located, context),
    sourcesSection(located, context),
  ];
  return {
    kind,
    language: say.language,
    direction: say.direction,
    cover: coverOf(kind, context, options),
    sections,
    traces: context.traces.all,
    ...(plan.accent === undefined ? {} : { accent: plan.accent }),
  };
}

/** The period that is reported on and the one before. */
function periodsOf(
  plan: Plan,
  { date, period }: ReportOptions,
): readonly [PeriodReport | undefined, PeriodReport | undefined] {
  const at =
    period === undefined
      ? plan.periods.findLastIndex((p) => p.period.end <= date)
      : plan.periods.findIndex((p) => p.period.id === period);
  return [plan.periods[at], at > 0 ? plan.periods[at - 1] : undefined];
}

function contextOf(plan: Plan, located: Located, options: ReportOptions): ReportContext {
  const { say, date, audience } = options;
  const [period, previous] = periodsOf(plan, options);
  const title = (text: Plan['title']): string => inLanguage(text, say.language);
  const institutionName = (id: string): string => title(plan.institutions.get(id)?.name ?? id);
  const figures = figuresOf(plan, date, options.period);
  const leadOf = (node: Node): string => {
    for (let at: Node | undefined = node; at !== undefined; at = at.parent)
      if (at.leads.length > 0) return at.leads.join(', ');
    return '';
  };
  return {
    plan,
    figures,
    date,
    audience,
    say,
    title,
    institutionName,
    leadOf,
    format: formatFor(say.language),
    traces: traceBook(located, say),
    mask: maskFor(plan, figures.indicators(), audience),
    sourceName: (id) => title(plan.sources.get(id)?.name ?? id),
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(period === undefined ? {} : { period }),
    ...(previous === undefined ? {} : { previous }),
  };
}
