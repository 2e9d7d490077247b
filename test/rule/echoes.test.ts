// One mistake, one finding: rules keep silent on what reading, checking or building has told already.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsIn } from './marks.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-echoes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const clean = readFileSync(path.join(import.meta.dirname, 'cases/NAP501/clean.yaml'), 'utf8');

type Edit = readonly [string, string];

async function codesAfter(...edits: readonly Edit[]): Promise<readonly string[]> {
  const text = edits.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, clean);
  const file = path.join(folder, 'plan.yaml');
  writeFileSync(file, text);
  return (await findingsIn(file)).map(({ code }) => code);
}

/** One finding of an earlier phase, and these of the rules. */
async function rulesAfter(...edits: readonly Edit[]): Promise<readonly string[]> {
  const codes = await codesAfter(...edits);
  const byRules = codes.filter((code) => code >= 'NAP3');
  expect(codes.length - byRules.length).toBe(1);
  return byRules;
}

describe('withoutEchoes', () => {
  it.each([
    [
      'an unknown lead is no missing lead',
      ['lead: MoI\n            start: 2024', 'lead: MoX\n            start: 2024'],
    ],
    ['a malformed end is no missing end', ['end: 2025-12-31', 'end: 31.12.2025']],
    ['an amount in words makes no total wrong', ['2025: 20', '2025: twenty']],
    ['nor a listed one', ['committed: 40}', 'committed: forty}']],
    ['a misspelt NGO does not make the NGO idle', ['partners: [NGO]', 'partners: [NGOO]']],
    ['an unknown indicator leaves no objective bare', ['indicators: [I-1]', 'indicators: [I-9]']],
  ] as const)('%s', async (_, edit) => {
    expect(await rulesAfter(edit)).toEqual([]);
  });

  it('tells a wrong total of a year whose lines are whole', async () => {
    const codes = await rulesAfter(['2024: 10', '2024: ten'], ['{year: 2025, amount: 60}', '{year: 2025, amount: 61}']);
    expect(codes).toEqual(['NAP501']);
  });

  it('tells a total that the known lines already exceed', async () => {
    expect(await rulesAfter(['2025: 20', '2025: twenty'], ['{amount: 70}', '{amount: 45}'])).toEqual(['NAP501']);
  });

  it('a funding line of a misspelt source may be what the returns tell of', async () => {
    const told = [
      'periods:',
      'periods:\n  - {period: 2025-H1, spending: [{on: A2, source: donor, committed: 45}]}',
    ] as const;
    const misspelt = ['funding:', 'funding:\n  - {on: A2, source: donr, year: 2025, committed: 5}'] as const;
    expect(await codesAfter(told)).toContain('NAP520');
    expect(await codesAfter(told, misspelt)).not.toContain('NAP520');
  });

  it('an activity that is left out does not make idle whom only it names', async () => {
    const named = [
      ['partners: [NGO]', 'partners: []'],
      ['lead: MoI\n            start: 2025', 'lead: MoI\n            partners: [NGO]\n            start: 2025'],
    ] as const;
    expect(await codesAfter(...named)).not.toContain('NAP307');
    expect(await codesAfter(...named, ['id: A2\n', 'id: A1\n'])).not.toContain('NAP307');
  });

  it.each([
    ['dates', ['start: 2024-07-01\n', 'start: 1.7.2024\n'], ['NAP301', 'NAP501']],
    ['the currency', ['currency: EUR', 'currency:'], ['NAP301']],
    ['the unit', ['currency: EUR', 'currency: EUR\n  unit: thousands'], ['NAP301']],
    ['the id', ['  id: P\n', ''], ['NAP301', 'NAP501']],
  ] as const)('a plan without %s is checked for all else', async (_, edit, found) => {
    const more = [
      ['lead: MoI\n            start: 2025', 'start: 2025'],
      ['{amount: 70}', '{amount: 45}'],
    ] as const;
    const codes = await codesAfter(edit, ...more);
    expect(codes.filter((code) => code >= 'NAP3')).toEqual(found);
    expect(codes.filter((code) => code < 'NAP3')).toContain('NAP236');
  });
});
