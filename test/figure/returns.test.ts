// Drafts stay out of the figures, and the last stand of a year replaces the funding record.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresOf } from '../../src/figure/figures.js';
import { ledgerOf } from '../../src/figure/ledger.js';
import { buildPlan } from '../../src/plan/build.js';
import type { Day } from '../../src/plan/day.js';
import type { Plan } from '../../src/plan/model.js';
import type { Fields } from '../../src/plan/read.js';
import { draftsIn, withoutDrafts } from '../../src/plan/returns.js';
import { locatedTree } from '../../src/source/tree.js';

const text = `
plan: {id: P, title: T, start: 2026-01-01, end: 2026-12-31, currency: EUR, reporting: {every: half-year, due: 15}}
institutions: [{id: MoI, name: Interior, kind: ministry}, {id: MoH, name: Health, kind: ministry}]
sources: [{id: state, name: State, type: state}]
goals: [{id: "1", title: G}]
objectives: [{id: "1.1", goal: "1", title: O}]
activities:
  - {id: A, objective: "1.1", title: A, lead: MoI, start: 2026-01-01, end: 2026-06-30, costs: {2026: 100}}
  - {id: B, objective: "1.1", title: B, lead: MoH, start: 2026-01-01, end: 2026-06-30, costs: {2026: 100}}
funding: [{on: A, source: state, year: 2026, committed: 50}]
periods:
  - period: 2026-H1
    progress: {A: {status: completed, by: MoI}, B: {status: completed, by: MoH}}
    spending:
      - {on: A, source: state, committed: 70, reported-by: MoI}
      - {on: B, source: state, amount: 10, reported-by: MoH}
    returns: {MoI: {received: 2026-07-10, state: approved}, MoH: {received: 2026-07-10, state: draft}}
  - period: 2026-H2
    spending: [{on: A, source: state, committed: 60, disbursed: 20, reported-by: MoI}]
`;
function plan(): Plan {
  const built = buildPlan(locatedTree(parse(text) as Fields, new Map(), []));
  if (built.plan === undefined) throw new Error('the plan is whole');
  return built.plan;
}
const completed = (from: Plan): unknown =>
  figuresOf(from, '2026-07-31' as Day).implementation().total.figures['implementation.completed'];

test('what a draft reports does not count until it is approved; its receipt does', () => {
  expect(draftsIn(plan(), false)).toEqual({ count: 1, entries: 2, counted: false });
  expect(draftsIn(withoutDrafts(plan()), false)).toMatchObject({ count: 1, entries: 0 });
  expect(completed(plan())).toMatchObject({ value: 2 });
  expect(completed(withoutDrafts(plan()))).toMatchObject({ value: 1 });
  expect(withoutDrafts(plan()).periods[0]?.returns).toHaveLength(2);
  expect(withoutDrafts(plan()).periods[0]?.spending.map(({ node }) => node.id)).toEqual(['A']);
});

test('the last stand of the year replaces the funding record', () => {
  const [entry] = ledgerOf(plan()).of('A');
  expect(entry?.supply.get('state')).toEqual({ committed: 6000n, disbursed: 2000n });
  expect(entry?.paid).toBe(6000n);
});
