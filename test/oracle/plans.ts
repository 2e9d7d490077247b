// Small random plans that are rich in corner cases.

import fc from 'fast-check';
import type { Activity, Document, Goal, Question } from './document.js';

type Arbitrary<T> = fc.Arbitrary<T>;
/** A record whose fields may be missing, but for those that are named. */
const some = <T extends object, K extends keyof T = never>(
  fields: { [P in keyof T]: Arbitrary<T[P]> },
  ...keys: readonly K[]
): Arbitrary<Partial<T> & Pick<T, K>> =>
  fc.record(fields, { requiredKeys: [...keys] }) as Arbitrary<Partial<T> & Pick<T, K>>;
const of = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom<T>(...values);
const rarely = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(value, { freq: 2, nil: undefined });
const upTo = <T>(max: number, item: Arbitrary<T>): Arbitrary<T[]> => fc.array(item, { maxLength: max });

/** Without the keys whose value is undefined: what was not written. */
function written<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, v: unknown) => (v === null ? undefined : v))) as T;
}

const sourceIds = ['state', 'local', 'eu', 'ngo'] as const;
const source = of(...sourceIds);
const year = of(2025, 2026);
const institution = of('MoL', 'MoJ', 'NGO');
const amount = fc.oneof(
  of(0, 1, 10, 100),
  fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100),
);
const currency = rarely(of('USD', 'CHF'));

const line = fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
  { weight: 4, arbitrary: some({ amount, source, recurrent: fc.boolean(), currency }, 'amount') },
  { weight: 1, arbitrary: some({ state: of('within-resources'), amount, source }, 'state') },
  { weight: 1, arbitrary: some({ state: of('no-cost', 'uncosted'), source }, 'state') },
  { weight: 1, arbitrary: fc.record({ 'in-line': of('A1', 'A2', '1.1') }) },
  { weight: 1, arbitrary: fc.record({ source }) },
);
const lines = fc.array(line, { minLength: 1, maxLength: 2 });
const costs = fc.oneof(
  { weight: 6, arbitrary: some({ '2025': lines, '2026': lines }) },
  {
    weight: 1,
    arbitrary: of<unknown>('no-cost', 'within-resources', 'uncosted', { 'in-line': 'A1' }, { 'in-line': 'A2' }),
  },
  { weight: 1, arbitrary: of(undefined) },
);
const days = [
  ...['2025-01-01', '2025-03-31', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01', '2026-03-31'],
  ...['2026-06-30', '2026-07-15', '2026-12-30', '2026-12-31'],
] as const;
const day = of(...days);
const span = fc
  .record({ a: rarely(day), b: rarely(day), both: fc.boolean(), x: day, y: day })
  .map(({ a, b, both, x, y }) => {
    const [start, end] = both ? [x, y] : [a, b];
    if (start !== undefined && end !== undefined && start > end) return { start: end, end: start };
    return { start, end };
  });

const kinds = { approved: amount, committed: amount, pledged: amount, disbursed: amount, spent: amount };
const funding = some(
  { ...kinds, currency, source, year, on: of('A0', 'A1', 'A2', 'A0T0', '1', '1.1', '1.2', '2', '2.1', 'plan') },
  ...(['on', 'source', 'year'] as const),
);

const periods = ['2025-H1', '2025-H2', '2026-H1', '2026-H2'] as const;
/** The same as a period of the plan's calendar. */
function inCalendar(half: (typeof periods)[number], every: 'quarter' | 'half-year' | 'year' | undefined): string {
  if (every === 'quarter') return half.replace('H1', 'Q1').replace('H2', 'Q4');
  return every === 'year' ? String(2025 + periods.indexOf(half)) : half;
}
const spending = some(
  {
    period: of(...periods),
    on: of('A0', 'A1', 'A0T0', '1.1', '1', 'plan'),
    source,
    amount,
    committed: rarely(amount),
    disbursed: rarely(amount),
    currency,
    'reported-by': institution,
  },
  ...(['period', 'on', 'source', 'amount'] as const),
);

const statuses = of(
  ...['not_started', 'in_progress', 'completed', 'completed', 'partially_completed', 'continuous', 'suspended'],
  ...['cancelled', 'not_reported'],
);
const progress = some(
  {
    period: of(...periods),
    on: of('A0', 'A0', 'A1', 'A2', 'A0T0', 'A0T1', 'A1T0', 'A1T1'),
    status: statuses,
    percent: of(0, 33, 50, 100),
    evidence: of('Order 1', 'Order 2', 'n/a'),
    finished: day,
    milestones: upTo(2, year),
    by: institution,
  },
  ...(['period', 'on', 'status'] as const),
);
const closing = ['completed', 'partially_completed', 'cancelled'];

/** Of each activity and period the first that was drawn; it has finished where it has ended. */
const progressIn = (
  period: string,
  told: readonly { period: string; on: string; status: string; finished?: unknown }[],
) =>
  Object.fromEntries(
    told
      .filter((p) => p.period === period)
      .map(({ period: _, on, finished, ...rest }) => [
        on,
        closing.includes(rest.status) ? { ...rest, finished } : rest,
      ]),
  );
const returned = some(
  {
    period: of(...periods),
    from: institution,
    received: of('2025-07-14', '2025-07-15', '2025-07-16', '2026-01-15', '2026-02-01', '2026-07-15', '2027-01-31'),
    asked: of(0, 7, 10),
    filled: of(0, 5, 7),
    state: of('draft', 'returned', 'approved'),
  },
  ...(['period', 'from'] as const),
);
const snapshot = fc.record({
  date: of('2024-12-01', '2025-08-01'),
  ends: some({ A0: day, A1: day, A2: day }),
});

const task = fc.record({ costs, span, lead: rarely(institution) });
const activity = fc.record({
  objective: of('1.1', '1.2', '2.1', '2'),
  costs,
  span,
  tasks: upTo(2, task),
  lead: rarely(institution),
  coLead: rarely(institution),
  weight: rarely(of(0, 1, 2.5)),
  continuous: fc.boolean(),
  milestones: upTo(2, some({ year, due: day }, 'year')),
});

/** Lines stand in a later activity's line only: in a circle they would hold no money (NAP231). */
const forwards = <T>(costs: T, from: number): T =>
  JSON.parse(
    JSON.stringify(costs ?? null, (key, value: unknown) =>
      key === 'in-line' && typeof value === 'string' && value.startsWith('A') && Number(value.slice(1)) <= from
        ? '2.1'
        : value,
    ),
  ) as T;

function activityOf(given: Partial<typeof activity extends Arbitrary<infer T> ? T : never>, i: number): object {
  const { span: dates, tasks = [], coLead, lead, continuous, milestones = [], ...rest } = given;
  const id = `A${i}`;
  return {
    id,
    title: id,
    ...dates,
    ...rest,
    costs: forwards(rest.costs, i),
    lead,
    ...(coLead === undefined || coLead === lead ? {} : { 'co-leads': [coLead] }),
    ...(continuous ? { continuous } : {}),
    milestones: continuous
      ? milestones
          .filter((m, at) => milestones.findIndex((n) => n.year === m.year) === at)
          .map((m) => ({ ...m, title: 'M' }))
      : undefined,
    tasks: tasks.map(({ span: s, ...t }, j) => ({
      id: `${id}T${j}`,
      title: `${id}T${j}`,
      ...s,
      ...t,
      costs: forwards(t.costs, i),
    })),
  };
}

const goals: readonly Goal[] = [
  {
    id: '1',
    title: 'Goal 1',
    pillar: 'prevention',
    objectives: [
      { id: '1.1', title: 'Objective 1.1' },
      { id: '1.2', title: 'Objective 1.2' },
    ],
  },
  { id: '2', title: 'Goal 2', objectives: [{ id: '2.1', title: 'Objective 2.1' }] },
];

const rates = upTo(
  2,
  some(
    { currency: of('USD', 'CHF'), rate: of(2, 0.3333, 1.005), date: of('2025-01-01', '2026-01-01'), year },
    ...(['currency', 'rate', 'date'] as const),
  ),
);

export const plans: Arbitrary<Document> = fc
  .record({
    activities: fc.array(activity, { minLength: 1, maxLength: 3 }),
    funding: upTo(5, funding),
    costs: upTo(
      2,
      some(
        { on: of('1', '1.1', '2', 'A0T0'), year, amount, source, currency, recurrent: fc.boolean() },
        ...(['on', 'year'] as const),
      ),
    ),
    spending: upTo(4, spending),
    progress: upTo(8, progress),
    returns: upTo(4, returned),
    snapshots: upTo(2, snapshot),
    kept: fc.subarray([...periods], { minLength: 1 }),
    reporting: rarely(
      fc.record({
        every: of<'quarter' | 'half-year' | 'year'>('quarter', 'half-year', 'half-year', 'year'),
        due: of(0, 15, 45),
      }),
    ),
    head: fc.record({
      money: of({ currency: 'EUR' }, { currency: 'KWD' }, { currency: 'JPY', unit: 'thousand' }),
      end: of('2026-12-31', '2026-06-30', '2027-12-31'),
    }),
    rates,
    ngoEnds: of(undefined, '2027-12-31', '2028-01-01'),
    euEnds: of(undefined, '2026-06-30'),
  })
  .map(({ activities, funding, costs, rates, ngoEnds, euEnds, head, reporting, snapshots, ...told }) => {
    const items = activities.map(activityOf) as unknown as readonly Activity[];
    const ids = new Set([
      'plan',
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      ...items.flatMap((a) => [a.id, ...(a.tasks ?? []).map((t) => t.id)]),
    ]);
    return written({
      plan: { id: 'T', title: 'T', start: '2025-01-01', end: head.end, ...head.money, reporting },
      sources: [
        { id: 'state', name: 'State', type: 'state' },
        { id: 'local', name: 'Local', type: 'local' },
        { id: 'eu', name: 'EU', type: 'eu', ends: euEnds },
        { id: 'ngo', name: 'NGO', type: 'ngo', ends: ngoEnds },
      ],
      institutions: ['MoL', 'MoJ', 'NGO'].map((id) => ({ id, name: id })),
      goals,
      activities: items,
      funding: funding.filter((f) => ids.has(f.on)),
      costs: costs.filter((c) => ids.has(c.on)),
      rates,
      snapshots: snapshots.map((snap, i) => ({ id: `v${i}`, ...snap })),
      periods: told.kept.map((period) => ({
        period: inCalendar(period, reporting?.every),
        spending: told.spending
          .filter((s) => s.period === period && ids.has(s.on))
          .map(({ period: _, on, ...rest }) => ({ on: on === 'plan' ? 'T' : on, ...rest })),
        progress: progressIn(
          period,
          told.progress.filter((p) => ids.has(p.on)),
        ),
        returns: Object.fromEntries(
          told.returns.filter((r) => r.period === period).map(({ period: _, from, ...rest }) => [from, rest]),
        ),
      })),
    }) as unknown as Document;
  });

/** At a date; sometimes up to a period, one that the plan reports on. */
export const asked: Arbitrary<{ readonly document: Document; readonly question: Question }> = fc
  .record({ document: plans, date: day, drafts: fc.boolean(), pick: fc.nat({ max: 9 }) })
  .map(({ document, date, drafts, pick }) => {
    const period = document.periods?.[pick]?.period;
    return { document, question: period === undefined ? { date, drafts } : { date, drafts, period } };
  });
