// What is not as adopted: deadlines that were moved, activities that were added or dropped.

import type { Change } from '../../diff/diff.js';
import type { DecisionKind, Snapshot } from '../../plan/model-learning.js';
import type { Node } from '../../plan/model-tree.js';
import { firstSnapshot } from '../../plan/snapshots.js';
import {
  blank,
  columnsOf,
  dateCell,
  daysCell,
  idCell,
  paragraph,
  row,
  section,
  tableBlock,
  textCell,
} from '../cells.js';
import { activityColumn, figureColumn, idColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section } from '../model.js';

const movedColumns = [
  idColumn,
  activityColumn,
  words('first', 'report.column.first-end', 2),
  words('now', 'report.column.end', 2),
  figureColumn('activity.slippageFirst', 2),
];

/** Deadlines that were moved since the first snapshot, so that nothing is hidden by revision. */
function movedTable(first: Snapshot, context: ReportContext): readonly Block[] {
  const { say, plan, title, format, figures } = context;
  const moved = plan.activities.filter((a) => first.ends[a.id] !== undefined && a.end !== first.ends[a.id]);
  const rows = moved.map((a) => {
    const days = figures.implementation().state.get(a.id)?.slippageFirst;
    return row(
      idCell(a.id),
      textCell(title(a.title)),
      dateCell(first.ends[a.id]),
      dateCell(a.end),
      days === undefined ? blank : daysCell(days),
    );
  });
  const caption = say('report.deviations.caption', { date: format.day(first.date) });
  return rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(movedColumns, say), rows })];
}

const addedColumns = [
  idColumn,
  activityColumn,
  words('lead', 'term.lead', 2),
  words('decided', 'report.column.decided-by', 3),
];

/** Which review decided on an activity so; a snapshot of ends alone does not know one that had none. */
function decidedCell(id: string, decision: DecisionKind, isKnown: boolean, context: ReportContext): Cell {
  const { plan, say, format, date } = context;
  const review = plan.reviews.find(
    (r) => r.date <= date && r.decisions.some((d) => d.on === id && d.decision === decision),
  );
  if (review !== undefined) return textCell(say('report.deviations.by-review', { date: format.day(review.date) }));
  return { kind: 'absent', text: say(isKnown ? 'report.deviations.no-decision' : 'report.deviations.or-undated') };
}

/** Activities that the first snapshot does not have: as the kept snapshot tells, else as its ends do. */
function addedTable(first: Snapshot, context: ReportContext): readonly Block[] {
  const { say, plan, since, title, leadOf } = context;
  const kept = since && new Set(since.diff.changes.flatMap((c) => (isActivity(c, 'added') ? c.key : [])));
  const isNew = (a: Node): boolean =>
    kept === undefined ? a.end !== undefined && first.ends[a.id] === undefined : kept.has(a.id);
  const rows = plan.activities
    .filter(isNew)
    .map((a) =>
      row(
        idCell(a.id),
        textCell(title(a.title)),
        textCell(leadOf(a)),
        decidedCell(a.id, 'add', kept !== undefined, context),
      ),
    );
  const table = { caption: say('report.deviations.added'), columns: columnsOf(addedColumns, say), rows };
  return rows.length === 0 ? [] : [tableBlock(table)];
}

const isActivity = ({ list, kind }: Change, wanted: 'added' | 'dropped'): boolean =>
  list === 'activities' && kind === wanted;

/** By their titles where the snapshot is kept. */
function droppedNote(first: Snapshot, { say, plan, since, title }: ReportContext): readonly Block[] {
  const told = since?.diff.changes.filter((c) => isActivity(c, 'dropped'));
  const names =
    told?.map((c) => [...c.key, c.title === undefined ? '' : title(c.title)].join(' ').trim()) ??
    Object.keys(first.ends).filter((id) => !plan.node.has(id));
  return names.length === 0 ? [] : [paragraph(say('report.deviations.dropped', { ids: names.join(', ') }), 'note')];
}

/** What is not in the plan as it was adopted. Changed costs and targets are told by the section on versions. */
export function deviationsSection(context: ReportContext): Section {
  const { say, plan, since } = context;
  const first = firstSnapshot(plan);
  const titled = (blocks: readonly Block[], empty: string): Section =>
    section('deviations', say('report.deviations.title'), blocks, empty);
  if (first === undefined) return titled([], say('report.deviations.no-snapshot'));
  const blocks = [...movedTable(first, context), ...addedTable(first, context), ...droppedNote(first, context)];
  const found = blocks.length === 0 ? [paragraph(say('report.deviations.empty'), 'empty')] : blocks;
  const limit = since === undefined ? [paragraph(say('report.deviations.ends-only'), 'note')] : [];
  return titled([...found, ...limit], '');
}
