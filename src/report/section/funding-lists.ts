// Funded against planned, activity by activity, and the total that the activities and the money above them add up to.

import type { FundingId } from '../../figure/catalogue.js';
import { shownOf } from '../../figure/funding.js';
import { type FundingRow, hasMoney } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import type { Node } from '../../plan/model-tree.js';
import { goalOf } from '../../plan/tree.js';
import {
  blank,
  columnsOf,
  figureCell,
  groupRow,
  idCell,
  row,
  section,
  tableBlock,
  textCell,
  totalRow,
} from '../cells.js';
import { activityColumn, coverColumn, figureColumn, idColumn, leadColumn } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Cell, Section, TableRow } from '../model.js';
import { coverCell, gapCell, needCell } from './cost-cells.js';
import { totalLabel, totalOf } from './money-limits.js';

const activityColumns = [
  idColumn,
  activityColumn,
  leadColumn,
  figureColumn('funding.need'),
  figureColumn('funding.secured'),
  figureColumn('funding.pooled'),
  figureColumn('funding.pledged'),
  figureColumn('funding.firmGap'),
  coverColumn,
];

function activityRow(activity: Node, money: FundingRow, context: ReportContext): TableRow {
  const { say, title, leadOf } = context;
  const given = (['funding.secured', 'funding.pooled', 'funding.pledged'] as const).map((id) =>
    figureCell(money.figures[id], say),
  );
  return row(
    idCell(activity.id),
    textCell(title(activity.title)),
    textCell(leadOf(activity)),
    needCell(activity, money, context),
    ...given,
    gapCell(activity, money, context),
    coverCell(money, context),
  );
}

/** Amounts of a row that is no activity: what is pooled is in the rows of the activities that it pays. */
function sumCells(label: string, { figures }: FundingRow, { say }: ReportContext): readonly Cell[] {
  const of = (id: FundingId): Cell => figureCell(figures[id], say);
  return [
    blank,
    textCell(label),
    blank,
    of('funding.need'),
    of('funding.secured'),
    blank,
    of('funding.pledged'),
    of('funding.firmGap'),
    blank,
  ];
}

function activityRows(found: ReadonlyMap<string, FundingRow>, context: ReportContext): readonly TableRow[] {
  const { plan, title } = context;
  return plan.goals.flatMap((goal) => {
    const lines = plan.activities.flatMap((a) => {
      const money = goalOf(a) === goal ? found.get(a.id) : undefined;
      return money === undefined ? [] : [activityRow(a, money, context)];
    });
    const head = groupRow(idCell(goal.id), textCell(title(goal.title)), ...activityColumns.slice(2).map(() => blank));
    return lines.length === 0 ? [] : [head, ...lines];
  });
}

export function activityFundingSection(context: ReportContext): Section {
  const { say, plan, figures } = context;
  const found = new Map(
    shownOf(figures.funding())
      .by('activity')
      .map((r) => [r.key, r]),
  );
  const rows = activityRows(found, context);
  const above = found.get('');
  const rest =
    above === undefined || !hasMoney(above)
      ? []
      : [totalRow(...sumCells(cutLabel('activity', '', plan, say), above, context))];
  const table = {
    caption: say('report.activity-funding.caption', { currency: plan.currency }),
    columns: columnsOf(activityColumns, say),
    rows: [...rows, ...rest, totalRow(...sumCells(totalLabel(context), totalOf(context), context))],
  };
  return section(
    'activity-funding',
    say('report.activity-funding.title'),
    rows.length === 0 ? [] : [tableBlock(table)],
    say('report.activity-funding.empty'),
    true,
  );
}
