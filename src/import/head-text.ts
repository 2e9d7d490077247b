// The head of a column as one text, out of the heads that stand over each other.

import type { Cell } from '../source/workbook.js';
import { plainText } from './fold.js';
import type { Table } from './table.js';
import { cellText } from './values.js';

/** A slash of its own does not part heads that stand over each other. */
const headText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : plainText(cellText(cell)).replaceAll(' / ', '/');

/** Text of a head row at a column. A head that spans several columns stands in the first of them. */
export function textAt(table: Table, row: number, column: number, spread: boolean): string {
  const cells = table.rows.get(row);
  const own = cells?.get(column);
  if (own !== undefined || !spread) return headText(own);
  const left = [...(cells?.keys() ?? [])].filter((at) => at < column).at(-1);
  return headText(left === undefined ? undefined : cells?.get(left));
}

/** Heads over each other. One that spans columns is repeated over those that have a head of their own below; one in brackets says more of that above. */
export function headAt(table: Table, column: number): string {
  const rows = table.heads;
  const lowest = rows.findLastIndex((row) => table.rows.get(row)?.has(column) === true);
  const texts = rows.slice(0, lowest + 1).map((row, i) => textAt(table, row, column, i < lowest));
  return texts
    .filter((text, i) => text !== '' && text !== texts[i - 1])
    .reduce((head, text) => head + (head === '' ? '' : /^[([]/.test(text) ? ' ' : ' / ') + text, '');
}
