// The amounts in findings of money are those of the figures, in every plan.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FundingId } from '../../src/figure/catalogue.js';
import { isCosted } from '../../src/figure/costed.js';
import { type Figures, figuresOf } from '../../src/figure/figures.js';
import { derive } from '../../src/figure/trace.js';
import type { Finding } from '../../src/finding/finding.js';
import type { Day } from '../../src/plan/day.js';
import type { Plan } from '../../src/plan/model.js';
import { checkPlan } from '../../src/rule/rules.js';
import { planOf } from '../figure/case.js';
import { reportedPlans } from '../figure/plans.js';

const date = '2025-12-31' as Day;
const years = [2024, 2025];
type Args = { readonly [name: string]: string | number };

/** "1 234.50 EUR" in minor units. */
const cents = (text: string | number | undefined): bigint =>
  BigInt(Math.round(Number(String(text).replaceAll(/[^\d.]/g, '')) * 100));

interface Asked {
  readonly activity?: string;
  readonly year: number;
}
/** A figure in minor units; undefined where it is absent. */
const minor = (plan: Plan, figures: Figures, id: FundingId, asked: Asked): bigint | undefined => {
  const value = derive(id, plan, figures, asked)?.figure.value;
  return typeof value === 'object' ? value.minor : undefined;
};

/** Spent below what a pool of the same source is only told to have disbursed. */
const drawnFromDisbursed: Parameters<typeof planOf>[0] = {
  plan: { end: '2025-12-31', reporting: { every: 'year', due: 15 } },
  activities: [{ id: 'A0', objective: '1.1', lead: 'MoL', funding: [], tasks: [] }],
  funding: [],
  costs: [],
  periods: [
    {
      period: '2024',
      spending: [
        { on: 'A0', source: 'eu', amount: 0.01 },
        { on: 'T', source: 'eu', amount: 0, disbursed: 0.01 },
      ],
    },
  ],
};

const holds = (
  check: (
    plan: Plan,
    of: (code: string) => readonly Args[],
    figure: (id: FundingId, asked: Asked) => bigint | undefined,
  ) => void,
): void =>
  fc.assert(
    fc.property(reportedPlans, (given) => {
      const plan = planOf(given);
      const found: readonly Finding[] = checkPlan(plan, date);
      const figures = figuresOf(plan, date);
      const of = (code: string): readonly Args[] =>
        found.filter((f) => f.code === code).map(({ args }) => ({ ...args }));
      check(plan, of, (id, asked) => minor(plan, figures, id, asked));
    }),
    { numRuns: 100, examples: [[drawnFromDisbursed]] },
  );

describe('findings of money say what nap gaps says', () => {
  test('NAP511: needed and secured of each year that lacks a fifth, and of no other', () => {
    holds((_, of, figure) => {
      const found = new Map(of('NAP511').map((args) => [args['year'], args]));
      for (const year of years) {
        const [need = 0n, secured] = [figure('funding.need', { year }), figure('funding.secured', { year })];
        const args = found.get(year);
        expect([year, args !== undefined]).toEqual([
          year,
          secured !== undefined && need > 0n && need * 10n >= secured * 12n,
        ]);
        if (args === undefined) continue;
        expect([cents(args['need']), cents(args['secured'])]).toEqual([need, secured]);
        expect(cents(args['open']) <= (figure('funding.firmGap', { year }) ?? 0n)).toBe(true);
      }
    });
  });

  test('NAP516: the years of which the figures say that nothing is recorded', () => {
    holds((_, of, figure) => {
      const silent = years.filter(
        (year) => figure('funding.secured', { year }) === undefined && (figure('funding.need', { year }) ?? 0n) > 0n,
      );
      expect(of('NAP516').map(({ list }) => list)).toEqual(silent.length === 0 ? [] : [silent.join(', ')]);
    });
  });

  test('NAP510: the cost of an activity, and what was approved and committed for it', () => {
    holds((plan, of, figure) => {
      const found = new Map(of('NAP510').map((args) => [`${args['id']} ${args['year']}`, args]));
      for (const activity of plan.activities)
        for (const year of years) {
          const asked = { activity: activity.id, year };
          const need = figure('funding.need', asked) ?? 0n;
          const given = (figure('funding.approved', asked) ?? 0n) + (figure('funding.committed', asked) ?? 0n);
          const args = found.get(`${activity.id} ${year}`);
          expect(args !== undefined).toBe(need > 0n && given > need && isCosted(activity, plan));
          if (args !== undefined) expect([cents(args['need']), cents(args['secured'])]).toEqual([need, given]);
        }
    });
  });

  test('NAP513: all that is secured beyond what was approved and committed, and nothing else', () => {
    holds((_, of, figure) => {
      for (const year of years) {
        const [secured, approved = 0n, committed = 0n] = (['secured', 'approved', 'committed'] as const).map((name) =>
          figure(`funding.${name}`, { year }),
        );
        const beyond = of('NAP513')
          .filter((args) => args['year'] === year)
          .reduce((sum, { more, secured: covered }) => sum + cents(more) - cents(covered), 0n);
        if (secured !== undefined) expect(beyond).toBe(secured - approved - committed);
      }
    });
  });

  test('NAP710: years whose whole need is a gap', () => {
    holds((plan, of, figure) => {
      const found = new Map(of('NAP710').map(({ id, list }) => [id, list]));
      for (const { id } of plan.activities) {
        const bare = years.filter((year) => {
          const gap = figure('funding.firmGap', { activity: id, year });
          return gap !== undefined && gap > 0n && gap === figure('funding.need', { activity: id, year });
        });
        expect([id, found.get(id)]).toEqual([id, bare.length === 0 ? undefined : bare.join(', ')]);
      }
    });
  });
});
