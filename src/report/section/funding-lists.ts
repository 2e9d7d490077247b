// The donor's lists: activity by activity, what is open, what is at risk, the minimum package in a crisis, IATI.

import type { FundingRow } from '../../figure/funding-row.js';
import type { Node } from '../../plan/model.js';
import { goalOf } from '../../plan/tree.js';
import {
  blank,
  type ColumnSpec,
  columnsOf,
  dateCell,
  figureCell,
  groupRow,
  idCell,
  moneyCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
  wordsCell,
} from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, TableRow } from '../model.js';
import { totalOf } from './money.js';

const activityColumn: ColumnSpec = { id: 'activity', title: 'term.activity', width: 5 };
const idColumn: ColumnSpec = { id: 'id', title: 'report.column.id', width: 1 };
const moneyColumn = (id: 'need' | 'secured' | 'pledged' | 'firmGap' | 'gapAfterPledges'): ColumnSpec => ({
  id,
  title: `figure.funding.${id}.short`,
  align: 'end',
  width: 1.5,
});

/** How an activity is funded, as a signal: fully, partly, not, uncosted, or not recorded. */
export function coverCell({ figures }: FundingRow, { say }: ReportContext): Cell {
  if (Number(figures['funding.uncosted'].value) > 0) return signalCell('unknown', say('report.cover.uncosted'));
  if (figures['funding.fullyFunded'].value === undefined) return signalCell('unknown', say('report.cover.unrecorded'));
  if (figures['funding.fullyFunded'].value === 1) return signalCell('good', say('report.cover.full'));
  return figures['funding.partlyFunded'].value === 1
    ? signalCell('warn', say('report.cover.partly'))
    : signalCell('bad', say('report.cover.none'));
}

export function activityFundingSection(context: ReportContext): Section {
  const { say, plan, title, figures, leadOf } = context;
  const rows = new Map(
    figures
      .funding()
      .by('activity')
      .map((r) => [r.key, r]),
  );
  const line = (activity: Node): readonly TableRow[] => {
    const found = rows.get(activity.id);
    if (found === undefined) return [];
    const f = found.figures;
    return [
      row(
        idCell(activity.id),
        textCell(title(activity.title)),
        textCell(leadOf(activity)),
        figureCell(f['funding.need'], say),
        figureCell(f['funding.secured'], say),
        figureCell(f['funding.pledged'], say),
        figureCell(f['funding.firmGap'], say),
        coverCell(found, context),
      ),
    ];
  };
  const table = {
    caption: say('report.activity-funding.caption', { currency: plan.currency }),
    columns: columnsOf(
      [
        idColumn,
        activityColumn,
        { id: 'lead', title: 'term.lead', width: 2 },
        moneyColumn('need'),
        moneyColumn('secured'),
        moneyColumn('pledged'),
        moneyColumn('firmGap'),
        { id: 'cover', title: 'report.column.cover', width: 2 },
      ],
      say,
    ),
    rows: plan.goals.flatMap((goal) => {
      const activities = plan.activities.filter((a) => goalOf(a) === goal).flatMap(line);
      return activities.length === 0
        ? []
        : [
            groupRow(idCell(goal.id), textCell(title(goal.title)), blank, blank, blank, blank, blank, blank),
            ...activities,
          ];
    }),
  };
  return section(
    'activity-funding',
    say('report.activity-funding.title'),
    table.rows.length === 0 ? [] : [tableBlock(table)],
    say('report.activity-funding.empty'),
    true,
  );
}

const openMinor = ({ figures }: FundingRow): bigint => {
  const { value } = figures['funding.gapAfterPledges'];
  return value === undefined || typeof value === 'number' ? 0n : value.minor;
};

/** What a donor can pick from: activities with an open gap, essential services first, then the largest gap. */
export function openListSection(context: ReportContext): Section {
  const { say, plan, title, figures, leadOf } = context;
  const open = figures
    .funding()
    .by('activity')
    .filter((r) => r.key !== '' && openMinor(r) > 0n);
  const essential = (r: FundingRow): boolean => plan.node.get(r.key)?.activity?.essential !== undefined;
  const ordered = [...open].sort(
    (a, b) =>
      Number(essential(b)) - Number(essential(a)) ||
      (openMinor(b) > openMinor(a) ? 1 : openMinor(b) < openMinor(a) ? -1 : 0),
  );
  const rows = ordered.flatMap((r) => {
    const node = plan.node.get(r.key);
    if (node === undefined) return [];
    return [
      row(
        idCell(node.id),
        textCell(title(node.title)),
        essential(r) ? signalCell('warn', say('report.open.essential')) : blank,
        textCell(leadOf(node)),
        figureCell(r.figures['funding.need'], say),
        figureCell(r.figures['funding.coverage'], say),
        figureCell(r.figures['funding.gapAfterPledges'], say),
        textCell(node.activity?.iati),
      ),
    ];
  });
  const columns = columnsOf(
    [
      idColumn,
      activityColumn,
      { id: 'essential', title: 'report.column.essential', width: 2 },
      { id: 'lead', title: 'term.lead', width: 2 },
      moneyColumn('need'),
      { id: 'coverage', title: 'figure.funding.coverage.short', align: 'end', width: 1 },
      moneyColumn('gapAfterPledges'),
      { id: 'iati', title: 'report.column.iati', width: 2 },
    ],
    say,
  );
  const blocks =
    rows.length === 0
      ? []
      : [
          paragraph(say('report.open.lead', { count: rows.length, essential: ordered.filter(essential).length })),
          tableBlock({ caption: say('report.open.caption', { currency: plan.currency }), columns, rows }),
        ];
  return section('open', say('report.open.title'), blocks, say('report.open.empty'), true);
}

/** Donor dependency, concentration, recurrent costs on ending money, and when each source ends. */
export function riskSection(context: ReportContext): Section {
  const { say, plan, title, format } = context;
  const total = totalOf(context);
  const ids = [
    'funding.donorDependency',
    'funding.plannedDonorDependency',
    'funding.concentration',
    'funding.recurrentAtRisk',
    'funding.absorption',
    'funding.disbursementRate',
    'funding.planExecution',
    'funding.credibility',
    'funding.costAlignment',
  ] as const;
  const figureRows = ids.map((id) =>
    row(
      textCell(say(`figure.${id}.name`)),
      figureCell(total.figures[id], say, context.traces.of(total.figures[id], say(`figure.${id}.name`))),
      textCell(say(`figure.${id}.formula`)),
    ),
  );
  const sources = context.figures
    .funding()
    .by('source')
    .filter((r) => r.key !== '');
  const sourceRows = sources.flatMap((r) => {
    const source = plan.sources.get(r.key);
    if (source === undefined) return [];
    const ending = source.ends !== undefined && source.ends <= plan.end;
    return [
      row(
        textCell(title(source.name)),
        textCell(say(`source-type.${source.type}`)),
        dateCell(source.ends),
        ending ? signalCell('warn', say('report.risk.ends-before')) : blank,
        figureCell(r.figures['funding.need'], say),
        figureCell(r.figures['funding.secured'], say),
        figureCell(r.figures['funding.recurrentAtRisk'], say),
        textCell(source.reference),
      ),
    ];
  });
  const blocks: readonly Block[] = [
    tableBlock({
      caption: say('report.risk.figures'),
      columns: columnsOf(
        [
          { id: 'figure', title: 'report.column.figure', width: 3 },
          { id: 'value', title: 'report.column.value', align: 'end', width: 2 },
          { id: 'formula', title: 'report.column.formula', width: 7 },
        ],
        say,
      ),
      rows: figureRows,
    }),
    tableBlock({
      caption: say('report.risk.sources', { currency: plan.currency, end: format.day(plan.end) }),
      columns: columnsOf(
        [
          { id: 'source', title: 'term.source', width: 4 },
          { id: 'type', title: 'report.column.kind', width: 2 },
          { id: 'ends', title: 'report.column.ends', width: 2 },
          { id: 'state', title: 'report.column.state', width: 2 },
          moneyColumn('need'),
          moneyColumn('secured'),
          { id: 'risk', title: 'figure.funding.recurrentAtRisk.short', align: 'end', width: 1.5 },
          { id: 'reference', title: 'report.column.reference', width: 2 },
        ],
        say,
      ),
      rows: sourceRows,
    }),
  ];
  return section('risk', say('report.risk.title'), blocks, '', true);
}

/** The minimum package of services that goes on in a crisis, its cost and its cover. */
export function contingencySection(context: ReportContext): Section {
  const { say, plan, title, figures } = context;
  const rows = new Map(
    figures
      .funding()
      .by('activity')
      .map((r) => [r.key, r]),
  );
  const essential = plan.activities.filter((a) => a.activity?.essential !== undefined);
  const lines = essential.flatMap((a) => {
    const found = rows.get(a.id);
    const facts = a.activity?.essential;
    if (facts === undefined) return [];
    return [
      row(
        idCell(a.id),
        textCell(title(facts.service)),
        facts.contingency === undefined
          ? signalCell('bad', say('report.contingency.none'))
          : wordsCell(facts.contingency, say),
        ...(found === undefined
          ? [blank, blank, blank, blank]
          : [
              figureCell(found.figures['funding.need'], say),
              figureCell(found.figures['funding.secured'], say),
              figureCell(found.figures['funding.firmGap'], say),
              coverCell(found, context),
            ]),
      ),
    ];
  });
  const columns = columnsOf(
    [
      idColumn,
      { id: 'service', title: 'report.column.service', width: 4 },
      { id: 'contingency', title: 'report.column.contingency', width: 5 },
      moneyColumn('need'),
      moneyColumn('secured'),
      moneyColumn('firmGap'),
      { id: 'cover', title: 'report.column.cover', width: 2 },
    ],
    say,
  );
  const without = essential.filter((a) => a.activity?.essential?.contingency === undefined).length;
  const blocks =
    lines.length === 0
      ? []
      : [
          paragraph(say('report.contingency.lead', { count: essential.length, without })),
          tableBlock({ caption: say('report.contingency.caption', { currency: plan.currency }), columns, rows: lines }),
        ];
  return section('contingency', say('report.contingency.title'), blocks, say('report.contingency.empty'), true);
}

/** Money of the plan in other currencies, as it was written, beside the value that counts. */
export function currencySection(context: ReportContext): Section | undefined {
  const { say, plan, sourceName, format } = context;
  const foreign = plan.funding.filter((f) => f.original !== undefined);
  if (foreign.length === 0 && plan.rates.length === 0) return undefined;
  const rateRows = plan.rates.map((r) =>
    row(
      textCell(`1 ${r.currency}`),
      textCell(`${format.number(r.rate)} ${plan.currency}`),
      dateCell(r.date),
      textCell(r.year === undefined ? undefined : String(r.year)),
      textCell(r.source),
    ),
  );
  const moneyRows = foreign.flatMap((f) =>
    (['approved', 'pledged', 'committed', 'disbursed', 'spent'] as const).flatMap((kind) => {
      const original = f.original?.[kind];
      const value = f.amounts[kind];
      return original === undefined
        ? []
        : [
            row(
              idCell(f.node.id),
              textCell(sourceName(f.source)),
              textCell(String(f.year)),
              textCell(say(`figure.funding.${kind}.short`)),
              moneyCell(original),
              value === undefined ? { kind: 'absent' as const, text: say('report.absent') } : moneyCell(value),
            ),
          ];
    }),
  );
  const blocks: readonly Block[] = [
    ...(rateRows.length === 0
      ? []
      : [
          tableBlock({
            caption: say('report.currency.rates'),
            columns: columnsOf(
              [
                { id: 'unit', title: 'report.column.unit', width: 1 },
                { id: 'rate', title: 'report.column.rate', width: 2 },
                { id: 'date', title: 'report.column.date', width: 2 },
                { id: 'year', title: 'term.year', width: 1 },
                { id: 'source', title: 'report.column.published-by', width: 4 },
              ],
              say,
            ),
            rows: rateRows,
          }),
        ]),
    ...(moneyRows.length === 0
      ? []
      : [
          tableBlock({
            caption: say('report.currency.amounts'),
            columns: columnsOf(
              [
                idColumn,
                { id: 'source', title: 'term.source', width: 4 },
                { id: 'year', title: 'term.year', width: 1 },
                { id: 'kind', title: 'report.column.kind', width: 2 },
                { id: 'original', title: 'report.column.original', align: 'end', width: 2 },
                { id: 'value', title: 'report.column.value', align: 'end', width: 2 },
              ],
              say,
            ),
            rows: moneyRows,
          }),
        ]),
  ];
  return section('currency', say('report.currency.title'), blocks, '');
}
