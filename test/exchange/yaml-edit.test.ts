// A period written into a hand-edited text: what is new is there, and every line that does not change stays.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isMap, isScalar, isSeq, type Pair, parse, type ToStringOptions, visit } from 'yaml';
import { recordAdded, recordEdited } from '../../src/exchange/yaml-edit.js';
import { apart } from '../../src/exchange/yaml-key.js';
import { reportRows, withRows } from '../../src/form/report-rows.js';
import { canonical } from '../../src/plan/document.js';
import { recordsOf } from '../../src/plan/document-fields.js';
import type { Fields } from '../../src/plan/read.js';

const reportOf = (yaml: string): Fields => recordsOf(canonical(parse(yaml) as Fields)['periods'])[0] ?? {};

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
  const edited = recordEdited(written, was, now, []);
  expect(reportOf(edited)).toEqual(now);
  const old = written.split('\n');
  const lines = edited.split('\n');
  expect(lines.filter((line) => !old.includes(line))).toEqual(fresh);
  expect(old.filter((line) => !lines.includes(line))).toEqual([]);
  expect(recordEdited(written, was, was, [])).toBe(written);
});

test('a plan in one file gets one more period, and keeps every line', () => {
  const plan =
    'plan:   {id: P}   # the plan\n\n\ngoals:\n- {id: "1",   title: G}\nperiods:\n- period: 2025-H2   # before\n# the end\n';
  const edited = recordAdded(plan, 'periods', { period: '2026-H1', progress: { A: { status: 'completed' } } });
  const lines = edited.split('\n');
  expect(plan.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  expect(parse(edited)).toMatchObject({ periods: [{ period: '2025-H2' }, { period: '2026-H1' }] });
});

test('a list that is made stands as other lists of the text do, whatever ends its lines', () => {
  const record = { period: '2026-H1' };
  for (const end of ['\n', '\r\n']) {
    const added = (plan: string): string =>
      recordAdded(plan.replaceAll('\n', end), 'periods', record).replaceAll(end, '\n');
    expect(added('goals:\n- {id: "1"}\n')).toBe('goals:\n- {id: "1"}\n\nperiods:\n- {period: "2026-H1"}\n');
    expect(added('goals:\n  - {id: "1"}\n')).toBe('goals:\n  - {id: "1"}\n\nperiods:\n  - {period: "2026-H1"}\n');
  }
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
  const edited = recordEdited(plan, was, now, ['periods', 0]);
  expect(parse(edited)).toEqual({ ...parse(plan), periods: [now] });
  const lines = edited.split('\n');
  expect(plan.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.length).toBe(plan.split('\n').length + 1);
});

const id = fc.constantFrom('A', '1.1', '2.1.3', 'B 2', 'no', '012', 'I-1', "o'c", 'periods');
const words = fc.constantFrom(
  'M&E: *draft* # no',
  'two\nlines\n',
  'ends with empty lines\n\n\n',
  '- a\n\n  - b',
  '*star &amp',
  '[x',
  "it's",
  'yes',
  '12',
  'key: value',
  'a longer text that a writer folds where its line is full, with a comma, and: a colon ',
);
const line = fc.record(
  {
    status: fc.constantFrom('in_progress', 'completed'),
    percent: fc.integer({ min: 0, max: 100 }),
    evidence: words,
    obstacle: fc.record({ kind: fc.constant('external'), text: words }),
    by: fc.constant('MoI'),
  },
  { requiredKeys: ['status'] },
);
const observation = fc.record(
  { value: fc.integer(), by: fc.constant({ sex: { women: 1, men: 2 } }), note: words },
  { requiredKeys: ['value'] },
);
const money = fc.uniqueArray(
  fc.record({
    on: id,
    source: fc.constantFrom('state', 'eu'),
    amount: fc.oneof(fc.integer(), fc.constant('1 184,438')),
  }),
  { selector: ({ on, source }) => `${on} ${source}`, maxLength: 5 },
);
const filled = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Fields> =>
  value.map((made) => ({ [key]: made }) as Fields);
/** A canonical record: empty lists and maps say nothing and are not there. */
const record: fc.Arbitrary<Fields> = fc
  .tuple(
    filled('progress', fc.dictionary(id, line, { maxKeys: 5 })),
    filled('spending', money),
    filled('observations', fc.dictionary(id, observation, { maxKeys: 3 })),
    filled('returns', fc.dictionary(id, fc.constant({ received: '2026-07-11' }), { maxKeys: 3, minKeys: 1 })),
  )
  .map((parts) => reportOf(JSON.stringify(Object.assign({ period: '2026-H1' }, ...parts))));

interface Hand extends ToStringOptions {
  /** From which depth on collections stand in brackets. */
  readonly brackets: number;
  /** Which entries have a comment or an empty line above them. */
  readonly noise: readonly number[];
  readonly crlf: boolean;
}
const hand: fc.Arbitrary<Hand> = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 60),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
  brackets: fc.integer({ min: 1, max: 6 }),
  noise: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }),
  crlf: fc.boolean(),
});

/** A document as one hand or another writes it. */
function written(value: Fields, { brackets, noise, crlf, ...style }: Hand): string {
  const document = new Document(value);
  let count = 0;
  visit(document, {
    Collection: (_, node, path) => {
      node.flow = path.filter((one) => isMap(one) || isSeq(one)).length >= brackets;
    },
    Pair: (_, { key }: Pair) => {
      count += 1;
      if (!isScalar(key) || !noise.includes(count)) return;
      if (count % 3 === 0) key.spaceBefore = true;
      else key.commentBefore = ` note ${count}`;
    },
  });
  const text = document.toString(style);
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

test('whatever is written by hand and whatever changes: the text says what is meant, and nothing else changes', () => {
  fc.assert(
    fc.property(record, record, hand, fc.integer({ min: 0, max: 2 }), (was, now, style, at) => {
      const own = written(was, style);
      expect(reportOf(recordEdited(own, was, now, []))).toEqual(now);
      const periods = [{ period: '2025-H1' }, { period: '2025-H2', progress: { A: { status: 'suspended' } } }];
      const plan = { plan: { id: 'P', title: 'M&E: *plan*' }, sources: [{ id: 'eu' }] };
      const text = written({ ...plan, periods: periods.toSpliced(at, 0, was as never), reviews: [{ id: 'R' }] }, style);
      const edited = recordEdited(text, was, now, ['periods', at]);
      expect(parse(edited)).toEqual({
        ...plan,
        periods: periods.toSpliced(at, 0, now as never),
        reviews: [{ id: 'R' }],
      });
      const [before, after] = [apart(text, 'periods'), apart(edited, 'periods')];
      if (before !== undefined && after !== undefined) expect(after.beside).toBe(before.beside);
      const added = recordAdded(written({ ...plan, periods }, style), 'periods', now);
      expect(parse(added)).toEqual({ ...plan, periods: [...periods, now] });
      expect(parse(recordAdded(written(plan, style), 'periods', now))).toEqual({ ...plan, periods: [now] });
    }),
    { numRuns: 100 },
  );
});
