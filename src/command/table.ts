// Every command of nap: its arguments, options, help and the module that runs it. Modules load when they are needed.

import type { CommandSpec, OptionSpec } from './spec.js';

const date: OptionSpec = { flags: '--date <YYYY-MM-DD>', about: 'cli.option.date' };
const period: OptionSpec = { flags: '--period <period>', about: 'cli.option.period' };
const json: OptionSpec = { flags: '--json', about: 'cli.option.json' };
const lang: OptionSpec = { flags: '--lang <language>', about: 'cli.option.lang' };
const force: OptionSpec = { flags: '--force', about: 'cli.option.force' };

const completion: CommandSpec = {
  name: 'completion',
  arguments: '<shell>',
  about: 'cli.command.completion',
  choices: { shell: ['bash', 'zsh', 'fish'] },
  options: [lang],
  examples: ['nap completion bash >> ~/.bashrc', 'nap completion fish > ~/.config/fish/completions/nap.fish'],
  run: async (input) => (await import('./completion.js')).runCompletion(input.arguments[0] ?? 'bash', commands),
};

export const commands: readonly CommandSpec[] = [completion];
export const shared = { date, period, json, lang, force };
