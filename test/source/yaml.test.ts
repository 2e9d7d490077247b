// One YAML file a case: what is read from it, and what is told with which place.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectTold, read, type Told, told } from './read.js';

const folder = path.join(import.meta.dirname, 'cases');

interface Case {
  readonly refused: boolean;
  readonly findings: readonly Told[];
  readonly value?: unknown;
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  test(name, async () => {
    const expected: Case = JSON.parse(readFileSync(path.join(folder, name.replace('.yaml', '.json')), 'utf8'));
    const result = await read(path.join(folder, name));
    expectTold(told(result), expected.findings);
    expect('refused' in result).toBe(expected.refused);
    if (expected.value !== undefined) expect('located' in result && result.located.value).toEqual(expected.value);
  });
}

test('no key reaches the prototype', async () => {
  await read(path.join(folder, 'prototype.yaml'));
  expect('polluted' in {}).toBe(false);
});
