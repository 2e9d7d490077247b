// Rows that were taken as costs and look like sums of others: counted twice, money appears that nobody needs. A person decides.

import { type Finding, finding } from '../finding/finding.js';
import { decimalOf } from '../plan/money.js';
import { cellName, sheetColumns } from '../source/workbook.js';
import type { TableMap } from './mapping.js';
import { columnsAs, type ReadTable } from './row-reading.js';
import type { Table } from './table.js';
import { isLikeTotal, wordCells } from './total-rows.js';
import { amountOf } from './values.js';

/** A row with amounts: one for each column of costs, as whole numbers of the same scale. */
interface Counted {
  readonly row: number;
  readonly column: number;
  readonly amounts: readonly bigint[];
  readonly words: number;
}

const finest = 12;
const whole = (amount: number): bigint => {
  const { digits, scale } = decimalOf(amount);
  return scale > finest ? digits / 10n ** BigInt(scale - finest) : digits * 10n ** BigInt(finest - scale);
};

function countedIn(table: Table, map: TableMap, rows: readonly number[]): readonly Counted[] {
  const columns = columnsAs(map, 'cost').map(([column]) => column);
  return rows.flatMap((row) => {
    const amounts = columns.map((column) => {
      const cell = table.rows.get(row)?.get(column);
      const read = cell === undefined ? undefined : amountOf(cell, map.decimal);
      return read !== undefined && 'amount' in read ? whole(read.amount) : 0n;
    });
    const at = amounts.findIndex((amount) => amount > 0n);
    const words = wordCells(table.rows.get(row)).length;
    return at < 0 ? [] : [{ row, column: columns[at] ?? 0, amounts, words }];
  });
}

const keyOf = (amounts: readonly bigint[]): string => amounts.join(' ');
const sum = (a: readonly bigint[], b: readonly bigint[], sign: bigint): readonly bigint[] =>
  a.map((one, i) => one + sign * (b[i] ?? 0n));

/** Rows whose sum each row is, right below it or right above it. Sums of the first rows grow with every row, so none is there twice. */
function summedBy(all: readonly Counted[]): ReadonlyMap<Counted, readonly Counted[]> {
  const sums: (readonly bigint[])[] = [(all[0]?.amounts ?? []).map(() => 0n)];
  for (const { amounts } of all) sums.push(sum(sums.at(-1) ?? [], amounts, 1n));
  const counts = new Map(sums.map((one, i) => [keyOf(one), i]));
  const found = all.map((one, i) => {
    const below = counts.get(keyOf(sum(sums[i + 1] ?? [], one.amounts, 1n))) ?? 0;
    const above = counts.get(keyOf(sum(sums[i] ?? [], one.amounts, -1n))) ?? i;
    return [one, below - i > 2 ? all.slice(i + 1, below) : i - above > 1 ? all.slice(above, i) : []] as const;
  });
  return new Map(found);
}

/** One amount may be a sum by chance. Several are none, nor is one in a row that says less than those it sums. */
function isTelling({ amounts, words }: Counted, summed: readonly Counted[], all: number): boolean {
  if (summed.length === 0) return false;
  const isSeveral = amounts.filter((amount) => amount > 0n).length > 1;
  return isSeveral || summed.every((one) => one.words > words) || (words <= 1 && summed.length === all - 1);
}

const rowsText = (rows: readonly Counted[]): string => `${(rows[0]?.row ?? 0) + 1}–${(rows.at(-1)?.row ?? 0) + 1}`;

export function doubted({ table, map, fates }: ReadTable, file: string): readonly Finding[] {
  const rows = fates.flatMap(({ row, fate }) => (fate === 'taken' ? [row - 1] : []));
  const all = countedIn(table, map, rows);
  const summed = summedBy(all);
  const money = new Set((['cost', 'total'] as const).flatMap((target) => columnsAs(map, target).map(([at]) => at)));
  return all.flatMap((one) => {
    const cells = table.rows.get(one.row);
    const own = summed.get(one) ?? [];
    const isLast = one.row === rows.at(-1) && [...(cells?.keys() ?? [])].every((column) => money.has(column));
    const why = isTelling(one, own, all.length) ? 'sum' : isLikeTotal(cells) ? 'text' : isLast ? 'bare' : undefined;
    if (why === undefined) return [];
    const cell = cellName(one.row * sheetColumns + one.column);
    return [finding('NAP963', { why, rows: rowsText(own) }, { place: { file, sheet: table.sheet, cell } })];
  });
}
