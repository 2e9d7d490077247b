// Rules on how measures are meant to work: the mechanism of demand measures, needs and effects of trainings.

import { finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Node, Text, Training } from '../plan/model-tree.js';
import { at, groupsBy, keyOf, list, missing, type Rule } from './rule.js';

function hasTopic({ activity }: Node, topic: string): boolean {
  const topics = activity?.tags.topics ?? [];
  return topics !== 'all' && topics.includes(topic);
}

const demandWithoutMechanism: Rule = (plan) =>
  plan.activities.flatMap((activity) => {
    const demand = activity.activity?.demand;
    if (demand === undefined && !hasTopic(activity, 'demand')) return [];
    const { market, targetGroup, instrument, mechanism } = demand ?? {};
    const absent = missing({
      'demand.market': market,
      'demand.target-group': targetGroup,
      'demand.instrument': instrument,
      'demand.mechanism': mechanism,
    });
    return absent
      .slice(0, 1)
      .map((first) => finding('NAP702', { id: activity.id, keys: list(absent) }, keyOf(activity, ...first.split('.'))));
  });

/** Activities that train somebody: by their record, or by their topic. */
function trainings(plan: Plan): readonly Node[] {
  return plan.activities.filter(
    (activity) => activity.activity?.training !== undefined || hasTopic(activity, 'training'),
  );
}

const noNeedsAssessment: Rule = (plan) =>
  trainings(plan)
    .filter(({ activity }) => activity?.training?.needsAssessment === undefined)
    .map((activity) => finding('NAP703', { id: activity.id }, keyOf(activity, 'training', 'needs-assessment')));

const noImpactEvaluation: Rule = (plan) =>
  trainings(plan)
    .filter(({ activity }) => activity?.training?.impactEvaluation === undefined)
    .map((activity) => finding('NAP704', { id: activity.id }, keyOf(activity, 'training', 'impact-evaluation')));

const folded = (text: Text): string => JSON.stringify(text).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
const sameRoom = ({ topic, audience }: Training): string => `${folded(topic)}\n${folded(audience)}`;

function together(a: Node, b: Node, plan: Plan): boolean {
  const start = (node: Node): string => node.start ?? plan.start;
  const end = (node: Node): string => node.end ?? plan.end;
  return start(a) <= end(b) && start(b) <= end(a);
}

/** Same audience, same topic, same time: told at the later one in the plan. */
const overlapping: Rule = (plan) => {
  const known = plan.activities.flatMap((node) => {
    const training = node.activity?.training;
    return training === undefined ? [] : [{ node, room: sameRoom(training) }];
  });
  return groupsBy(known, ({ room }) => room).flatMap((group) =>
    group.flatMap(({ node }, i) => {
      const other = group.slice(0, i).find((before) => together(before.node, node, plan));
      if (other === undefined) return [];
      return [finding('NAP705', { id: node.id, other: other.node.id }, at(node, 'training', 'topic'))];
    }),
  );
};

export const methodRules: readonly Rule[] = [
  demandWithoutMechanism,
  noNeedsAssessment,
  noImpactEvaluation,
  overlapping,
];
