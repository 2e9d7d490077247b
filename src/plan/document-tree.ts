// The results tree of a document as flat lists, whether it was written nested or flat.

import type { Value } from '../source/located.js';
import { fieldsOf, inOrderOf, mapValues, recordsOf } from './document-fields.js';
import { type Fields, isFields } from './read.js';

/** Goals, objectives, activities and tasks, still with the costs and the funding that hang in them. */
export interface FlatTree {
  readonly goals: readonly Fields[];
  readonly objectives: readonly Fields[];
  readonly activities: readonly Fields[];
  readonly tasks: readonly Fields[];
}

/** Pulls nested nodes out; each names its parent and stands where that stands. Unknown parents come last. */
export function flatTree(document: Fields): FlatTree {
  const goals = recordsOf(document['goals']);
  const objectives = children(goals, document, 'objectives', 'goal');
  const activities = children(objectivesThenGoals(goals, objectives), document, 'activities', 'objective');
  const tasks = children(activities, document, 'tasks', 'activity');
  return { goals, objectives, activities, tasks };
}

function children(parents: readonly Fields[], document: Fields, list: string, parentField: string): readonly Fields[] {
  const nested = parents.flatMap((parent) =>
    recordsOf(parent[list]).map((child) => fieldsOf({ ...child, [parentField]: parent['id'] })),
  );
  return inOrderOf(parents, [...nested, ...recordsOf(document[list])], parentField);
}

/** Activities hang on objectives, or on goals directly: those come after the ones of the goal's objectives. */
function objectivesThenGoals(goals: readonly Fields[], objectives: readonly Fields[]): readonly Fields[] {
  const byGoal = new Map<Value | undefined, Fields[]>(goals.map((goal) => [goal['id'], []]));
  const unplaced: Fields[] = [];
  for (const objective of objectives) (byGoal.get(objective['goal']) ?? unplaced).push(objective);
  return [...goals.flatMap((goal) => [...(byGoal.get(goal['id']) ?? []), goal]), ...unplaced];
}

const nestedKeys = new Set(['objectives', 'activities', 'tasks', 'costs', 'funding']);

/** A node without what hangs in it; one lead is written as one id, and a tag list of "all" alone as "all". */
export function canonicalNode(node: Fields): Fields {
  const { lead, tags, demand, ...rest } = node;
  const bare = isFields(demand) && Object.keys(demand).length === 0;
  return fieldsOf({
    lead: Array.isArray(lead) && lead.length === 1 ? lead[0] : lead,
    demand: bare ? undefined : demand,
    tags: canonicalTagLists(bare ? withDemandTopic(tags) : tags),
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !nestedKeys.has(key))),
  });
}

const canonicalTagLists = (tags: Value | undefined): Value | undefined =>
  isFields(tags) ? mapValues(tags, canonicalTags) : tags;

/** `demand: {}` says no more than that it is a demand measure: so does the topic. */
function withDemandTopic(tags: Value | undefined): Value {
  const own = isFields(tags) ? tags : {};
  const topics = own['topics'] ?? [];
  return Array.isArray(topics) && !topics.includes('demand') ? { ...own, topics: [...topics, 'demand'] } : own;
}

export const canonicalTags = (value: Value): Value =>
  Array.isArray(value) && value.length === 1 && value[0] === 'all' ? 'all' : value;
