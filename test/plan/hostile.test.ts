// Whatever a document holds, building never throws; its size costs time in proportion and no more.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build.js';
import type { Located, Value } from '../../src/source/located.js';
import { locatedOf } from './located.js';
import { summary } from './summary.js';

const head = { id: 'P', title: 'T', start: '2024-01-01', end: '2026-12-31', currency: 'EUR' };

const words = fc.constantFrom(
  ...['plan', 'goals', 'objectives', 'activities', 'tasks', 'costs', 'funding', 'totals', 'rates', 'indicators'],
  ...['periods', 'period', 'progress', 'spending', 'observations', 'returns', 'reviews', 'evaluations', 'pillars'],
  ...['recommendations', 'snapshots', 'id', 'on', 'objective', 'goal', 'activity', 'lead', 'partners', 'in-line'],
  ...['amount', 'year', 'source', 'state', 'status', 'by', 'value', 'baseline', 'targets', 'decisions', 'date', 'text'],
  ...['__proto__', 'constructor', 'toString', '2024', 'A', 'B', 'completed', '2024-01-01', '2024-H1', 'no-cost'],
);
const { tree } = fc.letrec<{ tree: Value }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.constantFrom<Value>(null, true, 0, -1, 2024, 0.001, 1e300, 123456789.1234567),
    words,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 6 }),
  ),
}));
const documents = fc.dictionary(words, tree, { maxKeys: 8 }).map((value) => ({ ...value, plan: head }));

describe('buildPlan', () => {
  it('never throws, and counts every node once', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const { plan } = buildPlan(locatedOf(value));
        const ids = plan?.nodes.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });

  it('reads "__proto__" as a plain id', () => {
    const value: Located['value'] = JSON.parse(
      `{"plan": ${JSON.stringify(head)}, "goals": [{"id": "__proto__", "title": "g"}],
        "periods": [{"period": "2024", "returns": {"__proto__": {"received": "2024-02-01"}}}]}`,
    );
    const { plan, findings } = buildPlan(locatedOf(value));
    expect(plan?.nodes.map(({ id }) => id)).toEqual(['__proto__']);
    expect(findings.map(({ code }) => code)).toEqual(['NAP204']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('gives the same plan for nested and for flat lists', () => {
    const part = fc.array(fc.array(fc.nat({ max: 3 }), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(part, (goals) => {
        const nested = goals.map((objectives, g) => ({
          id: `g${g}`,
          title: 'g',
          objectives: objectives.map((count, o) => ({
            id: `g${g}o${o}`,
            title: 'o',
            activities: Array.from({ length: count }, (_, a) => ({
              id: `g${g}o${o}a${a}`,
              title: 'a',
              costs: { '2024': a },
            })),
          })),
        }));
        const objectives = nested.flatMap((goal) => goal.objectives.map((o) => ({ ...o, goal: goal.id })));
        const activities = objectives.flatMap((o) => o.activities.map((a) => ({ ...a, objective: o.id })));
        const flat = {
          goals: nested.map(({ id, title }) => ({ id, title })),
          objectives: objectives.map(({ id, title, goal }) => ({ id, title, goal })),
          activities: activities.map(({ id, title, objective }) => ({ id, title, objective })),
          costs: activities.map(({ id, costs }) => ({ on: id, year: 2024, amount: costs['2024'] })),
        };
        const [one, other] = [
          { plan: head, goals: nested },
          { plan: head, ...flat },
        ].map((value) => buildPlan(locatedOf(value)));
        expect(other?.findings).toEqual([]);
        expect(other?.plan && summary(other.plan)).toEqual(one?.plan && summary(one.plan));
      }),
    );
  });

  it('follows chains of "in another line" of any length', () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, i) => ({
      id: `a${i}`,
      title: 'a',
      costs: { 'in-line': `a${(i + 1) % count}` },
    }));
    const { findings } = buildPlan(locatedOf({ plan: head, goals: [{ id: 'g', title: 'g', activities: chain }] }));
    expect(findings.map(({ at }) => at)).toEqual([{ path: ['goals', 0, 'activities', count - 1, 'costs', 'in-line'] }]);
  });

  it('tells thousands of unknown ids', () => {
    const activities = Array.from({ length: 5_000 }, (_, i) => ({ id: `activity-${i}`, title: 'a' }));
    const progress = Object.fromEntries(activities.map(({ id }) => [`${id}-x`, { status: 'completed' }]));
    const value = { plan: head, goals: [{ id: 'g', title: 'g', activities }], periods: [{ period: '2024', progress }] };
    expect(buildPlan(locatedOf(value)).findings).toHaveLength(5_000);
  });
});
