// The rule set: every quality rule of napkit, and how they are run.

import type { Code } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Path } from '../source/located.js';
import { costRules } from './costs.js';
import { coverageRules } from './coverage.js';
import { fundingRules } from './funding.js';
import { indicatorRules } from './indicators.js';
import { learningRules } from './learning.js';
import { methodRules } from './method.js';
import { progressRules } from './progress.js';
import { returnRules } from './returns.js';
import type { Rule } from './rule.js';
import { spendingRules } from './spending.js';
import { structureRules } from './structure.js';

export const rules: readonly Rule[] = [
  ...structureRules,
  ...indicatorRules,
  ...costRules,
  ...fundingRules,
  ...spendingRules,
  ...progressRules,
  ...returnRules,
  ...methodRules,
  ...coverageRules,
  ...learningRules,
];

/** All findings of all rules on a plan, judged at a date. */
export function checkPlan(plan: Plan, date: Day): readonly Finding[] {
  return rules.flatMap((rule) => rule(plan, date));
}

const pathOf = ({ at }: Finding): Path | undefined => ('path' in at ? at.path : undefined);
const startsWith = (path: Path, start: Path): boolean => start.every((step, i) => path[i] === step);

/** Rules that compare sums: a line that could not be read makes them wrong, so they wait until it is mended. */
const sums: ReadonlySet<Code> = new Set(['NAP501', 'NAP509', 'NAP510', 'NAP511', 'NAP513', 'NAP514']);
const moneyKeys: ReadonlySet<string | number> = new Set(['costs', 'funding', 'spending', 'rates', 'totals']);

/**
 * Leaves out what only echoes a mistake that an earlier phase has told: a lead that is no institution leaves the
 * activity without lead, an amount that is no number makes a total wrong.
 */
export function withoutEchoes(found: readonly Finding[], earlier: readonly Finding[]): readonly Finding[] {
  const told = earlier.map(pathOf).filter((path) => path !== undefined && path.length > 0);
  const noSums = told.some((path) => path?.some((step) => moneyKeys.has(step)));
  const isTold = (path: Path): boolean => told.some((other) => other !== undefined && startsWith(other, path));
  return found.filter((one) => {
    const path = pathOf(one);
    return !(noSums && sums.has(one.code)) && !(path !== undefined && isTold(path));
  });
}

/** Findings of all phases on a plan as loaded: those of reading and building, then those of the rules. */
export function findingsOf(
  { plan, findings }: { readonly plan?: Plan; readonly findings: readonly Finding[] },
  date: Day,
): readonly Finding[] {
  return plan === undefined ? findings : [...findings, ...withoutEchoes(checkPlan(plan, date), findings)];
}
