// A world for tests: fixed day, captured output, the repository as working folder.

import path from 'node:path';
import type { World } from '../src/io/world.js';
import type { Day } from '../src/plan/day.js';

export const root = path.resolve(import.meta.dirname, '..');

export interface Captured {
  readonly world: World;
  readonly out: () => string;
  readonly err: () => string;
}

/** Output goes to texts; no colour, English, 100 columns. */
export function fakeWorld({
  cwd = root,
  env = {},
}: {
  readonly cwd?: string;
  readonly env?: World['env'];
} = {}): Captured {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = (lines: string[]): World['stdout'] => ({
    write: (text) => void lines.push(text),
    isTTY: false,
    columns: 100,
  });
  return {
    world: {
      cwd,
      env: { NAP_LANG: 'en', ...env },
      today: () => '2026-06-30' as Day,
      stdout: terminal(out),
      stderr: terminal(err),
    },
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
