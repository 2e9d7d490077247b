// The tables of a foreign workbook: as napkit finds them, or with the heads that a person names.

import type { SheetCells, Workbook } from '../source/workbook.js';
import type { ToldHeads } from './mapping.js';
import type { RowFate } from './row-reading.js';
import { noSums } from './sums.js';
import { headRowsOf, type Table } from './table.js';
import { type Tables, tablesOf } from './tables.js';

export interface FoundTables {
  readonly tables: readonly Table[];
  readonly outside: readonly RowFate[];
}

/** The tables of a sheet as napkit finds them; where a person names other heads, those that these heads have. */
function tablesFor(sheet: SheetCells, told: readonly ToldHeads[]): Tables {
  const found = tablesOf(sheet);
  const rows = [...new Set(told.filter((one) => one.sheet === sheet.name).map(({ heads }) => heads.join(' ')))];
  const known = new Set(found.tables.map((table) => headRowsOf(table).join(' ')));
  if (rows.every((one) => known.has(one))) return found;
  return tablesOf(
    sheet,
    rows.map((one) => one.split(' ').map((row) => Number(row) - 1)),
  );
}

export function tablesIn(book: Workbook, told: readonly ToldHeads[] = []): FoundTables {
  const sheets = book.sheets.map((sheet) => ({ name: sheet.name, found: tablesFor(sheet, told) }));
  return {
    tables: sheets.flatMap(({ found }) => found.tables),
    outside: sheets.flatMap(({ name, found }) =>
      found.outside.map((row) => ({ sheet: name, row: row + 1, fate: 'outside' as const, sums: noSums })),
    ),
  };
}
