// Building a plan: cases as files, each with its findings and what it says of the model.

import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { referenceCodes } from '../../src/finding/codes/reference.js';
import { buildPlan } from '../../src/plan/build.js';
import type { Located } from '../../src/source/located.js';
import { locatedOf } from './located.js';
import { findingLine, summary } from './summary.js';

interface Case {
  readonly document: Located['value'];
  readonly findings: readonly string[];
  /** Parts of the summary; null where no plan can be built. */
  readonly model?: { readonly [part: string]: unknown } | null;
}

const folder = path.join(import.meta.dirname, 'cases');
const cases = fs
  .readdirSync(folder)
  .map((file) => ({ file, ...(load(fs.readFileSync(path.join(folder, file), 'utf8')) as Case) }));

describe('buildPlan', () => {
  it.each(cases)('$file: findings', ({ document, findings }) => {
    expect(buildPlan(locatedOf(document)).findings.map(findingLine)).toEqual(findings);
  });

  it.each(cases)('$file: model', ({ document, model }) => {
    const { plan } = buildPlan(locatedOf(document));
    if (model === null) expect(plan).toBeUndefined();
    else expect(plan && summary(plan)).toMatchObject(model ?? {});
  });

  it('has a case that raises each code', () => {
    const raised = new Set(cases.flatMap(({ findings }) => findings.map((line) => line.split(' ')[0])));
    expect(Object.keys(referenceCodes).filter((code) => !raised.has(code))).toEqual([]);
  });
});
