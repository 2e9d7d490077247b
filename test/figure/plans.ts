// Small random plans with money on every level, for properties of the funding figures.

import fc from 'fast-check';

const sources = ['state', 'local', 'eu', 'ngo'] as const;
const years = [2024, 2025] as const;
const amount = fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100);
const source = fc.constantFrom(...sources);
const year = fc.constantFrom(...years);

const cost = fc.record({ amount, source, recurrent: fc.boolean() }, { requiredKeys: ['amount'] });
const costs = fc.option(
  fc.record(
    { '2024': fc.array(cost, { minLength: 1, maxLength: 2 }), '2025': fc.array(cost, { minLength: 1, maxLength: 2 }) },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);
const kinds = { approved: amount, committed: amount, pledged: amount, disbursed: amount, spent: amount };
const given = fc.record({ source, year, ...kinds }, { requiredKeys: ['source', 'year'] });
const funding = fc.array(given, { maxLength: 2 });

const money = fc.record({ costs, funding }).map((m) => (m.costs === undefined ? { funding: m.funding } : m));

interface Money {
  readonly costs?: unknown;
  readonly funding: readonly object[];
}

const activity = fc.record({
  own: money,
  tasks: fc.array(money, { maxLength: 2 }),
  objective: fc.constantFrom('1.1', '1.2', '2.1'),
  lead: fc.constantFrom('MoL', 'MoJ', undefined),
});

/** What a plan is given beside its skeleton; see documentOf in case.ts. */
export const plans = fc
  .record({
    activities: fc.array(activity, { minLength: 1, maxLength: 4 }),
    pools: fc.array(fc.record({ on: fc.constantFrom('1', '1.1', '1.2', '2', '2.1', 'plan'), record: given }), {
      maxLength: 4,
    }),
    above: fc.array(fc.record({ on: fc.constantFrom('1', '1.1', '2'), year, amount }), { maxLength: 2 }),
  })
  .map(({ activities, pools, above }) => ({
    plan: { end: '2025-12-31' },
    activities: activities.map(({ own, tasks, objective, lead }, i) => ({
      id: `A${i}`,
      objective,
      ...(lead === undefined ? {} : { lead }),
      ...(own as Money),
      tasks: tasks.map((task: Money, j) => ({ id: `A${i}T${j}`, ...task })),
    })),
    funding: pools.map(({ on, record }) => ({ on, ...record })),
    costs: above,
  }));

const said = fc
  .record(
    { on: fc.constantFrom('A0', '1.1', '1', 'plan'), source, amount, committed: amount, disbursed: amount },
    { requiredKeys: ['on', 'source', 'amount'] },
  )
  .map(({ on, ...rest }) => ({ on: on === 'plan' ? 'T' : on, ...rest }));

/** The same with what returns tell on each year, and essential services. */
export const reportedPlans = fc
  .record({ given: plans, told: fc.array(fc.array(said, { maxLength: 2 }), { maxLength: 2 }) })
  .map(({ given, told }) => ({
    ...given,
    plan: { ...given.plan, reporting: { every: 'year', due: 15 } },
    activities: given.activities.map((one) => ({ ...one, essential: { service: 'shelter', contingency: 'reserve' } })),
    periods: told.map((spending, i) => ({ period: String(2024 + i), spending })),
  }));
