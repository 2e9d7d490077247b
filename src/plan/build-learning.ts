// Reviews, evaluations, recommendations and snapshots.

import type { MoneyContext } from './build-money.js';
import { type Day, day } from './day.js';
import type { Known } from './gather.js';
import type { Decision, Evaluation, Indicator, Question, Recommendation, Review, Snapshot, Term } from './model.js';
import { dayIn, type Entry, entries, keyed, oneOf, present, string, strings, text, textOf } from './read.js';

export interface LearningContext extends MoneyContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The ids of a list, where they exist; the others are findings. */
function refer(
  item: Entry,
  field: string,
  node: string,
  expected: string,
  known: Known,
  { gather }: LearningContext,
): string | undefined {
  const id = string(item, field);
  return id !== undefined && gather.refers({ id, path: [...item.path, field], node, field, expected }, known)
    ? id
    : undefined;
}

const decisions = ['continue', 'adjust', 'postpone', 'merge', 'drop', 'add'] as const;

export function buildReviews(document: Entry, context: LearningContext): readonly Review[] {
  return entries(document, 'reviews').flatMap((item) => {
    const id = string(item, 'id');
    const date = dayIn(item, 'date');
    if (id === undefined || date === undefined) return [];
    const participants = context.gather.allRefer(
      strings(item, 'participants'),
      { path: [...item.path, 'participants'], node: id, field: 'participants', expected: 'institution' },
      context.institutions,
    );
    return [
      present({
        path: item.path,
        id,
        date,
        title: text(item, 'title'),
        participants,
        summary: text(item, 'summary'),
        decisions: entries(item, 'decisions').flatMap((d) => decisionFrom(d, id, context)),
      }),
    ];
  });
}

function decisionFrom(item: Entry, review: string, context: LearningContext): readonly Decision[] {
  const on = string(item, 'on');
  const decision = oneOf(item, 'decision', decisions);
  if (on === undefined || decision === undefined) return [];
  if (decision !== 'add' && on !== 'plan')
    context.gather.refers(
      { id: on, path: [...item.path, 'on'], node: review, field: 'on', expected: 'node' },
      context.tree.known,
    );
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
      owner: refer(item, 'owner', on, 'institution', context.institutions, context),
      deadline: dayIn(item, 'deadline'),
      done: dayIn(item, 'done'),
      followUp: text(item, 'follow-up'),
    }),
  ];
}

export function buildEvaluations(document: Entry, context: LearningContext): readonly Evaluation[] {
  return entries(document, 'evaluations').flatMap((item) => {
    const id = string(item, 'id');
    const kind = oneOf(item, 'kind', ['mid-term', 'final', 'ex-post']);
    const date = dayIn(item, 'date');
    if (id === undefined || kind === undefined || date === undefined) return [];
    const list = (key: string): Evaluation['conclusions'] => {
      const values = item.fields[key];
      return Array.isArray(values) ? values.map(textOf).filter((t) => t !== undefined) : [];
    };
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
        questions: entries(item, 'questions').flatMap((q) => questionFrom(q, context)),
        conclusions: list('conclusions'),
        lessons: list('lessons'),
        recommendations: recommendationsIn(item, context),
      }),
    ];
  });
}

const criteria = [
  'relevance',
  'coherence',
  'effectiveness',
  'efficiency',
  'impact',
  'sustainability',
  'human-rights',
  'gender-child',
  'participation',
];

function questionFrom(item: Entry, context: LearningContext): readonly Question[] {
  const id = string(item, 'id');
  const question = text(item, 'question');
  const { head } = context;
  const known: Known = new Map(
    [...criteria.map((id): Term => ({ id })), ...head.criteria].map((c) => [c.id, present({ title: c.title })]),
  );
  const criterion = refer(item, 'criterion', id ?? '', 'criterion', known, context);
  if (id === undefined || question === undefined || criterion === undefined) return [];
  const scale = new Map(head.ratingScale.map((r) => [r.rating, r]));
  return [
    present({
      path: item.path,
      id,
      criterion,
      question,
      judgementCriteria: text(item, 'judgement-criteria'),
      evidence: entries(item, 'evidence').map((e) =>
        present({
          text: text(e, 'text'),
          figure: string(e, 'figure'),
          indicator: refer(e, 'indicator', id, 'indicator', context.indicators, context),
          source: text(e, 'source'),
        }),
      ),
      finding: text(item, 'finding'),
      rating: refer(item, 'rating', id, 'rating', scale, context),
      strength: oneOf(item, 'strength', ['strong', 'moderate', 'weak']),
    }),
  ];
}

const recommendationStates = ['open', 'accepted', 'partly-accepted', 'rejected', 'in_progress', 'implemented'] as const;

/** Recommendations under a key `recommendations`: of an evaluation, or the external ones of the plan. */
export function recommendationsIn(from: Entry, context: LearningContext): readonly Recommendation[] {
  return entries(from, 'recommendations').flatMap((item) => {
    const id = string(item, 'id');
    const words = text(item, 'text');
    if (id === undefined || words === undefined) return [];
    const activities = context.gather.allRefer(
      strings(item, 'activities'),
      { path: [...item.path, 'activities'], node: id, field: 'activities', expected: 'activity' },
      context.tree.known,
    );
    return [
      present({
        path: item.path,
        id,
        text: words,
        source: string(item, 'source'),
        date: dayIn(item, 'date'),
        reference: string(item, 'reference'),
        priority: oneOf(item, 'priority', ['urge', 'consider', 'invite']),
        addressee: refer(item, 'addressee', id, 'institution', context.institutions, context),
        deadline: dayIn(item, 'deadline'),
        response: text(item, 'response'),
        status: oneOf(item, 'status', recommendationStates),
        activities,
      }),
    ];
  });
}

export function buildSnapshots(document: Entry): readonly Snapshot[] {
  return entries(document, 'snapshots').flatMap((item) => {
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
