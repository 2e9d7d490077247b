// Which values a correction of a closed period is about.
import { expect, test } from 'vitest';
import { correctionsOf, touchedName } from '../../src/diff/corrections.js';
import { differences } from '../../src/diff/walk.js';
import type { Day } from '../../src/plan/day.js';
import type { Correction } from '../../src/plan/model-periods.js';
import type { Fields } from '../../src/plan/read.js';

const rows = (amount: number): Fields => ({
  periods: [
    {
      period: '2026-H1',
      progress: { A: { status: 'in_progress', percent: amount } },
      spending: [
        { on: 'A', source: 'eu', amount, 'reported-by': 'MoH' },
        { on: 'A', source: 'MoH', amount, 'reported-by': 'MoI' },
        { on: 'A', source: 'state budget', amount },
        { on: 'A', source: 'state', amount, note: `${amount}` },
        { source: 'eu', amount },
      ],
    },
  ],
});
const touched = differences(rows(1), rows(2));

const about = (on: string): readonly string[] => {
  const correction = { on, by: 'NCO', date: '2026-09-01', reason: 'A mistake', path: [] } as unknown as Correction;
  return touched.filter((one) => correctionsOf(one, [correction], '2026-08-01' as Day).length > 0).map(touchedName);
};

test('values are named by their keys, ids with spaces whole', () => {
  expect(touched.map(touchedName)).toEqual([
    'progress A percent',
    'spending A eu MoH amount',
    'spending A MoH MoI amount',
    'spending A state%20budget amount',
    'spending A state amount',
    'spending A state note',
    'spending plan eu amount',
  ]);
  for (const one of touched) expect(about(touchedName(one))).toEqual([touchedName(one)]);
});

test.each([
  ['spending A', 5],
  ['Spending a amount', 4],
  ['spending A eu', ['spending A eu MoH amount']],
  ['spending A eu amount', ['spending A eu MoH amount']],
  ['spending A MoH', ['spending A MoH MoI amount']],
  ['spending A state', ['spending A state amount', 'spending A state note']],
  ['spending A state note', ['spending A state note']],
  ['spending A state budget', ['spending A state%20budget amount']],
  ['spending A state%20budget amount', ['spending A state%20budget amount']],
  ['spending plan', ['spending plan eu amount']],
  ['spending', []],
  ['spending A lottery', []],
  ['progress A', ['progress A percent']],
  ['progress', []],
])('%s', (on, wanted) => {
  expect(typeof wanted === 'number' ? about(on).length : about(on)).toEqual(wanted);
});
