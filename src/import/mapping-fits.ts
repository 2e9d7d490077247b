// Whether a mapping speaks of the tables that the spreadsheet has: it may have been made for another file.

import { type Finding, finding } from '../finding/finding.js';
import { cellName, sheetColumns } from '../source/workbook.js';
import { headAt } from './head-text.js';
import type { Mapping, TableMap, ToldHeads } from './mapping.js';
import { ranges } from './ranges.js';
import { headRowsOf, type Table } from './table.js';

/** The table that a mapping speaks of: the one on its sheet with a head in the same row, and with columns that it names. */
export const tableFor = ({ sheet, heads, columns }: TableMap, tables: readonly Table[]): Table | undefined =>
  tables.find(
    (table) =>
      sheet === table.sheet &&
      table.heads[0] !== undefined &&
      heads.includes(table.heads[0] + 1) &&
      (columns.size === 0 || table.columns.some((column) => columns.has(column))),
  );

/** Where the head of a column stands, the lowest one. */
function headCell({ heads, rows }: Table, column: number): string {
  const row = heads.findLast((one) => rows.get(one)?.has(column) === true) ?? heads.at(-1) ?? 0;
  return cellName(row * sheetColumns + column);
}

/** Rows of heads of the table, or of all tables on the sheet where none is the one that is sought. */
const headsFound = (table: Table | undefined, beside: readonly Table[]): string =>
  (table === undefined ? beside : [table]).map((one) => headRowsOf(one).join(', ')).join('; ');

/** Rows that a mapping calls totals and that are no rows of the table: nothing would come of them. */
function otherTotals(
  { totals }: TableMap,
  { data, totals: printed, headings }: Table,
  index: number,
): readonly Finding[] {
  const rows = [...data, ...printed, ...headings].map((row) => row + 1);
  const own = new Set(rows);
  return totals.flatMap((row, i) => {
    const path = ['tables', index, 'totals', i];
    const args = { key: path.join('.'), found: String(row), expected: ranges(rows), why: 'row' } as const;
    return own.has(row) ? [] : [finding('NAP951', args, { path })];
  });
}

/** Heads that a person names and that no table has: on no such sheet, or in rows that hold nothing. */
function misplaced(
  told: ToldHeads,
  table: Table | undefined,
  tables: readonly Table[],
  file: string,
): readonly Finding[] {
  const { sheet } = told;
  const beside = tables.filter((one) => one.sheet === sheet);
  const expected = told.heads.join(', ');
  const found = headsFound(table, beside);
  if (beside.length === 0) {
    const names = [...new Set(tables.map((one) => one.sheet))].join(', ');
    return [finding('NAP952', { sheet, what: 'sheet', expected: sheet, found: names || 'none' }, { place: { file } })];
  }
  if (table !== undefined && found === expected) return [];
  return [finding('NAP952', { sheet, what: 'rows', expected, found }, { place: { file, sheet } })];
}

/** Of heads that a person names, those that no table has. */
export const headless = (told: readonly ToldHeads[], tables: readonly Table[], file: string): readonly Finding[] =>
  told.flatMap((one) => {
    const { sheet, heads } = one;
    const table = tables.find((other) => other.sheet === sheet && headRowsOf(other).join() === heads.join());
    return misplaced(one, table, tables, file);
  });

function strangersIn(map: TableMap, index: number, tables: readonly Table[], file: string): readonly Finding[] {
  const { sheet } = map;
  const table = tableFor(map, tables);
  const wrong = misplaced(map, table, tables, file);
  if (table === undefined || wrong.length > 0) return wrong;
  const heads = [...map.columns].flatMap(([column, { head, as }]) => {
    const own = headAt(table, column);
    if (as === 'ignore' || own === head) return [];
    const place = { file, sheet, cell: headCell(table, column) };
    return [finding('NAP952', { sheet, what: 'head', expected: head, found: own || 'none' }, { place })];
  });
  return [...heads, ...otherTotals(map, table, index)];
}

export const strangers = (mapping: Mapping, tables: readonly Table[], file: string): readonly Finding[] =>
  mapping.tables.flatMap((map, i) => (map.use ? strangersIn(map, i, tables, file) : []));
