// A period's record as rows and back, and a merge written into YAML that somebody wrote by hand.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordEdited } from '../../src/exchange/yaml-edit.js';
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
  const edited = recordEdited(text, was, now, []);
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

test('ids with number signs and spaces stay what they are', () => {
  const report = reportOf(
    'period: 2026-H1\nspending: [{on: A, source: eu#2, amount: 1}, {on: A, source: a b, amount: 2}, {on: A, source: a b, amount: 3}]\n',
  );
  expect(withRows(report, reportRows(report))).toEqual(report);
});
