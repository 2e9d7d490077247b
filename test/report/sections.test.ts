// Sections of reports on small plans: the head of each file says what they must say.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compared } from './case.js';

const folder = path.join(import.meta.dirname, 'cases');

describe('sections of reports', () => {
  it.each(readdirSync(folder).sort())('%s', async (file) => {
    const { said, found } = await compared(path.join(folder, file));
    expect(found).toEqual(said);
  });
});
