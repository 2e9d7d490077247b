// What is written is read as the same document: YAML in one file and in a folder, workbooks, JSON.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Form, planFiles } from '../../src/command/plan-files.js';
import { validate } from '../../src/generated/plan-validator.js';
import { readBack } from '../../src/io/read-back.js';
import { canonical } from '../../src/plan/document.js';
import { planHash } from '../../src/plan/hash.js';
import type { Fields } from '../../src/plan/read.js';
import { sayIn } from '../../src/text/catalogues.js';
import { anyDocument } from './any-document.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function through(document: Fields, form: Form): Promise<Fields> {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('no English');
  const files = (await planFiles(document, form, say)).filter((file) => !file.path.startsWith('.'));
  const again = await readBack(files, () => form === 'xlsx');
  if ('refused' in again) throw new Error(`${form} cannot be read: ${again.refused.map(({ code }) => code).join(' ')}`);
  return again.document;
}

describe('documents go through every form without loss', () => {
  test('the documents tried are valid', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(validate(document)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['yaml', 'folder', 'json', 'xlsx'] as const)('%s', { timeout: 60_000 }, async (form) => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const once = canonical(document);
        const again = await through(once, form);
        expect(canonical(again)).toEqual(once);
        expect(planHash(again, sha256)).toBe(planHash(document, sha256));
      }),
      { numRuns: 40 },
    );
  });
});
