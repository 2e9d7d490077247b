// What the definitions say: the same subjects and figures as napkit.ts, worked out anew.

import type { Document, Question } from './document.js';
import { total } from './exact.js';
import { implementation, weights } from './implementation.js';
import { fulfilment, Standing } from './indicators.js';
import { Money } from './money-of-plan.js';
import { reporting } from './reporting.js';
import type { Scope, Told } from './row.js';
import { ancestor, type Node, nodesOf, upwards, within } from './tree.js';
import { Work } from './work.js';

export interface Answer {
  readonly [subject: string]: Told;
}

/** The key of a node by each cut; '' where it belongs to none. */
export const keys: { readonly [cut: string]: (node: Node) => string } = {
  pillar: (node) => ancestor(node, 'goal')?.pillar ?? '',
  goal: (node) => ancestor(node, 'goal')?.id ?? '',
  objective: (node) => ancestor(node, 'objective')?.id ?? '',
  activity: (node) => ancestor(node, 'activity')?.id ?? '',
  lead: (node) => upwards(ancestor(node, 'activity') ?? node).find((n) => n.lead !== undefined)?.lead ?? '',
};

export function oracleSays(document: Document, question: Question): Answer {
  const money = new Money(document, question);
  const nodes = nodesOf(document);
  const answer: { [subject: string]: Told } = {};
  const add = (cut: string, key: string, scope: Scope): void => {
    const row = money.row(scope);
    if (row !== undefined) answer[`money ${cut} ${key}`] = row;
  };
  add('total', '', { has: () => true });
  if (money.recorded.length > 0 && money.unrecorded.length > 0)
    add('recorded', '', { has: () => true, years: money.recorded });
  const essential = document.activities.filter((a) => a.essential !== undefined).map((a) => a.id);
  if (essential.length > 0)
    add('essential', '', { has: (node) => essential.includes(ancestor(node, 'activity')?.id ?? '') });
  for (const [cut, keyOf] of Object.entries(keys))
    for (const key of new Set(nodes.map(keyOf))) add(cut, key, { has: (node) => keyOf(node) === key });
  for (const year of money.years) add('year', String(year), { has: () => true, year });
  for (const source of ['', ...document.sources.map((s) => s.id)]) add('source', source, { has: () => true, source });
  return {
    ...answer,
    ...workOf(document, question, money),
    ...reporting(document, question),
    ...indicatorsOf(document, question, nodes),
  };
}

function workOf(document: Document, question: Question, money: Money): Answer {
  const activities = money.nodes.filter((n) => n.kind === 'activity');
  const works = activities.flatMap((node) => {
    const activity = document.activities.find((a) => a.id === node.id);
    return activity === undefined ? [] : [{ node, work: new Work(activity, document, question) }];
  });
  const all = works.map((w) => w.work);
  const needOf = (id: string): bigint =>
    total(
      money.all.cells.filter((c) => keys['activity']?.(c.node) === id),
      (c) => c.need,
    );
  const weightOf = weights(all, needOf);
  const late = all.filter((w) => w.delayed).map((w) => w.activity.id);
  const statuses = [...new Set(all.map((w) => w.status))];
  const answer: { [subject: string]: Told } = {
    'work total': {
      ...implementation(all, weightOf),
      late: !all.some((w) => w.due) || all.some((w) => w.recorded) ? late.sort().join(' ') : 'unknown',
    },
    'work status': Object.fromEntries(
      statuses.map((status) => [status, String(all.filter((w) => w.status === status).length)]),
    ),
  };
  for (const work of all) answer[`activity ${work.activity.id}`] = work.told();
  for (const [cut, keyOf] of Object.entries(keys))
    for (const key of new Set(activities.map(keyOf))) {
      const row = works.filter(({ node }) => keyOf(node) === key).map((w) => w.work);
      answer[`work ${cut} ${key}`] = implementation(row, weightOf);
    }
  return answer;
}

function indicatorsOf(document: Document, question: Question, nodes: readonly Node[]): Answer {
  const standings = (document.indicators ?? []).map((i) => new Standing(i, document, question));
  const objectives = nodes.filter((n) => n.kind === 'objective');
  const of = (objective: Node): readonly Standing[] =>
    standings.filter(({ indicator }) => nodes.some((n) => n.id === indicator.on && within(n, objective)));
  return {
    ...Object.fromEntries(standings.map((s) => [`indicator ${s.indicator.id}`, s.told()])),
    'objective fulfilment': {
      all: fulfilment(standings),
      ...Object.fromEntries(objectives.map((o) => [o.id, fulfilment(of(o))])),
    },
  };
}
