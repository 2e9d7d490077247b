// Planned against actual: when the activities of each goal were to be done, and when they were.

import type { ActivityState } from '../../figure/state.js';
import { shownStatus } from '../../figure/state.js';
import { selected } from '../../plan/own-words.js';
import { goalOf } from '../../plan/tree.js';
import { blank, columnsOf, dateCell, daysCell, idCell, row, section, stateCell, textCell } from '../cells.js';
import { activityColumn, idColumn, leadColumn, numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Chart, Section, Table, TimelineRow } from '../model.js';

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
    (state.status !== 'not_started' && state.status !== 'not_reported' && state.status !== 'not_begun'
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

function timelineTable(
  goal: string,
  states: readonly ActivityState[],
  { say, title, leadOf, plan }: ReportContext,
): Table {
  return {
    caption: say('report.timeline.caption', { goal, word: selected('goal', plan, say) }),
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
        stateCell(s, say),
        s.progress?.done === undefined ? blank : { kind: 'fraction', value: s.progress.done },
        s.slippage === undefined ? blank : daysCell(s.slippage),
        s.slippageFirst === undefined ? blank : daysCell(s.slippageFirst),
      ),
    ),
  };
}
