// The evaluator's part but for the criteria: scope and method, conclusions, lessons, the matrix.

import type { Evaluation } from '../../plan/model-learning.js';
import type { Text } from '../../plan/model-tree.js';
import {
  columnsOf,
  heading,
  idCell,
  paragraph,
  phrases,
  row,
  section,
  tableBlock,
  textCell,
  wordsCell,
} from '../cells.js';
import { idColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section } from '../model.js';
import { asParts, evidenceItem, hasValues } from './evidence.js';

/** The evaluation that the report is about: the latest on or before the date. */
export function evaluationOf(context: ReportContext): Evaluation | undefined {
  return [...context.plan.evaluations]
    .filter((e) => e.date <= context.date)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}

export const wordsBlock = (text: Text | undefined, { title }: ReportContext): readonly Block[] =>
  text === undefined ? [] : [{ kind: 'words', text: title(text) }];

function headed(
  key: 'scope' | 'method' | 'limitations',
  text: Text | undefined,
  context: ReportContext,
): readonly Block[] {
  const words = wordsBlock(text, context);
  return words.length === 0 ? [] : [heading(context.say(`report.scope.${key}`)), ...words];
}

export function scopeSection(context: ReportContext): Section {
  const { say, title } = context;
  const evaluation = evaluationOf(context);
  const blocks: readonly Block[] =
    evaluation === undefined
      ? []
      : [
          paragraph(
            say('report.scope.kind', {
              kind: say(`evaluation.${evaluation.kind}`),
              date: context.format.day(evaluation.date),
            }),
          ),
          ...(evaluation.evaluator === undefined
            ? []
            : [paragraph(say('report.scope.evaluator', { name: title(evaluation.evaluator) }))]),
          ...headed('scope', evaluation.scope, context),
          ...headed('method', evaluation.method, context),
          ...headed('limitations', evaluation.limitations, context),
        ];
  return section('scope', say('report.scope.title'), blocks, say('report.scope.empty'));
}

/** A list of texts as a section. */
function listSection(
  id: 'conclusions' | 'evaluation-lessons',
  texts: readonly Text[],
  context: ReportContext,
): Section {
  const blocks = texts.flatMap((t) => wordsBlock(t, context));
  return section(id, context.say(`report.${id}.title`), blocks, context.say(`report.${id}.empty`));
}

export const conclusionsSection = (context: ReportContext): Section =>
  listSection('conclusions', evaluationOf(context)?.conclusions ?? [], context);

export const evaluationLessonsSection = (context: ReportContext): Section =>
  listSection('evaluation-lessons', evaluationOf(context)?.lessons ?? [], context);

/** Annex: which question rests on which evidence. */
export function matrixSection(context: ReportContext): Section {
  const { say, title, format, date } = context;
  const columns = columnsOf(
    [
      idColumn,
      words('question', 'report.column.question', 4),
      words('judgement', 'report.criteria.judgement', 4),
      words('evidence', 'report.criteria.evidence', 5),
    ],
    say,
  );
  const questions = evaluationOf(context)?.questions ?? [];
  const rows = questions.map((q) =>
    row(
      idCell(q.id),
      textCell(title(q.question)),
      wordsCell(q.judgementCriteria, say),
      textCell(phrases(asParts(q.evidence.map((e) => evidenceItem(e, context))), say)),
    ),
  );
  const valued = questions.some((q) => hasValues(q.evidence));
  const note = valued ? { note: say('report.matrix.day', { date: format.day(date) }) } : {};
  const blocks =
    rows.length === 0 ? [] : [tableBlock({ caption: say('report.matrix.caption'), columns, rows, ...note })];
  return section('matrix', say('report.matrix.title'), blocks, say('report.matrix.empty'), true);
}
