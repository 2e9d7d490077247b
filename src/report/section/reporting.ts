// Who reported and who did not, how complete it was.

import { type OwedReturn, reportingFigures } from '../../figure/reporting.js';
import {
  blank,
  columnsOf,
  dateCell,
  figureCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
  totalRow,
} from '../cells.js';
import { figureColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, Signal, TableRow } from '../model.js';

const signals = { 'in-time': 'good', late: 'warn', missing: 'bad' } as const satisfies {
  readonly [state: string]: Signal;
};

const returnColumns = [
  words('institution', 'term.institution', 4),
  words('due', 'report.column.due', 2),
  words('received', 'report.column.received', 2),
  words('state', 'report.column.state', 2),
  figureColumn('reporting.completeness', 1),
  words('approval', 'report.column.approval', 2),
  words('file', 'report.column.file', 3),
];

function returnRow(
  { institution, period, received, state }: OwedReturn,
  { say, institutionName }: ReportContext,
): TableRow {
  const { asked, filled } = received ?? {};
  return row(
    textCell(institutionName(institution)),
    dateCell(period.due),
    dateCell(received?.received),
    signalCell(signals[state], say(`return.${state}`)),
    asked === undefined || filled === undefined || asked === 0 ? blank : { kind: 'fraction', value: filled / asked },
    textCell(received?.state === undefined ? undefined : say(`return.${received.state}`)),
    textCell(received?.file),
  );
}

const ids = [
  'reporting.due',
  'reporting.received',
  'reporting.inTime',
  'reporting.rate',
  'reporting.completeness',
] as const;
const historyColumns = [words('period', 'term.period', 3), ...ids.map((id) => figureColumn(id, 1))];

/** Period by period up to the one that the report is about; the total where the figures are those of all periods. */
function historyTable(context: ReportContext, period: string): Block {
  const { say, figures, traces, plan, date } = context;
  const { byPeriod, total } = figures.reporting();
  const counted = new Set(byPeriod.map(({ key }) => key));
  const before = reportingFigures(plan, date).byPeriod.filter(({ key }) => key < period && !counted.has(key));
  const totals = ids.map((id) =>
    figureCell(total.figures[id], say, traces.of(total.figures[id], say(`figure.${id}.name`))),
  );
  const rows = [...before, ...byPeriod].map((r) =>
    row(textCell(r.key), ...ids.map((id) => figureCell(r.figures[id], say))),
  );
  return tableBlock({
    caption: say('report.reporting.history'),
    columns: columnsOf(historyColumns, say),
    rows: before.length > 0 ? rows : [...rows, totalRow(textCell(say('gaps.total')), ...totals)],
  });
}

export function reportingSection(context: ReportContext): Section {
  const { say, figures, period } = context;
  const reporting = figures.reporting();
  const id = period?.period.id ?? reporting.byPeriod.at(-1)?.key ?? '';
  const owed = reporting.owed.filter((o) => o.period.id === id);
  const missing = owed.filter((o) => o.state === 'missing').length;
  const rows = owed.map((o) => returnRow(o, context));
  const returns = tableBlock({
    caption: say('report.reporting.caption', { period: id }),
    columns: columnsOf(returnColumns, say),
    rows,
  });
  const lead = paragraph(say('report.reporting.lead', { missing, count: owed.length }));
  const blocks = owed.length === 0 ? [] : [lead, returns, historyTable(context, id)];
  return section('reporting', say('report.reporting.title'), blocks, say('report.reporting.empty'));
}
