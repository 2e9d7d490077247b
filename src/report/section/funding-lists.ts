// The donor's lists: funded against planned activity by activity, and what is open to pick from.

import { shownOf } from '../../figure/funding.js';
import type { FundingRow } from '../../figure/funding-row.js';
import type { Node } from '../../plan/model-tree.js';
import { goalOf } from '../../plan/tree.js';
import {
  blank,
  columnsOf,
  figureCell,
  groupRow,
  idCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
} from '../cells.js';
import { activityColumn, coverColumn, figureColumn, idColumn, leadColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Cell, Section, TableRow } from '../model.js';

/** How an activity is funded, as a signal: fully, partly, not, uncosted, or not recorded. */
export function coverCell({ figures }: FundingRow, { say }: ReportContext): Cell {
  if (Number(figures['funding.uncosted'].value) > 0) return signalCell('unknown', say('report.cover.uncosted'));
  if (figures['funding.fullyFunded'].value === undefined) return signalCell('unknown', say('report.cover.unrecorded'));
  if (figures['funding.fullyFunded'].value === 1) return signalCell('good', say('report.cover.full'));
  if (figures['funding.partlyFunded'].value === 1) return signalCell('warn', say('report.cover.partly'));
  return figures['funding.notFunded'].value === 1
    ? signalCell('bad', say('report.cover.none'))
    : signalCell('unknown', say('report.cover.unknown'));
}

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

function activityRow(activity: Node, found: FundingRow, context: ReportContext): TableRow {
  const { say, title, leadOf } = context;
  const ids = ['funding.need', 'funding.secured', 'funding.pooled', 'funding.pledged', 'funding.firmGap'] as const;
  const figures = ids.map((id) => figureCell(found.figures[id], say));
  return row(
    idCell(activity.id),
    textCell(title(activity.title)),
    textCell(leadOf(activity)),
    ...figures,
    coverCell(found, context),
  );
}

export function activityFundingSection(context: ReportContext): Section {
  const { say, plan, title, figures } = context;
  const found = new Map(
    shownOf(figures.funding())
      .by('activity')
      .map((r) => [r.key, r]),
  );
  const rows = plan.goals.flatMap((goal) => {
    const lines = plan.activities.flatMap((a) => {
      const money = goalOf(a) === goal ? found.get(a.id) : undefined;
      return money === undefined ? [] : [activityRow(a, money, context)];
    });
    const head = groupRow(idCell(goal.id), textCell(title(goal.title)), ...activityColumns.slice(2).map(() => blank));
    return lines.length === 0 ? [] : [head, ...lines];
  });
  const caption = say('report.activity-funding.caption', { currency: plan.currency });
  const blocks = rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(activityColumns, say), rows })];
  return section(
    'activity-funding',
    say('report.activity-funding.title'),
    blocks,
    say('report.activity-funding.empty'),
    true,
  );
}

const openMinor = ({ figures }: FundingRow): bigint => {
  const { value } = figures['funding.gapAfterPledges'];
  return value === undefined || typeof value === 'number' ? 0n : value.minor;
};

const openColumns = [
  idColumn,
  activityColumn,
  words('essential', 'report.column.essential', 2),
  leadColumn,
  figureColumn('funding.need'),
  figureColumn('funding.coverage', 1),
  figureColumn('funding.gapAfterPledges'),
  words('iati', 'report.column.iati', 2),
];

/** What a donor can pick from: activities with an open gap, essential services first, then the largest gap. */
export function openListSection(context: ReportContext): Section {
  const { say, plan, figures } = context;
  const open = shownOf(figures.funding())
    .by('activity')
    .flatMap((money) => {
      const node = plan.node.get(money.key);
      return node === undefined || openMinor(money) === 0n
        ? []
        : [{ node, money, essential: node.activity?.essential !== undefined }];
    });
  const byGap = (a: FundingRow, b: FundingRow): number =>
    openMinor(b) > openMinor(a) ? 1 : openMinor(b) < openMinor(a) ? -1 : 0;
  const ordered = [...open].sort((a, b) => Number(b.essential) - Number(a.essential) || byGap(a.money, b.money));
  const rows = ordered.map(({ node, money, essential }) => openRow(node, money, essential, context));
  const lead = paragraph(
    say('report.open.lead', { count: rows.length, essential: open.filter((o) => o.essential).length }),
  );
  const caption = say('report.open.caption', { currency: plan.currency });
  const blocks = rows.length === 0 ? [] : [lead, tableBlock({ caption, columns: columnsOf(openColumns, say), rows })];
  return section('open', say('report.open.title'), blocks, say('report.open.empty'), true);
}

function openRow(
  node: Node,
  { figures }: FundingRow,
  essential: boolean,
  { say, title, leadOf }: ReportContext,
): TableRow {
  return row(
    idCell(node.id),
    textCell(title(node.title)),
    essential ? signalCell('warn', say('report.open.essential')) : blank,
    textCell(leadOf(node)),
    figureCell(figures['funding.need'], say),
    figureCell(figures['funding.coverage'], say),
    figureCell(figures['funding.gapAfterPledges'], say),
    textCell(node.activity?.iati),
  );
}
