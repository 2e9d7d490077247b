// What a form offers for the source of money: names, and ids where a name could be taken for another source.

import { expect, test } from 'vitest';
import { moneySection } from '../../src/form/ask-money.js';
import { askingOf } from '../../src/form/asking.js';
import { periodOf } from '../../src/plan/period.js';
import { sayIn } from '../../src/text/catalogues.js';
import { planOf } from '../figure/case.js';

test('sources by their names; by their ids where the name is also the name or the id of another', async () => {
  const source = (id: string, name: string): object => ({ id, name, type: 'state' });
  const plan = planOf({
    sources: [
      source('state', 'State budget'),
      source('eu', 'Commission'),
      source('x', 'EU'),
      source('f', 'Fund'),
      source('g', 'fund'),
    ],
    activities: [
      { id: 'A1', objective: '1.1', title: 'A', lead: 'MoL', costs: { 2024: { amount: 1, source: 'state' } } },
    ],
  });
  const [say, period] = [await sayIn('en'), periodOf('2024', 15)];
  if (say === undefined || period === undefined) throw new Error('no words or no period');
  const { fields } = moneySection(askingOf(plan, period, 'MoL', say));
  expect(fields.find(({ key }) => key === 'source')?.words?.map(({ word }) => word)).toEqual([
    'State budget',
    'Commission',
    'x',
    'f',
    'g',
  ]);
});
