// A period's record as rows and back, and a merge written into YAML that somebody wrote by hand.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { periodAdded, periodEdited } from '../../src/exchange/period-yaml.js';
import { reportRows, withRows } from '../../src/form/report-rows.js';
import { canonical } from '../../src/plan/document.js';
import { recordsOf } from '../../src/plan/document-fields.js';
import type { Fields } from '../../src/plan/read.js';

const text = `# What the first half-year brought.
period: 2026-H1   # the fourth report
progress:
  # Goal 2
  "2.1.3": {status: in_progress, percent: "45%", by: MoI} # seen on site
  "2.1.4":
    status: suspended
    obstacle: {kind: external, text: No agreement}
spending:
  - {activity: "2.1.3", source: state, amount: "1 184,438"} # from the treasury
  - {on: "2.1.4", source: eu, amount: 12.50}
observations:
  I-1: 7
  I-2: {value: 5, by: {sex: {women: 3, men: 2}}}
returns:
  MoI: {received: 2026-07-11}
`;
const reportOf = (yaml: string): Fields => recordsOf(canonical(parse(yaml) as Fields)['periods'])[0] ?? {};

test('rows give the record back', () => {
  const report = reportOf(text);
  expect(withRows(report, reportRows(report))).toEqual(report);
});

test('comments, order and the way of writing stay; only what changed is touched', () => {
  const was = reportOf(text);
  const rows = new Map(reportRows(was));
  rows.set('progress 2.1.3', { by: 'MoI', fields: { status: 'completed', percent: 100, evidence: 'Minutes' } });
  rows.set('progress 2.1.10', { by: 'MoH', fields: { status: 'not_started' } });
  rows.set('spending 2.1.4 eu', { by: 'MoH', fields: { amount: '13.75' } });
  rows.set('observation I-1', { fields: { value: 9 } });
  rows.set('observation I-2 sex women', { fields: { value: 4 } });
  const now = withRows(was, rows);
  const edited = periodEdited(text, was, now, []);
  expect(reportOf(edited)).toEqual(now);
  for (const kept of [
    '# What the first',
    '# the fourth',
    '# Goal 2',
    '# seen on site',
    '# from the treasury',
    '"1 184,438"',
  ])
    expect(edited).toContain(kept);
  expect(edited.split('\n').filter((line) => !text.includes(line))).toMatchInlineSnapshot(`
    [
      "  "2.1.3": {status: completed, percent: 100, by: MoI, evidence: Minutes} # seen on site",
      "  "2.1.10": {status: not_started, by: MoH}",
      "  - {on: "2.1.4", source: eu, amount: "13.75", reported-by: MoH}",
      "  I-1: {value: 9}",
      "  I-2: {value: 5, by: {sex: {women: 4, men: 2}}}",
    ]
  `);
});

/** What somebody may have written by hand, and the lines that are new when MoI reports on A. */
const hands: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'spaces and empty lines',
    'period: 2026-H1    # four\n\n\nprogress:\n    B:   {status:   suspended}   # b\n',
    ['    A: {status: completed, by: MoI}'],
  ],
  [
    'lines that end in CR LF',
    '# x\r\nperiod: 2026-H1\r\nprogress:\r\n  B: {status: suspended}   # b\r\n',
    ['  A: {status: completed, by: MoI}\r'],
  ],
  [
    'no end of the last line',
    'period: 2026-H1\nprogress:\n  B:   {status: suspended}',
    ['  A: {status: completed, by: MoI}'],
  ],
];
test.each(hands)('written by hand, %s: only what is new is new', (_name, written, fresh) => {
  const was = reportOf(written);
  const rows = new Map(reportRows(was)).set('progress A', { by: 'MoI', fields: { status: 'completed' } });
  const now = withRows(was, rows);
  const edited = periodEdited(written, was, now, []);
  expect(reportOf(edited)).toEqual(now);
  const old = written.split('\n');
  const lines = edited.split('\n');
  expect(lines.filter((line) => !old.includes(line))).toEqual(fresh);
  expect(old.filter((line) => !lines.includes(line))).toEqual([]);
  expect(periodEdited(written, was, was, [])).toBe(written);
});

test('a plan in one file gets one more period, and keeps every line', () => {
  const plan =
    'plan:   {id: P}   # the plan\n\n\ngoals:\n- {id: "1",   title: G}\nperiods:\n- period: 2025-H2   # before\n# the end\n';
  const edited = periodAdded(plan, { period: '2026-H1', progress: { A: { status: 'completed' } } });
  const lines = edited.split('\n');
  expect(plan.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  expect(parse(edited)).toMatchObject({ periods: [{ period: '2025-H2' }, { period: '2026-H1' }] });
});

const files: readonly (readonly [name: string, before: string, after: string])[] = [
  ['the periods in the middle', 'plan: {id: P}\n', '\n# who pays\n\nsources:\n  - id: eu   # a donor\n'],
  ['the periods at the end, with a comment of their own', 'plan: {id: P}\n\n', '  # to be checked\n# the end\n'],
  ['a list that closes at the margin', 'plan: {id: P}\ngoals: [\n]\n', 'sources: []\n'],
  ['an anchor that is used elsewhere', 'plan: {id: P, title: &t T}\n', 'note: *t\n'],
  ['lines that end as on Windows', 'plan: {id: P}\r\n', 'sources: []\r\n'],
];
test.each(files)('a plan in one file, %s: a period is edited, and every other line stays', (_name, before, after) => {
  const text = 'periods:\n- period: 2025-H2\n  progress:\n    A:   {status: in_progress}   # by hand\n';
  const plan = before + (before.includes('\r') ? text.replaceAll('\n', '\r\n') : text) + after;
  const was = { period: '2025-H2', progress: { A: { status: 'in_progress' } } };
  const now = { period: '2025-H2', progress: { A: { status: 'in_progress' }, B: { status: 'completed' } } };
  const edited = periodEdited(plan, was, now, ['periods', 0]);
  expect(parse(edited)).toEqual({ ...parse(plan), periods: [now] });
  const lines = edited.split('\n');
  expect(plan.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.length).toBe(plan.split('\n').length + 1);
});

test('ids with number signs and spaces stay what they are', () => {
  const report = reportOf(
    'period: 2026-H1\nspending: [{on: A, source: eu#2, amount: 1}, {on: A, source: a b, amount: 2}, {on: A, source: a b, amount: 3}]\n',
  );
  expect(withRows(report, reportRows(report))).toEqual(report);
});
