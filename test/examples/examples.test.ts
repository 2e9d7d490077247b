// The examples hold no errors, add up to what the real documents state, and raise what their README promises.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/command/load.js';
import { type Code, codeTable } from '../../src/finding/codes.js';
import type { Finding } from '../../src/finding/finding.js';
import { nodeWorld } from '../../src/io/node-world.js';
import type { Day } from '../../src/plan/day.js';
import type { Plan } from '../../src/plan/model.js';
import { checkPlan } from '../../src/rule/rules.js';

const examples = path.resolve(import.meta.dirname, '../../examples');
const today = '2026-06-30' as Day;
const names = ['ukraine-2013-2015', 'serbia-2017-2018-partnership', 'karstovia-2024-2028'];

async function checked(name: string): Promise<{ plan: Plan; findings: readonly Finding[] }> {
  const { plan, findings } = await loadPlan(path.join(examples, name), nodeWorld());
  if (plan === undefined) throw new Error(`${name} gives no plan`);
  return { plan, findings: [...findings, ...checkPlan(plan, today)] };
}

describe('every example', () => {
  test.each(names)('%s has no finding of error level, and none on its form', async (name) => {
    const { findings } = await checked(name);
    expect(findings.filter(({ code }) => codeTable[code].level === 'error')).toEqual([]);
    expect(findings.filter(({ code }) => code < 'NAP3')).toEqual([]);
  });
});

test('Ukraine: the lines add up to the totals that the annex states', async () => {
  const { plan, findings } = await checked('ukraine-2013-2015');
  expect(findings.map(({ code }) => code)).not.toContain('NAP501');
  const sum = plan.costs.reduce((all, line) => all + (line.value?.minor ?? 0n), 0n);
  expect(sum).toBe(4_723_366_00n);
  expect(plan.totals).toHaveLength(7);
});

test('Karstovia raises exactly the codes that its README tells of', async () => {
  const { findings } = await checked('karstovia-2024-2028');
  const readme = fs.readFileSync(path.join(examples, 'karstovia-2024-2028', 'README.md'), 'utf8');
  const told = new Set<string>(readme.match(/NAP\d{3}/g));
  const raised = new Set<Code>(findings.map(({ code }) => code));
  expect([...raised].sort()).toEqual([...told].sort());
});

test('Karstovia has what an example of everything needs', async () => {
  const { plan } = await checked('karstovia-2024-2028');
  expect(plan.activities.length).toBeGreaterThanOrEqual(66);
  expect(new Set([...plan.sources.values()].map(({ type }) => type)).size).toBe(9);
  expect(new Set(plan.funding.map(({ year }) => year))).toEqual(new Set([2024, 2025, 2026, 2027, 2028]));
  expect(new Set(plan.funding.map(({ node }) => node.kind))).toEqual(
    new Set(['activity', 'objective', 'goal', 'plan']),
  );
  expect(new Set(plan.costs.map(({ state }) => state))).toEqual(
    new Set(['amount', 'no-cost', 'within-resources', 'in-other-line', 'uncosted']),
  );
});
