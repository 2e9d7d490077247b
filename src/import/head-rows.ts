// Which rows of a block are the heads of its table.

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
  const columns = new Set(rows.get(main)?.keys() ?? []);
  for (let row = main + 1; row <= main + mostSubHeads && isSubHead(columns, rows.get(row)); row += 1) {
    found.push(row);
    for (const column of rows.get(row)?.keys() ?? []) columns.add(column);
  }
  return found;
}

/** "(USD)", "[x]": units below heads. */
const isBracketed = (row: Row): boolean =>
  cellsOf(row).every((cell) => /^(?:\(.{0,30}\)|\[.{0,30}\])$/.test(cellText(cell).trim()));

/** Heads below heads: words or years where the rows above have a gap, and where it goes on one is never a number. */
function isSubHead(heads: ReadonlySet<number>, row: Row | undefined): boolean {
  if (row === undefined || row.size < 2) return false;
  if (isBracketed(row)) return true;
  if (!isWords(cellsOf(row)) || isInstruction(row)) return false;
  const columns = [...row.keys()];
  const shared = columns.filter((column) => heads.has(column));
  return shared.length < columns.length && shared.length <= Math.max(1, columns.length / 2);
}
