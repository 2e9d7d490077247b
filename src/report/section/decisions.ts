// Review meetings: what was decided, what became of it, and what the plan says before and after.

import type { Decision, Review } from '../../plan/model-learning.js';
import {
  columnsOf,
  dateCell,
  idCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
  wordsCell,
} from '../cells.js';
import { idColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section } from '../model.js';

const byDate = (reviews: readonly Review[], context: ReportContext): readonly Review[] =>
  [...reviews].filter((r) => r.date <= context.date).sort((a, b) => (a.date < b.date ? 1 : -1));

function nodeTitle(decision: Decision, { plan, title }: ReportContext): string {
  const node = plan.node.get(decision.on);
  return node === undefined ? '' : title(node.title);
}

function decisionTable(review: Review, context: ReportContext): Block {
  const { say } = context;
  const columns = columnsOf(
    [
      idColumn,
      words('title', 'report.column.concerns', 3),
      words('decision', 'report.column.decision', 1),
      words('reason', 'report.column.reason', 3),
      words('change', 'report.column.change', 3),
      words('owner', 'report.column.owner', 1),
      words('deadline', 'report.column.deadline', 1),
    ],
    say,
  );
  const rows = review.decisions.map((d) =>
    row(
      idCell(d.on),
      textCell(nodeTitle(d, context)),
      textCell(say(`decision.${d.decision}`)),
      wordsCell(d.reason, say),
      wordsCell(d.change, say),
      idCell(d.owner ?? ''),
      dateCell(d.deadline),
    ),
  );
  return tableBlock({
    caption: say('report.decisions.caption', { date: context.format.day(review.date) }),
    columns,
    rows,
  });
}

/** The decisions of the latest review on or before the date. */
export function decisionsSection(context: ReportContext): Section {
  const { say, plan, title, institutionName } = context;
  const review = byDate(plan.reviews, context)[0];
  const blocks: Block[] = [];
  if (review !== undefined) {
    if (review.summary !== undefined) blocks.push({ kind: 'words', text: title(review.summary) });
    if (review.participants.length > 0)
      blocks.push(
        paragraph(say('report.decisions.participants', { names: review.participants.map(institutionName).join(', ') })),
      );
    if (review.decisions.length > 0) blocks.push(decisionTable(review, context));
  }
  return section('decisions', say('report.decisions.title'), blocks, say('report.decisions.empty'), true);
}

function outcome(decision: Decision, { say, date }: ReportContext): Cell {
  if (decision.done !== undefined) return signalCell('good', say('report.follow-up.done'));
  if (decision.deadline !== undefined && decision.deadline < date)
    return signalCell('bad', say('report.follow-up.overdue'));
  return signalCell('unknown', say('report.follow-up.open'));
}

/** What became of the decisions of the review before the latest one (or of the latest, where there is only one). */
export function followUpSection(context: ReportContext): Section {
  const { say, plan } = context;
  const [latest, before] = byDate(plan.reviews, context);
  const review = before ?? latest;
  const columns = columnsOf(
    [
      idColumn,
      words('decision', 'report.column.decision', 2),
      words('change', 'report.column.change', 4),
      words('owner', 'report.column.owner', 1),
      words('deadline', 'report.column.deadline', 1),
      words('done', 'report.column.done', 1),
      words('state', 'report.column.state', 2),
      words('words', 'report.column.follow-up', 3),
    ],
    say,
  );
  const rows = (review?.decisions ?? []).map((d) =>
    row(
      idCell(d.on),
      textCell(say(`decision.${d.decision}`)),
      wordsCell(d.change ?? d.reason, say),
      idCell(d.owner ?? ''),
      dateCell(d.deadline),
      dateCell(d.done),
      outcome(d, context),
      wordsCell(d.followUp, say),
    ),
  );
  const caption =
    review === undefined ? '' : say('report.follow-up.caption', { date: context.format.day(review.date) });
  const blocks = rows.length === 0 ? [] : [tableBlock({ caption, columns, rows })];
  return section('follow-up', say('report.follow-up.title'), blocks, say('report.follow-up.empty'), true);
}

/** The plan before and after the latest review's decisions, side by side. */
export function redlineSection(context: ReportContext): Section {
  const { say, plan } = context;
  const review = byDate(plan.reviews, context)[0];
  const columns = columnsOf(
    [
      idColumn,
      words('title', 'report.column.concerns', 3),
      words('from', 'report.column.from', 4),
      words('to', 'report.column.to', 4),
    ],
    say,
  );
  const rows = (review?.decisions ?? [])
    .filter((d) => d.from !== undefined || d.to !== undefined)
    .map((d) => row(idCell(d.on), textCell(nodeTitle(d, context)), wordsCell(d.from, say), wordsCell(d.to, say)));
  const blocks = rows.length === 0 ? [] : [tableBlock({ caption: say('report.redline.caption'), columns, rows })];
  return section('redline', say('report.redline.title'), blocks, say('report.redline.empty'));
}
