// What a donor can pick from: what is still open from the year of the report on. What past years left open can no longer be
// paid; it is told apart, so that both add up to the gap of the whole plan.

import { type FundingRow, told } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import { yearOf } from '../../plan/day.js';
import type { Node } from '../../plan/model-tree.js';
import {
  blank,
  columnsOf,
  figureCell,
  idCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
  totalRow,
} from '../cells.js';
import { activityColumn, figureColumn, idColumn, leadColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, TableRow } from '../model.js';
import { figureWords } from '../total.js';
import { totalOf } from './money-limits.js';

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

interface Open {
  readonly money: FundingRow;
  /** Absent where the need hangs above the activities. */
  readonly node?: Node;
  readonly essential: boolean;
}

/** Essential services first, then the largest gap. */
function inOrder(a: Open, b: Open): number {
  const [first, second] = [openMinor(a.money), openMinor(b.money)];
  return Number(b.essential) - Number(a.essential) || (second > first ? 1 : second < first ? -1 : 0);
}

function openOf(money: FundingRow, { plan }: ReportContext): readonly Open[] {
  if (openMinor(money) === 0n) return [];
  const node = plan.node.get(money.key);
  if (node === undefined) return money.key === '' ? [{ money, essential: false }] : [];
  return [{ node, money, essential: node.activity?.essential !== undefined }];
}

function openRow({ node, money, essential }: Open, context: ReportContext): TableRow {
  const { say, plan, title, leadOf } = context;
  const { figures } = money;
  return row(
    node === undefined ? blank : idCell(node.id),
    textCell(node === undefined ? cutLabel('activity', '', plan, say) : title(node.title)),
    essential ? signalCell('warn', say('report.open.essential')) : blank,
    textCell(node === undefined ? undefined : leadOf(node)),
    figureCell(figures['funding.need'], say),
    figureCell(figures['funding.coverage'], say),
    figureCell(figures['funding.gapAfterPledges'], say),
    textCell(node?.activity?.iati),
  );
}

/** From the year of the report on. */
export function openListSection(context: ReportContext): Section {
  const { say, plan, figures, date } = context;
  const from = yearOf(date);
  const ahead = figures.funding().within(yearsThat((year) => year >= from, context));
  const rows = ahead.by('activity');
  const open = rows.flatMap((money) => openOf(money, context)).sort(inOrder);
  const sum = totalRow(
    blank,
    textCell(say('report.open.total')),
    blank,
    blank,
    blank,
    blank,
    figureCell(ahead.total.figures['funding.gapAfterPledges'], say),
    blank,
  );
  const table = {
    caption: say('report.open.caption', { currency: plan.currency, year: from }),
    columns: columnsOf(openColumns, say),
    rows: [...open.map((one) => openRow(one, context)), sum],
  };
  const activities = open.filter((o) => o.node !== undefined);
  const lead = say('report.open.lead', {
    count: activities.length,
    essential: open.filter((o) => o.essential).length,
    year: from,
  });
  const limits = [
    ...pastBlocks(from, context),
    ...unrecordedBlocks(from, context),
    ...uncostedBlocks(rows, from, context),
  ];
  const blocks =
    open.length === 0
      ? [paragraph(say('report.open.empty', { year: from }), 'empty')]
      : [paragraph(lead), tableBlock(table)];
  return section('open', say('report.open.title'), [...blocks, ...limits], '', true);
}

/** Years that are shown: where some have no funding record, what is open in them is not known. */
function yearsThat(choose: (year: number) => boolean, { figures }: ReportContext): ReadonlySet<number> {
  const { recorded, ledger } = figures.funding();
  return new Set((recorded?.years ?? ledger.years).filter(choose));
}

/** What past years left open, and the gap of the whole plan that it adds up to. */
function pastBlocks(from: number, context: ReportContext): readonly Block[] {
  const { say, format, figures } = context;
  const years = yearsThat((year) => year < from, context);
  const past = figures.funding().within(years).total;
  if (openMinor(past) === 0n) return [];
  const [left, whole] = [past, totalOf(context)].map((r) =>
    figureWords(r.figures['funding.gapAfterPledges'], say, format),
  );
  return [
    paragraph(say('report.open.past', { years: [...years].join(', '), left: left ?? '', whole: whole ?? '' }), 'note'),
  ];
}

/** What is needed in years without a funding record: how much of it is open, nobody knows. */
function unrecordedBlocks(from: number, { say, format, figures }: ReportContext): readonly Block[] {
  const funding = figures.funding();
  const years = funding.unrecorded.filter((year) => year >= from);
  const need = told(funding.within(new Set(years)).total, 'funding.need');
  if (typeof need.value !== 'object' || need.value.minor === 0n) return [];
  const args = { years: years.join(', '), count: years.length, need: figureWords(need, say, format) };
  return [paragraph(say('report.open.unrecorded', args), 'warning')];
}

/** Activities of which nobody knows what they need: they may be open without an amount. */
function uncostedBlocks(rows: readonly FundingRow[], from: number, { say }: ReportContext): readonly Block[] {
  const unlisted = rows.filter((r) => openMinor(r) === 0n && Number(r.figures['funding.uncosted'].value) > 0);
  const ids = unlisted.filter((r) => r.key !== '').map((r) => r.key);
  return ids.length === 0
    ? []
    : [paragraph(say('report.open.uncosted', { count: ids.length, ids: ids.join(', '), year: from }), 'warning')];
}
