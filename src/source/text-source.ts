// One text file as a source: offsets become lines and columns when somebody asks.

import type { Place, Source } from './located.js';

/** Offsets at which the lines of a text start; a line ends at LF, CRLF or CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text)) starts.push(breaks.lastIndex);
  return starts;
}

/** Index of the last start that is not after the offset. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Columns count UTF-16 units, as editors do. */
export function textSource(file: string, text: string): Source {
  let starts: readonly number[] | undefined;
  const lines = (): readonly number[] => {
    starts ??= lineStarts(text);
    return starts;
  };
  return {
    file,
    place(at, length): Place {
      const line = lineAt(lines(), at);
      const column = at - (lines()[line] ?? 0) + 1;
      return { file, line: line + 1, column, ...(length === undefined ? {} : { length }) };
    },
    excerpt(line) {
      const from = lines()[line - 1];
      return from === undefined ? undefined : text.slice(from, lines()[line]).replace(/[\r\n]+$/, '');
    },
    typed: (at, end) => text.slice(at, end),
  };
}
