// Finds the tables of a foreign sheet: where their heads stand, which rows are data, which are titles, headings of groups
// and totals. Every row that holds something belongs to one table, or to what stands outside of all.

import { type Cell, cellAt, type SheetCells, sheetColumns } from '../source/workbook.js';
import { isHeadText } from './head.js';
import {
  cellsOf,
  isAlone,
  isInstruction,
  isNumberedHeading,
  isNumberedLevel,
  isNumbering,
  isTags,
  isTotal,
  isWords,
  type Row,
  type Rows,
} from './row-kinds.js';
import { subtotalHeadings } from './subtotals.js';
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
  /** Titles above, footnotes below, instructions, heads that are printed again: rows that are no data. */
  readonly beside: readonly number[];
  readonly columns: readonly number[];
  readonly rows: Rows;
}

/** Rows of heads as people count them, that of the tags too. */
export const headRowsOf = ({ heads, tags }: Table): readonly number[] =>
  [...heads, ...(tags === undefined ? [] : [tags])].map((row) => row + 1);

export interface Tables {
  readonly tables: readonly Table[];
  /** Rows that belong to no table. */
  readonly outside: readonly number[];
}

export function rowsOf(sheet: SheetCells): Rows {
  const rows = new Map<number, Map<number, Cell>>();
  sheet.at.forEach((at, i) => {
    const cell = cellAt(sheet, i);
    if (cell.kind === 'text' && String(cell.value).trim() === '') return;
    const row = Math.floor(at / sheetColumns);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(at % sheetColumns, cell);
    rows.set(row, cells);
  });
  return rows;
}

/** Rows in blocks that empty rows separate. */
function blocksOf(rows: Rows): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.at(-1) === row - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** How many cells of a row look like heads of columns. */
const headLike = (row: Row | undefined): number => cellsOf(row).filter((cell) => isHeadText(cellText(cell))).length;

/** A head is not sought further down: titles, acts and signatures stand above it. */
const deepest = 25;

/** The rows that are heads: the first wide row of words, with those that stand right over it. */
function headRows(block: readonly number[], rows: Rows): readonly number[] {
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

/** Heads below heads: words or years where the rows above have a gap, and where it goes on one is never a number. */
function isSubHead(heads: ReadonlySet<number>, row: Row | undefined): boolean {
  if (row === undefined || row.size < 2) return false;
  if (!isWords(cellsOf(row)) || isInstruction(row)) return false;
  const columns = [...row.keys()];
  const shared = columns.filter((column) => heads.has(column));
  return shared.length < columns.length && shared.length <= Math.max(1, columns.length / 2);
}

/** The tables of a sheet. Rows below a gap without a head of their own go on with the table above. */
export function tablesOf(sheet: SheetCells): Tables {
  const rows = rowsOf(sheet);
  const outside: number[] = [];
  const found: { heads: readonly number[]; block: number[] }[] = [];
  for (const block of blocksOf(rows)) {
    const last = found.at(-1);
    const heads = headRows(block, rows);
    const main = heads.at(-1);
    const own = main !== undefined && (last === undefined || heads.some((row) => headLike(rows.get(row)) >= 2));
    if (own && last !== undefined && isSameHead(last.heads, heads, rows)) last.block.push(...block);
    else if (own) found.push({ heads, block: afterTable(last, heads, block, rows) });
    else if (last !== undefined && goesOn(last.heads, block, rows)) last.block.push(...block);
    else outside.push(...block);
  }
  // What stands above the first table is its title.
  const [first] = found;
  const above = first === undefined ? [] : outside.filter((row) => row < (first.block[0] ?? 0));
  if (first !== undefined) first.block.unshift(...above);
  return {
    tables: found.map(({ heads, block }) => tableOf(sheet, block, heads, rows)),
    outside: outside.filter((row) => !above.includes(row)),
  };
}

const isSameHead = (a: readonly number[], b: readonly number[], rows: Rows): boolean =>
  a.length === b.length && a.every((row, i) => textOf(rows.get(row)) === textOf(rows.get(b[i] ?? -1)));

/** A block with a head of its own. What stands above that and fits the table before is the end of that one. */
function afterTable(
  last: { readonly heads: readonly number[]; readonly block: number[] } | undefined,
  heads: readonly number[],
  block: readonly number[],
  rows: Rows,
): number[] {
  const above = block.filter((row) => row < (heads[0] ?? 0));
  if (last === undefined || above.length === 0 || !goesOn(last.heads, above, rows)) return [...block];
  last.block.push(...above);
  return block.filter((row) => !above.includes(row));
}

/** True where rows have cells in the columns of a table, and more than one of them. */
function goesOn(heads: readonly number[], block: readonly number[], rows: Rows): boolean {
  const columns = new Set(heads.flatMap((row) => [...(rows.get(row)?.keys() ?? [])]));
  return block.some((row) => {
    const own = [...(rows.get(row)?.keys() ?? [])];
    return own.length > 1 && own.every((column) => columns.has(column));
  });
}

function tableOf(
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
  const totals = rest.filter((row) => isTotal(rows.get(row)));
  const summed = subtotalHeadings(rest, rows);
  const isHeading = (row: number, i: number): boolean =>
    summed.has(row) ||
    isLeft(rows.get(row), heads, rows) ||
    isNumberedHeading(rows.get(row), rows.get(rest[i + 1] ?? -1));
  const alone = rest.filter(isHeading);
  const among = new Set(alone);
  const others = rest.filter((row) => !among.has(row));
  const kept = lastRow(alone, others, rows);
  const single = alone.filter((row) => row !== kept);
  const over = block.filter((row) => row === (heads[0] ?? 0) - 1 && isNumberedLevel(rows.get(row)));
  const aside = new Set([...totals, ...single, ...again, ...told, ...numbered]);
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
    beside: [
      ...block.filter((row) => row < last && !heads.includes(row) && !over.includes(row)),
      ...again,
      ...told,
      ...numbered,
      ...single.filter((row) => row > end),
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

const textOf = (row: Row | undefined): string =>
  JSON.stringify([...(row ?? [])].map(([column, cell]) => [column, cellText(cell)]));

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
