// Planned against actual: when the activities of each goal were to be done, and when they were.

import type { ActivityState } from '../../figure/state.js';
import { shownStatus } from '../../figure/state.js';
import type { Day } from '../../plan/day.js';
import { selected } from '../../plan/own-words.js';
import { goalOf } from '../../plan/tree.js';
import { blank, columnsOf, dateCell, daysCell, idCell, row, section, stateCell, textCell } from '../cells.js';
import { activityColumn, idColumn, leadColumn, numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Chart, ChartFrame, Section, Table, TimelineRow } from '../model.js';

/** Planned against actual, a chart a goal. */
export function timelineSection(context: ReportContext): Section {
  const { say, plan, title, figures, date } = context;
  const states = figures.implementation().states;
  const blocks = plan.goals.flatMap((goal): readonly Block[] => {
    const dated = states.filter(
      (s) => goalOf(s.activity) === goal && s.activity.start !== undefined && s.activity.end !== undefined,
    );
    if (dated.length === 0) return [];
    const chart: Chart = {
      kind: 'timeline',
      start: plan.start,
      end: plan.end,
      today: date,
      rows: dated.flatMap((s) => timelineRow(s, context)),
      ...wordsOf(`${goal.id} ${title(goal.title)}`, dated, context),
    };
    return [{ kind: 'chart', chart, table: timelineTable(goal.id, dated, context) }];
  });
  return section('timeline', say('report.timeline.title'), blocks, say('report.timeline.empty'), true);
}

/** How many are late; where no period is recorded, nobody knows. */
function wordsOf(goal: string, states: readonly ActivityState[], { say, figures }: ReportContext): ChartFrame {
  const count = states.length;
  if (figures.implementation().late === undefined)
    return {
      title: say('report.timeline.chart-planned', { goal }),
      description: say('report.timeline.planned-description', { count }),
    };
  const late = states.filter((s) => s.delayed).length;
  return {
    title: say('report.timeline.chart-title', { goal, late, count }),
    description: say('report.timeline.chart-description', { count, late }),
  };
}

function timelineRow(state: ActivityState, { title, date, say }: ReportContext): readonly TimelineRow[] {
  const { activity, progress } = state;
  if (activity.start === undefined || activity.end === undefined) return [];
  const started =
    progress?.started ??
    (state.status !== 'not_started' && state.status !== 'not_reported' && state.status !== 'not_begun'
      ? activity.start
      : undefined);
  const until = earlier(progress?.finished ?? (state.delayed ? date : activity.end), date);
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

/** What lies ahead of the date is not done yet, whatever is planned. */
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

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
