// Which rows of a block are the heads of its table.

import { plainText } from './fold.js';
import { isHeadText } from './head.js';
import { cellsOf, isInstruction, isTags, isWords, type Row, type Rows } from './row-kinds.js';
import { cellText } from './values.js';

/** How many cells of a row look like heads of columns. */
export const headLike = (row: Row | undefined): number =>
  cellsOf(row).filter((cell) => isHeadText(cellText(cell))).length;

/** A head is not sought further down: titles, acts and signatures stand above it. */
const deepest = 25;

/** The rows that are heads: the first wide row of words, with those that stand right over it. */
export function headRows(block: readonly number[], rows: Rows): readonly number[] {
  const first = block.slice(0, deepest);
  const size = (row: number): number => rows.get(row)?.size ?? 0;
  const tags = first.findIndex((row) => isTags(cellsOf(rows.get(row))));
  const candidates = (tags > 0 ? first.slice(0, tags) : first).filter(
    (row) => isWords(cellsOf(rows.get(row))) && !isInstruction(rows.get(row)),
  );
  const widest = Math.max(0, ...first.map(size));
  const reach = (row: number): number =>
    new Set([row, ...subHeads(row, rows)].flatMap((one) => [...(rows.get(one)?.keys() ?? [])])).size;
  const wide = candidates.filter((row) => size(row) > 1 && reach(row) >= Math.max(2, widest * 0.6));
  const main =
    tags > 0
      ? candidates.at(-1)
      : (wide.find((row) => headLike(rows.get(row)) >= Math.max(2, size(row) * 0.3)) ?? wide[0]);
  if (main === undefined) return [];
  const heads = [main];
  for (let above = main - 1; candidates.includes(above) && size(above) > 1; above -= 1) heads.unshift(above);
  if (tags < 0) heads.push(...subHeads(main, rows));
  return heads;
}

const mostSubHeads = 2;

/** Rows of heads below the main one. */
function subHeads(main: number, rows: Rows): readonly number[] {
  const found: number[] = [];
  // The lowest head of each column so far.
  const heads = new Map(textsOf(rows.get(main)));
  for (let row = main + 1; row <= main + mostSubHeads && isSubHead(heads, rows.get(row)); row += 1) {
    found.push(row);
    for (const [column, text] of textsOf(rows.get(row))) heads.set(column, text);
  }
  return found;
}

const textsOf = (row: Row | undefined): readonly (readonly [number, string])[] =>
  [...(row ?? [])].map(([column, cell]) => [column, plainText(cellText(cell))]);

/** "(USD)", "[x]": units below heads. */
const isBracketed = (row: Row): boolean =>
  cellsOf(row).every((cell) => /^(?:\(.{0,30}\)|\[.{0,30}\])$/.test(cellText(cell).trim()));

/** Heads below heads: words or years where the rows above have a gap, and where it goes on one is never a number. */
function isSubHead(heads: ReadonlyMap<number, string>, row: Row | undefined): boolean {
  if (row === undefined || row.size < 2) return false;
  if (isBracketed(row)) return true;
  if (!isWords(cellsOf(row)) || isInstruction(row)) return false;
  const columns = [...row.keys()];
  const shared = columns.filter((column) => heads.has(column));
  const isBelowGap = shared.length < columns.length && shared.length <= Math.max(1, columns.length / 2);
  return isBelowGap || isBelowRepeats(heads, textsOf(row));
}

/** A year, a word for a column, or what stands there again and again. */
const isLikeHead = (text: string, all: readonly string[]): boolean =>
  /^(?:19|20|21)\d\d$/.test(text) || isHeadText(text) || all.filter((one) => one === text).length > 1;

/**
 * Heads below those of merged cells whose text is repeated in each of them: "2026 | 2026 | 2027 | 2027" over "Cost | Funded | Cost |
 * Funded". Beside them a head may be repeated from above, and nothing else.
 */
function isBelowRepeats(heads: ReadonlyMap<number, string>, row: readonly (readonly [number, string])[]): boolean {
  const isRepeated = (column: number): boolean =>
    [column - 1, column + 1].some((beside) => heads.get(beside) === heads.get(column));
  const below = row.filter(([column]) => heads.has(column) && isRepeated(column)).map(([, text]) => text);
  const isSaidAgain = ([column, text]: readonly [number, string]): boolean =>
    !heads.has(column) || isRepeated(column) || heads.get(column) === text;
  const telling = below.filter((text) => isLikeHead(text, below));
  return below.length > 1 && telling.length * 2 >= below.length && row.every(isSaidAgain);
}
