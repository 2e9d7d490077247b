// Money: need, secured, pledged and the gap, by goal, year and source, as tables and pictures.

import type { FundingId } from '../../figure/catalogue.js';
import type { CutName, Figure } from '../../figure/figure.js';
import { shownOf } from '../../figure/funding.js';
import { type FundingRow, hasMoney, told } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import { spentIn } from '../../figure/period-spending.js';
import { selected } from '../../plan/own-words.js';
import { type ColumnSpec, columnsOf, figureCell, row, section, tableBlock, textCell } from '../cells.js';
import { words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, Table, TableRow } from '../model.js';
import { sourceLabel } from '../source-label.js';
import { gapMatrix } from './gap-matrix.js';
import { coverChart, waterfallBlocks } from './money-charts.js';
import { moneyLimits, totalLabel, totalOf } from './money-limits.js';
import { executionNote, notes } from './money-notes.js';

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

function columnOf(id: FundingId): ColumnSpec {
  return { id: id.slice(8), title: `figure.${id}.short`, align: 'end', width: 1.4 };
}

const goalLabel = (key: string, { plan, say }: ReportContext): string =>
  key === '' ? cutLabel('goal', key, plan, say) : `${key} ${cutLabel('goal', key, plan, say)}`;

/** Need - secured - pledged - gap, a row a key. */
function fundingTable(cut: CutName, ids: readonly FundingId[], context: ReportContext): Table {
  const { say, plan, figures, traces } = context;
  const funding = figures.funding();
  const cells = (label: string, from: FundingRow): TableRow =>
    row(
      textCell(label),
      ...ids.map((id) =>
        figureCell(
          told(from, id),
          say,
          traces.of(from.figures[id], say('render.labelled', { label, text: say(`figure.${id}.name`) })),
        ),
      ),
    );
  const labelOf = (key: string): string => {
    const label = cut === 'source' ? sourceLabel(key, plan, say) : cutLabel(cut, key, plan, say);
    return key === '' || cut === 'year' || cut === 'source' || cut === 'lead' || cut === 'pillar'
      ? label
      : `${key} ${label}`;
  };
  const total = totalOf(context);
  const shown = shownOf(funding)
    .by(cut)
    .filter((r) => r.key !== '' || hasMoney(r));
  return {
    caption: say('report.money.caption', { cut: selected(cut, plan, say), currency: plan.currency }),
    columns: columnsOf([{ id: cut, title: `cut.${cut}`, width: 4 }, ...ids.map(columnOf)], say),
    rows: [...shown.map((r) => cells(labelOf(r.key), r)), { ...cells(totalLabel(context), total), role: 'total' }],
    ...notes(
      cut === 'source' ? { note: say('report.money.source-note') } : {},
      ids.includes('funding.absorption') ? executionNote(context) : {},
    ),
  };
}

function chartBlocks(cut: CutName, ids: readonly FundingId[], context: ReportContext): readonly Block[] {
  const table = fundingTable(cut, ids, context);
  const chart = coverChart(cut, context);
  return [chart === undefined ? tableBlock(table) : { kind: 'chart', chart, table }];
}

/** Planned, secured, and spent in the period that is reported on and to date, goal by goal. */
function spendingBlocks(context: ReportContext): readonly Block[] {
  const { say, plan, figures, period, traces } = context;
  if (period === undefined) return [];
  const { id } = period.period;
  const inPeriod = spentIn(plan, period);
  const cells = (label: string, from: FundingRow, spent: Figure): TableRow =>
    row(
      textCell(label),
      figureCell(told(from, 'funding.need'), say),
      figureCell(from.figures['funding.secured'], say),
      figureCell(spent, say, traces.of(spent, `${label}: ${say('report.money.spent-in', { period: id })}`)),
      figureCell(from.figures['funding.spent'], say, traces.of(from.figures['funding.spent'], label)),
    );
  const rows = shownOf(figures.funding())
    .by('goal')
    .filter(({ key }) => key !== '' || inPeriod.goal('').value !== undefined)
    .map((r) => cells(goalLabel(r.key, context), r, inPeriod.goal(r.key)));
  const columns = [
    words('goal', 'cut.goal', 4),
    columnOf('funding.need'),
    columnOf('funding.secured'),
    { ...columnOf('funding.spent'), id: 'in-period', title: { text: say('report.money.spent-in', { period: id }) } },
    { ...columnOf('funding.spent'), title: 'report.money.spent-to-date' as const },
  ];
  const total = cells(totalLabel(context), totalOf(context), inPeriod.total);
  return [
    tableBlock({
      caption: say('report.money.spending', { period: id, currency: plan.currency }),
      columns: columnsOf(columns, say),
      rows: [...rows, { ...total, role: 'total' }],
      note: say('report.money.spending-note'),
    }),
  ];
}

/** By goal, what was spent in the period where that is asked, and by year. */
function moneyBy(context: ReportContext, spending: readonly Block[]): Section {
  const { say } = context;
  const blocks = [
    ...moneyLimits(context),
    ...chartBlocks('goal', matrixIds.slice(0, 7), context),
    ...spending,
    ...chartBlocks(
      'year',
      [
        'funding.need',
        'funding.secured',
        'funding.pledged',
        'funding.firmGap',
        'funding.available',
        'funding.spent',
        'funding.absorption',
        'funding.planExecution',
      ],
      context,
    ),
  ];
  return section('money', say('report.money.title'), blocks, '', true);
}

export const moneySection = (context: ReportContext): Section => moneyBy(context, []);
/** The monitoring report is about a period. */
export const periodMoneySection = (context: ReportContext): Section => moneyBy(context, spendingBlocks(context));

/** The donor's matrix: by goal, by year, by source. */
export function matrixSections(context: ReportContext): readonly Section[] {
  const { say, plan } = context;
  return [
    section(
      'funding-goals',
      say('report.matrix-goals.title', { word: selected('goal', plan, say) }),
      [...moneyLimits(context), ...waterfallBlocks(context), ...chartBlocks('goal', matrixIds, context)],
      '',
      true,
    ),
    section(
      'funding-years',
      say('report.matrix-years.title'),
      [...chartBlocks('year', matrixIds, context), gapMatrix(context)],
      '',
      true,
    ),
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
              'funding.firmGap',
              'funding.available',
              'funding.spent',
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
