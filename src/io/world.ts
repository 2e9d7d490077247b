// The outside world as one record: everything a command may touch. Tests hand in their own.

import type { Day } from '../plan/day.js';

export interface World {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** The day of today in the user's time zone. */
  today(): Day;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

export interface Terminal {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Exit codes of the command line (see cli.md): named once. */
export const exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];
