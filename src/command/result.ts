// What every command gives back. Only cli.ts prints it and sets the exit code.

import type { ExitCode } from '../io/world.js';

export interface Result {
  readonly exit: ExitCode;
  /** The result alone, so that it can be piped. */
  readonly stdout?: string;
  /** Messages for the person. */
  readonly stderr?: string;
}
