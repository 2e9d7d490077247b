// Recommendations of the evaluation and from outside, with addressee, deadline, response and status.

import type { Recommendation } from '../../plan/model-learning.js';
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
import { evaluationOf } from './evaluation.js';

function stateCell(r: Recommendation, { say, date }: ReportContext): Cell {
  const status = r.status ?? 'open';
  const text = say(`recommendation.${status}`);
  if (status === 'implemented') return signalCell('good', text);
  if (r.deadline !== undefined && r.deadline < date)
    return signalCell('bad', `${text} · ${say('report.follow-up.overdue')}`);
  return signalCell(
    status === 'in_progress' || status === 'accepted' || status === 'partly-accepted' ? 'neutral' : 'warn',
    text,
  );
}

function recommendationTable(caption: string, list: readonly Recommendation[], context: ReportContext): Block {
  const { say, institutionName } = context;
  const columns = columnsOf(
    [
      idColumn,
      words('text', 'term.recommendation', 4),
      words('priority', 'report.column.priority', 1),
      words('addressee', 'report.column.addressee', 2),
      words('deadline', 'report.column.deadline', 1),
      words('response', 'report.column.response', 3),
      words('activities', 'report.column.answered-by', 1),
      words('state', 'report.column.state', 2),
    ],
    say,
  );
  const rows = list.map((r) =>
    row(
      idCell(r.id),
      wordsCell(r.text, say),
      textCell(r.priority === undefined ? undefined : say(`priority.${r.priority}`)),
      textCell(r.addressee === undefined ? undefined : institutionName(r.addressee)),
      dateCell(r.deadline),
      r.response === undefined
        ? { kind: 'absent', text: say('report.recommendations.no-response') }
        : wordsCell(r.response, say),
      textCell(r.activities.join(', ')),
      stateCell(r, context),
    ),
  );
  return tableBlock({ caption, columns, rows });
}

function counted(list: readonly Recommendation[], { say }: ReportContext): Block {
  const done = list.filter((r) => r.status === 'implemented').length;
  const answered = list.filter((r) => r.response !== undefined).length;
  return paragraph(say('report.recommendations.count', { count: list.length, answered, done }));
}

/** Recommendations of the evaluation that the report is about. */
export function recommendationsSection(context: ReportContext): Section {
  const { say } = context;
  const evaluation = evaluationOf(context);
  const list = evaluation?.recommendations ?? [];
  const blocks =
    list.length === 0
      ? []
      : [counted(list, context), recommendationTable(say('report.recommendations.caption'), list, context)];
  return section(
    'recommendations',
    say('report.recommendations.title'),
    blocks,
    say(evaluation === undefined ? 'report.scope.empty' : 'report.recommendations.empty'),
    true,
  );
}

/** Follow-up of what was recommended before: by earlier evaluations and from outside (GRETA, TIP report, UPR, CEDAW). */
export function earlierRecommendationsSection(context: ReportContext): Section {
  const { say, plan, title, format } = context;
  const current = evaluationOf(context);
  const earlier = plan.evaluations.filter(
    (e) => e !== current && e.date <= context.date && e.recommendations.length > 0,
  );
  const blocks = earlier.map((e) =>
    recommendationTable(
      e.title === undefined ? say('report.recommendations.of', { date: format.day(e.date) }) : title(e.title),
      e.recommendations,
      context,
    ),
  );
  const bodies = [...new Set(plan.recommendations.map((r) => r.source ?? ''))];
  const external = bodies.map((body) =>
    recommendationTable(
      body === '' ? say('report.recommendations.external') : body,
      plan.recommendations.filter((r) => (r.source ?? '') === body),
      context,
    ),
  );
  const all = [
    ...(plan.recommendations.length === 0 ? [] : [counted(plan.recommendations, context)]),
    ...external,
    ...blocks,
  ];
  return section(
    'earlier-recommendations',
    say('report.earlier-recommendations.title'),
    all,
    say('report.earlier-recommendations.empty'),
    true,
  );
}
