// Small random plans that are rich in corner cases.

import fc from 'fast-check';
import type { Activity, Document, Goal, Question } from './document.js';
import {
  type Arbitrary,
  amount,
  costs as costsOf,
  currency,
  day,
  funding as given,
  inCalendar,
  indicator,
  institution,
  observation,
  of,
  periods,
  progress,
  progressIn,
  rarely,
  returned,
  snapshot,
  some,
  source,
  span,
  spending,
  upTo,
  written,
  year,
} from './plan-parts.js';

const task = fc.record({ costs: costsOf, span, lead: rarely(institution) });
const activity = fc.record({
  objective: of('1.1', '1.2', '2.1', '2'),
  costs: costsOf,
  span,
  tasks: upTo(2, task),
  lead: rarely(institution),
  coLead: rarely(institution),
  weight: rarely(of(0, 1, 2.5)),
  essential: rarely(rarely(of({ service: 'shelter', contingency: 'reserve' }))),
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
    funding: upTo(5, given),
    costs: upTo(
      2,
      some(
        { on: of('1', '1.1', '2', 'A0', 'A0T0'), year, amount, source, currency, recurrent: fc.boolean() },
        ...(['on'] as const),
      ),
    ),
    spending: upTo(4, spending),
    progress: upTo(8, progress),
    returns: upTo(4, returned),
    indicators: upTo(3, indicator),
    observations: upTo(8, observation),
    tolerance: rarely(of(0, 25)),
    mixed: fc.boolean(),
    reportedBy: rarely(rarely(institution)),
    external: rarely(of(true, false)),
    objectiveLead: rarely(rarely(institution)),
    assessedBy: rarely(rarely(institution)),
    snapshots: upTo(2, snapshot),
    kept: fc.subarray([...periods]),
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
  .map(({ activities, funding, costs, rates, ngoEnds, euEnds, head, reporting, snapshots, indicators, ...told }) => {
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
      plan: {
        id: 'T',
        title: 'T',
        start: '2025-01-01',
        end: head.end,
        ...head.money,
        reporting: reporting && { ...reporting, 'assessed-by': [told.assessedBy].filter((id) => id !== undefined) },
        thresholds: { 'on-track-tolerance': told.tolerance },
      },
      sources: [
        { id: 'state', name: 'State', type: 'state', external: told.external },
        { id: 'local', name: 'Local', type: 'local' },
        { id: 'eu', name: 'EU', type: 'eu', ends: euEnds, 'reported-by': told.reportedBy },
        { id: 'ngo', name: 'NGO', type: 'ngo', ends: ngoEnds },
      ],
      institutions: ['MoL', 'MoJ', 'NGO'].map((id) => ({ id, name: id })),
      goals: goals.map((g) => ({ ...g, objectives: g.objectives.map((o) => ({ ...o, lead: told.objectiveLead })) })),
      activities: items,
      funding: funding.filter((f) => ids.has(f.on)),
      costs: costs.filter((c) => ids.has(c.on)),
      rates,
      indicators: indicators.map((one, i) => ({
        id: `I${i}`,
        title: `I${i}`,
        ...one,
        on: ids.has(one.on ?? '') ? one.on : '1.1',
        targets: one.targets && Object.fromEntries(Object.entries(one.targets).filter(([y]) => y <= head.end)),
      })),
      snapshots: snapshots.map((snap, i) => ({ id: `v${i}`, ...snap })),
      periods: told.kept.map((period) => ({
        period: inCalendar(period, reporting?.every ?? (told.mixed ? 'mixed' : undefined)),
        spending: told.spending
          .filter((s) => s.period === period && ids.has(s.on) && (s.amount ?? s.committed ?? s.disbursed) !== undefined)
          .map(({ period: _, on, ...rest }) => ({ on: on === 'plan' ? 'T' : on, ...rest })),
        progress: progressIn(
          period,
          told.progress.filter((p) => ids.has(p.on)),
        ),
        observations: Object.fromEntries(
          told.observations
            .filter((o) => o.period === period && Number(o.of.slice(1)) < indicators.length)
            .map(({ period: _, of: id, ...rest }) => [id, rest]),
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
