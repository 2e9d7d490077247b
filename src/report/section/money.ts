// Money: need, secured, pledged and the gap, by goal, year and source, as tables and pictures.

import type { FundingId } from '../../figure/catalogue.js';
import type { CutName, Figure } from '../../figure/figure.js';
import type { FundingRow } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import { type Money, minorDigits } from '../../plan/money.js';
import {
  type ColumnSpec,
  columnsOf,
  figureCell,
  moneyCell,
  paragraph,
  row,
  section,
  tableBlock,
  textCell,
  totalRow,
} from '../cells.js';
import { numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Chart, Section, Series, Table, TableRow } from '../model.js';

const matrixIds = [
  'funding.need',
  'funding.secured',
  'funding.pledged',
  'funding.firmGap',
  'funding.gapAfterPledges',
  'funding.surplus',
  'funding.coverage',
  'funding.costingCoverage',
] as const;

/** The row that totals are told from: all years, or those with funding records where some have none. */
export function totalOf({ figures }: ReportContext): FundingRow {
  const funding = figures.funding();
  return funding.recorded?.row ?? funding.total;
}

/** In words: the limits of every money figure of the report. */
export function moneyLimits(context: ReportContext): readonly Block[] {
  const { say, figures } = context;
  const { unrecorded, total, recorded } = figures.funding();
  const uncosted = Number(total.figures['funding.uncosted'].value ?? 0);
  return [
    ...(unrecorded.length === 0
      ? []
      : [
          paragraph(
            say('report.money.unrecorded', {
              years: unrecorded.join(', '),
              some: recorded === undefined ? 'none' : 'some',
            }),
            'warning',
          ),
        ]),
    ...(uncosted === 0
      ? []
      : [
          paragraph(
            say('report.money.uncosted', {
              count: uncosted,
              all: Number(total.figures['funding.activities'].value ?? 0),
            }),
            'note',
          ),
        ]),
  ];
}

function columnOf(id: FundingId): ColumnSpec {
  return { id: id.slice(8), title: `figure.${id}.short`, align: 'end', width: 1.4 };
}

/** Need - secured - pledged - gap, a row a key. */
function fundingTable(cut: CutName, ids: readonly FundingId[], context: ReportContext): Table {
  const { say, plan, figures, traces } = context;
  const funding = figures.funding();
  const cells = (label: string, from: FundingRow): TableRow =>
    row(
      textCell(label),
      ...ids.map((id) =>
        figureCell(from.figures[id], say, traces.of(from.figures[id], `${label}: ${say(`figure.${id}.name`)}`)),
      ),
    );
  const labelOf = (key: string): string => {
    const label = cutLabel(cut, key, plan, say);
    return key === '' || cut === 'year' || cut === 'source' || cut === 'lead' || cut === 'pillar'
      ? label
      : `${key} ${label}`;
  };
  const total = totalOf(context);
  const totalLabel =
    funding.recorded === undefined
      ? say('gaps.total')
      : say('gaps.recorded', { years: funding.recorded.years.join(', ') });
  return {
    caption: say('report.money.caption', { cut: say(`cut.${cut}`), currency: plan.currency }),
    columns: columnsOf([{ id: cut, title: `cut.${cut}`, width: 4 }, ...ids.map(columnOf)], say),
    rows: [...funding.by(cut).map((r) => cells(labelOf(r.key), r)), { ...cells(totalLabel, total), role: 'total' }],
    ...(cut === 'source' ? { note: say('report.money.source-note') } : {}),
  };
}

/** Units of the currency, for pictures only. */
function units(figure: Figure): number | undefined {
  const { value } = figure;
  return value === undefined || typeof value === 'number' ? undefined : unitsOf(value);
}
const unitsOf = ({ minor, currency }: Money): number => Number(minor) / 10 ** minorDigits(currency);

/** Stacked bars: what is secured, what only pledges would cover, what nobody pays. */
function coverChart(cut: CutName, context: ReportContext): Chart | undefined {
  const { say, plan, figures, format } = context;
  const rows = figures
    .funding()
    .by(cut)
    .filter((r) => r.key !== '' && r.figures['funding.firmGap'].value !== undefined);
  if (rows.length === 0) return undefined;
  const of =
    (id: FundingId) =>
    (r: FundingRow): number =>
      units(r.figures[id]) ?? 0;
  const gap = of('funding.firmGap');
  const after = of('funding.gapAfterPledges');
  const need = of('funding.need');
  const series: readonly Series[] = [
    { label: say('report.money.secured'), role: 'secured', values: rows.map((r) => need(r) - gap(r)) },
    { label: say('report.money.pledges-cover'), role: 'pledged', values: rows.map((r) => gap(r) - after(r)) },
    { label: say('report.money.open'), role: 'gap', values: rows.map(after) },
  ];
  const worst = [...rows].sort((a, b) => gap(b) - gap(a))[0];
  const name = worst === undefined ? '' : cut === 'year' ? worst.key : cutLabel(cut, worst.key, plan, say);
  const share = worst?.figures['funding.coverage'].value;
  return {
    kind: 'stacked-bars',
    unit: { kind: 'money', currency: plan.currency },
    categories: rows.map((r) => (cut === 'year' ? r.key : `${r.key} ${cutLabel(cut, r.key, plan, say)}`)),
    series,
    title: say('report.money.chart-title', { name, coverage: typeof share === 'number' ? format.percent(share) : '–' }),
    description: say('report.money.chart-description', { count: rows.length, cut: say(`cut.${cut}`) }),
  };
}

function chartBlocks(cut: CutName, ids: readonly FundingId[], context: ReportContext): readonly Block[] {
  const table = fundingTable(cut, ids, context);
  const chart = coverChart(cut, context);
  return [chart === undefined ? tableBlock(table) : { kind: 'chart', chart, table }];
}

/** The section of the monitoring report: by goal, by year, spent so far. */
export function moneySection(context: ReportContext): Section {
  const { say } = context;
  const blocks = [
    ...moneyLimits(context),
    ...chartBlocks('goal', matrixIds.slice(0, 7), context),
    ...chartBlocks(
      'year',
      [
        'funding.need',
        'funding.secured',
        'funding.pledged',
        'funding.firmGap',
        'funding.spent',
        'funding.absorption',
        'funding.planExecution',
      ],
      context,
    ),
  ];
  return section('money', say('report.money.title'), blocks, '', true);
}

/** The donor's matrix: by goal, by year, by source. */
export function matrixSections(context: ReportContext): readonly Section[] {
  const { say } = context;
  return [
    section(
      'funding-goals',
      say('report.matrix-goals.title'),
      [...moneyLimits(context), ...waterfallBlocks(context), ...chartBlocks('goal', matrixIds, context)],
      '',
      true,
    ),
    section('funding-years', say('report.matrix-years.title'), chartBlocks('year', matrixIds, context), '', true),
    section(
      'funding-sources',
      say('report.matrix-sources.title'),
      [
        tableBlock(
          fundingTable(
            'source',
            [
              'funding.need',
              'funding.approved',
              'funding.committed',
              'funding.pledged',
              'funding.disbursed',
              'funding.spent',
              'funding.firmGap',
              'funding.absorption',
            ],
            context,
          ),
        ),
      ],
      '',
      true,
    ),
  ];
}

/** need - secured - pledged = what is open. */
function waterfallBlocks(context: ReportContext): readonly Block[] {
  const { say, plan } = context;
  const { figures } = totalOf(context);
  const need = units(figures['funding.need']);
  const gap = units(figures['funding.firmGap']);
  const after = units(figures['funding.gapAfterPledges']);
  if (need === undefined || gap === undefined || after === undefined) return [];
  const money = (id: FundingId): Figure => figures[id];
  const steps = [
    { label: say('figure.funding.need.short'), value: need, role: 'total' as const },
    { label: say('report.money.secured'), value: need - gap, role: 'less' as const },
    { label: say('report.money.pledges-cover'), value: gap - after, role: 'less' as const },
    { label: say('report.money.open'), value: after, role: 'rest' as const },
  ];
  const coverage = money('funding.coverage').value;
  const chart: Chart = {
    kind: 'waterfall',
    unit: { kind: 'money', currency: plan.currency },
    steps,
    title: say('report.money.waterfall-title', {
      coverage: typeof coverage === 'number' ? context.format.percent(coverage) : '–',
    }),
    description: say('report.money.waterfall-description'),
  };
  const less = (a: Figure, b: Figure): Money | undefined =>
    a.value === undefined || b.value === undefined || typeof a.value === 'number' || typeof b.value === 'number'
      ? undefined
      : { currency: plan.currency, minor: a.value.minor - b.value.minor };
  const covered = less(money('funding.need'), money('funding.firmGap'));
  const pledged = less(money('funding.firmGap'), money('funding.gapAfterPledges'));
  const table: Table = {
    caption: say('report.money.waterfall-caption', { currency: plan.currency }),
    columns: columnsOf([words('step', 'report.column.step', 4), numbers('amount', 'report.column.amount', 2)], say),
    rows: [
      row(textCell(say('figure.funding.need.name')), figureCell(money('funding.need'), say)),
      ...(covered === undefined ? [] : [row(textCell(say('report.money.secured')), moneyCell(covered))]),
      ...(pledged === undefined ? [] : [row(textCell(say('report.money.pledges-cover')), moneyCell(pledged))]),
      totalRow(textCell(say('report.money.open')), figureCell(money('funding.gapAfterPledges'), say)),
    ],
  };
  return [{ kind: 'chart', chart, table }];
}
