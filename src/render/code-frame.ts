// The line of a file with carets under the place in question, as compilers show it.

import type { Place } from '../source/located.js';
import { columnsOf, safeText, widthOf } from './terminal-text.js';

export interface Frame {
  /** The line as it can be shown: tabs as spaces, cut with … where it is too long. */
  readonly line: string;
  /** Columns before the carets, and how many there are. */
  readonly indent: number;
  readonly carets: number;
}

/** Longest part of a line that is shown, in columns. */
const room = 96;
/** What is shown before the place at least, where the line must be cut on the left. */
const before = 40;
const tab = '    ';

const shown = (text: string): string => safeText(text.replaceAll('\t', tab));

/** As many characters as fit. */
function fitting(text: string, columns: number): string {
  let used = 0;
  let out = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > columns) return `${out}…`;
    out += character;
  }
  return out;
}

/** The last characters that fit. */
function lastFitting(text: string, columns: number): string {
  const characters = [...text];
  let used = 0;
  let from = characters.length;
  while (from > 0 && used + widthOf(characters[from - 1] ?? '') <= columns) {
    from -= 1;
    used += widthOf(characters[from] ?? '');
  }
  return from === 0 ? text : `…${characters.slice(from).join('')}`;
}

/** Where the length is not known, the place is a whole record or list: its first entry stands for it. */
const firstEntry = (rest: string): number => /^(?:\[[^\]]*\]|.[^,#]*)/.exec(rest)?.[0].trimEnd().length ?? 1;

/** Column and length of a place count UTF-16 units of the line, as editors do; at least one caret is shown. */
export function frameOf(line: string, { column = 1, length: known }: Place): Frame {
  const start = Math.min(column - 1, line.length);
  const length = known ?? firstEntry(line.slice(start));
  const head = shown(line.slice(0, start));
  const marked = shown(line.slice(start, start + length).trimEnd());
  const tail = shown(line.slice(start + length));
  const cut = columnsOf(head + marked) > room ? lastFitting(head, before) : head;
  const indent = columnsOf(cut);
  const text = fitting(cut + marked + tail, room);
  return { line: text.trimEnd(), indent, carets: Math.max(1, Math.min(columnsOf(marked), room - indent)) };
}
