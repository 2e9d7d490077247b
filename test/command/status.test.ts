// nap status: what is wrong in the plan is counted over all of it, also in what drafts report.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld } from '../fake-world.js';

test('warnings about a draft are those of nap validate, while the draft itself does not count', async () => {
  const plan = path.join(mkdtempSync(path.join(tmpdir(), 'nap-')), 'plan.yaml');
  writeFileSync(
    plan,
    `plan: {id: P, title: T, start: 2026-01-01, end: 2026-12-31, currency: EUR, reporting: {every: half-year, due: 15}}
institutions: [{id: MoI, name: Interior, kind: ministry}]
sources: [{id: state, name: State, type: state}]
goals: [{id: "1", title: G}]
objectives: [{id: "1.1", goal: "1", title: O}]
activities: [{id: A, objective: "1.1", title: A, lead: MoI, start: 2026-01-01, end: 2026-06-30}]
periods: [{period: 2026-H1, progress: {A: {status: completed, by: MoI}}, returns: {MoI: {received: 2026-07-10, state: draft}}}]
`,
  );
  const run = async (...argv: readonly string[]): Promise<string> => {
    const { world, out } = fakeWorld();
    await main([...argv, plan, '--date', '2026-07-20', '--json'], world);
    return out();
  };
  const { findings } = JSON.parse(await run('validate')) as { findings: { code: string; level: string }[] };
  const of = (level: string): number => findings.filter((one) => one.level === level).length;
  expect(findings.map(({ code }) => code)).toContain('NAP601');
  const status = JSON.parse(await run('status')) as { findings: unknown };
  expect(status.findings).toEqual({ errors: of('error'), warnings: of('warning') });
});
