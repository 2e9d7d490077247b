// The criteria of an evaluation: its questions with judgement, evidence, finding and rating.

import { dacCriteria, type StandardCriterion, standardCriteria } from '../../plan/criteria.js';
import type { Plan } from '../../plan/model.js';
import type { Evaluation, Question } from '../../plan/model-learning.js';
import {
  columnsOf,
  heading,
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
import type { Block, Cell, Section, Signal } from '../model.js';
import { evaluationOf } from './evaluation.js';
import { evidenceItem, hasValues } from './evidence.js';

const isStandard = (id: string): id is StandardCriterion => standardCriteria.some((c) => c === id);

function criterionName(id: string, { plan, say, title }: ReportContext): string {
  const own = plan.criteria.find((c) => c.id === id)?.title;
  if (own !== undefined) return title(own);
  return isStandard(id) ? say(`criterion.${id}`) : id;
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
      : [heading(evidenceHead(question, context)), { kind: 'list', items: evidence }];
  return [tableBlock(table), ...evidenceBlocks];
}

/** The day of the figures is said: the evaluation may have been made on another. */
const evidenceHead = ({ evidence }: Question, { say, format, date }: ReportContext): string =>
  hasValues(evidence)
    ? say('report.criteria.evidence-day', { date: format.day(date) })
    : say('report.criteria.evidence');

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
