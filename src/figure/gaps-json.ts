// The three gaps as data for JSON: the contract of `nap gaps --json`.

import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Drafts } from '../plan/returns.js';
import { inLanguage } from '../plan/text.js';
import { leadOf } from '../plan/tree.js';
import type { Say } from '../text/say.js';
import { type FundingId, figureTable } from './catalogue.js';
import { type CutName, cutNames, type Figure, pefaBand, type Reason } from './figure.js';
import type { Figures } from './figures.js';
import type { Shown } from './funding.js';
import { type FundingRow, told } from './funding-row.js';
import type { ImplementationRow } from './implementation.js';
import { cutLabel } from './labels.js';
import type { ReportingRow } from './reporting.js';

export type Gap = 'funding' | 'implementation' | 'reporting';

export interface GapsOptions {
  readonly only?: Gap;
  readonly by?: CutName;
  readonly version: string;
  readonly snapshot: string;
  readonly period?: string;
  readonly drafts?: Drafts;
}

const figureIds = Object.keys(figureTable);
const short = (id: string): string => id.slice(id.indexOf('.') + 1);

/** What is absent, or only a bound, and why: one entry a reason with the figures that it holds for. */
function reasonsOf(figures: readonly Figure[], of: (figure: Figure) => Reason | undefined): readonly unknown[] {
  const groups = new Map<string, { readonly reason: Reason; readonly ids: string[] }>();
  for (const figure of figures) {
    const reason = of(figure);
    if (reason === undefined) continue;
    const key = JSON.stringify(reason);
    const group = groups.get(key) ?? { reason, ids: [] };
    groups.set(key, group);
    group.ids.push(short(figure.id));
  }
  return [...groups.values()].map(({ reason, ids }) => Object.assign({}, reason, { figures: ids }));
}

/** Values by short id, in the order of the catalogue; beside them the reasons of those that are absent, and the lower bounds. */
function plainFigures(
  figures: { readonly [id: string]: Figure },
  shown: (figure: Figure) => Figure = (figure) => figure,
): { readonly [key: string]: unknown } {
  const all = figureIds.flatMap((id) => figures[id] ?? []).map(shown);
  const values: { [key: string]: unknown } = Object.fromEntries(all.map((f) => [short(f.id), f.value ?? null]));
  const absent = reasonsOf(all, (f) => f.why);
  const lowerBounds = reasonsOf(all, (f) => f.bound);
  if (absent.length > 0) values['absent'] = absent;
  if (lowerBounds.length > 0) values['lowerBounds'] = lowerBounds;
  return values;
}

function fundingObject(row: FundingRow, plan: Plan): { readonly [key: string]: unknown } {
  const amounts = (map: ReadonlyMap<string, bigint>): { readonly [key: string]: unknown } =>
    Object.fromEntries(
      [...map].map(([source, minor]) => [source === '' ? 'unnamed' : source, { currency: plan.currency, minor }]),
    );
  const figures = plainFigures(row.figures, ({ id }) => told(row, id as FundingId));
  return Object.assign(figures, {
    credibilityBand: pefaBand(row.figures['funding.credibility'].value) ?? null,
    recurrentAtRiskUntil: row.riskYears,
    plannedBySource: amounts(row.plannedBySource),
    securedBySource: amounts(row.securedBySource),
  });
}

const implementationObject = (row: ImplementationRow): { readonly [key: string]: unknown } =>
  Object.assign(plainFigures(row.figures), { byStatus: Object.fromEntries(row.byStatus) });
export const reportingObject = (row: ReportingRow): { readonly [key: string]: unknown } => plainFigures(row.figures);

const byName = (cut: CutName): string => `by${cut.charAt(0).toUpperCase()}${cut.slice(1)}`;
const cutsOf = ({ by }: GapsOptions): readonly CutName[] => (by === undefined ? cutNames : [by]);

/** The object that `nap gaps --json` prints; amounts are Money, absent figures null with their reason under `absent`. */
export function gapsObject(
  plan: Plan,
  figures: Figures,
  options: GapsOptions,
  say: Say,
): { readonly [key: string]: unknown } {
  const wants = (gap: Gap): boolean => options.only === undefined || options.only === gap;
  return {
    ...headObject(plan, figures.date, options, say),
    ...(options.drafts === undefined ? {} : { drafts: options.drafts }),
    ...(wants('funding') ? { funding: fundingPart(plan, figures, options, say) } : {}),
    ...(wants('implementation') ? { implementation: implementationPart(plan, figures, options, say) } : {}),
    ...(wants('reporting') ? { reporting: reportingPart(plan, figures, say) } : {}),
  };
}

/** What every output says of itself: the plan, its snapshot, the date. */
export function headObject(
  plan: Plan,
  date: Day,
  { version, snapshot, period }: Pick<GapsOptions, 'version' | 'snapshot' | 'period'>,
  say: Say,
): { readonly [key: string]: unknown } {
  return {
    napkit: version,
    plan: {
      id: plan.id,
      title: inLanguage(plan.title, say.language),
      country: plan.country,
      currency: plan.currency,
      snapshot,
    },
    date,
    period,
  };
}

function fundingPart(
  plan: Plan,
  figures: Figures,
  options: GapsOptions,
  say: Say,
): { readonly [key: string]: unknown } {
  const funding = figures.funding();
  const { recorded } = funding;
  const cuts = (by: Shown['by'], names: readonly CutName[]): { readonly [name: string]: unknown } =>
    Object.fromEntries(
      names.map((cut) => [
        byName(cut),
        by(cut).map((row) => ({ key: row.key, label: cutLabel(cut, row.key, plan, say), ...fundingObject(row, plan) })),
      ]),
    );
  const others = cutsOf(options).filter((cut) => cut !== 'year');
  return {
    total: fundingObject(funding.total, plan),
    ...(recorded === undefined
      ? {}
      : {
          recorded: { years: recorded.years, ...fundingObject(recorded.row, plan), ...cuts(recorded.by, others) },
        }),
    ...(funding.essential === undefined ? {} : { essential: fundingObject(funding.essential, plan) }),
    ...cuts(funding.by, cutsOf(options)),
  };
}

function implementationPart(
  plan: Plan,
  figures: Figures,
  options: GapsOptions,
  say: Say,
): { readonly [key: string]: unknown } {
  const implementation = figures.implementation();
  const cuts = cutsOf(options)
    .filter((cut) => cut !== 'source' && cut !== 'year')
    .map((cut) => [
      byName(cut),
      implementation
        .by(cut)
        .map((row) => ({ key: row.key, label: cutLabel(cut, row.key, plan, say), ...implementationObject(row) })),
    ]);
  return {
    total: implementationObject(implementation.total),
    ...Object.fromEntries(cuts),
    late:
      implementation.late?.map(({ activity, slippage, status, missed }) => ({
        id: activity.id,
        title: inLanguage(activity.title, say.language),
        lead: leadOf(activity) ?? null,
        end: activity.end ?? null,
        due: missed[0]?.due ?? activity.end ?? null,
        days: slippage ?? null,
        status,
      })) ?? null,
  };
}

function reportingPart(plan: Plan, figures: Figures, say: Say): { readonly [key: string]: unknown } {
  const reporting = figures.reporting();
  return {
    total: reportingObject(reporting.total),
    byInstitution: reporting.byInstitution.map((row) => ({
      key: row.key,
      label: cutLabel('lead', row.key, plan, say),
      ...reportingObject(row),
    })),
    byPeriod: reporting.byPeriod.map((row) => ({ key: row.key, label: row.key, ...reportingObject(row) })),
  };
}
