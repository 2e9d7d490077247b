// nap trace: what a figure is made of adds up to it, and leads to lines and cells.

import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld } from '../fake-world.js';

const karstovia = 'examples/karstovia-2024-2028';

interface Traced {
  readonly value: number | null;
  readonly why: { readonly reason: string } | null;
  readonly steps: readonly {
    readonly values: { readonly [name: string]: number | string };
    readonly records: readonly {
      readonly kind: string;
      readonly from?: string;
      readonly file?: string;
      readonly line?: number;
    }[];
  }[];
}

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { world, out, err } = fakeWorld();
  const code = await main([...args, '--date', '2026-06-30'], world);
  return { code, out: out(), err: err() };
}
const traced = async (figure: string, ...selection: readonly string[]): Promise<Traced> =>
  JSON.parse((await run('trace', figure, karstovia, ...selection, '--json')).out) as Traced;

const cents = (value: unknown): number => Math.round(Number(value) * 100);

describe('money', () => {
  test.each([
    ['funding.firmGap', 'open', ['--goal', '2']],
    ['funding.firmGap', 'open', ['--pillar', 'prevention', '--year', '2025']],
    ['funding.gapAfterPledges', 'with-pledges', ['--goal', '5']],
    ['funding.need', 'need', ['--lead', 'MoLSP']],
    ['funding.firmGap', 'open', ['--source', 'eu']],
    ['funding.recurrentAtRisk', 'need', ['--source', 'eu']],
    ['funding.recurrentAtRisk', 'need', []],
  ])('%s is the sum of its steps (%s, %j)', async (figure, name, selection) => {
    const { value, steps } = await traced(figure, ...selection);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.reduce((total, s) => total + cents(s.values[name]), 0)).toBe(cents(value));
  });

  test('every record has its file and line', async () => {
    const { steps } = await traced('funding.firmGap', '--objective', '2.2');
    for (const { records } of steps) {
      expect(records.length).toBeGreaterThan(0);
      for (const { file, line } of records) expect([file?.endsWith('.yaml'), Number(line) > 0]).toEqual([true, true]);
    }
  });

  test('from the workbook it leads to cells', async () => {
    const { out } = await run('trace', 'funding.need', `${karstovia}.xlsx`, '--activity', '2.1.2');
    expect(out).toMatch(/karstovia-2024-2028\.xlsx › \S.*![A-Z]+\d+ /);
  });
});

describe('counts', () => {
  test('completed and due add up', async () => {
    const { steps } = await traced('implementation.rate', '--goal', '1');
    const due = await traced('implementation.due', '--goal', '1');
    expect(steps.filter((s) => s.values['due'] === 1)).toHaveLength(Number(due.value));
  });

  test('a return a step', async () => {
    const { value, steps } = await traced('reporting.received', '--institution', 'MoF');
    expect(steps.filter((s) => s.values['status'] !== 'missing')).toHaveLength(Number(value));
  });

  test('what completeness is counted from adds up to it', async () => {
    const { value, steps } = await traced('reporting.completeness', '--institution', 'MoJ');
    const sum = (name: string): number => steps.reduce((total, s) => total + Number(s.values[name]), 0);
    expect(sum('filled') / sum('asked')).toBeCloseTo(Number(value), 6);
  });

  test('states are told in the language of the reader', async () => {
    const { out } = await run('trace', 'implementation.rate', karstovia, '--goal', '3', '--lang', 'fr');
    expect(out).toMatch(/^But 3 /m);
    expect(out).toMatch(/3\.1\.1 {3}achevée/);
    expect(out).not.toMatch(/completed|in_progress/);
  });

  test('slippage of an activity', async () => {
    const { value, steps } = await traced('activity.slippage', '--activity', '1.3.1');
    expect([value, steps.length]).toEqual([365, 1]);
  });
});

test.each([
  ['an unknown figure, with the nearest', ['funding.firmgap'], /funding\.firmGap/],
  ['an unknown goal', ['funding.firmGap', '--goal', '22'], /22/],
  ['a figure of one activity without the activity', ['activity.slippage'], /--activity/],
  ['a figure that has no such cut', ['implementation.rate', '--source', 'eu'], /implementation\.rate/],
  ['a rate of returns by goal', ['reporting.rate', '--goal', '2'], /--goal.*--institution/],
  ['a need by institution', ['funding.need', '--institution', 'MoF'], /--institution.*--lead/],
  ['an activity that is in no such goal', ['activity.slippage', '--activity', '1.3.1', '--goal', '2'], /--goal/],
  ['a value of an indicator by year', ['indicator.actual', '--indicator', 'I-4.2.2', '--year', '2025'], /--year/],
  ['what is no year', ['funding.need', '--year', '20x'], /“20x”/],
  ['a year outside of the plan', ['funding.need', '--year', '2035'], /“2035”/],
])('%s is a usage error', async (_, [figure = '', ...selection], told) => {
  const { code, out, err } = await run('trace', figure, karstovia, ...selection);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(told);
});

describe('pools', () => {
  test('what a pool paid leads to the records of the pool', async () => {
    const { steps } = await traced('funding.secured', '--activity', '2.2.3', '--year', '2025');
    const records = steps.flatMap((s) => s.records);
    expect(records.filter((r) => r.kind === 'share')).toEqual([
      expect.objectContaining({ from: 'KV-NAP-2024', file: 'funding.yaml', amounts: { secured: 750 } }),
    ]);
  });

  const small = 'test/command/trace/pool-in-another-currency.yaml';
  const lines = async (...selection: readonly string[]): Promise<string> =>
    (await run('trace', 'funding.secured', small, ...selection)).out.replaceAll(/\u00a0/g, ' ');

  test('a pool outside of the selection tells its records, the amounts as written and their rate', async () => {
    const out = await lines('--activity', 'A');
    expect(out).toMatch(/^ {2}1 · 2025 {3}secured 90 EUR {3}shared out 30 EUR {3}pledged 20 EUR$/m);
    expect(out).toMatch(/committed 60 EUR = 120 USD × 0\.5 \(pool-in-another-currency\.yaml:7:5\)/);
    expect(out).toMatch(/funding approved 30 EUR \(state\)/);
  });

  test('a pool in the selection is a step, and tells what it shared out', async () => {
    const out = await lines();
    expect(out.match(/shared out 90 EUR/g)).toHaveLength(1);
    expect(out.match(/120 USD/g)).toHaveLength(1);
  });

  test('a surplus is part of what is secured', async () => {
    const { value, steps } = await traced('funding.secured', '--year', '2025');
    const sum = steps.reduce((total, s) => total + cents(s.values['secured']) + cents(s.values['surplus'] ?? 0), 0);
    expect(sum).toBe(cents(value));
  });

  test('a year without a funding record says nothing of money secured', async () => {
    const { out } = await run('trace', 'funding.need', 'examples/ukraine-2013-2015', '--json');
    const { steps } = JSON.parse(out) as Traced;
    expect([...new Set(steps.flatMap((s) => Object.keys(s.values)))]).toEqual(['need']);
  });
});

describe('what a figure comes from', () => {
  const money = 'test/rule/money/committed-in-returns.yaml';
  const foreign = 'test/figure/by-hand/gaps/other-currencies.yaml';
  const text = async (plan: string, ...args: readonly string[]): Promise<string> =>
    (await run('trace', ...args, plan)).out.replaceAll(/\u00a0/g, ' ');

  test('a return shows what it tells as committed, and what that replaces', async () => {
    const out = await text(money, 'funding.secured', '--activity', 'a1');
    expect(out).toMatch(/funding committed 50 EUR \(replaced by a later return\)/);
    expect(out).toMatch(/reported spent 20 EUR, committed 90 EUR, disbursed 40 EUR/);
  });

  test('a converted amount shows the original, and the rate with its line', async () => {
    const out = await text(foreign, 'funding.need');
    expect(out).toMatch(/cost [\d,.]+ [A-Z]{3} = [\d,.]+ [A-Z]{3} × [\d.]+ \(other-currencies\.yaml:\d+:\d+\)/);
  });

  test.each([
    ['funding.uncosted', [], ['a5', 'a6', 'a7']],
    ['funding.uncosted', ['--activity', 'a6'], ['a6']],
    ['funding.notFunded', ['--year', '2024'], []],
    ['funding.partlyFunded', ['--year', '2024'], ['a1', 'a4']],
    ['funding.costingCoverage', ['--year', '2025'], ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']],
    ['implementation.notReported', [], ['a2', 'a3', 'a4', 'a5', 'a6', 'a7']],
    ['implementation.due', [], ['a2', 'a3', 'a4', 'a5', 'a6', 'a7']],
    ['implementation.completed', [], []],
  ])('%s %j lists what it counts', async (figure, selection, counted) => {
    const { out } = await run('trace', figure, 'test/rule/money/staff-time.yaml', ...selection, '--json');
    const { steps } = JSON.parse(out) as { readonly steps: readonly { readonly label: string }[] };
    expect(steps.map(({ label }) => label)).toEqual(counted);
  });

  test('returns in time alone are listed', async () => {
    const { value, steps } = await traced('reporting.inTime');
    expect(steps).toHaveLength(Number(value));
  });
});
