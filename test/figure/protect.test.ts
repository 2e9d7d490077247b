// What the public may see of sensitive counts: parts, wholes, periods one after another, values to date.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndicatorState, indicatorStates } from '../../src/figure/indicators.js';
import { maskFor, type ShowMask } from '../../src/figure/protect.js';
import { buildPlan } from '../../src/plan/build.js';
import type { Day } from '../../src/plan/day.js';
import type { Plan } from '../../src/plan/model.js';
import { locatedOf } from '../plan/located.js';

type Parts = { readonly [part: string]: number };
interface Seen {
  readonly period: string;
  readonly value: number;
  readonly sex?: Parts;
}

function planOf(seen: readonly Seen[], indicator: object = {}): Plan {
  const { plan } = buildPlan(
    locatedOf({
      plan: { id: 'P', title: 'A small plan', start: '2024-01-01', end: '2027-12-31', currency: 'EUR' },
      indicators: [
        {
          id: 'I',
          title: 'Victims identified',
          sensitive: true,
          aggregation: 'sum',
          direction: 'increase',
          ...indicator,
        },
      ],
      periods: seen.map(({ period, value, sex }) => ({
        period,
        observations: { I: sex === undefined ? value : { value, by: { sex: { ...sex } } } },
      })),
    }),
  );
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const statesOf = (plan: Plan, period?: string): readonly IndicatorState[] =>
  indicatorStates(plan, '2027-12-31' as Day, period);
const publicMask = (plan: Plan, period?: string): ShowMask => maskFor(plan, statesOf(plan, period), 'public');

/** Everything that is hidden, by name. */
function hidden(plan: Plan, mask: ShowMask = publicMask(plan)): readonly string[] {
  const periods = plan.periods.flatMap(({ period, observations }) =>
    observations.flatMap(({ by }) => [
      ...(mask.value('I', period.id) ? [] : [period.id]),
      ...Object.entries(by).flatMap(([dimension, parts]) =>
        Object.keys(parts)
          .filter((part) => !mask.part('I', period.id, dimension, part))
          .map((part) => `${period.id} ${part}`),
      ),
    ]),
  );
  return [...periods, ...(mask.actual('I') ? [] : ['actual']), ...(mask.baseline('I') ? [] : ['baseline'])];
}

describe('who sees what', () => {
  const small: readonly Seen[] = [{ period: '2025-H1', value: 3, sex: { women: 2, men: 1 } }];

  it.each(['internal', 'donor'] as const)('%s: everything', (audience) => {
    const plan = planOf(small);
    expect(hidden(plan, maskFor(plan, statesOf(plan), audience))).toEqual([]);
  });

  it('public: everything of indicators that are not sensitive', () => {
    expect(hidden(planOf(small, { sensitive: false }))).toEqual([]);
  });

  it('public: no small count', () => {
    expect(hidden(planOf(small))).toEqual(['2025-H1', '2025-H1 women', '2025-H1 men', 'actual']);
  });

  it('public: zeros and large counts', () => {
    expect(hidden(planOf([{ period: '2025-H1', value: 12, sex: { women: 12, men: 0 } }]))).toEqual([]);
  });

  it('public: no small baseline', () => {
    expect(hidden(planOf([{ period: '2025-H1', value: 12 }], { baseline: { year: 2023, value: 4 } }))).toEqual([
      'baseline',
    ]);
  });
});

describe('nothing can be subtracted', () => {
  it('a part from the whole', () => {
    expect(hidden(planOf([{ period: '2025-H1', value: 22, sex: { women: 12, girls: 8, men: 2 } }]))).toEqual([
      '2025-H1 girls',
      '2025-H1 men',
    ]);
  });

  it('a period from the value to date', () => {
    const seen = [
      { period: '2025-H1', value: 3 },
      { period: '2025-H2', value: 20 },
    ];
    expect(hidden(planOf(seen))).toEqual(['2025-H1', '2025-H2']);
  });

  it('the value to date of one report from that of the next', () => {
    const seen = [
      { period: '2025-H1', value: 20 },
      { period: '2025-H2', value: 3 },
    ];
    expect(hidden(planOf(seen))).toEqual(['2025-H2', 'actual']);
  });

  it('the last value, where it is the value to date', () => {
    const seen = [
      { period: '2025-H1', value: 20 },
      { period: '2025-H2', value: 3 },
    ];
    expect(hidden(planOf(seen, { aggregation: 'last' }))).toEqual(['2025-H2', 'actual']);
    expect(hidden(planOf(seen, { aggregation: 'max' }))).toEqual(['2025-H2']);
  });

  it('a half-year from its year', () => {
    const seen = [
      { period: '2025-H1', value: 20 },
      { period: '2025-H2', value: 3 },
      { period: '2025', value: 23 },
    ];
    expect(hidden(planOf(seen, { aggregation: 'last' }))).toEqual(expect.arrayContaining(['2025-H2', '2025']));
  });
});

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 7, max: 30 }));
const anySeen = fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 4 }).map((list) =>
  list.map(([women, men, girls], i) => ({
    period: `${2025 + Math.floor(i / 2)}-H${(i % 2) + 1}`,
    value: women + men + girls,
    sex: { women, men, girls },
  })),
);

describe('successive reports', () => {
  it('do not take back what was shown, nor show what was hidden', () => {
    fc.assert(
      fc.property(anySeen, fc.constantFrom('sum', 'last', 'max', 'mean'), (seen, aggregation) => {
        const whole = planOf(seen, { aggregation });
        const last = publicMask(whole);
        for (const { period } of seen) {
          const then = publicMask(whole, period);
          for (const earlier of seen.filter((s) => s.period <= period)) {
            expect(then.value('I', earlier.period)).toBe(last.value('I', earlier.period));
            for (const part of Object.keys(earlier.sex))
              expect(then.part('I', earlier.period, 'sex', part)).toBe(last.part('I', earlier.period, 'sex', part));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hide every small count', () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        const mask = publicMask(planOf(seen));
        const small = (n: number): boolean => n > 0 && n < 5;
        for (const { period, value, sex } of seen) {
          if (small(value)) expect(mask.value('I', period)).toBe(false);
          for (const [part, n] of Object.entries(sex))
            if (small(n)) expect(mask.part('I', period, 'sex', part)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
