// The parts that random plans are made of: amounts, lines, reports, indicators with the corner cases that hurt.

import fc from 'fast-check';

export type Arbitrary<T> = fc.Arbitrary<T>;
/** A record whose fields may be missing, but for those that are named. */
export const some = <T extends object, K extends keyof T = never>(
  fields: { [P in keyof T]: Arbitrary<T[P]> },
  ...keys: readonly K[]
): Arbitrary<Partial<T> & Pick<T, K>> =>
  fc.record(fields, { requiredKeys: [...keys] }) as Arbitrary<Partial<T> & Pick<T, K>>;
export const of = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom<T>(...values);
export const rarely = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(value, { freq: 2, nil: undefined });
export const upTo = <T>(max: number, item: Arbitrary<T>): Arbitrary<T[]> => fc.array(item, { maxLength: max });

/** Without the keys whose value is undefined: what was not written. */
export function written<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, v: unknown) => (v === null ? undefined : v))) as T;
}

const sourceIds = ['state', 'local', 'eu', 'ngo'] as const;
export const source = of(...sourceIds);
export const year = of(2025, 2026, 2025, 2026, 2025, 2026, 2028);
export const institution = of('MoL', 'MoJ', 'NGO');
export const amount = fc.oneof(
  of(0, 1, 10, 100),
  fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100),
);
export const currency = rarely(of('USD', 'CHF'));

const line = fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
  { weight: 4, arbitrary: some({ amount, source, recurrent: fc.boolean(), currency }, 'amount') },
  { weight: 1, arbitrary: some({ state: of('within-resources'), amount, source }, 'state') },
  { weight: 1, arbitrary: some({ state: of('no-cost', 'uncosted'), source }, 'state') },
  { weight: 1, arbitrary: fc.record({ 'in-line': of('A1', 'A2', '1.1') }) },
  { weight: 1, arbitrary: fc.record({ source }) },
);
const lines = fc.array(line, { minLength: 1, maxLength: 2 });
export const costs = fc.oneof(
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
export const day = of(...days);
export const span = fc
  .record({ a: rarely(day), b: rarely(day), both: fc.boolean(), x: day, y: day })
  .map(({ a, b, both, x, y }) => {
    const [start, end] = both ? [x, y] : [a, b];
    if (start !== undefined && end !== undefined && start > end) return { start: end, end: start };
    return { start, end };
  });

const kinds = { approved: amount, committed: amount, pledged: amount, disbursed: amount, spent: amount };
export const funding = some(
  {
    ...kinds,
    currency,
    source,
    year,
    on: of('A0', 'A0', 'A1', 'A2', 'A0T0', '1', '1.1', '1.1', '1.2', '2', '2.1', 'plan'),
  },
  ...(['on', 'source', 'year'] as const),
);

export const periods = ['2025-H1', '2025-H2', '2026-H1', '2026-H2'] as const;
/** The same as a period of the plan's calendar. */
export function inCalendar(
  half: (typeof periods)[number],
  every: 'quarter' | 'half-year' | 'year' | 'mixed' | undefined,
): string {
  if (every === 'mixed') return half.replace('2025-H2', '2025').replace('2026-H1', '2026-Q2');
  if (every === 'quarter') return half.replace('H1', 'Q1').replace('H2', 'Q4');
  return every === 'year' ? String(2025 + periods.indexOf(half)) : half;
}
export const spending = some(
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
  ...(['period', 'on', 'source'] as const),
);

const statuses = of(
  ...['not_started', 'in_progress', 'completed', 'completed', 'partially_completed', 'continuous', 'suspended'],
  ...['cancelled', 'not_reported', 'not_reported'],
);
export const progress = some(
  {
    period: of(...periods),
    on: of('A0', 'A1', 'A0T0', 'A0T0', 'A0T1', 'A0T1', 'A1T0', 'A1T1'),
    status: statuses,
    percent: of(0, 33.3, 50, 100),
    evidence: of('Order 1', 'Order 2', 'n/a'),
    finished: day,
    milestones: upTo(2, year),
    by: institution,
  },
  ...(['period', 'on', 'status'] as const),
);
/** Of each activity and period the last that was drawn. */
export const progressIn = (
  period: string,
  told: readonly { period: string; on: string; status: string; finished?: unknown }[],
) => Object.fromEntries(told.filter((p) => p.period === period).map(({ period: _, on, ...rest }) => [on, rest]));
export const returned = some(
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
export const snapshot = fc.record({
  date: of('2024-12-01', '2025-08-01'),
  ends: some({ A0: day, A1: day, A2: day }),
});

const value = fc.oneof(of(0, 1, 5, 10, 12.5, 20, 100), of('many'));
const few = of(0, 1, 5, 9, 10, 12.5, 20, 100, -5);
export const indicator = some({
  on: of('1', '1.1', '1.2', '2.1', 'A0', 'A0T0'),
  level: of('output', 'outcome', 'outcome', 'impact'),
  direction: of('increase', 'decrease', 'maintain'),
  aggregation: of('sum', 'sum', 'last', 'max', 'mean'),
  baseline: fc.record({ value }),
  targets: some({ '2025': few, '2026': fc.oneof(few, value), '2027': few }),
  target: value,
  responsible: rarely(rarely(institution)),
});
export const observation = some(
  {
    period: of(...periods),
    of: of('I0', 'I0', 'I1', 'I2'),
    value: fc.oneof({ weight: 9, arbitrary: few }, { weight: 1, arbitrary: of<unknown>('a draft') }),
    'reported-by': institution,
  },
  ...(['period', 'of', 'value'] as const),
);
