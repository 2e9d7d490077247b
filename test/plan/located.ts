// A located tree over a plain value, for tests that need no places.

import type { Located } from '../../src/source/located.js';

export function locatedOf(value: Located['value']): Located {
  return {
    value,
    locate: () => ({ file: 'x' }),
    excerpt: () => undefined,
    typed: () => undefined,
    title: () => undefined,
    files: ['x'],
  };
}
