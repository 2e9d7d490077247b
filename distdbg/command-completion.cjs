"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/command/completion.ts
var completion_exports = {};
__export(completion_exports, {
  runCompletion: () => runCompletion
});
module.exports = __toCommonJS(completion_exports);

// src/io/world.ts
var exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 };

// src/command/completion.ts
var longFlag = (option) => /--[a-z-]+/.exec(option.flags)?.[0] ?? option.flags;
var flagsOf = (spec) => [...spec.options.map(longFlag), "--no-color", "--help"];
var choicesOf = (spec) => Object.values(spec.choices ?? {}).flat();
function bash(specs) {
  const cases = specs.map((spec) => {
    const values = spec.options.filter((o) => o.choices !== void 0).map((o) => `      ${longFlag(o)}) COMPREPLY=($(compgen -W "${o.choices?.join(" ")}" -- "$cur")); return ;;
`);
    const pick = values.length === 0 ? "" : `      case "$prev" in
${values.join("")}      esac
`;
    return `    ${spec.name})
${pick}      words="${[...choicesOf(spec), ...flagsOf(spec)].join(" ")}" ;;
`;
  });
  return `_nap() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${specs.map((s) => s.name).join(" ")} --help --version" -- "$cur")); return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("")}  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -F _nap nap
`;
}
function fish(specs) {
  const lines = specs.flatMap((spec) => [
    `complete -c nap -n __fish_use_subcommand -a ${spec.name}`,
    ...choicesOf(spec).map((c) => `complete -c nap -n "__fish_seen_subcommand_from ${spec.name}" -a ${c}`),
    ...spec.options.map((option) => {
      const values = option.choices === void 0 ? "" : ` -x -a "${option.choices.join(" ")}"`;
      return `complete -c nap -n "__fish_seen_subcommand_from ${spec.name}" -l ${longFlag(option).slice(2)}${values}`;
    })
  ]);
  return `${lines.join("\n")}
`;
}
function runCompletion(shell, specs) {
  if (shell === "fish") return { exit: exit.done, stdout: fish(specs) };
  const zshHead = shell === "zsh" ? "autoload -Uz bashcompinit && bashcompinit\n" : "";
  return { exit: exit.done, stdout: zshHead + bash(specs) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runCompletion
});
