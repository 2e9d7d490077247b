// The rule set: every quality rule of napkit, and how they are run.

import { ledgerOf } from '../figure/ledger.js';
import { once } from '../figure/once.js';
import { toldUntil } from '../figure/until.js';
import type { Finding } from '../finding/finding.js';
import type { Unfit } from '../plan/build.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { withoutGuesses } from '../plan/unfit.js';
import type { Located } from '../source/located.js';
import { sumsBesideParts } from './cost-sums.js';
import { costRules } from './costs.js';
import { coverageRules } from './coverage.js';
import { withoutEchoes } from './echoes.js';
import { fractionsBesidePercents } from './fractions.js';
import { fundingRules } from './funding.js';
import { indicatorRules } from './indicators.js';
import { learningRules } from './learning.js';
import { methodRules } from './method.js';
import { progressRules } from './progress.js';
import { returnRules } from './returns.js';
import type { Rule } from './rule.js';
import { sdgRules } from './sdg.js';
import { securedRules } from './secured.js';
import { spendingRules } from './spending.js';
import { structureRules } from './structure.js';

/** A plan as the commands load it. */
interface Loaded {
  readonly located: Located;
  readonly plan?: Plan;
  readonly unfit?: Unfit;
  readonly findings: readonly Finding[];
}

export const rules: readonly Rule[] = [
  ...structureRules,
  ...indicatorRules,
  fractionsBesidePercents,
  ...costRules,
  sumsBesideParts,
  ...fundingRules,
  ...securedRules,
  ...spendingRules,
  ...progressRules,
  ...returnRules,
  ...methodRules,
  ...coverageRules,
  ...sdgRules,
  ...learningRules,
];

/** All findings of all rules on a plan, judged at a date; of money what was told by then, or until a period. */
export function checkPlan(plan: Plan, date: Day, period?: string): readonly Finding[] {
  const ledger = once(() => ledgerOf(toldUntil(plan, date, period)));
  return rules.flatMap((rule) => rule(plan, date, ledger));
}

/** Findings of all phases on a plan as loaded: those of reading and building, then those of the rules. */
export function findingsOf(loaded: Loaded, date: Day): readonly Finding[] {
  const { unfit, findings, located } = loaded;
  const plan = loaded.plan ?? unfit?.plan;
  if (plan === undefined) return findings;
  const found = withoutEchoes(checkPlan(plan, date), findings, plan, located);
  return [...findings, ...withoutGuesses(found, unfit?.lacking ?? [])];
}
