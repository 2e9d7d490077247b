// Every command of nap, in the order of the help. Each entry names its arguments, options and help, and the module that
// runs it, which loads when it is needed.

import { first, lang } from './options.js';
import type { CommandSpec } from './spec.js';
import { report, validate } from './specs-check.js';
import { explain, gapsCommand, status, trace } from './specs-figures.js';
import { convert, doctor, importCommand, init, schema } from './specs-files.js';
import { collect, diff, merge, snapshot } from './specs-returns.js';

const completion: CommandSpec = {
  name: 'completion',
  arguments: '<shell>',
  about: 'cli.command.completion',
  choices: { shell: ['bash', 'zsh', 'fish'] },
  options: [lang],
  examples: ['nap completion bash >> ~/.bashrc', 'nap completion fish > ~/.config/fish/completions/nap.fish'],
  run: async (input) => (await import('./completion.js')).runCompletion(first(input), commands),
};

export const commands: readonly CommandSpec[] = [
  init,
  validate,
  status,
  gapsCommand,
  report,
  trace,
  explain,
  convert,
  importCommand,
  collect,
  merge,
  snapshot,
  diff,
  schema,
  doctor,
  completion,
];
