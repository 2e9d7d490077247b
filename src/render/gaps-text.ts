// The three gaps on a terminal: one table each, totals last, reasons for what is absent below.

import type { FigureId } from '../figure/catalogue.js';
import type { CutName, Figure } from '../figure/figure.js';
import type { Figures } from '../figure/figures.js';
import { shownOf } from '../figure/funding.js';
import { type FundingRow, hasMoney, told } from '../figure/funding-row.js';
import type { Gap } from '../figure/gaps-json.js';
import { cutLabel } from '../figure/labels.js';
import type { Plan } from '../plan/model.js';
import type { Drafts } from '../plan/returns.js';
import { inLanguage } from '../plan/text.js';
import { sourceLabel } from '../report/source-label.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { amountText, figureText, whyTexts } from './figure-text.js';
import { type TextColumn, textTable } from './text-table.js';

export interface GapsTextOptions {
  readonly by?: CutName;
  readonly only?: Gap;
  readonly snapshot: string;
  readonly version: string;
  readonly period?: string;
  readonly drafts?: Drafts;
}

const end = (title: string): TextColumn => ({ title, align: 'end' });
const start = (title: string): TextColumn => ({ title, align: 'start', most: 44 });

export function gapsText(plan: Plan, figures: Figures, options: GapsTextOptions, say: Say): string {
  const parts = [
    headText(plan, figures, options, say),
    ...(options.only === undefined || options.only === 'funding'
      ? [fundingText(plan, figures, options.by ?? 'goal', say)]
      : []),
    ...(options.only === undefined || options.only === 'implementation'
      ? [implementationText(plan, figures, options.by ?? 'goal', say)]
      : []),
    ...(options.only === undefined || options.only === 'reporting' ? [reportingText(plan, figures, say)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Title, date, snapshot and limits: no figure goes without them. */
export function headText(
  plan: Plan,
  { date }: Pick<Figures, 'date'>,
  { snapshot, version, period, drafts }: GapsTextOptions,
  say: Say,
): string {
  const facts = say('gaps.head', { date: formatFor(say.language).day(date), snapshot, version });
  return [
    inLanguage(plan.title, say.language),
    facts,
    ...(plan.fictional ? [say('gaps.fictional')] : []),
    ...(period === undefined ? [] : [say('gaps.period', { period })]),
    ...(drafts === undefined ? [] : [draftsText(drafts, say)]),
  ].join('\n');
}

/** How many returns are drafts, and whether the figures count them. */
export const draftsText = ({ count, entries, counted }: Drafts, say: Say): string =>
  say('figure.drafts', { count, entries, counted: counted ? 'yes' : 'no' });

/** Reasons and limits of the figures shown, each once. */
const notes = (shown: readonly Figure[], say: Say): readonly string[] => whyTexts(shown, say).map((t) => `  ${t}`);

function fundingText(plan: Plan, figures: Figures, by: CutName, say: Say): string {
  const format = formatFor(say.language);
  const ids = [
    'funding.need',
    'funding.secured',
    'funding.pledged',
    'funding.firmGap',
    'funding.gapAfterPledges',
    'funding.coverage',
    'funding.costingCoverage',
  ] as const;
  const funding = figures.funding();
  const shown = shownOf(funding)
    .by(by)
    .filter((row) => row.key !== '' || hasMoney(row));
  const marked = [funding.total, ...shown].some(isPooled);
  const cells = (label: string, row: FundingRow): readonly string[] => [
    label,
    ...ids.map((id) => amountText(told(row, id), format) + pooledMark(id, row, marked)),
  ];
  const { recorded, essential } = funding;
  const rows = [
    ...shown.map((row) => cells(keyLabel(by, row.key, plan, say), row)),
    cells(say('gaps.total'), funding.total),
    ...(essential === undefined ? [] : [cells(say('gaps.essential'), essential)]),
    ...(recorded === undefined
      ? []
      : [cells(say('gaps.recorded', { years: recorded.years.join(', ') }), recorded.row)]),
  ];
  const table = textTable([start(say(`cut.${by}`)), ...ids.map((id) => end(say(`figure.${id}.short`)))], rows);
  return [
    say('gaps.funding', { currency: plan.currency }),
    '',
    ...table,
    ...(marked ? [`  ${say('gaps.pooled')}`] : []),
    ...(by === 'source' && isKnown(shownOf(funding).row) ? [`  ${say('gaps.by-source')}`] : []),
    ...notes(
      ids.map((id) => told(funding.total, id)),
      say,
    ),
  ].join('\n');
}

const isKnown = ({ figures }: FundingRow): boolean => figures['funding.firmGap'].value !== undefined;

/** What is paid from a pool was promised to nobody here. */
function isPooled({ figures }: FundingRow): boolean {
  const { value } = figures['funding.pooled'];
  return value !== undefined && typeof value !== 'number' && value.minor > 0n;
}

/** A sign behind secured amounts, or its place where other rows have one. */
function pooledMark(id: FigureId, row: FundingRow, marked: boolean): string {
  if (id !== 'funding.secured' || !marked) return '';
  return isPooled(row) ? '*' : ' ';
}

function keyLabel(by: CutName, key: string, plan: Plan, say: Say): string {
  const label = by === 'source' ? sourceLabel(key, plan, say) : cutLabel(by, key, plan, say);
  return key === '' || by === 'year' || by === 'pillar' || by === 'lead' || by === 'source'
    ? label
    : `${key}  ${label}`;
}

function implementationText(plan: Plan, figures: Figures, by: CutName, say: Say): string {
  const format = formatFor(say.language);
  const ids = [
    'implementation.activities',
    'implementation.due',
    'implementation.completed',
    'implementation.delayed',
    'implementation.notReported',
    'implementation.notBegun',
    'implementation.rate',
    'implementation.gap',
  ] as const;
  const implementation = figures.implementation();
  const cut = by === 'source' || by === 'year' ? 'goal' : by;
  const rows = [
    ...implementation.by(cut).map((row) => ({ label: keyLabel(cut, row.key, plan, say), row })),
    { label: say('gaps.total'), row: implementation.total },
  ];
  const table = textTable(
    [start(say(`cut.${cut}`)), ...ids.map((id) => end(say(`figure.${id}.short`)))],
    rows.map(({ label, row }) => [label, ...ids.map((id) => figureText(row.figures[id], format))]),
  );
  return [
    say('gaps.implementation'),
    ...(cut === by ? [] : [say('gaps.not-cut-here', { by: say(`cut.${by}`), cut: say(`cut.${cut}`) })]),
    '',
    ...table,
    ...notes(
      ids.map((id) => implementation.total.figures[id]),
      say,
    ),
  ].join('\n');
}

function reportingText(plan: Plan, figures: Figures, say: Say): string {
  const format = formatFor(say.language);
  const ids = [
    'reporting.due',
    'reporting.received',
    'reporting.inTime',
    'reporting.rate',
    'reporting.completeness',
  ] as const;
  const reporting = figures.reporting();
  const rows = [
    ...reporting.byInstitution.map((row) => ({ label: cutLabel('lead', row.key, plan, say), row })),
    { label: say('gaps.total'), row: reporting.total },
  ];
  const table = textTable(
    [start(say('term.institution')), ...ids.map((id) => end(say(`figure.${id}.short`)))],
    rows.map(({ label, row }) => [label, ...ids.map((id) => figureText(row.figures[id], format))]),
  );
  return [
    say('gaps.reporting'),
    '',
    ...table,
    ...notes(
      ids.map((id) => reporting.total.figures[id]),
      say,
    ),
  ].join('\n');
}
