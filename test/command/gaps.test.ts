// nap gaps: the JSON that others build on, and how the command ends.

import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld } from '../fake-world.js';

const date = ['--date', '2026-06-30'];

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { world, out, err } = fakeWorld();
  const code = await main([...args, ...date], world);
  return { code, out: out(), err: err() };
}
type Json = { readonly [key: string]: Json } & readonly Json[];
const json = async (...args: readonly string[]): Promise<Json> => JSON.parse((await run(...args)).out) as Json;

const karstovia = 'examples/karstovia-2024-2028';
const funding = [
  ...['need', 'plannedBySource', 'secured', 'pledged', 'firmGap', 'gapAfterPledges', 'surplus', 'netPosition'],
  ...['coverage', 'costingCoverage', 'uncosted', 'donorDependency', 'absorption', 'spent', 'approved', 'committed'],
  'disbursed',
];
const implementation = [
  ...['activities', 'due', 'completed', 'rate', 'gap', 'notReported', 'weightedRate', 'byStatus'],
  ...['completedWithEvidence', 'rateWithEvidence'],
];
const reporting = ['due', 'received', 'inTime', 'rate', 'completeness'];
const cuts = ['byPillar', 'byGoal', 'byObjective', 'byActivity', 'byLead', 'bySource', 'byYear'];

describe('the contract', () => {
  test('every part, every cut, every figure', async () => {
    const gaps = await json('gaps', karstovia, '--json');
    expect(Object.keys(gaps)).toEqual(expect.arrayContaining(['napkit', 'plan', 'date']));
    expect(Object.keys(gaps['plan'] ?? {})).toEqual(['id', 'title', 'country', 'currency', 'snapshot']);
    expect(Object.keys(gaps['funding'] ?? {})).toEqual(expect.arrayContaining(['total', ...cuts]));
    for (const row of [gaps['funding']?.['total'], gaps['funding']?.['byGoal']?.[0]])
      expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(funding));
    expect(Object.keys(gaps['implementation']?.['total'] ?? {})).toEqual(expect.arrayContaining(implementation));
    expect(Object.keys(gaps['implementation']?.['late']?.[0] ?? {})).toEqual(
      expect.arrayContaining(['id', 'title', 'lead', 'end', 'days']),
    );
    expect(Object.keys(gaps['reporting']?.['byInstitution']?.[0] ?? {})).toEqual(
      expect.arrayContaining(['key', 'label', ...reporting]),
    );
  });

  test('amounts are exact decimals, undefined figures null', async () => {
    const { out } = await run('gaps', 'examples/ukraine-2013-2015', '--json');
    expect(out).toContain('"need": 4723366.00,');
    expect(out).toContain('"firmGap": null,');
  });

  test('where no cost is known, the need and what follows from it are null, not 0', async () => {
    const gaps = await json('gaps', karstovia, '--json', '--by', 'lead', '--only', 'funding');
    const row = [...(gaps['funding']?.['byLead'] ?? [])].find(({ key }) => String(key) === 'REG-BORDER');
    expect(row).toMatchObject({ need: null, firmGap: null, gapAfterPledges: null, netPosition: null, uncosted: 1 });
    expect(row?.['absent']?.[0]).toMatchObject({ reason: 'nothing-costed' });
    const { out } = await run('trace', 'funding.need', karstovia, '--lead', 'REG-BORDER', '--json');
    expect(JSON.parse(out)).toMatchObject({ value: null, why: { reason: 'nothing-costed' } });
  });

  test('--by and --only restrict it', async () => {
    const gaps = await json('gaps', karstovia, '--json', '--by', 'year', '--only', 'funding');
    expect(Object.keys(gaps)).not.toContain('implementation');
    expect(cuts.filter((cut) => cut in (gaps['funding'] ?? {}))).toEqual(['byYear']);
  });
});

test('text names the same total as JSON', async () => {
  const { out } = await run('gaps', karstovia, '--only', 'funding');
  const gaps = await json('gaps', karstovia, '--json', '--only', 'funding');
  expect(out).toContain(Number(gaps['funding']?.['total']?.['need']).toLocaleString('en-GB'));
});

test.each([
  [karstovia, 'source', true],
  [karstovia, 'goal', false],
  ['examples/ukraine-2013-2015', 'source', false],
])('%s by %s: says that gaps of sources do not add up (%s)', async (plan, by, told) => {
  const { out } = await run('gaps', plan, '--only', 'funding', '--by', by);
  expect(out.includes('do not add up to the total')).toBe(told);
});

test('what no source pays is named as in reports, and essential services stand below the total that holds them', async () => {
  const { out } = await run('gaps', karstovia, '--only', 'funding', '--by', 'source');
  const labels = out.split('\n').flatMap((line) => /^(Within|Total|Of which)/.exec(line)?.[0] ?? []);
  expect(labels).toEqual(['Within', 'Total', 'Of which']);
});

test('a reason of one figure alone names it', async () => {
  const { out } = await run('gaps', 'test/figure/by-hand/reporting/no-file.yaml', '--only', 'reporting');
  expect(out).toContain('  Complete: No return states how many fields were asked for.');
});

test('a row of noughts for what has no goal is left out', async () => {
  const { out } = await run('gaps', karstovia, '--only', 'funding');
  expect(out).not.toContain('Whole plan');
});

test.each([
  ['a plan that is not there', ['gaps', 'examples/none'], 3],
  ['a period without reports', ['gaps', karstovia, '--period', '2031-H1'], 2],
  ['a cut that does not exist', ['gaps', karstovia, '--by', 'colour'], 2],
])('%s', async (_, args, code) => {
  const ended = await run(...args);
  expect(ended.code).toBe(code);
  expect(ended.out).toBe('');
  expect(ended.err).not.toBe('');
});

test.each([60, 70, 80, 100, 120])('status fits on a screen of %i columns, 40 lines, no colour', async (columns) => {
  const { world, out } = fakeWorld();
  await main(['status', karstovia, ...date], { ...world, stdout: { ...world.stdout, columns } });
  const lines = out().trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  // The last line is a command to copy: it is never cut.
  expect(lines.slice(0, -1).filter((line) => [...line].length > columns)).toEqual([]);
  expect(out()).not.toContain('\u001b');
});

test.each([
  ['implementation', 'year'],
  ['implementation', 'source'],
  ['reporting', 'goal'],
])('%s is not computed by %s: refused', async (only, by) => {
  const { code, out, err } = await run('gaps', karstovia, '--only', only, '--by', by, '--json');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(by);
});
