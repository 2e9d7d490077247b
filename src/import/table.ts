// A table of a foreign sheet: what each of its rows is.

import type { SheetCells } from '../source/workbook.js';
import {
  cellsOf,
  isAlone,
  isInstruction,
  isNumberedHeading,
  isNumberedLevel,
  isNumbering,
  isSignature,
  isSigned,
  isTags,
  levelName,
  type Row,
  type Rows,
} from './row-kinds.js';
import { subtotalHeadings } from './subtotals.js';
import { totalsIn } from './total-rows.js';
import { cellText } from './values.js';

export interface Table {
  readonly sheet: string;
  /** Its sheet is. */
  readonly hidden: boolean;
  /** Rows from 0, ascending. Several where heads stand over heads. */
  readonly heads: readonly number[];
  /** The row of HXL tags. */
  readonly tags?: number;
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** Rows of one text among the data: they head the group below. */
  readonly headings: readonly number[];
  /** Heads that are printed again, and the numbering of columns below them. */
  readonly repeats: readonly number[];
  /** Titles above, footnotes below, instructions: rows that are no data. */
  readonly beside: readonly number[];
  readonly columns: readonly number[];
  readonly rows: Rows;
}

/** Rows of heads as people count them, that of the tags too. */
export const headRowsOf = ({ heads, tags }: Table): readonly number[] =>
  [...heads, ...(tags === undefined ? [] : [tags])].map((row) => row + 1);

/** The cells of a row as one text, by which rows that say the same are known. */
export const textOf = (row: Row | undefined): string =>
  JSON.stringify([...(row ?? [])].map(([column, cell]) => [column, cellText(cell)]));

/** A table out of the rows of its blocks. */
export function tableOf(
  { name: sheet, hidden }: SheetCells,
  block: readonly number[],
  heads: readonly number[],
  rows: Rows,
): Table {
  const last = heads.at(-1) ?? 0;
  const below = block.filter((row) => row > last);
  const tags = below.find((row) => row <= last + 2 && isTags(cellsOf(rows.get(row))));
  const rest = below.filter((row) => row !== tags);
  const printed = new Set(heads.map((row) => textOf(rows.get(row))));
  const again = rest.filter((row) => printed.has(textOf(rows.get(row))));
  const told = rest.slice(0, 1).filter((row) => isInstruction(rows.get(row)));
  const numbered = rest.slice(0, 2).filter((row) => isNumbering(rows.get(row)));
  const summed = subtotalHeadings(rest, rows);
  const plain = new Set([...again, ...numbered, ...summed]);
  const counted = rest.filter((row) => !plain.has(row));
  const totals = totalsIn(counted, rows);
  const isHeading = (row: number, i: number): boolean =>
    summed.has(row) ||
    isLeft(rows.get(row), heads, rows) ||
    isNumberedHeading(rows.get(row), rows.get(rest[i + 1] ?? -1));
  const alone = rest.filter(isHeading);
  const among = new Set(alone);
  const others = rest.filter((row) => !among.has(row));
  const kept = lastRow(alone, others, rows);
  const single = alone.filter((row) => row !== kept);
  const over = levelsAbove(heads[0] ?? 0, block, single, rows);
  const signed = signedRows(rest, totals, rows);
  const aside = new Set([...totals, ...single, ...again, ...told, ...numbered, ...signed]);
  const data = rest.filter((row) => !aside.has(row));
  const end = data.at(-1) ?? 0;
  return {
    sheet,
    hidden,
    heads,
    ...(tags === undefined ? {} : { tags }),
    data,
    totals,
    headings: [...over, ...single.filter((row) => row < end)],
    repeats: [...again, ...numbered],
    beside: [
      ...block.filter((row) => row < last && !heads.includes(row) && !over.includes(row)),
      ...told,
      ...signed,
      ...single.filter((row) => row > end && !signed.includes(row)),
    ].sort((a, b) => a - b),
    columns: [...new Set([...heads, ...data].flatMap((row) => [...(rows.get(row)?.keys() ?? [])]))].sort(
      (a, b) => a - b,
    ),
    rows,
  };
}

/** One text in one of the first columns. Further right it goes on with the row above. */
function isLeft(row: Row | undefined, heads: readonly number[], rows: Rows): boolean {
  const columns = [...new Set(heads.flatMap((head) => [...(rows.get(head)?.keys() ?? [])]))].sort((a, b) => a - b);
  const [at = 0] = [...(row?.keys() ?? [])];
  return isAlone(row) && columns.filter((column) => column < at).length <= 1;
}

/** Headings above the heads: of a level of the plan, or of the same kind as those among the data. */
function levelsAbove(
  top: number,
  block: readonly number[],
  headings: readonly number[],
  rows: Rows,
): readonly number[] {
  const names = new Set(headings.map((row) => levelName(rows.get(row))));
  names.delete('');
  const isLevel = (row: Row | undefined): boolean => isNumberedLevel(row) || names.has(levelName(row));
  return block.filter((row) => row < top && isLevel(rows.get(row)));
}

/** Rows below a gap at the end: "Prepared by: … | Date: …", and signatures below the last total. */
function signedRows(rest: readonly number[], totals: readonly number[], rows: Rows): readonly number[] {
  const last = rest.findLastIndex((row) => !isSigned(rows.get(row)));
  const signed = rest.slice(last + 1);
  const below = rest.slice(rest.indexOf(totals.at(-1) ?? -1) + 1);
  const [first = 0] = signed;
  if (last >= 0 && signed.length > 0 && !rows.has(first - 1)) return signed;
  const isEnd = below.length < rest.length && below[0] !== undefined && !rows.has(below[0] - 1);
  return isEnd && below.every((row) => isSignature(rows.get(row))) ? below : [];
}

/**
 * One text right below the last row of data, in its first column, is a row that says no more; a remark begins with a
 * sign, a signature has a colon.
 */
function lastRow(alone: readonly number[], others: readonly number[], rows: Rows): number | undefined {
  const below = (others.at(-1) ?? 0) + 1;
  const first = others.reduce(
    (least, row) => Math.min(least, ...[...(rows.get(row)?.keys() ?? [])].slice(0, 1)),
    Infinity,
  );
  const text = rows.get(below)?.get(first);
  const isRow = text !== undefined && /^[\p{L}\p{N}][^:]*$/u.test(cellText(text));
  return isRow && alone.includes(below) ? below : undefined;
}
