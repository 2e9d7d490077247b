// Is it being done: progress by goal, pillar and lead, and how many activities are in which state.

import type { CutName } from '../../figure/figure.js';
import { cutLabel } from '../../figure/labels.js';
import type { ActivityState } from '../../figure/state.js';
import { selected } from '../../plan/own-words.js';
import { columnsOf, figureCell, row, section, statusCell, tableBlock, textCell, totalRow } from '../cells.js';
import { numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Chart, Section, Series, Table } from '../model.js';

const ids = [
  'implementation.activities',
  'implementation.due',
  'implementation.completed',
  'implementation.completedWithEvidence',
  'implementation.delayed',
  'implementation.notReported',
  'implementation.notBegun',
  'implementation.rate',
  'implementation.gap',
] as const;

function progressTable(cut: CutName, context: ReportContext): Table {
  const { say, plan, figures, traces } = context;
  const implementation = figures.implementation();
  const cells = (label: string, from: (typeof implementation)['total']): readonly Cell[] => [
    textCell(label),
    ...ids.map((id) =>
      figureCell(
        from.figures[id],
        say,
        id === 'implementation.rate'
          ? traces.of(from.figures[id], say('render.labelled', { label, text: say(`figure.${id}.name`) }))
          : undefined,
      ),
    ),
  ];
  const label = (key: string): string =>
    cut === 'goal' && key !== '' ? `${key} ${cutLabel(cut, key, plan, say)}` : cutLabel(cut, key, plan, say);
  return {
    caption: say('report.progress.caption', { cut: selected(cut, plan, say) }),
    columns: columnsOf(
      [
        { id: cut, title: `cut.${cut}`, width: 4 },
        ...ids.map((id) => ({
          id: id.slice(15),
          title: `figure.${id}.short` as const,
          align: 'end' as const,
          width: 1,
        })),
      ],
      say,
    ),
    rows: [
      ...implementation.by(cut).map((r) => row(...cells(label(r.key), r))),
      totalRow(...cells(say('gaps.total'), implementation.total)),
    ],
  };
}

/** Stacked bars of what is due: done, closed otherwise, still open. */
function dueChart(context: ReportContext): Chart | undefined {
  const { say, plan, figures, format } = context;
  const rows = figures
    .implementation()
    .by('goal')
    .filter((r) => Number(r.figures['implementation.due'].value) > 0);
  if (rows.length === 0 || figures.implementation().late === undefined) return undefined;
  const count = (pick: (s: ActivityState) => boolean): readonly number[] =>
    rows.map((r) => r.states.filter((s) => s.due && pick(s)).length);
  const series: readonly Series[] = [
    { label: say('status.completed'), role: 'secured', values: count((s) => s.completed) },
    { label: say('report.progress.closed'), role: 'pledged', values: count((s) => !s.completed && s.closed) },
    { label: say('report.progress.open'), role: 'gap', values: count((s) => !s.closed) },
  ];
  const rate = figures.implementation().total.figures['implementation.rate'].value;
  return {
    kind: 'stacked-bars',
    unit: { kind: 'count' },
    categories: rows.map((r) => `${r.key} ${cutLabel('goal', r.key, plan, say)}`),
    series,
    title: say('report.progress.chart-title', { rate: typeof rate === 'number' ? format.percent(rate) : '–' }),
    description: say('report.progress.chart-description', { count: rows.length, word: selected('goal', plan, say) }),
  };
}

export function progressSection(context: ReportContext): Section {
  const { say, plan } = context;
  const chart = dueChart(context);
  const byGoal = progressTable('goal', context);
  const blocks: readonly Block[] = [
    chart === undefined ? tableBlock(byGoal) : { kind: 'chart', chart, table: byGoal },
    tableBlock(progressTable('pillar', context)),
    tableBlock(progressTable('lead', context)),
    tableBlock(statusTable(context)),
  ];
  return section(
    'progress',
    say('report.progress.title', { goal: selected('goal', plan, say), pillar: selected('pillar', plan, say) }),
    blocks,
    '',
  );
}

function statusTable({ say, figures }: ReportContext): Table {
  const { total, late } = figures.implementation();
  const { byStatus, states } = total;
  const rows = [...byStatus].map(([status, count]) =>
    row(statusCell(status, say), { kind: 'count' as const, value: count }),
  );
  const completed = states.filter((s) => s.completed);
  const backed = completed.filter((s) => s.evidence.length > 0).length;
  return {
    caption: say('report.progress.by-status'),
    columns: columnsOf([words('status', 'report.column.status', 3), numbers('count', 'report.column.count', 1)], say),
    rows,
    ...(late === undefined || completed.length === 0
      ? {}
      : { note: say('report.progress.backed', { backed, completed: completed.length }) }),
  };
}
