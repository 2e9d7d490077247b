// Risks of the money: dependency, concentration, sources that end; and the minimum package that must go on in a crisis.

import { shownOf } from '../../figure/funding.js';
import type { FundingRow } from '../../figure/funding-row.js';
import type { Node } from '../../plan/model-tree.js';
import {
  blank,
  columnsOf,
  dateCell,
  figureCell,
  idCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
  totalRow,
  wordsCell,
} from '../cells.js';
import { coverColumn, figureColumn, idColumn, numbers, sourceColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, TableRow } from '../model.js';
import { sourceLabel } from '../source-label.js';
import { coverCell, gapCell, needCell } from './cost-cells.js';
import { totalLabel, totalOf } from './money-limits.js';
import { executionNote, securedNote } from './money-notes.js';

const riskIds = [
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
const riskColumns = [
  words('figure', 'report.column.figure', 3),
  numbers('value', 'report.column.value', 2),
  words('formula', 'report.column.formula', 7),
];

function riskTable(context: ReportContext): Block {
  const { say, traces } = context;
  const { figures } = totalOf(context);
  const rows = riskIds.map((id) => {
    const name = say(`figure.${id}.name`);
    return row(
      textCell(name),
      figureCell(figures[id], say, traces.of(figures[id], name)),
      textCell(say(`figure.${id}.formula`)),
    );
  });
  const columns = columnsOf(riskColumns, say);
  return tableBlock({ caption: say('report.risk.figures'), columns, rows, ...executionNote(context) });
}

const sourceColumns = [
  sourceColumn,
  words('type', 'report.column.kind', 2),
  words('ends', 'report.column.ends', 2),
  words('state', 'report.column.state', 2),
  figureColumn('funding.need'),
  figureColumn('funding.secured'),
  figureColumn('funding.recurrentAtRisk'),
  words('reference', 'report.column.reference', 2),
];

const sourceCells = ({ figures }: FundingRow, { say }: ReportContext): readonly Cell[] =>
  (['funding.need', 'funding.secured', 'funding.recurrentAtRisk'] as const).map((id) => figureCell(figures[id], say));

function sourceRow(money: FundingRow, context: ReportContext): TableRow {
  const { say, plan } = context;
  const source = plan.sources.get(money.key);
  const ending = source?.ends !== undefined && source.ends < plan.end;
  return row(
    textCell(sourceLabel(money.key, context.plan, context.say)),
    source === undefined ? blank : textCell(say(`source-type.${source.type}`)),
    dateCell(source?.ends),
    ending ? signalCell('warn', say('report.risk.ends-before')) : blank,
    ...sourceCells(money, context),
    textCell(source?.reference),
  );
}

/** All sources, what none of them is named for, and the total that they add up to. */
function sourceTable(context: ReportContext): Block {
  const { say, plan, format, figures } = context;
  const rows = shownOf(figures.funding())
    .by('source')
    .map((r) => sourceRow(r, context));
  const total = totalRow(
    textCell(totalLabel(context)),
    blank,
    blank,
    blank,
    ...sourceCells(totalOf(context), context),
    blank,
  );
  return tableBlock({
    caption: say('report.risk.sources', { currency: plan.currency, end: format.day(plan.end) }),
    columns: columnsOf(sourceColumns, say),
    rows: [...rows, total],
    ...securedNote(context),
  });
}

/** Donor dependency, concentration, recurrent costs on ending money, and when each source ends. */
export function riskSection(context: ReportContext): Section {
  const blocks = [riskTable(context), sourceTable(context)];
  return section('risk', context.say('report.risk.title'), blocks, '', true);
}

const contingencyColumns = [
  idColumn,
  words('service', 'report.column.service', 4),
  words('contingency', 'report.column.contingency', 5),
  figureColumn('funding.need'),
  figureColumn('funding.secured'),
  figureColumn('funding.firmGap'),
  coverColumn,
];

function contingencyRow(activity: Node, money: FundingRow | undefined, context: ReportContext): readonly TableRow[] {
  const { say, title } = context;
  const facts = activity.activity?.essential;
  if (facts === undefined) return [];
  const figures =
    money === undefined
      ? [blank, blank, blank, blank]
      : [
          needCell(activity, money, context),
          figureCell(money.figures['funding.secured'], say),
          gapCell(activity, money, context),
          coverCell(money, context),
        ];
  const replaced =
    facts.contingency === undefined
      ? signalCell('bad', say('report.contingency.none'))
      : wordsCell(facts.contingency, say);
  return [row(idCell(activity.id), textCell(title(facts.service)), replaced, ...figures)];
}

/** The minimum package of services that goes on in a crisis, its cost and its cover. */
export function contingencySection(context: ReportContext): Section {
  const { say, plan, figures } = context;
  const money = new Map(
    shownOf(figures.funding())
      .by('activity')
      .map((r) => [r.key, r]),
  );
  const essential = plan.activities.filter((a) => a.activity?.essential !== undefined);
  const rows = essential.flatMap((a) => contingencyRow(a, money.get(a.id), context));
  const without = essential.filter((a) => a.activity?.essential?.contingency === undefined).length;
  const caption = say('report.contingency.caption', { currency: plan.currency });
  const blocks =
    rows.length === 0
      ? []
      : [
          paragraph(say('report.contingency.lead', { count: essential.length, without })),
          tableBlock({ caption, columns: columnsOf(contingencyColumns, say), rows }),
        ];
  return section('contingency', say('report.contingency.title'), blocks, say('report.contingency.empty'), true);
}
