// A finding in the user's words: its sentence and the advice beside it.

import type { MessageArgs, Say } from '../text/say.js';
import { type Code, codeTable, type Level } from './codes.js';
import type { Finding } from './finding.js';
import { dimensionWords, rowWords } from './row-words.js';

export interface Told {
  readonly level: Level;
  /** One line: what was found, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

export const levelOf = (code: Code): Level => codeTable[code].level;

export function told({ code, args }: Finding, say: Say): Told {
  const words: MessageArgs = inWords({ ...args }, say);
  return {
    level: levelOf(code),
    message: say(`finding.${code}.message`, words),
    hint: say(`finding.${code}.hint`, words),
  };
}

/** Keys of a form's rows as a person calls them. */
function inWords(args: MessageArgs, say: Say): MessageArgs {
  const { row, dimension } = args;
  if (typeof row !== 'string') return args;
  const named = { ...args, row: rowWords(row, say) };
  return typeof dimension === 'string' ? { ...named, dimension: dimensionWords(dimension, say) } : named;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const of = (level: Level): number => findings.filter(({ code }) => levelOf(code) === level).length;
  return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}
