// Rows that head a group and print its sum beside: "1 | Prevention | 30" over "1.1 | … | 10" and "1.2 | … | 20". Taken as
// activities they would count everything twice.

import { isSame, sumOf } from './exact.js';
import { cellsOf, numberOf, type Rows } from './row-kinds.js';
import { amountOf } from './values.js';

const isBelow = (number: readonly string[] | undefined, own: readonly string[]): boolean =>
  number !== undefined && number.length > own.length && own.every((part, i) => number[i] === part);

function amountAt(row: number, column: number, rows: Rows): number | undefined {
  const cell = rows.get(row)?.get(column);
  const read = cell === undefined ? undefined : amountOf(cell, '.');
  return read !== undefined && 'amount' in read ? read.amount : undefined;
}

/** The rows below a row whose numbers go on from its own, without those that head others in turn. */
function leavesOf(
  i: number,
  list: readonly number[],
  numbers: readonly (readonly string[] | undefined)[],
): readonly number[] {
  const own = numbers[i];
  if (own === undefined || own.length === 0) return [];
  const leaves: number[] = [];
  for (let at = i + 1; isBelow(numbers[at], own); at += 1)
    if (!isBelow(numbers[at + 1], numbers[at] ?? [])) leaves.push(list[at] ?? 0);
  return leaves;
}

/** Rows among `list` whose every amount is exactly the sum of the rows that their number heads. */
export function subtotalHeadings(list: readonly number[], rows: Rows): ReadonlySet<number> {
  const numbers = list.map((row) => numberOf(cellsOf(rows.get(row))[0]));
  return new Set(
    list.filter((row, i) => {
      const leaves = leavesOf(i, list, numbers);
      const [, ...columns] = [...(rows.get(row)?.keys() ?? [])];
      const stated = columns.flatMap((column) => {
        const amount = amountAt(row, column, rows);
        return amount === undefined ? [] : [{ column, amount }];
      });
      const agrees = ({ column, amount }: (typeof stated)[number]): boolean =>
        isSame(sumOf([amount]), sumOf(leaves.flatMap((leaf) => amountAt(leaf, column, rows) ?? [])));
      return leaves.length > 0 && stated.some(({ amount }) => amount > 0) && stated.every(agrees);
    }),
  );
}
