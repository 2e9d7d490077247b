// Evaluations: questions under criteria, evidence, ratings, conclusions, lessons, recommendations.

import { type LearningContext, recommendationsIn, unique } from './build-reviews.js';
import { standardCriteria } from './criteria.js';
import type { Known } from './gather.js';
import type { Evaluation, Question } from './model-learning.js';
import type { Text } from './model-tree.js';
import { dayIn, type Entry, entries, oneOf, present, string, text, textOf } from './read.js';

export function buildEvaluations(document: Entry, context: LearningContext): readonly Evaluation[] {
  const asking = { ...context, criteria: criteriaOf(context), ratings: ratingsOf(context) };
  const all = entries(document, 'evaluations').flatMap((item) => evaluationFrom(item, asking));
  return unique(all, 'evaluation', ({ title }) => title, context.gather);
}

interface Asking extends LearningContext {
  readonly criteria: Known;
  /** Undefined where the plan declares no scale: then any word is taken as it is. */
  readonly ratings: Known | undefined;
}

/** The usual criteria, and the plan's own. */
function criteriaOf({ head }: LearningContext): Known {
  const known = new Map<string, { readonly title?: Text }>(standardCriteria.map((id) => [id, {}]));
  for (const term of head.criteria) known.set(term.id, term);
  return known;
}

function ratingsOf({ head }: LearningContext): Known | undefined {
  return head.ratingScale.length === 0 ? undefined : new Map(head.ratingScale.map((step) => [step.rating, step]));
}

function evaluationFrom(item: Entry, context: Asking): readonly Evaluation[] {
  const id = string(item, 'id');
  const kind = oneOf(item, 'kind', ['mid-term', 'final', 'ex-post']);
  const date = dayIn(item, 'date');
  if (id === undefined || kind === undefined || date === undefined) return [];
  const questions = entries(item, 'questions').flatMap((question) => questionFrom(question, context));
  return [
    present({
      path: item.path,
      id,
      kind,
      date,
      title: text(item, 'title'),
      evaluator: text(item, 'evaluator'),
      scope: text(item, 'scope'),
      method: text(item, 'method'),
      limitations: text(item, 'limitations'),
      theoryOfChange: text(item, 'theory-of-change'),
      questions: unique(questions, 'question', ({ question }) => question, context.gather),
      conclusions: textsIn(item, 'conclusions'),
      lessons: textsIn(item, 'lessons'),
      recommendations: recommendationsIn(item, context),
    }),
  ];
}

function textsIn({ fields }: Entry, key: string): readonly Text[] {
  const values = fields[key];
  return Array.isArray(values) ? values.map(textOf).filter((words) => words !== undefined) : [];
}

/** Left out without a known criterion: the report has no place for it. */
function questionFrom(item: Entry, context: Asking): readonly Question[] {
  const id = string(item, 'id');
  const question = text(item, 'question');
  if (id === undefined || question === undefined) return [];
  const { criteria, gather, ratings } = context;
  const criterion = gather.referIn(item, 'criterion', { node: id, expected: 'criterion' }, criteria);
  const reference = { node: id, expected: 'rating' };
  const rating = ratings ? gather.referIn(item, 'rating', reference, ratings) : string(item, 'rating');
  const evidence = entries(item, 'evidence').map((piece) => evidenceFrom(piece, id, context));
  if (criterion === undefined) return [];
  return [
    present({
      path: item.path,
      id,
      criterion,
      question,
      judgementCriteria: text(item, 'judgement-criteria'),
      evidence,
      finding: text(item, 'finding'),
      rating,
      strength: oneOf(item, 'strength', ['strong', 'moderate', 'weak']),
    }),
  ];
}

function evidenceFrom(item: Entry, question: string, { gather, indicators }: Asking): Question['evidence'][number] {
  return present({
    text: text(item, 'text'),
    figure: string(item, 'figure'),
    indicator: gather.referIn(item, 'indicator', { node: question, expected: 'indicator' }, indicators),
    source: text(item, 'source'),
  });
}
