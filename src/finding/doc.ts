// docs/rules.md from the code table and the message catalogue.

import type { Say } from '../text/say.js';
import { type Code, codeTable, type Family } from './codes.js';

export const families: readonly Family[] = [
  'reading',
  'schema',
  'structure',
  'indicators',
  'money',
  'reporting',
  'coverage',
  'learning',
  'return',
  'import',
  'version',
];

const isCode = (name: string): name is Code => Object.hasOwn(codeTable, name);
/** The codes of a family, in order. */
export const codesOf = (family: Family): readonly Code[] =>
  Object.keys(codeTable)
    .filter(isCode)
    .filter((code) => codeTable[code].family === family)
    .sort();

/** Text that Markdown would otherwise take for markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

function entry(code: Code, say: Say): string {
  const level = say(`level.${codeTable[code].level}`);
  const part = (name: 'why' | 'mend' | 'origin'): string =>
    `**${say(`explain.${name}`)}.** ${plain(say(`finding.${code}.${name}`))}`;
  const heading = `### ${code} ${plain(say(`finding.${code}.title`))}`;
  return [heading, `*${level}*`, part('why'), part('mend'), part('origin')].join('\n\n');
}

function row(code: Code, say: Say): string {
  return `| ${code} | ${say(`level.${codeTable[code].level}`)} | ${plain(say(`finding.${code}.title`))} |`;
}

/** Every code of every family: a table to look them up, then a page each. */
export function rulesDoc(say: Say): string {
  const head = `| ${say('rules.code')} | ${say('rules.level')} | ${say('rules.rule')} |\n| --- | --- | --- |`;
  const parts = families
    .filter((family) => codesOf(family).length > 0)
    .map((family) => {
      const codes = codesOf(family);
      const table = [head, ...codes.map((code) => row(code, say))].join('\n');
      return [`## ${say(`family.${family}`)}`, table, ...codes.map((code) => entry(code, say))].join('\n\n');
    });
  return `${[`# ${say('rules.title')}`, plain(say('rules.intro')), ...parts].join('\n\n')}\n`;
}
