// Is it being done, and on time: progress by pillar and goal, the timeline, what is late and why.

import type { CutName } from '../../figure/figure.js';
import { cutLabel } from '../../figure/labels.js';
import type { ActivityState } from '../../figure/state.js';
import { goalOf } from '../../plan/tree.js';
import {
  blank,
  columnsOf,
  dateCell,
  daysCell,
  figureCell,
  idCell,
  paragraph,
  row,
  section,
  statusCell,
  tableBlock,
  textCell,
  totalRow,
  wordsCell,
} from '../cells.js';
import { activityColumn, idColumn, leadColumn, numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Chart, Section, Series, Table, TimelineRow } from '../model.js';

const ids = [
  'implementation.activities',
  'implementation.due',
  'implementation.completed',
  'implementation.completedWithEvidence',
  'implementation.delayed',
  'implementation.notReported',
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
        id === 'implementation.rate' ? traces.of(from.figures[id], `${label}: ${say(`figure.${id}.name`)}`) : undefined,
      ),
    ),
  ];
  const label = (key: string): string =>
    cut === 'goal' && key !== '' ? `${key} ${cutLabel(cut, key, plan, say)}` : cutLabel(cut, key, plan, say);
  return {
    caption: say('report.progress.caption', { cut: say(`cut.${cut}`) }),
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
  if (rows.length === 0) return undefined;
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
    description: say('report.progress.chart-description', { count: rows.length }),
  };
}

export function progressSection(context: ReportContext): Section {
  const { say } = context;
  const chart = dueChart(context);
  const byGoal = progressTable('goal', context);
  const blocks: readonly Block[] = [
    chart === undefined ? tableBlock(byGoal) : { kind: 'chart', chart, table: byGoal },
    tableBlock(progressTable('pillar', context)),
    tableBlock(progressTable('lead', context)),
    tableBlock(statusTable(context)),
  ];
  return section('progress', say('report.progress.title'), blocks, '');
}

function statusTable({ say, figures }: ReportContext): Table {
  const { byStatus, states } = figures.implementation().total;
  const rows = [...byStatus].map(([status, count]) =>
    row(statusCell(status, say), { kind: 'count' as const, value: count }),
  );
  const backed = states.filter((s) => s.status === 'completed' && s.evidence.length > 0).length;
  return {
    caption: say('report.progress.by-status'),
    columns: columnsOf([words('status', 'report.column.status', 3), numbers('count', 'report.column.count', 1)], say),
    rows,
    note: say('report.progress.backed', { backed, completed: byStatus.get('completed') ?? 0 }),
  };
}

const shownStatus = (s: ActivityState): ActivityState['status'] | 'delayed' => (s.delayed ? 'delayed' : s.status);

/** Planned against actual, a chart a goal. */
export function timelineSection(context: ReportContext): Section {
  const { say, plan, title, figures, date } = context;
  const states = figures.implementation().states;
  const blocks = plan.goals.flatMap((goal): readonly Block[] => {
    const dated = states.filter(
      (s) => goalOf(s.activity) === goal && s.activity.start !== undefined && s.activity.end !== undefined,
    );
    if (dated.length === 0) return [];
    const late = dated.filter((s) => s.delayed).length;
    const chart: Chart = {
      kind: 'timeline',
      start: plan.start,
      end: plan.end,
      today: date,
      rows: dated.flatMap((s) => timelineRow(s, context)),
      title: say('report.timeline.chart-title', { goal: `${goal.id} ${title(goal.title)}`, late, count: dated.length }),
      description: say('report.timeline.chart-description', { count: dated.length, late }),
    };
    return [{ kind: 'chart', chart, table: timelineTable(goal.id, dated, context) }];
  });
  return section('timeline', say('report.timeline.title'), blocks, say('report.timeline.empty'), true);
}

function timelineRow(state: ActivityState, { title, date, say }: ReportContext): readonly TimelineRow[] {
  const { activity, progress } = state;
  if (activity.start === undefined || activity.end === undefined) return [];
  const started =
    progress?.started ??
    (progress !== undefined && progress.status !== 'not_started' && progress.status !== 'not_reported'
      ? activity.start
      : undefined);
  const until =
    progress?.finished ??
    (state.completed ? activity.end : date < activity.end ? date : state.delayed ? date : activity.end);
  const status = shownStatus(state);
  return [
    {
      label: `${activity.id} ${title(activity.title)}`,
      planned: { start: activity.start, end: activity.end },
      status,
      statusText: say(`status.${status}`),
      ...(started === undefined || until < started ? {} : { actual: { start: started, end: until } }),
    },
  ];
}

function timelineTable(goal: string, states: readonly ActivityState[], { say, title, leadOf }: ReportContext): Table {
  return {
    caption: say('report.timeline.caption', { goal }),
    columns: columnsOf(
      [
        idColumn,
        activityColumn,
        leadColumn,
        words('start', 'report.column.start', 1.6),
        words('end', 'report.column.end', 1.6),
        words('status', 'report.column.status', 2),
        numbers('percent', 'report.column.percent', 1),
        numbers('slippage', 'report.column.slippage', 1),
        numbers('first', 'figure.activity.slippageFirst.short', 1),
      ],
      say,
    ),
    rows: states.map((s) =>
      row(
        idCell(s.activity.id),
        textCell(title(s.activity.title)),
        textCell(leadOf(s.activity)),
        dateCell(s.activity.start),
        dateCell(s.activity.end),
        statusCell(shownStatus(s), say),
        s.progress?.done === undefined ? blank : { kind: 'fraction', value: s.progress.done },
        s.slippage === undefined ? blank : daysCell(s.slippage),
        s.slippageFirst === undefined ? blank : daysCell(s.slippageFirst),
      ),
    ),
  };
}

/** Late and stalled activities with the reasons that were given; a missing reason is said to be missing. */
export function lateSection(context: ReportContext): Section {
  const { say, title, leadOf, figures } = context;
  const stalled = figures.implementation().states.filter((s) => !s.delayed && s.status === 'suspended');
  const list = [...figures.implementation().late, ...stalled];
  const rows = list.map((s) =>
    row(
      idCell(s.activity.id),
      textCell(title(s.activity.title)),
      textCell(leadOf(s.activity)),
      dateCell(s.missed[0]?.due ?? s.activity.end),
      s.slippage === undefined ? blank : daysCell(s.slippage),
      statusCell(shownStatus(s), say),
      reasonCell(s, context),
      wordsCell(s.progress?.action ?? s.progress?.next, say),
    ),
  );
  const columns = columnsOf(
    [
      idColumn,
      words('activity', 'term.activity', 4),
      leadColumn,
      words('due', 'report.column.due', 2),
      numbers('days', 'report.column.days', 1),
      words('status', 'report.column.status', 2),
      words('reason', 'report.column.reason', 4),
      words('action', 'report.column.action', 4),
    ],
    say,
  );
  const silent = list.filter((s) => s.progress === undefined).length;
  const blocks =
    rows.length === 0
      ? []
      : [
          paragraph(say('report.late.lead', { count: list.length, silent })),
          tableBlock({ caption: say('report.late.caption'), columns, rows }),
        ];
  return section('late', say('report.late.title'), blocks, say('report.late.empty'), true);
}

function reasonCell({ progress }: ActivityState, { say }: ReportContext): Cell {
  const reason = progress?.reason ?? progress?.obstacle?.text;
  return reason === undefined ? { kind: 'absent', text: say('report.late.no-reason') } : wordsCell(reason, say);
}
