// Tables that stand beside each other on the same rows of a sheet.

import { typedNumber } from '../source/sheet-number.js';
import { targetsIn } from './head.js';
import { headAt } from './head-text.js';
import type { Row, Rows } from './row-kinds.js';
import type { Table } from './table.js';
import { cellText } from './values.js';

const ownHead = (head: string): string => head.split(' / ').at(-1) ?? '';

/** Where the heads begin again on the right, with another column of activities. */
function againAt({ columns }: Table, heads: readonly string[]): number | undefined {
  const own = heads.map(ownHead);
  const activity = own.findIndex((head) => targetsIn(head)[0] === 'activity');
  const again = activity < 0 ? -1 : own.indexOf(own[activity] ?? '', activity + 2);
  if (again < 0) return undefined;
  let before = 0;
  while (before < activity && own[activity - before - 1] === own[again - before - 1]) before += 1;
  return columns[again - before];
}

const isText = (rows: Rows, list: readonly number[], column: number): boolean =>
  list.some((at) => {
    const cell = rows.get(at)?.get(column);
    return cell?.kind === 'text' && 'reason' in typedNumber(cellText(cell));
  });

const hasFrom = (row: Row | undefined, from: number): boolean => [...(row?.keys() ?? [])].some((at) => at >= from);

/** Where a shorter table begins behind a column that is empty: its rows are the first ones, and half of those on the left at most. */
function shorterAt({ columns, data, totals, rows }: Table, heads: readonly string[]): number | undefined {
  const body = [...data, ...totals].sort((a, b) => a - b);
  return columns.find((column, i) => {
    const isBehindGap = i > 1 && column > (columns[i - 1] ?? column) + 1 && i < columns.length - 1;
    if (!isBehindGap || heads[i] === '' || heads[i + 1] === '') return false;
    const own = body.filter((row) => hasFrom(rows.get(row), column));
    const isFirst = own.every((row, at) => row === body[at]);
    return own.length > 1 && isFirst && own.length * 2 <= body.length && isText(rows, own, column);
  });
}

/** The column, from 0, at which another table begins beside the first. */
export function besideAt(table: Table): number | undefined {
  const heads = table.columns.map((column) => headAt(table, column));
  return againAt(table, heads) ?? shorterAt(table, heads);
}

/** Rows with the cells of some columns alone. */
export function cut(rows: Rows, keeps: (column: number) => boolean): Rows {
  const kept = [...rows].map(([at, row]) => [at, new Map([...row].filter(([column]) => keeps(column)))] as const);
  return new Map(kept.filter(([, row]) => row.size > 0));
}
