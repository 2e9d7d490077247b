// How much of a form is filled in, as formulas that every spreadsheet program computes.

import type { Cell } from '../render/cell-book.js';
import type { Say } from '../text/say.js';
import type { FormRow, FormSection } from './form.js';

/** Rows above the data: heading, progress, what to do, groups, titles, keys. */
export const rowsAbove = 6;
/** Hidden columns before the fields: row key, checks. */
export const columnsBefore = 2;

/** A spreadsheet's letter of a column, counted from 1: 1 as A, 27 as AA. */
export function letterOf(column: number): string {
  const rest = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? rest : letterOf(Math.floor((column - 1) / 26)) + rest;
}

/** COUNTA takes at most 255 ranges; a formula 8,192 characters. */
const rangesAtOnce = 200;

/** The hidden cell that counts answers to mandatory fields of a sheet, and how many there are. */
export function mandatoryCells(section: FormSection): { readonly total: number; readonly cell: Cell | undefined } {
  const total = section.rows.reduce((sum, { mandatory }) => sum + mandatory.length, 0);
  if (total === 0) return { total, cell: undefined };
  const ranges = section.fields.flatMap(({ key }, i) => {
    const letter = letterOf(i + columnsBefore + 1);
    return runsOf(section.rows, (row) => row.mandatory.includes(key)).map(({ first, last }) =>
      first === last ? `${letter}${first}` : `${letter}${first}:${letter}${last}`,
    );
  });
  const counts = Array.from(
    { length: Math.ceil(ranges.length / rangesAtOnce) },
    (_, i) => `COUNTA(${ranges.slice(i * rangesAtOnce, (i + 1) * rangesAtOnce).join(',')})`,
  );
  return { total, cell: { look: 'plain', formula: counts.join('+'), value: 0 } };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const mark = '\u0001';

/** "12 of 17 answered" as a formula over a count, with what it shows before anything is answered. */
export function progressFormula(
  count: string,
  total: number,
  say: Say,
): { readonly formula: string; readonly value: string } {
  const words = (done: string): string => say('form.answered', { done, total: String(total) });
  const [before = '', after = ''] = words(mark).split(mark);
  const start = before === '' ? '' : `${quoted(before)}&`;
  return { formula: `${start}(${count})&${quoted(after)}`, value: words('0') };
}

/** Rows of the sheet, counted from 1, in which something holds, as runs. */
export function runsOf(
  rows: readonly FormRow[],
  holds: (row: FormRow) => boolean,
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [i, row] of rows.entries()) {
    if (!holds(row)) continue;
    const number = i + rowsAbove + 1;
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
