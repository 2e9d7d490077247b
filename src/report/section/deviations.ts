// What did not go as adopted: deadlines that were moved, money that was promised and did not come.

import type { Funding, Node } from '../../plan/model-tree.js';
import { firstSnapshot } from '../../plan/snapshots.js';
import {
  blank,
  columnsOf,
  dateCell,
  daysCell,
  figureCell,
  idCell,
  moneyCell,
  paragraph,
  row,
  section,
  tableBlock,
  textCell,
} from '../cells.js';
import { activityColumn, figureColumn, idColumn, numbers, sourceColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, TableRow } from '../model.js';

const movedColumns = [
  idColumn,
  activityColumn,
  words('first', 'report.column.first-end', 2),
  words('now', 'report.column.end', 2),
  figureColumn('activity.slippageFirst', 2),
];

/** Deadlines that were moved since the first snapshot, so that nothing is hidden by revision. */
export function deviationsSection(context: ReportContext): Section {
  const { say, plan, title, format, figures } = context;
  const first = firstSnapshot(plan);
  if (first === undefined)
    return section('deviations', say('report.deviations.title'), [], say('report.deviations.no-snapshot'));
  const moved = plan.activities.filter((a) => first.ends[a.id] !== undefined && a.end !== first.ends[a.id]);
  const dropped = Object.keys(first.ends).filter((id) => !plan.node.has(id));
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
  const blocks = [
    ...(rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(movedColumns, say), rows })]),
    ...(dropped.length === 0 ? [] : [paragraph(say('report.deviations.dropped', { ids: dropped.join(', ') }), 'note')]),
  ];
  return section('deviations', say('report.deviations.title'), blocks, say('report.deviations.empty'));
}

const lostColumns = [
  idColumn,
  words('title', 'report.column.concerns', 4),
  sourceColumn,
  words('year', 'term.year', 1),
  figureColumn('funding.pledged', 2),
  figureColumn('funding.committed', 2),
  numbers('lost', 'report.column.fell-through', 2),
];

/** A pledge of a past year that is larger than what was committed. */
function lostRow(record: Funding, context: ReportContext): readonly TableRow[] {
  const { say, title, sourceName, date } = context;
  const { pledged, committed } = record.amounts;
  if (record.year >= Number(date.slice(0, 4)) || pledged === undefined || pledged.minor <= (committed?.minor ?? 0n))
    return [];
  const nodeTitle = (n: Node): string => (n.kind === 'plan' ? say('figure.none.goal') : title(n.title));
  const missing = { currency: pledged.currency, minor: pledged.minor - (committed?.minor ?? 0n) };
  return [
    row(
      idCell(record.node.id),
      textCell(nodeTitle(record.node)),
      textCell(sourceName(record.source)),
      textCell(String(record.year)),
      moneyCell(pledged),
      committed === undefined ? blank : moneyCell(committed),
      moneyCell(missing),
    ),
  ];
}

const spentIds = ['funding.available', 'funding.spent', 'funding.absorption', 'funding.credibility'] as const;
const spentColumns = [words('year', 'term.year', 2), ...spentIds.map((id) => figureColumn(id, 2))];

function spentTable({ say, plan, date, figures }: ReportContext): readonly Block[] {
  const past = figures
    .funding()
    .by('year')
    .filter((r) => Number(r.key) < Number(date.slice(0, 4)) && r.figures['funding.spent'].value !== undefined);
  const rows = past.map((r) => row(textCell(r.key), ...spentIds.map((id) => figureCell(r.figures[id], say))));
  const caption = say('report.lost.spent', { currency: plan.currency });
  return rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(spentColumns, say), rows })];
}

/** Pledges of past years that never became commitments, and approved money that was not spent. */
export function lostFundingSection(context: ReportContext): Section {
  const { say, plan } = context;
  const rows = plan.funding.flatMap((f) => lostRow(f, context));
  const caption = say('report.lost.caption', { currency: plan.currency });
  const lost = rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(lostColumns, say), rows })];
  return section('lost-funding', say('report.lost.title'), [...lost, ...spentTable(context)], say('report.lost.empty'));
}
