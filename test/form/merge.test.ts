// Merging: the cases of merge/cases.yaml, and that neither the order of files nor a second run changes anything.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeReturns } from '../../src/form/merge.js';
import { decidedRowFindings } from '../../src/form/merge-check.js';
import { cellKey, type Decision, type Decisions, type Outcome } from '../../src/form/outcome.js';
import type { ReturnRead } from '../../src/form/return.js';
import { buildPlan } from '../../src/plan/build.js';
import type { Day } from '../../src/plan/day.js';
import { canonical } from '../../src/plan/document.js';
import { recordsOf } from '../../src/plan/document-fields.js';
import type { Plan } from '../../src/plan/model.js';
import type { Fields } from '../../src/plan/read.js';
import type { Value } from '../../src/source/located.js';
import { locatedTree } from '../../src/source/tree.js';

interface GivenReturn {
  readonly by: string;
  readonly hash: string;
  readonly filled?: string;
  readonly answers: { readonly [cell: string]: Value };
}
interface Case {
  readonly name: string;
  readonly plan?: { readonly conflicts: string };
  readonly period?: Fields;
  readonly returns: readonly GivenReturn[];
  readonly decisions?: { readonly [cell: string]: Decision };
  readonly expect: { readonly [what: string]: unknown };
}
const cases = parse(readFileSync(path.join(import.meta.dirname, 'merge/cases.yaml'), 'utf8')) as readonly Case[];

function planOf(extra: Case['plan']): Plan {
  const text = `
plan: {id: P, title: T, start: 2026-01-01, end: 2026-12-31, currency: EUR, reporting: {every: half-year, due: 15}}
institutions: [{id: MoH, name: Health, kind: ministry}, {id: MoI, name: Interior, kind: ministry}]
sources: [{id: state, name: State, type: state}]
goals: [{id: "1", title: G}]
objectives: [{id: "1.1", goal: "1", title: O}]
activities:
  - {id: A, objective: "1.1", title: A, lead: MoI, co-leads: [MoH], start: 2026-01-01, end: 2026-06-30}
  - {id: B, objective: "1.1", title: B, lead: MoI, start: 2026-01-01, end: 2026-06-30}
  - {id: C, objective: "1.1", title: C, lead: MoH, start: 2026-01-01, end: 2026-06-30}
`;
  const document = parse(text) as { plan: { reporting: object } };
  Object.assign(document.plan.reporting, extra ?? {});
  const built = buildPlan(locatedTree(document as unknown as Fields, new Map(), []));
  if (built.plan === undefined) throw new Error('the plan is whole');
  return built.plan;
}

/** "spending A state amount" -> ["spending A state", "amount"]. */
const cellOf = (cell: string): readonly [string, string] => {
  const at = cell.lastIndexOf(' ');
  return [cell.slice(0, at), cell.slice(at + 1)];
};

function readOf({ by, hash, filled, answers }: GivenReturn): ReturnRead {
  const file = `${hash}.xlsx`;
  return {
    file,
    hash,
    key: { plan: 'P', snapshot: 's', period: '2026-H1', institution: by, form: 'f', language: 'en' },
    ...(filled === undefined ? {} : { filledIn: filled as Day }),
    answers: Object.entries(answers).map(([cell, value], i) => {
      const [row, field] = cellOf(cell);
      return { row, field, value, place: { file, sheet: 'S', cell: `B${i + 1}` } };
    }),
    added: [],
    asked: 3,
    filled: 3,
    missing: [],
    wrong: [],
    findings: [],
  };
}

function run(given: Case, returns: readonly GivenReturn[] = given.returns, period = given.period): Outcome {
  const report = recordsOf(canonical({ periods: [{ period: '2026-H1', ...period }] })['periods'])[0] ?? {};
  const decisions = decisionsIn(given);
  return mergeReturns(planOf(given.plan), report, returns.map(readOf), { received: '2026-07-11' as Day, decisions });
}

/** Each in a line of its own, by its field. */
const decisionsIn = ({ decisions = {} }: Case): Decisions =>
  new Map(
    Object.entries(decisions).map(([cell, decision]) => {
      const [row, field] = cellOf(cell);
      return [cellKey(row, field), { ...decision, place: { file: `${field} decided` } }];
    }),
  );

/** What is told of rows with decisions: "NAP914 started decided". */
function toldOf(outcome: Outcome, given: Case): readonly string[] {
  const findings = decidedRowFindings(outcome, decisionsIn(given), [], (_row, field) => field);
  return findings.map(({ code, at }) => `${code} ${'place' in at ? at.place.file : ''}`);
}

/** What a case may say of an outcome; empty parts are left out. */
function summary({ report, conflicts, skipped, undecided, unfit }: Outcome, wanted: Case['expect']): object {
  const returns = (report['returns'] ?? {}) as { readonly [id: string]: Fields };
  const all = {
    progress: report['progress'] ?? {},
    spending: report['spending'] ?? [],
    assessments: report['assessments'] ?? [],
    conflicts: Object.fromEntries(
      conflicts.map(({ row, field, claims }) => [
        `${row} ${field}`,
        Object.fromEntries(claims.map(({ who, value }) => [who, value])),
      ]),
    ),
    skipped: skipped.map(({ read, why }) => `${read.key.institution} ${why}`),
    undecided: undecided.map((reads) => reads.map(({ hash }) => hash)),
    unfit: unfit.map(({ row, field, why }) => `${row} ${field} ${why}`),
  };
  const replaces = Object.fromEntries(
    Object.entries(returns).flatMap(([id, line]) => (line['replaces'] === undefined ? [] : [[id, line['replaces']]])),
  );
  const filled = Object.entries(all).filter(([, value]) => Object.keys(value).length > 0);
  return { ...Object.fromEntries(filled), ...('replaces' in wanted ? { replaces } : {}) };
}

test.each(cases)('$name', (given) => {
  const outcome = run(given);
  const told = toldOf(outcome, given);
  expect({ ...summary(outcome, given.expect), ...(told.length === 0 ? {} : { told }) }).toEqual(given.expect);
});

test.each(cases)('$name: in any order, and again', (given) => {
  const first = run(given);
  const mirrored = run(given, [...given.returns].reverse());
  expect({ ...mirrored, skipped: mirrored.skipped.length }).toEqual({ ...first, skipped: first.skipped.length });
  if (first.conflicts.length + first.undecided.length > 0) return;
  const { period: _period, ...held } = first.report;
  const again = run(given, given.returns, held);
  expect(again.report).toEqual(first.report);
  expect(again.changes).toEqual([]);
});

const value = fc.constantFrom<Value>('completed', 'suspended', 'in_progress');
const answers = fc.dictionary(
  fc.constantFrom('progress A status', 'progress B status', 'progress C status', 'spending A state amount'),
  value,
);
const returned = fc.record(
  {
    by: fc.constantFrom('MoI', 'MoH'),
    hash: fc.constantFrom('1', '2', '3', '4', '5'),
    filled: fc.constantFrom('2026-07-01', '2026-07-02', '2026-07-03'),
    answers,
  },
  { requiredKeys: ['by', 'hash', 'answers'] },
);
/** Files with one hash are one file. */
const returns = fc
  .uniqueArray(returned, { selector: ({ hash }) => hash, maxLength: 5 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

test('the order of files says nothing', () => {
  fc.assert(
    fc.property(returns, fc.boolean(), ([some, shuffled], lead) => {
      const given = { name: '', returns: some, expect: {}, ...(lead ? { plan: { conflicts: 'lead-prevails' } } : {}) };
      expect(run(given, shuffled)).toEqual(run(given));
    }),
    { numRuns: 200 },
  );
});
