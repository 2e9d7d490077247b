// The generated references in docs/ are what the code says today.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { references } from '../../src/command/references.js';
import { root } from '../fake-world.js';

test('docs/ is not stale (npm run docs writes it)', async () => {
  for (const [file, text] of Object.entries(await references()))
    expect(readFileSync(path.join(root, 'docs', file), 'utf8'), file).toBe(text);
});
