// Rules on reviews, evaluations, recommendations and what reports may show of people.

import { finding } from '../finding/finding.js';
import { addDays, daysBetween } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Decision, Recommendation } from '../plan/model-learning.js';
import type { Observation } from '../plan/model-periods.js';
import { firstSnapshot } from '../plan/snapshots.js';
import { isPercent } from './indicators.js';
import { at, groupsBy, inForce, keyOf, list, missing, type Rule, yearsAfter } from './rule.js';

const noReview: Rule = (plan, date) => {
  const until = inForce(plan, date);
  const held = plan.reviews.filter((review) => review.date <= until);
  const last = [plan.start, ...held.map((review) => review.date)].sort().at(-1) ?? plan.start;
  if (until <= yearsAfter(last, 1)) return [];
  const review = held.find((one) => one.date === last);
  const place = review === undefined ? at(plan, 'start') : at(review, 'date');
  return [finding('NAP801', { last, days: daysBetween(last, until) }, place)];
};

const decisions = (plan: Plan): readonly Decision[] => plan.reviews.flatMap((review) => review.decisions);
const nameOf = (decision: Decision): string => decision.id ?? decision.on;

const incompleteDecision: Rule = (plan) =>
  decisions(plan).flatMap((decision) => {
    if (decision.decision === 'continue') return [];
    const { reason, owner, deadline } = decision;
    const absent = missing({ reason, owner, deadline });
    return absent
      .slice(0, 1)
      .map((first) => finding('NAP802', { id: nameOf(decision), keys: list(absent) }, keyOf(decision, first)));
  });

const decisionOverdue: Rule = (plan, date) =>
  decisions(plan).flatMap((decision) => {
    const { deadline, done } = decision;
    if (deadline === undefined || deadline >= date || done !== undefined) return [];
    return [finding('NAP803', { id: nameOf(decision), deadline }, at(decision, 'deadline'))];
  });

const recommendations = (plan: Plan): readonly Recommendation[] => [
  ...plan.recommendations,
  ...plan.evaluations.flatMap((evaluation) => evaluation.recommendations),
];

function unanswered({ response, activities, status }: Recommendation): boolean {
  return response === undefined && activities.length === 0 && (status === undefined || status === 'open');
}

const noAnswer: Rule = (plan) =>
  recommendations(plan)
    .filter(unanswered)
    .map((one) => finding('NAP804', { id: one.id }, keyOf(one, 'response')));

/** Without any answer, the missing answer is the finding. */
const recommendationOverdue: Rule = (plan, date) =>
  recommendations(plan).flatMap((one) => {
    const settled = one.status === 'implemented' || one.status === 'rejected';
    if (one.deadline === undefined || one.deadline >= date || settled || unanswered(one)) return [];
    return [finding('NAP805', { id: one.id, deadline: one.deadline }, at(one, 'deadline'))];
  });

/** Evaluations that are still to come need no findings yet. */
const unsupportedFinding: Rule = (plan, date) =>
  plan.evaluations
    .filter((evaluation) => evaluation.date <= date)
    .flatMap((evaluation) => evaluation.questions)
    .flatMap((question) => {
      const absent = missing({
        'judgement-criteria': question.judgementCriteria,
        evidence: question.evidence[0],
        finding: question.finding,
      });
      return absent
        .slice(0, 1)
        .map((first) => finding('NAP806', { id: question.id, keys: list(absent) }, keyOf(question, first)));
    });

const noEvaluation: Rule = (plan, date) => {
  const middle = addDays(plan.start, Math.floor(daysBetween(plan.start, plan.end) / 2));
  const due = plan.evaluations.length === 0 && plan.activities.length > 0 && date > middle;
  return due ? [finding('NAP807', { end: plan.end }, at(plan, 'end'))] : [];
};

const dacCriteria = ['relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability'];

const criteriaLeftOut: Rule = (plan) =>
  plan.evaluations.flatMap((evaluation) => {
    const asked = new Set(evaluation.questions.map((question) => question.criterion));
    const absent = dacCriteria.filter((criterion) => !asked.has(criterion));
    if (asked.size === 0 || absent.length === 0) return [];
    return [finding('NAP808', { id: evaluation.id, list: list(absent) }, keyOf(evaluation, 'questions'))];
  });

/** Disaggregations that describe persons; parts by region or quarter are no one's traits. */
const personal = new Set(['sex', 'gender', 'age', 'exploitation', 'group', 'groups', 'nationality', 'citizenship']);

function smallPart({ by }: Observation, threshold: number): string | undefined {
  const small = (parts: { readonly [part: string]: number }): boolean =>
    Object.values(parts).some((count) => count > 0 && count < threshold && Number.isInteger(count));
  return Object.keys(by).find((dimension) => personal.has(dimension) && small(by[dimension] ?? {}));
}

/** One finding an indicator, at the first small count. */
const smallCountsUnprotected: Rule = (plan) => {
  const threshold = plan.thresholds.smallNumbers;
  const open = plan.periods
    .flatMap((report) => report.observations)
    .filter(({ indicator }) => !indicator.sensitive && !isPercent(indicator))
    .flatMap((one) => {
      const dimension = smallPart(one, threshold);
      return dimension === undefined ? [] : [{ one, dimension }];
    });
  return groupsBy(open, ({ one }) => one.indicator.id).map(([{ one, dimension }]) =>
    finding('NAP809', { id: one.indicator.id, dimension, threshold }, at(one, 'by', dimension)),
  );
};

const deadlineMoved: Rule = (plan) => {
  const first = firstSnapshot(plan);
  return plan.activities.flatMap((activity) => {
    const from = first?.ends[activity.id];
    const to = activity.end;
    if (from === undefined || to === undefined || to <= from) return [];
    return [finding('NAP810', { id: activity.id, from, to, days: daysBetween(from, to) }, at(activity, 'end'))];
  });
};

export const learningRules: readonly Rule[] = [
  noReview,
  incompleteDecision,
  decisionOverdue,
  noAnswer,
  recommendationOverdue,
  unsupportedFinding,
  noEvaluation,
  criteriaLeftOut,
  smallCountsUnprotected,
  deadlineMoved,
];
