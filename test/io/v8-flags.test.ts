// Every flag is one that the V8 of this Node knows: it complains of others on the screen.

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { flagsFor } from '../../src/io/v8-flags.js';

test.each([1_000, 1_000_000, 100_000_000])('flags for a plan of %d bytes', (size) => {
  const flags = flagsFor(size, process.versions.v8);
  expect(flags.length).toBeGreaterThan(1);
  const code = flags.map((flag) => `require('node:v8').setFlagsFromString(${JSON.stringify(flag)});`).join('');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
