// Every quality rule has a small plan that raises it and one that just does not; both tell all their findings.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { qualityCodes } from '../../src/finding/codes/quality.js';
import { asMark, findingsIn, marksIn } from './marks.js';

const folder = path.join(import.meta.dirname, 'cases');
const codes = Object.keys(qualityCodes);

describe.each(codes)('%s', (code) => {
  const caseOf = (name: 'raises' | 'clean'): string => path.join(folder, code, `${name}.yaml`);

  it('has both cases', () => {
    expect(existsSync(caseOf('raises'))).toBe(true);
    expect(existsSync(caseOf('clean'))).toBe(true);
    expect(marksIn(caseOf('raises')).some((mark) => mark.startsWith(code))).toBe(true);
    expect(marksIn(caseOf('clean')).some((mark) => mark.startsWith(code))).toBe(false);
  });

  it.each(['raises', 'clean'] as const)('%s: exactly the marked findings', async (name) => {
    const found = await findingsIn(caseOf(name));
    expect(found.map(asMark)).toEqual(marksIn(caseOf(name)));
  });
});

it('has no case without a code', () => {
  expect(readdirSync(folder).filter((name) => !codes.includes(name))).toEqual([]);
});
