// What the evaluators judge, for the summary: how often each rating was given, and their first conclusions.

import { paragraph } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block } from '../model.js';
import { evaluationOf } from './evaluation.js';

/** So many fit on the page of the summary; all stand in a section of their own. */
const some = 4;

/** "3 Good, 7 Mixed, 1 Poor", the best first; what is not rated last. */
function ratingsOf(ratings: readonly (string | undefined)[], { plan, say, title }: ReportContext): string {
  const scale = plan.ratingScale.map(({ rating, title: name }) => [rating, title(name)] as const);
  const named = new Map<string | undefined, string>([...scale, [undefined, say('report.criteria.not-rated')]]);
  const order = [
    ...new Set([...scale.map(([rating]) => rating), ...ratings.filter((r) => r !== undefined), undefined]),
  ];
  return order
    .map((rating) => ({ count: ratings.filter((r) => r === rating).length, name: named.get(rating) ?? rating ?? '' }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => say('report.verdict.rating', { count, name }))
    .join(', ');
}

export function verdictBlocks(context: ReportContext): readonly Block[] {
  const { say, title } = context;
  const evaluation = evaluationOf(context);
  if (evaluation === undefined) return [];
  const { questions, conclusions } = evaluation;
  const ratings = ratingsOf(
    questions.map(({ rating }) => rating),
    context,
  );
  const rated =
    questions.length === 0 ? [] : [paragraph(say('report.verdict.ratings', { count: questions.length, ratings }))];
  const first = conclusions.slice(0, some).map((text): Block => ({ kind: 'words', text: title(text) }));
  const lead =
    first.length === 0
      ? []
      : [paragraph(say('report.verdict.conclusions', { more: conclusions.length - first.length }))];
  return [...rated, ...lead, ...first];
}
