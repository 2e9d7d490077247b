// What only activities have: milestones, the essential service, tags, measures against demand, trainings.

import type { Head } from './build-head.js';
import { type Day, yearSpan } from './day.js';
import type { Gather } from './gather.js';
import type { ActivityFacts, Institution, Milestone, Tags, Training } from './model-tree.js';
import { dayIn, type Entry, entries, entry, flag, number, present, string, strings, text } from './read.js';

interface Known {
  readonly head: Head;
  readonly institutions: ReadonlyMap<string, Institution>;
}

export function activityFacts(item: Entry, node: string, known: Known, gather: Gather): ActivityFacts {
  const essential = entry(item, 'essential');
  const service = essential && text(essential, 'service');
  const demand = entry(item, 'demand');
  return present({
    continuous: flag(item, 'continuous'),
    milestones: entries(item, 'milestones').flatMap(milestone),
    weight: number(item, 'weight'),
    essential:
      essential === undefined || service === undefined
        ? undefined
        : present({ service, contingency: text(essential, 'contingency') }),
    tags: tagsIn(item, node, known.head, gather),
    demand:
      demand &&
      present({
        market: text(demand, 'market'),
        targetGroup: text(demand, 'target-group'),
        instrument: string(demand, 'instrument'),
        mechanism: text(demand, 'mechanism'),
      }),
    training: trainingIn(item, node, known, gather),
    iati: string(item, 'iati-identifier'),
  });
}

function milestone(item: Entry): readonly Milestone[] {
  const year = number(item, 'year');
  const title = text(item, 'title');
  if (year === undefined || title === undefined) return [];
  return [{ path: item.path, year, title, due: dayIn(item, 'due') ?? lastDay(year) }];
}
const lastDay = (year: number): Day => yearSpan(year).end;

function trainingIn(item: Entry, node: string, { institutions }: Known, gather: Gather): Training | undefined {
  const training = entry(item, 'training');
  const topic = training && text(training, 'topic');
  const audience = training && text(training, 'audience');
  if (training === undefined || topic === undefined || audience === undefined) return undefined;
  const reference = { node, field: 'training.provider', expected: 'institution' };
  const provider = gather.referIn(training, 'provider', reference, institutions);
  return present({
    topic,
    audience,
    provider,
    needsAssessment: text(training, 'needs-assessment'),
    impactEvaluation: text(training, 'impact-evaluation'),
    trainingOfTrainers: flag(training, 'training-of-trainers'),
  });
}

function tagsIn(item: Entry, node: string, head: Head, gather: Gather): Tags {
  const tags = entry(item, 'tags');
  const list = (
    field: 'exploitation' | 'groups' | 'regions' | 'sdg' | 'topics',
    declared: Head['regions'],
  ): readonly string[] | 'all' => {
    if (tags === undefined) return [];
    if (tags.fields[field] === 'all') return 'all';
    if (declared.length === 0) return strings(tags, field);
    const known = new Map(declared.map((t) => [t.id, t]));
    return gather.allRefer(tags, field, { node, field: `tags.${field}`, expected: tagKinds[field] }, known);
  };
  return {
    exploitation: list('exploitation', head.exploitationForms),
    groups: list('groups', head.victimGroups),
    regions: list('regions', head.regions),
    sdg: list('sdg', []),
    topics: list('topics', []),
  };
}
const tagKinds = {
  exploitation: 'form',
  groups: 'group',
  regions: 'region',
  sdg: 'sdg',
  topics: 'topic',
} as const;
