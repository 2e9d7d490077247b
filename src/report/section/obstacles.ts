// What people reported besides figures: obstacles, corrective actions, next steps, lessons, civil society's view.

import type { Assessment, Progress } from '../../plan/model-periods.js';
import { isSameView, type Status } from '../../source/status.js';
import {
  blank,
  type ColumnSpec,
  columnsOf,
  groupRow,
  idCell,
  paragraph,
  row,
  section,
  statusCell,
  tableBlock,
  textCell,
  wordsCell,
} from '../cells.js';
import { activityColumn, idColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Section, TableRow } from '../model.js';

const obstacleColumns: readonly ColumnSpec[] = [
  idColumn,
  words('activity', 'term.activity', 3),
  words('lead', 'term.lead', 1.2),
  words('obstacle', 'report.column.obstacle', 4),
  words('action', 'report.column.action', 3),
  words('next', 'report.column.next', 3),
];

/** Obstacles of the period, internal ones first, with what is done about them. */
export function obstaclesSection(context: ReportContext): Section {
  const { say, period } = context;
  const kinds = ['internal', 'external', undefined] as const;
  const told =
    period?.progress.filter((p) => p.obstacle !== undefined || p.action !== undefined || p.next !== undefined) ?? [];
  const rows = kinds.flatMap((kind) => {
    const own = told.filter((p) => p.obstacle?.kind === kind).map((p) => obstacleRow(p, context));
    const title = textCell(say(`report.obstacles.${kind ?? 'other'}`));
    return own.length === 0 ? [] : [groupRow(title, ...obstacleColumns.slice(1).map(() => blank)), ...own];
  });
  const table = { caption: say('report.obstacles.caption'), columns: columnsOf(obstacleColumns, say), rows };
  const blocks = rows.length === 0 ? [] : [tableBlock(table)];
  return section('obstacles', say('report.obstacles.title'), blocks, say('report.obstacles.empty'), true);
}

function obstacleRow(progress: Progress, { say, title, leadOf }: ReportContext): TableRow {
  return row(
    idCell(progress.node.id),
    textCell(title(progress.node.title)),
    textCell(leadOf(progress.node)),
    wordsCell(progress.obstacle?.text, say),
    wordsCell(progress.action, say),
    wordsCell(progress.next, say),
  );
}

const nodesOf = (assessed: readonly Assessment[]): number => new Set(assessed.map(({ node }) => node)).size;

/** Civil society's assessment beside the official status; where they differ, that comes first. */
export function civilSocietySection({ say, plan, period, title, institutionName }: ReportContext): Section {
  const reported = new Map(period?.progress.map((p) => [p.node, p.status]));
  const official = ({ node }: Assessment): Status => reported.get(node) ?? 'not_reported';
  const order = new Map(plan.nodes.map(({ id }, i) => [id, i]));
  const rank = ({ node }: Assessment): number => order.get(node.id) ?? -1;
  const assessed = [...(period?.assessments ?? [])].sort((a, b) => rank(a) - rank(b));
  const differs = (a: Assessment): boolean => a.status !== undefined && !isSameView(a.status, official(a));
  const rows = [...assessed.filter(differs), ...assessed.filter((a) => !differs(a))].map((a) =>
    row(
      idCell(a.node.id),
      textCell(title(a.node.title)),
      statusCell(official(a), say),
      a.status === undefined ? blank : statusCell(a.status, say),
      textCell(a.by === undefined ? undefined : institutionName(a.by)),
      wordsCell(a.text, say),
    ),
  );
  const table = {
    caption: say('report.civil-society.caption'),
    columns: columnsOf(
      [
        idColumn,
        activityColumn,
        words('official', 'report.column.official-status', 3),
        words('assessed', 'report.column.civil-status', 3),
        words('by', 'report.column.assessed-by', 3),
        words('words', 'report.column.assessment', 4),
      ],
      say,
    ),
    rows,
  };
  const blocks =
    rows.length === 0
      ? []
      : [
          paragraph(
            say('report.civil-society.lead', { count: nodesOf(assessed), differ: nodesOf(assessed.filter(differs)) }),
          ),
          tableBlock(table),
        ];
  return section('civil-society', say('report.civil-society.title'), blocks, say('report.civil-society.empty'));
}

/** Lessons that institutions reported in the period, in their words. */
export function lessonsSection({ say, period, title }: ReportContext): Section {
  const rows = (period?.progress ?? [])
    .filter((p) => p.lesson !== undefined)
    .map((p) => row(idCell(p.node.id), textCell(title(p.node.title)), wordsCell(p.lesson, say)));
  const columns = columnsOf(
    [idColumn, words('activity', 'term.activity', 3), words('lesson', 'report.column.lesson', 6)],
    say,
  );
  const blocks = rows.length === 0 ? [] : [tableBlock({ caption: say('report.lessons.caption'), columns, rows })];
  return section('lessons', say('report.lessons.title'), blocks, say('report.lessons.empty'));
}
