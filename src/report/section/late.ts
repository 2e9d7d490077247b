// What is late or stalled, and why.

import type { ActivityState } from '../../figure/state.js';
import { shownStatus } from '../../figure/state.js';
import {
  blank,
  columnsOf,
  dateCell,
  daysCell,
  idCell,
  paragraph,
  row,
  section,
  statusCell,
  tableBlock,
  textCell,
  wordsCell,
} from '../cells.js';
import { idColumn, leadColumn, numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Cell, Section, Table } from '../model.js';

/** Late and stalled activities with the reasons that were given; a missing reason is said to be missing. */
export function lateSection(context: ReportContext): Section {
  const { say, title, leadOf, figures } = context;
  const { states, late } = figures.implementation();
  if (late === undefined)
    return section('late', say('report.late.title'), [], say('absence.nothing-recorded', {}), true);
  const list = [...late, ...states.filter((s) => !s.delayed && s.status === 'suspended')];
  const rows = list.map((s) =>
    row(
      idCell(s.activity.id),
      textCell(title(s.activity.title)),
      textCell(leadOf(s.activity)),
      dateCell(s.missed[0]?.due ?? s.activity.end),
      s.slippage === undefined ? blank : daysCell(s.slippage),
      statusCell(shownStatus(s), say),
      reasonCell(s, context),
      actionCell(s, context),
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
  const silent = list.filter((s) => s.silent).length;
  const blocks =
    rows.length === 0
      ? []
      : [
          paragraph(say('report.late.lead', { count: list.length, silent })),
          tableBlock({ caption: say('report.late.caption'), columns, rows, ...milestoneNote(list, context) }),
        ];
  return section('late', say('report.late.title'), blocks, say('report.late.empty'), true);
}

function reasonCell({ progress }: ActivityState, { say }: ReportContext): Cell {
  const reason = progress?.reason ?? progress?.obstacle?.text;
  return reason === undefined ? { kind: 'absent', text: say('report.late.no-reason') } : wordsCell(reason, say);
}

/** The corrective action; where only a next step was reported, that, and called so. */
function actionCell({ progress }: ActivityState, { say, title }: ReportContext): Cell {
  const { action, next } = progress ?? {};
  if (action !== undefined || next === undefined) return wordsCell(action, say);
  return { kind: 'words', text: say('report.late.next', { text: title(next) }) };
}

/** Of continuous activities, lateness counts from the first milestone that is missed: which ones these are. */
function milestoneNote(list: readonly ActivityState[], { say }: ReportContext): Pick<Table, 'note'> {
  const ids = list.filter((s) => s.delayed && s.missed.length > 0).map((s) => s.activity.id);
  return ids.length === 0 ? {} : { note: say('report.late.milestones', { count: ids.length, ids: ids.join(', ') }) };
}
