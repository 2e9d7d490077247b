// Review meetings: what was decided, and what became of it.

import type { Decision, Review } from '../../plan/model-learning.js';
import type { Say } from '../../text/say.js';
import {
  blank,
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

/** Reviews held by the date, the latest first. */
export const byDate = (reviews: readonly Review[], context: ReportContext): readonly Review[] =>
  [...reviews].filter((r) => r.date <= context.date).sort((a, b) => (a.date < b.date ? 1 : -1));

const numberColumn = words('decision-id', 'report.column.decision-id', 1.5);

/** The title of what is decided on; what is still to be added, or was taken out, is not in the plan. */
export function titleCell({ on }: Decision, { plan, title, say }: ReportContext): Cell {
  const node = plan.node.get(on);
  return node === undefined
    ? { kind: 'absent', text: say('report.decisions.not-in-plan') }
    : textCell(title(node.title));
}

/** To go on as before needs nobody to see to it. */
const ownerCell = ({ owner, decision }: Decision, say: Say): Cell =>
  owner === undefined && decision !== 'continue'
    ? { kind: 'absent', text: say('report.decisions.no-owner') }
    : idCell(owner ?? '');

function decisionTable(review: Review, context: ReportContext): Block {
  const { say } = context;
  const columns = columnsOf(
    [
      numberColumn,
      idColumn,
      words('title', 'report.column.concerns', 3),
      words('decision', 'report.column.decision', 1),
      words('reason', 'report.column.reason', 3),
      words('change', 'report.column.change', 3),
      words('owner', 'report.column.owner', 1),
      words('deadline', 'report.column.deadline', 1),
      words('state', 'report.column.state', 1.5),
    ],
    say,
  );
  const rows = review.decisions.map((d) =>
    row(
      idCell(d.id ?? ''),
      idCell(d.on),
      titleCell(d, context),
      textCell(say(`decision.${d.decision}`)),
      wordsCell(d.reason, say),
      wordsCell(d.change, say),
      ownerCell(d, say),
      dateCell(d.deadline),
      outcome(d, context),
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
  if (decision.decision === 'continue' && decision.deadline === undefined) return blank;
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
      numberColumn,
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
      idCell(d.id ?? ''),
      idCell(d.on),
      textCell(say(`decision.${d.decision}`)),
      wordsCell(d.change ?? d.reason, say),
      ownerCell(d, say),
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
