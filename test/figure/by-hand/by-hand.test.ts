// Figures of small plans that one can work out by hand: the head of each file says what must come out.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compared } from './case.js';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort();

describe('figures worked out by hand', () => {
  it.each(files)('%s', async (file) => {
    const { said, found } = await compared(path.join(import.meta.dirname, file));
    expect(Object.keys(said).length).toBeGreaterThan(0);
    expect(found).toEqual(said);
  });
});
