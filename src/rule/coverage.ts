// Rules on whom and what the plan reaches: civil society, forms, groups, regions, pillars, the minimum package.

import { finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Node, Tags, Term } from '../plan/model-tree.js';
import { pillarOf, subtree } from '../plan/tree.js';
import { ancestors, at, keyOf, type Rule } from './rule.js';

const everyone = (node: Node): readonly string[] => [
  ...node.leads,
  ...node.coLeads,
  ...node.partners,
  ...node.byConsent,
];

/** Not told where the kind of somebody involved is not known: it may be the NGO. */
const noCivilSociety: Rule = (plan) =>
  plan.objectives
    .filter((objective) => objective.children.length > 0)
    .filter((objective) => {
      const involved = [...subtree(objective), ...ancestors(objective)].flatMap(everyone);
      const kinds = involved.map((id) => plan.institutions.get(id)?.kind);
      return !kinds.some((kind) => kind === 'ngo' || kind === undefined);
    })
    .map((objective) => finding('NAP701', { id: objective.id }, keyOf(objective, 'partners')));

type Dimension = 'exploitation' | 'groups' | 'regions';

function reaches(tags: Tags | undefined, dimension: Dimension, id: string): boolean {
  const tagged = tags?.[dimension] ?? [];
  return tagged === 'all' || tagged.includes(id);
}

const unreached =
  (code: 'NAP706' | 'NAP707' | 'NAP708', dimension: Dimension, terms: (plan: Plan) => readonly Term[]): Rule =>
  (plan) =>
    terms(plan)
      .filter(({ id }) => !plan.activities.some(({ activity }) => reaches(activity?.tags, dimension, id)))
      .map(({ id, path = plan.path }) => finding(code, { id }, { path }));

const formUnreached = unreached('NAP706', 'exploitation', (plan) => plan.exploitationForms);
const groupUnreached = unreached('NAP707', 'groups', (plan) => plan.victimGroups);
const regionUnreached = unreached('NAP708', 'regions', (plan) => plan.regions);

const essentials = (plan: Plan): readonly Node[] => plan.activities.filter(({ activity }) => activity?.essential);

const noContingency: Rule = (plan) =>
  essentials(plan)
    .filter(({ activity }) => activity?.essential?.contingency === undefined)
    .map((activity) => finding('NAP709', { id: activity.id }, keyOf(activity, 'essential', 'contingency')));

/** The default pillars stand in no file: they are told at the plan. */
const emptyPillar: Rule = (plan) => {
  const used = new Set(plan.goals.map((goal) => goal.pillar));
  if ([...used].every((pillar) => pillar === undefined)) return [];
  return plan.pillars
    .filter(({ id }) => !used.has(id))
    .map(({ id, path }) => finding('NAP711', { id }, path === undefined ? at(plan, 'id') : { path }));
};

/** Told only where every activity of the prevention pillar says its topics. */
const awarenessOnly: Rule = (plan) => {
  const prevention = plan.activities.filter((activity) => pillarOf(activity) === 'prevention');
  const topics = prevention.map(({ activity }) => activity?.tags.topics ?? []);
  const only = topics.every((tags) => tags !== 'all' && tags.length > 0 && tags.every((tag) => tag === 'awareness'));
  const goal = plan.goals.find(({ pillar }) => pillar === 'prevention');
  if (!only || prevention.length < 2 || goal === undefined) return [];
  return [finding('NAP712', { count: prevention.length }, at(goal, 'id'))];
};

export const coverageRules: readonly Rule[] = [
  noCivilSociety,
  formUnreached,
  groupUnreached,
  regionUnreached,
  noContingency,
  emptyPillar,
  awarenessOnly,
];
