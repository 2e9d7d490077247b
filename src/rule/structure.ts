// Rules on the results tree: responsibilities, dates, branches that lead nowhere, the plan's own span.

import { finding } from '../finding/finding.js';
import { daysBetween, yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { leadOf } from '../plan/tree.js';
import { at, inForce, keyOf, list, missing, type Rule, yearsAfter, yearsBetween } from './rule.js';

/** "What falls to all falls to nobody": an activity inherits the lead of its objective or goal, else it has none. */
const noLead: Rule = (plan) =>
  plan.activities
    .filter((activity) => leadOf(activity) === undefined)
    .map((activity) => finding('NAP301', { id: activity.id }, keyOf(activity, 'lead')));

const severalLeads: Rule = (plan) =>
  plan.nodes
    .filter((node) => node.leads.length > 1)
    .map((node) =>
      finding('NAP302', { id: node.id, list: list(node.leads), count: node.leads.length }, at(node, 'lead')),
    );

function yearsOf(node: Node, plan: Plan): readonly number[] {
  return yearsBetween(yearOf(node.start ?? plan.start), yearOf(node.end ?? plan.end));
}

const continuousWithoutMilestones: Rule = (plan) =>
  plan.activities.flatMap((activity) => {
    if (activity.activity?.continuous !== true) return [];
    const marked = new Set(activity.activity.milestones.map((milestone) => milestone.year));
    const bare = yearsOf(activity, plan).filter((year) => !marked.has(year));
    return bare.length === 0
      ? []
      : [finding('NAP303', { id: activity.id, list: list(bare) }, at(activity, 'continuous'))];
  });

const noDates: Rule = (plan) =>
  plan.activities.flatMap((activity) => {
    if (activity.activity?.continuous === true) return [];
    const absent = missing({ start: activity.start, end: activity.end });
    return absent
      .slice(0, 1)
      .map((first) => finding('NAP304', { id: activity.id, keys: list(absent) }, keyOf(activity, first)));
  });

/** Goals and objectives under which nothing is done. A goal with empty objectives is told by its objectives. */
const nothingBelow: Rule = (plan) =>
  [...plan.goals, ...plan.objectives]
    .filter((node) => node.children.length === 0)
    .map((node) => {
      const kind = node.kind === 'goal' ? 'goal' : 'objective';
      return finding('NAP305', { id: node.id, kind }, keyOf(node, kind === 'goal' ? 'objectives' : 'activities'));
    });

const noPillar: Rule = (plan) =>
  plan.goals
    .filter((goal) => goal.pillar === undefined)
    .map((goal) => finding('NAP306', { id: goal.id }, keyOf(goal, 'pillar')));

/** Every institution that has something to do: in the tree, for an indicator, a training, a decision, an answer. */
function busyInstitutions(plan: Plan): ReadonlySet<string | undefined> {
  const recommendations = [...plan.recommendations, ...plan.evaluations.flatMap((e) => e.recommendations)];
  return new Set([
    ...plan.nodes.flatMap((node) => [...node.leads, ...node.coLeads, ...node.partners, ...node.byConsent]),
    ...plan.activities.map((activity) => activity.activity?.training?.provider),
    ...[...plan.indicators.values()].map((indicator) => indicator.responsible),
    ...plan.reviews.flatMap((review) => [...review.participants, ...review.decisions.map((d) => d.owner)]),
    ...recommendations.map((recommendation) => recommendation.addressee),
    ...[...plan.sources.values()].map((source) => source.reportedBy),
    ...(plan.reporting?.assessedBy ?? []),
    ...plan.periods.flatMap(({ progress, spending, observations, assessments }) => [
      ...[...progress, ...assessments].map(({ by }) => by),
      ...[...spending, ...observations].map(({ reportedBy }) => reportedBy),
    ]),
  ]);
}

const idleInstitution: Rule = (plan) => {
  const busy = busyInstitutions(plan);
  return [...plan.institutions.values()]
    .filter((institution) => !busy.has(institution.id))
    .map((institution) => finding('NAP307', { id: institution.id }, at(institution, 'id')));
};

const olderThanFiveYears: Rule = (plan, date) => {
  const until = inForce(plan, date);
  if (until <= yearsAfter(plan.start, 5)) return [];
  const years = yearOf(until) - yearOf(plan.start) - (until.slice(4) < plan.start.slice(4) ? 1 : 0);
  return [finding('NAP308', { start: plan.start, years }, at(plan, 'start'))];
};

const holeBetweenPlans: Rule = (plan) => {
  if (plan.previous === undefined) return [];
  const days = daysBetween(plan.previous.end, plan.start) - 1;
  const args = { before: plan.previous.end, start: plan.start, days };
  return days > 0 ? [finding('NAP309', args, at(plan, 'start'))] : [];
};

const adoptedLate: Rule = (plan) => {
  if (plan.adopted === undefined || plan.adopted <= plan.start) return [];
  const days = daysBetween(plan.start, plan.adopted);
  return [finding('NAP310', { adopted: plan.adopted, start: plan.start, days }, at(plan, 'adopted'))];
};

/** From this many activities on, one common end date is a default and no plan. */
const manyActivities = 5;
const allEndTogether: Rule = (plan) => {
  const dated = plan.activities.filter((activity) => activity.activity?.continuous !== true && activity.end);
  const together = dated.length >= manyActivities && dated.every((activity) => activity.end === plan.end);
  return together ? [finding('NAP311', { count: dated.length, end: plan.end }, at(plan, 'end'))] : [];
};

export const structureRules: readonly Rule[] = [
  noLead,
  severalLeads,
  continuousWithoutMilestones,
  noDates,
  nothingBelow,
  noPillar,
  idleInstitution,
  olderThanFiveYears,
  holeBetweenPlans,
  adoptedLate,
  allEndTogether,
];
