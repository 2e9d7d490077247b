// The evaluator's part: scope and method, criteria with evidence and ratings, lessons, conclusions, the matrix.

import { isFigureId } from '../../figure/catalogue.js';
import { dacCriteria, type StandardCriterion, standardCriteria } from '../../plan/criteria.js';
import type { Plan } from '../../plan/model.js';
import type { Evaluation, Question } from '../../plan/model-learning.js';
import type { Text } from '../../plan/model-tree.js';
import { columnsOf, idCell, paragraph, row, section, signalCell, tableBlock, textCell, wordsCell } from '../cells.js';
import { idColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, Signal } from '../model.js';
import { figureWords, totalFigure } from '../total.js';

/** The evaluation that the report is about: the latest on or before the date. */
export function evaluationOf(context: ReportContext): Evaluation | undefined {
  return [...context.plan.evaluations]
    .filter((e) => e.date <= context.date)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}

const isStandard = (id: string): id is StandardCriterion => standardCriteria.some((c) => c === id);

function criterionName(id: string, { plan, say, title }: ReportContext): string {
  const own = plan.criteria.find((c) => c.id === id)?.title;
  if (own !== undefined) return title(own);
  return isStandard(id) ? say(`criterion.${id}`) : id;
}

const wordsBlock = (text: Text | undefined, { title }: ReportContext): readonly Block[] =>
  text === undefined ? [] : [{ kind: 'words', text: title(text) }];

function headed(
  key: 'scope' | 'method' | 'limitations',
  text: Text | undefined,
  context: ReportContext,
): readonly Block[] {
  const words = wordsBlock(text, context);
  return words.length === 0 ? [] : [paragraph(context.say(`report.scope.${key}`)), ...words];
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

/** How good a step of the plan's own scale is: the scale is written best first. */
function ratingSignal(rating: string, plan: Plan): Signal {
  const at = plan.ratingScale.findIndex((r) => r.rating === rating);
  if (at < 0) return 'unknown';
  const share = plan.ratingScale.length === 1 ? 0 : at / (plan.ratingScale.length - 1);
  return share < 0.34 ? 'good' : share < 0.67 ? 'warn' : 'bad';
}

function ratingCell({ rating }: Question, { plan, say, title }: ReportContext): Cell {
  if (rating === undefined) return { kind: 'absent', text: say('report.criteria.not-rated') };
  const step = plan.ratingScale.find((r) => r.rating === rating);
  return signalCell(ratingSignal(rating, plan), step === undefined ? rating : title(step.title));
}

function evidenceItem(evidence: Question['evidence'][number], context: ReportContext): string {
  const { say, title } = context;
  const parts = [
    evidence.text === undefined ? undefined : title(evidence.text),
    evidence.figure === undefined ? undefined : figureSentence(evidence.figure, context),
    evidence.indicator === undefined ? undefined : indicatorSentence(evidence.indicator, context),
    evidence.source === undefined
      ? undefined
      : say('report.criteria.outside-source', { source: title(evidence.source) }),
  ];
  return parts.filter((p) => p !== undefined).join(' · ');
}

/** A figure of the plan as evidence: its name and its value at the date of the report. */
function figureSentence(id: string, { figures, say, format }: ReportContext): string {
  const figure = totalFigure(id, figures);
  if (figure === undefined) return isFigureId(id) ? say(`figure.${id}.name`) : id;
  return say('report.criteria.figure', {
    name: say(`figure.${figure.id}.name`),
    value: figureWords(figure, say, format),
  });
}

/** An indicator as evidence: baseline, value to date, target, and whether it is on track. */
function indicatorSentence(id: string, { plan, title, say, figures, format, mask }: ReportContext): string {
  const indicator = plan.indicators.get(id);
  const state = figures.indicators().find((s) => s.indicator.id === id);
  const name = say('report.criteria.indicator', { id, title: indicator === undefined ? '' : title(indicator.title) });
  if (state === undefined || typeof state.actual.value !== 'number' || !mask.actual(id)) return name;
  const number = (value: unknown): string => (typeof value === 'number' ? format.number(value) : say('report.absent'));
  const values = say('report.criteria.values', {
    baseline: mask.baseline(id) ? number(state.indicator.baseline?.value) : say('report.suppressed'),
    actual: number(state.actual.value),
    target: number(state.target.value),
    track: say(`track.${state.track}`),
  });
  return `${name}: ${values}`;
}

function questionBlocks(question: Question, context: ReportContext): readonly Block[] {
  const { say, plan, title } = context;
  const descriptor = plan.ratingScale.find((r) => r.rating === question.rating)?.descriptor;
  const table = {
    caption: `${question.id} · ${title(question.question)}`,
    columns: columnsOf([words('what', 'report.column.what', 2), words('words', 'report.column.content', 8)], say),
    rows: [
      row(textCell(say('report.criteria.judgement')), wordsCell(question.judgementCriteria, say)),
      row(textCell(say('report.criteria.finding')), wordsCell(question.finding, say)),
      row(textCell(say('report.criteria.rating')), ratingCell(question, context)),
      ...(descriptor === undefined
        ? []
        : [row(textCell(say('report.criteria.descriptor')), wordsCell(descriptor, say))]),
      row(
        textCell(say('report.criteria.strength')),
        question.strength === undefined
          ? { kind: 'absent', text: say('report.criteria.not-stated') }
          : textCell(say(`strength.${question.strength}`)),
      ),
    ],
  };
  const evidence = question.evidence.map((e) => evidenceItem(e, context)).filter((e) => e !== '');
  const evidenceBlocks: readonly Block[] =
    evidence.length === 0
      ? [paragraph(say('report.criteria.no-evidence'), 'warning')]
      : [paragraph(say('report.criteria.evidence')), { kind: 'list', items: evidence }];
  return [tableBlock(table), ...evidenceBlocks];
}

/** One section a criterion, in the order of the evaluation; a criterion without question says so once. */
export function criteriaSections(context: ReportContext): readonly Section[] {
  const { say } = context;
  const evaluation = evaluationOf(context);
  if (evaluation === undefined || evaluation.questions.length === 0)
    return [section('criteria', say('report.criteria.title'), [], say('report.criteria.empty'))];
  const ids = [
    ...new Set([
      ...standardCriteria,
      ...context.plan.criteria.map((c) => c.id),
      ...evaluation.questions.map((q) => q.criterion),
    ]),
  ];
  const asked = ids.filter((id) => evaluation.questions.some((q) => q.criterion === id));
  const missing = dacCriteria.filter((id) => !asked.includes(id));
  const overview = section(
    'criteria',
    say('report.criteria.title'),
    [
      ratingTable(evaluation, context),
      ...(missing.length === 0
        ? []
        : [
            paragraph(
              say('report.criteria.missing', { names: missing.map((id) => criterionName(id, context)).join(', ') }),
              'note',
            ),
          ]),
    ],
    '',
  );
  return [
    overview,
    ...asked.map(
      (id): Section => ({
        id: `criterion-${id.replace(/[^a-z0-9-]/gi, '-')}`,
        title: criterionName(id, context),
        level: 2,
        blocks: evaluation.questions.filter((q) => q.criterion === id).flatMap((q) => questionBlocks(q, context)),
      }),
    ),
  ];
}

function ratingTable(evaluation: Evaluation, context: ReportContext): Block {
  const { say, title } = context;
  const columns = columnsOf(
    [
      words('criterion', 'term.criterion', 2),
      idColumn,
      words('question', 'report.column.question', 5),
      words('rating', 'report.column.rating', 2),
      words('strength', 'report.column.strength', 2),
    ],
    say,
  );
  const rows = evaluation.questions.map((q) =>
    row(
      textCell(criterionName(q.criterion, context)),
      idCell(q.id),
      textCell(title(q.question)),
      ratingCell(q, context),
      q.strength === undefined
        ? { kind: 'absent', text: say('report.criteria.not-stated') }
        : textCell(say(`strength.${q.strength}`)),
    ),
  );
  return tableBlock({ caption: say('report.criteria.overview'), columns, rows });
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

export function theorySection(context: ReportContext): Section {
  const { say } = context;
  return section(
    'theory',
    say('report.theory.title'),
    wordsBlock(evaluationOf(context)?.theoryOfChange, context),
    say('report.theory.empty'),
  );
}

/** Annex: which question rests on which evidence. */
export function matrixSection(context: ReportContext): Section {
  const { say, title } = context;
  const columns = columnsOf(
    [
      idColumn,
      words('question', 'report.column.question', 4),
      words('judgement', 'report.criteria.judgement', 4),
      words('evidence', 'report.criteria.evidence', 5),
    ],
    say,
  );
  const rows = (evaluationOf(context)?.questions ?? []).map((q) =>
    row(
      idCell(q.id),
      textCell(title(q.question)),
      wordsCell(q.judgementCriteria, say),
      textCell(q.evidence.map((e) => evidenceItem(e, context)).join('; ')),
    ),
  );
  const blocks = rows.length === 0 ? [] : [tableBlock({ caption: say('report.matrix.caption'), columns, rows })];
  return section('matrix', say('report.matrix.title'), blocks, say('report.matrix.empty'), true);
}
