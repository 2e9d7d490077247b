// Tables for terminals: aligned columns, numbers to the right, long texts cut with an ellipsis.

import { safeText } from './terminal-text.js';

export interface TextColumn {
  readonly title: string;
  readonly align: 'start' | 'end';
  /** The widest that the column may be. */
  readonly most?: number;
}

// East Asian wide characters and emoji take two cells; combining marks none.
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const mark = /\p{M}/u;

/** Cells that a text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += mark.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return width;
}

/** The text, cut to a width with "…" where it is longer. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(kept + char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

export function pad(text: string, width: number, align: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'end' ? space + text : text + space;
}

/** Lines of a table, header first and a rule below it. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const safe = rows.map((row) => row.map((cell, i) => cut(safeText(cell), columns[i]?.most ?? 60)));
  const widths = columns.map((c, i) => Math.max(textWidth(c.title), ...safe.map((row) => textWidth(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? 'start'))
      .join('  ')
      .trimEnd();
  return [line(columns.map((c) => c.title)), widths.map((w) => '─'.repeat(w)).join('  '), ...safe.map(line)];
}
