// Rows that print sums of others, known by their words, or by their amounts where the words leave it open.

import type { Decimal } from '../plan/money.js';
import { type Cell, sheetColumns } from '../source/workbook.js';
import { isSame, none, plus, sumOf } from './exact.js';
import { folded, wordsOf } from './fold.js';
import { targetsIn } from './head.js';
import type { Target } from './head-words.js';
import { cellsOf, isFigure, numberOf, type Row, type Rows } from './row-kinds.js';
import { amountOf, cellText } from './values.js';
import { partedStems, planStems, sourceTypes, totalLinks, totalWords } from './words.js';

const longest = 3;
/** Longer texts are no labels. */
const longestText = 120;

/** What is left of a text without its first word for a total; undefined where it has none. */
function besideTotal(
  words: readonly string[],
): { readonly rest: readonly string[]; readonly isEdge: boolean } | undefined {
  for (let at = 0; at < words.length; at += 1)
    for (let to = at + longest; to > at; to -= 1)
      if (totalWords.has(words.slice(at, to).join(' ')))
        return { rest: [...words.slice(0, at), ...words.slice(to)], isEdge: at === 0 || to >= words.length };
  return undefined;
}

const levels: ReadonlySet<Target> = new Set<Target>([
  'goal',
  'objective',
  'activity',
  'cost',
  'total',
  'year',
  'source',
]);

/** Words that say what a total is of: its level, plan, number, year, money. */
const isLabel = (word: string): boolean =>
  /^(?:\d+|[ivx]+|\p{L})$/u.test(word) ||
  totalLinks.has(word) ||
  totalWords.has(word) ||
  planStems.some((stem) => word.startsWith(folded(stem))) ||
  [word, word.replace(/s$/, '')].some((one) => targetsIn(one).some((target) => levels.has(target)));

/** "Grand total", "Total of pillar 2", "Programme total 2026" are totals; "Total ban on …" only begins like one. */
function kindOf(text: string): 'total' | 'like' | undefined {
  if (text.length > longestText) return undefined;
  const found = besideTotal(wordsOf(text));
  if (found === undefined) return undefined;
  if (found.rest.every(isLabel)) return 'total';
  return found.isEdge ? 'like' : undefined;
}

/** "Total", "Total of all sources". */
export const isTotalText = (text: string): boolean => kindOf(text) === 'total';

const isAmount = (cell: Cell): boolean => 'amount' in amountOf(cell, '.');

/** Cells of words: no amounts, no words in their place, no numbers of rows. */
export const wordCells = (row: Row | undefined): readonly Cell[] =>
  cellsOf(row).filter(
    (cell) => cell.kind === 'text' && !isFigure(cell) && numberOf(cell) === undefined && 'wrong' in amountOf(cell, '.'),
  );

/** True for a row with a word for a total first, or beside the name of its group, that counts something. */
export function isTotal(row: Row | undefined): boolean {
  const [first, second, ...more] = wordCells(row);
  const label = [first, more.length === 0 ? second : undefined].find(
    (cell) => cell && kindOf(cellText(cell)) === 'total',
  );
  return label !== undefined && cellsOf(row).some((cell) => cell.at > label.at && !('wrong' in amountOf(cell, '.')));
}

/** True for a row whose only words begin like those of a total. */
export function isLikeTotal(row: Row | undefined): boolean {
  const [first, ...more] = wordCells(row);
  return first !== undefined && more.length === 0 && kindOf(cellText(first)) !== undefined;
}

/** Sums of columns: of the rows since the last total, of all rows so far, and of the totals so far. */
type Running = Map<number, readonly [group: Decimal, before: Decimal, totalled: Decimal]>;

function add(running: Running, row: Row | undefined, isTotalRow: boolean): void {
  for (const [column, cell] of row ?? []) {
    const read = amountOf(cell, '.');
    if (!('amount' in read)) continue;
    const own = sumOf([read.amount]);
    const [group, before, totalled] = running.get(column) ?? [none, none, none];
    running.set(
      column,
      isTotalRow ? [none, before, plus(totalled, own)] : [plus(group, own), plus(before, own), totalled],
    );
  }
}

/** Amounts by column, but for 0. */
const amountsOf = (row: Row): ReadonlyMap<number, Decimal> =>
  new Map(
    [...row].flatMap(([column, cell]) => {
      const read = amountOf(cell, '.');
      return 'amount' in read && read.amount > 0 ? [[column, sumOf([read.amount])] as const] : [];
    }),
  );

/** True where each amount right of the words is a sum of its column above; nothing is summed to 0. */
function isSum(row: Row, running: Running): boolean {
  const [first] = wordCells(row);
  const amounts = [...amountsOf(row)].filter(([column]) => first === undefined || column > first.at % sheetColumns);
  const isSummed = ([column, stated]: readonly [number, Decimal]): boolean =>
    (running.get(column) ?? []).some((sum) => isSame(sum, stated));
  return amounts.length > 0 && amounts.every(isSummed);
}

/** Amounts and nothing else. */
export const isBare = (row: Row | undefined): boolean => cellsOf(row).every(isAmount);

/** "Total, of which": its parts stand below. */
const announcesParts = (row: Row): boolean =>
  wordCells(row).some((cell) => partedStems.some((words) => folded(cellText(cell)).endsWith(words)));

function isSameIn(a: ReadonlyMap<number, Decimal>, b: ReadonlyMap<number, Decimal>): boolean {
  return a.size === b.size && [...a].every(([column, sum]) => isSame(sum, b.get(column) ?? none));
}

/** "State budget", "Donors": what sums are told by. */
function isPayer(row: Row): boolean {
  const name = ` ${wordCells(row)
    .map((cell) => folded(cellText(cell)))
    .join(' ')} `;
  return sourceTypes.some(([, words]) => [...words].some((word) => name.includes(` ${word} `)));
}

const isEmpty = (row: Row): boolean => amountsOf(row).size === 0;

/**
 * How many rows right below a total say it again by its parts, each with one name. Rows of another group may add up to the same by
 * chance: parts are announced, or end the table below the sum of its totals, or are called as those who pay are.
 * `left` is how many rows there are down to the last one with amounts.
 */
function partsBelow(total: Row, below: readonly Row[], left: number, isGrand: boolean): number {
  const whole = amountsOf(total);
  const end = below.findIndex((row) => wordCells(row).length !== 1 || isTotal(row) || isEmpty(row));
  const named = end < 0 ? below : below.slice(0, end);
  const endsTable = (count: number): boolean => count >= left;
  const sum = new Map<number, Decimal>();
  for (const [i, row] of named.entries()) {
    for (const [column, amount] of amountsOf(row)) sum.set(column, plus(sum.get(column) ?? none, amount));
    if (i === 0 || !isSameIn(sum, whole)) continue;
    const isTold = isGrand || named.slice(0, i + 1).every(isPayer);
    return announcesParts(total) || (isTold && endsTable(i + 1)) ? i + 1 : 0;
  }
  return announcesParts(total) && endsTable(named.length) ? named.length : 0;
}

/** True where a total sums other totals. */
const isOfTotals = (row: Row, running: Running): boolean =>
  [...amountsOf(row)].some(([column, stated]) => {
    const [, , totalled] = running.get(column) ?? [none, none, none];
    return isSame(totalled, stated);
  });

/** Longer lists below a total are groups of their own. */
const mostParts = 30;

/** Totals among the rows of a table; those without the words for it where their amounts are the sums of what stands above. */
export function totalsIn(list: readonly number[], rows: Rows): readonly number[] {
  const rowAt = (at: number | undefined): Row => rows.get(at ?? -1) ?? new Map();
  const running: Running = new Map();
  const last = list.findLastIndex((at) => !isEmpty(rowAt(at)));
  let [counted, parts] = [0, 0];
  return list.filter((at, i) => {
    const row = rowAt(at);
    parts -= 1;
    if (parts >= 0) return true;
    const isSummed = isSum(row, running);
    const isTold = isTotal(row) || ((isLikeTotal(row) || (isBare(row) && counted > 1)) && isSummed);
    if (isTold && isSummed)
      parts = partsBelow(row, list.slice(i + 1, i + 1 + mostParts).map(rowAt), last - i, isOfTotals(row, running));
    add(running, row, isTold);
    if (!isTold && cellsOf(row).some(isAmount)) counted += 1;
    return isTold;
  });
}
