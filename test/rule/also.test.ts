// Where two places contradict each other, a finding leads to both; and what has no rate contradicts nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Day } from '../../src/plan/day.js';
import { checkPlan } from '../../src/rule/rules.js';
import { planOf } from '../figure/case.js';
import { findingsIn } from './marks.js';

describe('the second place', () => {
  it.each([
    ['NAP514', 'amount: 9'],
    ['NAP520', 'committed: 35'],
  ])('of %s is the line of the return', async (code, written) => {
    const file = path.join(import.meta.dirname, 'cases', code, 'raises.yaml');
    const place = (await findingsIn(file)).find((one) => one.code === code)?.alsoPlace;
    const line = readFileSync(file, 'utf8').split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(line).toContain(written);
    expect(line.slice((place?.column ?? 0) - 1)).toMatch(new RegExp(`^${written.replace(/^\w+: /, '')}\\b`));
  });
});

type Line = { readonly [key: string]: unknown };
const differing = (funding: readonly Line[], ...periods: readonly (readonly Line[])[]): readonly string[] => {
  const on = { on: 'A', source: 'eu' };
  const plan = planOf(
    {
      plan: { reporting: { every: 'half-year', due: 15 } },
      activities: [{ id: 'A', lead: 'MoL', costs: { 2024: 100 } }],
      funding: funding.map((line) => ({ ...on, year: 2024, ...line })),
      periods: periods.map((lines, i) => ({ period: `2024-H${i + 1}`, spending: lines.map((l) => ({ ...on, ...l })) })),
    },
    ['NAP225'],
  );
  return checkPlan(plan, '2024-12-31' as Day).flatMap(({ code, args }) =>
    code === 'NAP520' && 'reported' in args && 'recorded' in args && 'kind' in args
      ? [`${args.kind} ${args.reported} ${args.recorded}`]
      : [],
  );
};

test.each([
  ['the last period of the year prevails', [{ committed: 40 }], [[{ committed: 20 }], [{ committed: 40 }]], []],
  [
    'less is a contradiction too',
    [{ committed: 40 }],
    [[{ committed: 40 }], [{ committed: 30 }]],
    ['committed 30 EUR 40 EUR'],
  ],
  [
    'lines of one source are added up on both sides',
    [{ committed: 10 }, { committed: 30 }],
    [[{ committed: 15 }, { committed: 25 }]],
    [],
  ],
  ['what the record does not tell contradicts nothing', [{ committed: 40 }], [[{ committed: 40, disbursed: 10 }]], []],
  [
    'each kind on its own',
    [{ committed: 40, disbursed: 5 }],
    [[{ committed: 40, disbursed: 10 }]],
    ['disbursed 10 EUR 5 EUR'],
  ],
  ['what no rate converts is not known', [{ committed: 40 }], [[{ committed: 30, currency: 'USD' }]], []],
])('%s', (_, funding, periods, expected) => {
  expect(differing(funding, ...periods)).toEqual(expected);
});
