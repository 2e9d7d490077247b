// What is late or stalled, and why.

import type { ActivityState } from '../../figure/state.js';
import { isSilent, shownStatus } from '../../figure/state.js';
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
import type { Cell, Section } from '../model.js';

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
  const silent = list.filter(isSilent).length;
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
