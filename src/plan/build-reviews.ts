// Reviews with their decisions, recommendations, and snapshots of the plan.

import { type MoneyContext, nodeOf } from './build-amounts.js';
import { type Day, day } from './day.js';
import type { Gather } from './gather.js';
import type { Decision, Recommendation, Review, Snapshot } from './model-learning.js';
import type { Indicator, Text } from './model-tree.js';
import { dayIn, type Entry, entries, keyed, oneOf, present, string, text } from './read.js';

export interface LearningContext extends MoneyContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

interface WithId {
  readonly id: string;
  readonly path: Entry['path'];
}

/** Those records whose id no earlier one has; the others are findings. */
export function unique<T extends WithId>(
  records: readonly T[],
  kind: string,
  titleOf: (record: T) => Text | undefined,
  gather: Gather,
): readonly T[] {
  const seen = new Map<string, { readonly title?: Text }>();
  return records.filter((record) =>
    gather.register(seen, kind, record.id, present({ title: titleOf(record) }), record.path.concat('id')),
  );
}

const decisionKinds = ['continue', 'adjust', 'postpone', 'merge', 'drop', 'add'] as const;

export function buildReviews(document: Entry, context: LearningContext): readonly Review[] {
  const all = entries(document, 'reviews').flatMap((item) => {
    const id = string(item, 'id');
    const date = dayIn(item, 'date');
    if (id === undefined || date === undefined) return [];
    const reference = { node: id, expected: 'institution' };
    return [
      present({
        path: item.path,
        id,
        date,
        title: text(item, 'title'),
        participants: context.gather.allRefer(item, 'participants', reference, context.institutions),
        summary: text(item, 'summary'),
        decisions: entries(item, 'decisions').flatMap((d) => decisionFrom(d, id, context)),
      }),
    ];
  });
  return unique(all, 'review', ({ title }) => title, context.gather);
}

/** A decision stays where what it is on is unknown: the finding tells, and the meeting did decide. */
function decisionFrom(item: Entry, review: string, context: LearningContext): readonly Decision[] {
  const on = string(item, 'on');
  const decision = oneOf(item, 'decision', decisionKinds);
  if (on === undefined || decision === undefined) return [];
  if (decision !== 'add') nodeOf(on, item.path.concat('on'), review, 'on', context);
  return [
    present({
      path: item.path,
      id: string(item, 'id'),
      on,
      decision,
      reason: text(item, 'reason'),
      change: text(item, 'change'),
      from: text(item, 'from'),
      to: text(item, 'to'),
      owner: context.gather.referIn(item, 'owner', { node: on, expected: 'institution' }, context.institutions),
      deadline: dayIn(item, 'deadline'),
      done: dayIn(item, 'done'),
      followUp: text(item, 'follow-up'),
    }),
  ];
}

const recommendationStates = [
  'open',
  'accepted',
  'partly-accepted',
  'rejected',
  'in_progress',
  'implemented',
] as const satisfies readonly Recommendation['status'][];

/** Recommendations under a key `recommendations`: of an evaluation, or the external ones of the plan. */
export function recommendationsIn(from: Entry, context: LearningContext): readonly Recommendation[] {
  const all = entries(from, 'recommendations').flatMap((item) => recommendationFrom(item, context));
  return unique(all, 'recommendation', ({ text: words }) => words, context.gather);
}

function recommendationFrom(item: Entry, context: LearningContext): readonly Recommendation[] {
  const id = string(item, 'id');
  const words = text(item, 'text');
  if (id === undefined || words === undefined) return [];
  const { gather, institutions, tree } = context;
  return [
    present({
      path: item.path,
      id,
      text: words,
      source: string(item, 'source'),
      date: dayIn(item, 'date'),
      reference: string(item, 'reference'),
      priority: oneOf(item, 'priority', ['urge', 'consider', 'invite']),
      addressee: gather.referIn(item, 'addressee', { node: id, expected: 'institution' }, institutions),
      deadline: dayIn(item, 'deadline'),
      response: text(item, 'response'),
      status: oneOf(item, 'status', recommendationStates),
      activities: gather.allRefer(item, 'activities', { node: id, expected: 'work' }, tree.work),
    }),
  ];
}

export function buildSnapshots(document: Entry, { gather }: MoneyContext): readonly Snapshot[] {
  const all = entries(document, 'snapshots').flatMap((item) => {
    const id = string(item, 'id');
    const date = dayIn(item, 'date');
    if (id === undefined || date === undefined) return [];
    return [
      present({
        path: item.path,
        id,
        date,
        title: text(item, 'title'),
        reason: text(item, 'reason'),
        hash: string(item, 'hash'),
        ends: endsIn(item),
      }),
    ];
  });
  return unique(all, 'snapshot', ({ title }) => title, gather);
}

/** Ends by activity. A dropped activity may stand in an old snapshot, so ids are not checked against today's plan. */
function endsIn(item: Entry): { readonly [activity: string]: Day } {
  return Object.fromEntries(
    keyed(item, 'ends').flatMap(({ key, value }) => {
      const end = typeof value === 'string' ? day(value) : undefined;
      return end === undefined ? [] : [[key, end]];
    }),
  );
}
