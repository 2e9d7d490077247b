// Funding figures: cases that a domain expert can read, and the real programme of Ukraine 2013-2015.

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/command/load.js';
import { type CutName, cutNames, pefaBand } from '../../src/figure/figure.js';
import { type FundingFigures, fundingFigures } from '../../src/figure/funding.js';
import type { FundingRow } from '../../src/figure/funding-row.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { moneyText } from '../../src/plan/money.js';
import { root } from '../fake-world.js';
import { casesOf, planOf, toldOf } from './case.js';

type Stated = { readonly [name: string]: unknown };

const toldRow = (row: FundingRow | undefined, stated: unknown): unknown =>
  row === undefined ? 'absent' : toldOf(row.figures, 'funding', Object.keys(stated as Stated));

const isCut = (name: string): name is CutName => cutNames.some((cut) => cut === name);

/** What the case states, as computed. */
function computed(figures: FundingFigures, name: string, stated: unknown): unknown {
  if (name === 'total') return toldRow(figures.total, stated);
  if (name === 'recorded') return toldRow(figures.recorded?.row, stated);
  if (name === 'essential') return toldRow(figures.essential, stated);
  if (!isCut(name)) throw new Error(`no cut ${name}`);
  const rows = new Map(figures.by(name).map((row) => [row.key, row]));
  return Object.fromEntries(Object.entries(stated as Stated).map(([key, of]) => [key, toldRow(rows.get(key), of)]));
}

describe('funding cases', () => {
  test.each(casesOf('funding'))('%s', (_, { given, expected, findings }) => {
    const figures = fundingFigures(planOf(given, findings));
    const all = Object.entries(expected).map(([name, stated]) => [name, computed(figures, name, stated)]);
    expect(Object.fromEntries(all)).toEqual(expected);
  });
});

const rowsOf = (rows: readonly FundingRow[]): unknown =>
  Object.fromEntries(
    rows.map(({ key, figures }) => {
      const { value } = figures['funding.need'];
      return [key, typeof value === 'object' ? moneyText(value) : value];
    }),
  );

test('Ukraine 2013-2015 comes out as the annex states it', async () => {
  const { plan } = await loadPlan(path.join(root, 'examples/ukraine-2013-2015'), nodeWorld());
  if (plan === undefined) throw new Error('no plan');
  const { total, by } = fundingFigures(plan);
  expect(rowsOf([total])).toEqual({ '': '4723366.00' });
  expect(rowsOf(by('year'))).toEqual({ '2013': '1184438.00', '2014': '1644168.00', '2015': '1894760.00' });
  expect(rowsOf(by('source'))).toEqual({ state: '240900.00', local: '1615140.00', other: '2867326.00' });
  expect(total.figures['funding.plannedDonorDependency'].value).toBe(0.607051);
  expect(total.figures['funding.firmGap'].why).toEqual({
    reason: 'no-funding-record',
    args: { years: '2013, 2014, 2015' },
  });
});

test('PEFA bands are inside at 5, 10 and 15 %', () => {
  expect([0, 0.05, 0.050001, 0.1, 0.15, 0.16].map(pefaBand)).toEqual([
    'within-5',
    'within-5',
    'within-10',
    'within-10',
    'within-15',
    'over-15',
  ]);
});

test('the years in which sources at risk end are told', () => {
  const given = casesOf('funding').find(([name]) => name.startsWith('35'))?.[1].given ?? {};
  expect(fundingFigures(planOf(given)).total.riskYears).toEqual([2025]);
});
