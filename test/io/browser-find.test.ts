// Where browsers are looked for.
import { expect, test } from 'vitest';
import { browsersOnMachine } from '../../src/io/browser-find.js';

test('a named browser is the only one', () => {
  expect(browsersOnMachine({ PUPPETEER_EXECUTABLE_PATH: '/x/chrome' })).toEqual([
    { from: 'PUPPETEER_EXECUTABLE_PATH', file: '/x/chrome' },
  ]);
});

test('of the usual paths only those that exist', () => {
  for (const platform of ['linux', 'darwin', 'win32'])
    for (const { from, file } of browsersOnMachine({ PROGRAMFILES: '/none' }, platform)) {
      expect(from).toBe('system');
      expect(file).toMatch(/chrom|edge/i);
    }
  expect(browsersOnMachine({ PROGRAMFILES: '/none' }, 'win32')).toEqual([]);
});
