// What changed since the last period: statuses that moved, forward or back.

import type { Progress } from '../../plan/model-periods.js';
import { blank, columnsOf, idCell, row, section, signalCell, statusCell, tableBlock, textCell } from '../cells.js';
import { idColumn, leadColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Section, Signal } from '../model.js';

/** How far a status is along the way; closed short, suspended and cancelled stand outside of it. */
const step = {
  not_reported: 0,
  not_started: 1,
  in_progress: 2,
  continuous: 2,
  completed: 3,
  partially_completed: -1,
  suspended: -1,
  cancelled: -1,
} as const;

function judge(before: Progress | undefined, now: Progress): Signal {
  if (step[now.status] < 0) return 'warn';
  return before === undefined || step[now.status] >= step[before.status] ? 'good' : 'bad';
}

export function changesSection({ say, period, previous, title, leadOf }: ReportContext): Section {
  const before = new Map(previous?.progress.map((p) => [p.node.id, p]));
  const moved = (period?.progress ?? []).filter((p) => (before.get(p.node.id)?.status ?? 'not_reported') !== p.status);
  const rows = moved.map((now) => {
    const old = before.get(now.node.id);
    const signal = judge(old, now);
    return row(
      idCell(now.node.id),
      textCell(title(now.node.title)),
      textCell(leadOf(now.node)),
      old === undefined
        ? { kind: 'absent', text: say('report.changes.no-report-before') }
        : statusCell(old.status, say),
      statusCell(now.status, say),
      old === undefined
        ? blank
        : signalCell(
            signal,
            say(`report.changes.${signal === 'good' ? 'forward' : signal === 'bad' ? 'back' : 'stopped'}`),
          ),
    );
  });
  const columns = columnsOf(
    [
      idColumn,
      words('activity', 'term.activity', 4),
      leadColumn,
      words('before', 'report.column.before', 2),
      words('now', 'report.column.now', 2),
      words('direction', 'report.column.direction', 2),
    ],
    say,
  );
  const caption =
    previous === undefined
      ? say('report.changes.caption-first')
      : say('report.changes.caption', { period: previous.period.id });
  const blocks = rows.length === 0 ? [] : [tableBlock({ caption, columns, rows })];
  return section(
    'changes',
    say('report.changes.title'),
    blocks,
    say('report.changes.empty', { first: previous === undefined ? 'yes' : 'no' }),
  );
}
