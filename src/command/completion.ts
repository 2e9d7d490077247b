// nap completion: scripts for bash, zsh and fish, made from the command table.

import { exit } from '../io/world.js';
import type { Result } from './result.js';
import type { CommandSpec, OptionSpec } from './spec.js';

const longFlag = (option: OptionSpec): string => /--[a-z-]+/.exec(option.flags)?.[0] ?? option.flags;
const flagsOf = (spec: CommandSpec): readonly string[] => [...spec.options.map(longFlag), '--no-color', '--help'];
const choicesOf = (spec: CommandSpec): readonly string[] => Object.values(spec.choices ?? {}).flat();

/** Shells: bash and zsh (through bashcompinit) complete commands, kinds, flags and their choices; else files. */
function bash(specs: readonly CommandSpec[]): string {
  const cases = specs.map((spec) => {
    const values = spec.options
      .filter((o) => o.choices !== undefined)
      .map((o) => `      ${longFlag(o)}) COMPREPLY=($(compgen -W "${o.choices?.join(' ')}" -- "$cur")); return ;;\n`);
    const pick = values.length === 0 ? '' : `      case "$prev" in\n${values.join('')}      esac\n`;
    return `    ${spec.name})\n${pick}      words="${[...choicesOf(spec), ...flagsOf(spec)].join(' ')}" ;;\n`;
  });
  return `_nap() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${specs.map((s) => s.name).join(' ')} --help --version" -- "$cur")); return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -F _nap nap
`;
}

function fish(specs: readonly CommandSpec[]): string {
  const lines = specs.flatMap((spec) => [
    `complete -c nap -n __fish_use_subcommand -a ${spec.name}`,
    ...choicesOf(spec).map((c) => `complete -c nap -n "__fish_seen_subcommand_from ${spec.name}" -a ${c}`),
    ...spec.options.map((option) => {
      const values = option.choices === undefined ? '' : ` -x -a "${option.choices.join(' ')}"`;
      return `complete -c nap -n "__fish_seen_subcommand_from ${spec.name}" -l ${longFlag(option).slice(2)}${values}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

export function runCompletion(shell: string, specs: readonly CommandSpec[]): Result {
  if (shell === 'fish') return { exit: exit.done, stdout: fish(specs) };
  const zshHead = shell === 'zsh' ? 'autoload -Uz bashcompinit && bashcompinit\n' : '';
  return { exit: exit.done, stdout: zshHead + bash(specs) };
}
