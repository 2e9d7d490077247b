// Tables for terminals: aligned columns, numbers to the right, long texts cut with an ellipsis.

import { columnsOf, safeText } from './terminal-text.js';

export interface TextColumn {
  readonly title: string;
  readonly align: 'start' | 'end';
  /** The widest that the column may be. */
  readonly most?: number;
}

/** The text, cut to a width with "…" where it is longer. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (columnsOf(kept + char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

export function pad(text: string, width: number, align: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'end' ? space + text : text + space;
}

/** Lines of a table, header first and a rule below it. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const safe = rows.map((row) => row.map((cell, i) => cut(safeText(cell), columns[i]?.most ?? 60)));
  const widths = columns.map((c, i) => Math.max(columnsOf(c.title), ...safe.map((row) => columnsOf(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? 'start'))
      .join('  ')
      .trimEnd();
  return [line(columns.map((c) => c.title)), widths.map((w) => '─'.repeat(w)).join('  '), ...safe.map(line)];
}
