// What the screens of nap status share: their width, their ink, headings, traffic lights.

import { type Format, formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type Ink, inkFor, type Paint } from './ink.js';
import { columnsOf } from './terminal-text.js';

export interface Screen {
  readonly ink: Ink;
  readonly width: number;
  readonly format: Format;
  readonly say: Say;
}
export interface Terminal {
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

export const screenOf = async (say: Say, { color, columns }: Terminal): Promise<Screen> => ({
  ink: await inkFor(color),
  width: Math.max(50, Math.min(columns, 110)),
  format: formatFor(say.language),
  say,
});

export type Light = 'good' | 'warn' | 'bad' | 'unknown';

/** Shape, colour and word say the same, so that it reads without colour. */
export const shapes = { good: '●', warn: '◐', bad: '○', unknown: '·' } as const;
export const paint: { readonly [L in Light]: (ink: Ink) => Paint } = {
  good: (i) => i.green,
  warn: (i) => i.yellow,
  bad: (i) => i.red,
  unknown: (i) => i.dim,
};

export const heading = (text: string, { ink, width }: Screen): string =>
  `${ink.bold(text)} ${ink.dim('─'.repeat(Math.max(0, width - columnsOf(text) - 1)))}`;

/** The first of a list that fit into so many lines, one of them kept for "and n more". */
export const firstOf = <T>(list: readonly T[], lines: number): readonly T[] =>
  list.length <= lines ? list : list.slice(0, lines - 1);

export const moreLine = (count: number, { ink, say }: Screen): readonly string[] =>
  count === 0 ? [] : [ink.dim(say('status.more', { count }))];
