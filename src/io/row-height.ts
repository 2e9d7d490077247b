// How high a row of wrapped texts has to be: programs do not fit the rows of files that another program wrote.

import type { BookColumn, BookSheet } from '../render/book.js';

const lineHeight = 15;

/** Lines of a text that is broken between words, and within those that are longer than a line. */
function linesOf(text: string, room: number): number {
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/[ \n\t]+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
      used = word.length % room || room;
    }
  }
  return lines;
}

/** Points for the wrapped texts of a row and the widths of their columns; undefined where each is one line. */
export function heightOf(texts: Iterable<readonly [text: string, width: number]>): number | undefined {
  let most = 1;
  for (const [text, width] of texts) most = Math.max(most, linesOf(text, Math.max(1, Math.floor(width / 1.1))));
  // Excel does not show higher rows than 409 points.
  return most === 1 ? undefined : Math.min(409, most * lineHeight);
}

/** Texts of a row that are wrapped, with the width of their columns. */
export function* wrappedTexts(
  row: BookSheet['rows'][number],
  columns: readonly BookColumn[],
): Iterable<readonly [string, number]> {
  for (const [i, { kind, width }] of columns.entries()) {
    const value = row[i];
    if (kind === 'text' && typeof value === 'string' && value.length > width / 2) yield [value, width];
  }
}
