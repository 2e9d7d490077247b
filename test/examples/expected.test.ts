// Every example's output is checked in: what a user sees is what the files under expected/ say.
// UPDATE_EXPECTED=1 writes them anew; look at the difference before you commit it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

const date = ['--date', '2026-06-30'];
const outputs: { readonly [file: string]: (plan: string) => readonly string[] } = {
  'validate.txt': (plan) => ['validate', plan, ...date],
  'status.txt': (plan) => ['status', plan, ...date],
  'gaps.txt': (plan) => ['gaps', plan, ...date],
  'gaps.json': (plan) => ['gaps', plan, '--json', ...date],
  'gaps.fr.txt': (plan) => ['gaps', plan, '--by', 'year', '--lang', 'fr', ...date],
};
const perExample: { readonly [example: string]: { readonly [file: string]: (plan: string) => readonly string[] } } = {
  'ukraine-2013-2015': { 'trace-need.txt': (plan) => ['trace', 'funding.need', plan, '--source', 'other', ...date] },
  'serbia-2017-2018-partnership': { 'trace-need.txt': (plan) => ['trace', 'funding.need', plan, ...date] },
  'karstovia-2024-2028': {
    'trace-gap.txt': (plan) => ['trace', 'funding.firmGap', plan, '--goal', '2', '--year', '2026', ...date],
    'monitoring.json': (plan) => ['report', 'monitoring', plan, '--json', '--quiet', ...date],
    'funding.json': (plan) => ['report', 'funding', plan, '--json', '--quiet', '--audience', 'donor', ...date],
    'evaluation.fr.json': (plan) => ['report', 'evaluation', plan, '--json', '--quiet', '--lang', 'fr', ...date],
    'review.json': (plan) => ['report', 'review', plan, '--json', '--quiet', '--audience', 'public', ...date],
  },
};

async function run(args: readonly string[]): Promise<string> {
  const { world, out, err } = fakeWorld();
  const code = await main(args, world);
  return code === 0 || args[0] === 'validate' ? out() : `exit ${code}\n${err()}`;
}

for (const [example, own] of Object.entries(perExample))
  describe(example, () => {
    for (const [file, args] of Object.entries({ ...outputs, ...own }))
      test(file, async () => {
        const expected = path.join(root, 'examples', example, 'expected', file);
        const text = await run(args(`examples/${example}`));
        if (process.env['UPDATE_EXPECTED'] === '1') {
          mkdirSync(path.dirname(expected), { recursive: true });
          writeFileSync(expected, text);
        }
        expect(existsSync(expected), `${expected} is missing: UPDATE_EXPECTED=1 npx vitest run test/examples`).toBe(
          true,
        );
        expect(text).toBe(readFileSync(expected, 'utf8'));
      });
  });
