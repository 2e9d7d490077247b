// Two implementations of the figures, written from the same definitions, agree on every plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { napkitSays } from './napkit.js';
import { oracleSays } from './oracle.js';
import { asked } from './plans.js';

/** More plans, and other ones: NAP_ORACLE=5000 NAP_ORACLE_SEED=7 npx vitest run test/oracle */
const runs = { numRuns: Number(process.env['NAP_ORACLE'] ?? 60), seed: Number(process.env['NAP_ORACLE_SEED'] ?? 1) };

test('figures are what a second implementation makes of the same plan', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(asked, ({ document, question }) => {
      expect(napkitSays(document, question)).toEqual(oracleSays(document, question));
    }),
    runs,
  );
});
