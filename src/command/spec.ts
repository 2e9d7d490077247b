// The command table's types: one entry a command, from which the program, its help, its completion and docs/cli.md come.

import type { World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import type { MessageKey, Say } from '../text/say.js';
import type { Result } from './result.js';

/** What the user typed, checked against the spec: values are texts, lists or switches. */
export interface Input {
  readonly arguments: readonly string[];
  text(option: string): string | undefined;
  list(option: string): readonly string[];
  on(option: string): boolean;
  /** The day of --date, or today. */
  readonly date: Day;
  readonly color: boolean;
}

export interface OptionSpec {
  /** As commander wants it: "--date <YYYY-MM-DD>", "-o, --output <file>". */
  readonly flags: string;
  readonly about: MessageKey;
  readonly choices?: readonly string[];
  readonly repeat?: boolean;
}

export interface CommandSpec {
  readonly name: string;
  /** "<kind> <plan>", "[dir]", "<plan> <returns...>" */
  readonly arguments: string;
  readonly about: MessageKey;
  /** Choices of arguments by name. */
  readonly choices?: { readonly [argument: string]: readonly string[] };
  readonly options: readonly OptionSpec[];
  /** Example lines that work after `nap init --example`; shown in --help. */
  readonly examples: readonly string[];
  run(input: Input, world: World, say: Say): Promise<Result>;
}
