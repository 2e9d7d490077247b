// docs/cli.md from the command table.

import type { Say } from '../text/say.js';
import type { CommandSpec, OptionSpec } from './spec.js';

const choices = (list: readonly string[] | undefined): string =>
  list === undefined ? '' : ` (${list.map((c) => `\`${c}\``).join(', ')})`;

function optionLine(option: OptionSpec, say: Say): string {
  return `| \`${option.flags}\` | ${say(option.about)}${choices(option.choices)} |`;
}

function commandPart(spec: CommandSpec, say: Say): string {
  const usage = ['nap', spec.name, spec.arguments, spec.options.length === 0 ? '' : '[options]']
    .filter((t) => t !== '')
    .join(' ');
  const named = Object.entries(spec.choices ?? {}).map(
    ([name, list]) => `\`<${name}>\`: ${list.map((c) => `\`${c}\``).join(', ')}`,
  );
  return [
    `## nap ${spec.name}`,
    `${say(spec.about)}.`,
    `\`${usage}\``,
    ...named,
    ['| | |', '| --- | --- |', ...spec.options.map((o) => optionLine(o, say))].join('\n'),
    ['```sh', ...spec.examples, '```'].join('\n'),
  ].join('\n\n');
}

/** Every command with its arguments, options and examples. */
export function cliDoc(specs: readonly CommandSpec[], say: Say): string {
  return `${['# Commands', say('cli.description'), say('cli.help.more'), ...specs.map((s) => commandPart(s, say))].join('\n\n')}\n`;
}
