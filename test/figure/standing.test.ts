// How returns stand: state, days, and what is still to come.
import { describe, expect, test } from 'vitest';
import { reportingFigures } from '../../src/figure/reporting.js';
import { latestPeriod, standings } from '../../src/figure/standing.js';
import type { Day } from '../../src/plan/day.js';
import { calendarOf } from '../../src/plan/period.js';
import { planOf } from './case.js';

const names = ['None', 'Later', 'Draft', 'Back', 'Short', 'Whole', 'Bare', 'Idle'];
const plan = planOf({
  plan: { reporting: { every: 'half-year', due: 15 } },
  institutions: names.map((id) => ({ id, name: id, kind: 'ministry' })),
  activities: names
    .filter((id) => id !== 'Idle')
    .map((id) => ({ id: `A-${id}`, lead: id, start: '2024-01-01', end: '2024-12-31' })),
  periods: [
    {
      period: '2024-H1',
      returns: {
        None: { asked: 5, filled: 0, note: 'Two reminders.' },
        Later: { received: '2024-07-26', asked: 5, filled: 5, state: 'approved' },
        Draft: { received: '2024-07-10', asked: 5, filled: 5, state: 'draft' },
        Back: { received: '2024-07-18', asked: 5, filled: 4, state: 'returned' },
        Short: { received: '2024-07-15', asked: 5, filled: 3, state: 'approved' },
        Whole: { received: '2024-07-15', asked: 5, filled: 5, state: 'approved' },
        Bare: { received: '2024-07-16' },
      },
    },
  ],
});
const told = (date: string): { readonly [institution: string]: string } => {
  const [period] = calendarOf(plan);
  if (period === undefined) throw new Error('the plan has a calendar');
  return Object.fromEntries(
    standings(plan, date as Day, period).map((s) => [
      s.institution.id,
      [s.state, s.days, s.fields === undefined ? '-' : `${s.fields.filled}/${s.fields.asked}`, ...s.toCome].join(' '),
    ]),
  );
};

describe('standings', () => {
  test('before the due day nothing is due, and there is no rate', () => {
    const figuresAt = (date: string): readonly unknown[] => {
      const { figures } = reportingFigures(plan, date as Day, '2024-H1').total;
      return (['reporting.due', 'reporting.received', 'reporting.rate'] as const).map((id) => {
        const figure = figures[id];
        return 'value' in figure ? figure.value : 'why' in figure ? figure.why.reason : undefined;
      });
    };
    expect(figuresAt('2024-07-14')).toEqual([0, 1, 'nothing-due']);
    expect(figuresAt('2024-07-15').slice(0, 2)).toEqual([7, 3]);
  });

  test('at a date after the due day', () => {
    expect(told('2024-07-25')).toEqual({
      None: 'missing 10 - nothing-received',
      Later: 'missing 10 - nothing-received',
      Draft: 'draft -5 5/5',
      Back: 'returned 3 4/5 returned incomplete',
      Short: 'approved 0 3/5 incomplete',
      Whole: 'approved 0 5/5',
      Bare: 'received 1 -',
    });
  });
  test('before the due day nobody is late, and what came later has not come', () => {
    expect(told('2024-07-10')).toMatchObject({ None: 'missing -5 - nothing-received', Draft: 'draft -5 5/5' });
    expect(told('2024-07-10')['Whole']).toBe('missing -5 - nothing-received');
  });
});

test('the latest period is the last one that has ended', () => {
  expect(latestPeriod(plan, '2024-06-29' as Day)).toBeUndefined();
  expect(latestPeriod(plan, '2024-06-30' as Day)?.id).toBe('2024-H1');
  expect(latestPeriod(plan, '2026-01-01' as Day)?.id).toBe('2024-H2');
});
