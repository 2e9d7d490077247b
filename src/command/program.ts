// The command table as a commander program that speaks the user's language.

import { Argument, Command, CommanderError, Option } from 'commander';
import { version } from '../generated/version.js';
import { day } from '../plan/day.js';
import type { MessageKey, Say } from '../text/say.js';
import type { CommandSpec, Input, OptionSpec } from './spec.js';

/** A usage mistake, told in the user's words. */
export class UsageError extends Error {}

/** Commander with our words in place of its English ones. */
class SpokenCommand extends Command {
  private readonly say: Say;
  constructor(name: string, say: Say) {
    super(name);
    this.say = say;
    this.exitOverride();
    this.configureOutput({ writeErr: () => undefined });
    this.helpOption('-h, --help', say('cli.option.help'));
    this.helpCommand(false);
    this.configureHelp({
      helpWidth: 100,
      styleTitle: (title) => spokenTitle(title, say),
      subcommandTerm: (c) => c.name(),
    });
  }
  override createCommand(name?: string): Command {
    return new SpokenCommand(name ?? '', this.say);
  }
  private fail(key: MessageKey, args: { readonly [name: string]: string }): never {
    throw new UsageError(this.say(key, { command: this.parent === null ? 'nap' : `nap ${this.name()}`, ...args }));
  }
  unknownOption(flag: string): never {
    return this.fail('cli.error.unknown-option', { option: flag });
  }
  unknownCommand(): never {
    return this.fail('cli.error.unknown-command', { name: this.args[0] ?? '' });
  }
  missingArgument(name: string): never {
    return this.fail('cli.error.missing-argument', { name });
  }
  optionMissingArgument(option: Option): never {
    return this.fail('cli.error.missing-value', { option: option.flags });
  }
  _excessArguments(received: readonly string[]): void {
    if (!this.registeredArguments.some((a) => a.variadic) && received.length > this.registeredArguments.length)
      this.fail('cli.error.too-many', { name: received[this.registeredArguments.length] ?? '' });
  }
}

const titles: { readonly [title: string]: MessageKey } = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Commands:': 'cli.help.commands',
};
function spokenTitle(title: string, say: Say): string {
  const key = titles[title];
  return key === undefined ? title : say(key);
}

const nameOf = (option: OptionSpec): string => new Option(option.flags).attributeName();

function addOption(command: Command, spec: OptionSpec, say: Say): void {
  const choices = spec.choices === undefined ? '' : ` (${spec.choices.join(', ')})`;
  const option = new Option(spec.flags, say(spec.about) + choices);
  option.argParser((value: string, before: unknown) => {
    if (spec.choices !== undefined && !spec.choices.includes(value))
      throw new UsageError(
        say('cli.error.choice', { option: option.long ?? spec.flags, value, choices: spec.choices.join(', ') }),
      );
    return spec.repeat === true ? [...(Array.isArray(before) ? before : []), value] : value;
  });
  command.addOption(option);
}

function inputOf(
  spec: CommandSpec,
  args: readonly unknown[],
  options: { readonly [name: string]: unknown },
  say: Say,
  context: ProgramContext,
): Input {
  const value = (flag: string): unknown => options[flag];
  const typed = value('date');
  const date = typeof typed === 'string' ? day(typed) : context.today;
  if (date === undefined) throw new UsageError(say('cli.error.date', { option: '--date', value: String(typed) }));
  const known = new Set(spec.options.map(nameOf));
  const read = (flag: string): unknown => {
    if (!known.has(flag)) throw new Error(`${spec.name} has no option ${flag}`);
    return value(flag);
  };
  return {
    arguments: args.flat().filter((a): a is string => typeof a === 'string'),
    text: (flag) => (typeof read(flag) === 'string' ? String(read(flag)) : undefined),
    list: (flag) => {
      const list = read(flag);
      return Array.isArray(list) ? list.map(String) : [];
    },
    on: (flag) => read(flag) === true,
    date,
    color: context.color && options['color'] !== false,
  };
}

export interface ProgramContext {
  readonly today: Input['date'];
  readonly color: boolean;
  readonly specs: readonly CommandSpec[];
  /** Called with the command that the user chose. */
  readonly chosen: (spec: CommandSpec, input: Input) => void;
  readonly print: (text: string) => void;
}

/** What only the command that was called needs: a hundred options of others would be made for nobody. */
function fillIn(command: Command, spec: CommandSpec, say: Say, context: ProgramContext): void {
  command.configureOutput({ writeOut: context.print, writeErr: () => undefined });
  for (const argument of spec.arguments.split(' ').filter((a) => a !== '')) {
    const made = new Argument(argument);
    const choices = spec.choices?.[made.name()];
    made.description =
      say(`cli.argument.${made.name()}` as MessageKey) + (choices === undefined ? '' : ` (${choices.join(', ')})`);
    command.addArgument(made);
  }
  for (const option of spec.options) addOption(command, option, say);
  command.option('--no-color', say('cli.option.no-color'));
  command.addHelpText(
    'after',
    () => `\n${say('cli.help.examples')}\n${spec.examples.map((e) => `  ${e}`).join('\n')}\n`,
  );
  command.action((...given: unknown[]) => {
    const args = given.slice(0, -2);
    checkArguments(spec, command, args, say);
    context.chosen(spec, inputOf(spec, args, command.opts(), say, context));
  });
}

function checkArguments(spec: CommandSpec, command: Command, args: readonly unknown[], say: Say): void {
  command.registeredArguments.forEach((argument, i) => {
    const choices = spec.choices?.[argument.name()];
    const value = args[i];
    if (choices !== undefined && typeof value === 'string' && !choices.includes(value))
      throw new UsageError(
        say('cli.error.choice', { option: `<${argument.name()}>`, value, choices: choices.join(', ') }),
      );
  });
}

/** Builds the program. Parsing it calls context.chosen, or throws UsageError or CommanderError (help, version). */
export function programOf(say: Say, context: ProgramContext): Command {
  const program = new SpokenCommand('nap', say);
  program.description(say('cli.description')).version(version, '-V, --version', say('cli.option.version'));
  program.usage(say('cli.usage'));
  program.configureOutput({ writeOut: context.print, writeErr: () => undefined });
  program.addHelpText('after', () => `\n${say('cli.help.more')}\n`);
  for (const spec of context.specs) program.command(spec.name).description(say(spec.about));
  program.hook('preSubcommand', (_, command) => {
    const spec = context.specs.find(({ name }) => name === command.name());
    if (spec !== undefined) fillIn(command, spec, say, context);
  });
  return program;
}

export { CommanderError };
