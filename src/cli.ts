// The entry: builds the program from the command table, runs the chosen command, prints its result, sets the exit code.

import { CommanderError, programOf, UsageError } from './command/program.js';
import type { Result } from './command/result.js';
import type { CommandSpec, Input } from './command/spec.js';
import { commands } from './command/table.js';
import { nodeWorld } from './io/node-world.js';
import { type ExitCode, exit, type World } from './io/world.js';
import { languages, sayIn, sayOnCommandLine } from './text/catalogues.js';
import type { Say } from './text/say.js';

/** --lang, else NAP_LANG, else the language of the machine where napkit speaks it, else English. */
async function wordsFor(argv: readonly string[], world: World): Promise<{ say: Say; asked?: string }> {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const machine = (world.env['NAP_LANG'] ?? world.env['LC_ALL'] ?? world.env['LANG'] ?? 'en').split(/[_.]/)[0] ?? 'en';
  const say =
    (asked === undefined ? undefined : await sayOnCommandLine(asked)) ??
    (await sayOnCommandLine(machine)) ??
    (await sayOnCommandLine('en'));
  if (say === undefined) throw new Error('no English catalogue');
  return asked !== undefined && (await sayOnCommandLine(asked)) === undefined ? { say, asked } : { say };
}

const usage = (message: string): Result => ({ exit: exit.usage, stderr: `${message}\n` });

async function resultOf(argv: readonly string[], world: World, say: Say): Promise<Result> {
  let chosen: { spec: CommandSpec; input: Input } | undefined;
  let printed = '';
  const color = world.stdout.isTTY && world.env['NO_COLOR'] === undefined;
  const program = programOf(say, {
    today: world.today(),
    color,
    specs: commands,
    chosen: (spec, input) => {
      chosen = { spec, input };
    },
    print: (text) => {
      printed += text;
    },
  });
  try {
    program.parse(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) return usage(error.message);
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? { exit: exit.done, stdout: printed } : usage(error.message);
    throw error;
  }
  if (chosen === undefined) return usage(say('cli.help.more'));
  return chosen.spec.run(chosen.input, world, (await sayIn(say.language)) ?? say);
}

/** Runs one command line. Never throws: a crash is one clear line, NAP_DEBUG=1 shows the rest. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const { say, asked } = await wordsFor(argv, world);
  try {
    const result =
      asked === undefined
        ? await resultOf(argv, world, say)
        : usage(say('cli.error.lang', { value: asked, languages: languages.join(', ') }));
    if (result.stderr !== undefined) world.stderr.write(result.stderr);
    if (result.stdout !== undefined) world.stdout.write(result.stdout);
    return result.exit;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const details = world.env['NAP_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
    world.stderr.write(`nap: ${say('cli.error.crash', { message })}\n${details}`);
    return exit.machine;
  }
}

/** Called by bin/nap.cjs. */
export function start(): void {
  // Warnings about old habits of bundled libraries are for us, not for the user.
  process.noDeprecation = true;
  void main(process.argv.slice(2), nodeWorld()).then((code) => {
    process.exitCode = code;
  });
}
