// One text file as a source: offsets become lines and columns when somebody asks.

import type { Place, Source } from './located.js';

/** Where the line after the one with this offset starts, 0 = nowhere; a line ends at LF, CRLF or CR. */
function nextStart(text: string): (at: number) => number {
  if (!text.includes('\r')) return (at) => text.indexOf('\n', at) + 1;
  const end = /\r\n?|\n/g;
  return (at) => {
    end.lastIndex = at;
    return end.test(text) ? end.lastIndex : 0;
  };
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
  const starts = [0];
  const next = nextStart(text);
  /** Looks no further than somebody asks: to the line behind an offset, and to so many lines. */
  const read = (at: number, lines: number): void => {
    let last = starts.at(-1) ?? 0;
    while (last <= at || starts.length <= lines) {
      last = next(last);
      if (last === 0) return;
      starts.push(last);
    }
  };
  return {
    file,
    place(at, length): Place {
      read(at, 0);
      const line = lineAt(starts, at);
      const column = at - (starts[line] ?? 0) + 1;
      return { file, line: line + 1, column, ...(length === undefined ? {} : { length }) };
    },
    excerpt(line) {
      read(-1, line);
      const from = starts[line - 1];
      return from === undefined ? undefined : text.slice(from, starts[line]).replace(/[\r\n]+$/, '');
    },
    typed: (at, end) => text.slice(at, end),
  };
}
