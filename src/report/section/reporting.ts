// Who reported and who did not, how complete it was.

import {
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
import type { ReportContext } from '../context.js';
import type { Section, Signal } from '../model.js';

const signals = { 'in-time': 'good', late: 'warn', missing: 'bad' } as const satisfies {
  readonly [state: string]: Signal;
};

export function reportingSection(context: ReportContext): Section {
  const { say, figures, period, institutionName, traces } = context;
  const reporting = figures.reporting();
  const owed = reporting.owed.filter((o) => o.period.id === (period?.period.id ?? reporting.byPeriod.at(-1)?.key));
  const rows = owed.map((o) =>
    row(
      textCell(institutionName(o.institution)),
      dateCell(o.period.due),
      dateCell(o.received?.received),
      signalCell(signals[o.state], say(`return.${o.state}`)),
      o.received?.asked === undefined || o.received.filled === undefined || o.received.asked === 0
        ? { kind: 'blank' }
        : { kind: 'fraction', value: o.received.filled / o.received.asked },
      textCell(o.received?.state === undefined ? undefined : say(`return.${o.received.state}`)),
      textCell(o.received?.file),
    ),
  );
  const columns = columnsOf(
    [
      { id: 'institution', title: 'term.institution', width: 4 },
      { id: 'due', title: 'report.column.due', width: 2 },
      { id: 'received', title: 'report.column.received', width: 2 },
      { id: 'state', title: 'report.column.state', width: 2 },
      { id: 'complete', title: 'figure.reporting.completeness.short', align: 'end', width: 1 },
      { id: 'approved', title: 'report.column.approval', width: 2 },
      { id: 'file', title: 'report.column.file', width: 3 },
    ],
    say,
  );
  const ids = [
    'reporting.due',
    'reporting.received',
    'reporting.inTime',
    'reporting.rate',
    'reporting.completeness',
  ] as const;
  const history = {
    caption: say('report.reporting.history'),
    columns: columnsOf(
      [
        { id: 'period', title: 'term.period', width: 3 },
        ...ids.map((id) => ({
          id: id.slice(10),
          title: `figure.${id}.short` as const,
          align: 'end' as const,
          width: 1,
        })),
      ],
      say,
    ),
    rows: [
      ...reporting.byPeriod.map((r) => row(textCell(r.key), ...ids.map((id) => figureCell(r.figures[id], say)))),
      totalRow(
        textCell(say('gaps.total')),
        ...ids.map((id) =>
          figureCell(
            reporting.total.figures[id],
            say,
            traces.of(reporting.total.figures[id], say(`figure.${id}.name`)),
          ),
        ),
      ),
    ],
  };
  const missing = owed.filter((o) => o.state === 'missing').length;
  const blocks =
    owed.length === 0
      ? []
      : [
          paragraph(say('report.reporting.lead', { missing, count: owed.length })),
          tableBlock({ caption: say('report.reporting.caption', { period: owed[0]?.period.id ?? '' }), columns, rows }),
          tableBlock(history),
        ];
  return section('reporting', say('report.reporting.title'), blocks, say('report.reporting.empty'));
}
