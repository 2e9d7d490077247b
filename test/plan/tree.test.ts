// Ways through the results tree.

import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build.js';
import { activityOf, goalOf, leadOf, objectiveOf, pillarOf, subtree } from '../../src/plan/tree.js';
import { locatedOf } from './located.js';

const { plan } = buildPlan(
  locatedOf({
    plan: { id: 'P', title: 'T', start: '2024-01-01', end: '2026-12-31', currency: 'EUR' },
    institutions: [
      { id: 'M', name: 'm' },
      { id: 'N', name: 'n' },
    ],
    goals: [
      {
        id: 'G',
        title: 'g',
        pillar: 'protection',
        objectives: [
          {
            id: 'O',
            title: 'o',
            lead: 'M',
            activities: [{ id: 'A', title: 'a', tasks: [{ id: 'T', title: 't', lead: 'N' }] }],
          },
        ],
        activities: [{ id: 'B', title: 'b' }],
      },
    ],
  }),
);
const node = (id: string) => plan?.node.get(id) ?? expect.fail(id);

describe('ways up', () => {
  it('finds the nearest node of a kind, itself included', () => {
    expect([goalOf, objectiveOf, activityOf].map((of) => of(node('T'))?.id)).toEqual(['G', 'O', 'A']);
    expect([goalOf, objectiveOf, activityOf].map((of) => of(node('B'))?.id)).toEqual(['G', undefined, 'B']);
    expect(plan && goalOf(plan.root)).toBeUndefined();
  });

  it('inherits pillar and lead', () => {
    expect(['T', 'B', 'G'].map((id) => pillarOf(node(id)))).toEqual(['protection', 'protection', 'protection']);
    expect(['T', 'A', 'O', 'B'].map((id) => leadOf(node(id)))).toEqual(['N', 'M', 'M', undefined]);
  });
});

describe('subtree', () => {
  it('is the node and everything below, depth first', () => {
    expect(plan && subtree(plan.root).map(({ id }) => id)).toEqual(['P', 'G', 'O', 'A', 'T', 'B']);
    expect(subtree(node('B')).map(({ id }) => id)).toEqual(['B']);
  });
});
