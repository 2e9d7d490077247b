// A finding in the user's words: its sentence and the advice beside it.

import type { MessageArgs, Say } from '../text/say.js';
import { type Code, codeTable, type Level } from './codes.js';
import type { Finding } from './finding.js';
import { keysListed, keysNamed, type Titles } from './key-words.js';
import { dimensionWords, rowWords } from './row-words.js';

export interface Told {
  readonly level: Level;
  /** One line: what was found, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

export const levelOf = (code: Code): Level => codeTable[code].level;

/** `titles` of a finding that stands on a sheet: what stands there is then told as a person sees it. */
export function told({ code, args, titles }: Finding & { readonly titles?: Titles }, say: Say): Told {
  const shown = 'keys' in args ? { ...args, keys: keysListed(args.keys, titles, say) } : { ...args };
  const words = inWords(shown, say);
  const on = titles === undefined ? 'text' : 'sheet';
  return {
    level: levelOf(code),
    message: say(`finding.${code}.message`, words),
    hint: keysNamed(say(`finding.${code}.hint`, { ...words, on }), titles, say),
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
