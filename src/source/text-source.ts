// One text file as a source: offsets become lines and columns when somebody asks.

import type { Place, Source } from './located.js';

/** Offsets at which the lines of a text start, but for the first; a line ends at LF, CRLF or CR. */
function* lineStarts(text: string): Generator<number> {
  if (text.includes('\r')) for (const found of text.matchAll(/\r\n?|\n/g)) yield found.index + found[0].length;
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) yield at + 1;
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
  const ahead = lineStarts(text);
  /** Looks no further than somebody asks. */
  const readWhile = (isShort: () => boolean): void => {
    while (isShort()) {
      const { value, done } = ahead.next();
      if (done === true) return;
      starts.push(value);
    }
  };
  return {
    file,
    place(at, length): Place {
      readWhile(() => (starts.at(-1) ?? 0) <= at);
      const line = lineAt(starts, at);
      const column = at - (starts[line] ?? 0) + 1;
      return { file, line: line + 1, column, ...(length === undefined ? {} : { length }) };
    },
    excerpt(line) {
      readWhile(() => starts.length <= line);
      const from = starts[line - 1];
      return from === undefined ? undefined : text.slice(from, starts[line]).replace(/[\r\n]+$/, '');
    },
    typed: (at, end) => text.slice(at, end),
  };
}
