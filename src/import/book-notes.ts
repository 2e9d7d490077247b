// What a person should know of a spreadsheet beside its values: that it was read once only, and what of the sheets in use
// is not in sight.

import { type Finding, finding } from '../finding/finding.js';
import { sheetNotes } from '../source/sheet-notes.js';
import { sheetSource } from '../source/sheet-origin.js';
import type { Workbook } from '../source/workbook.js';
import type { Mapping } from './mapping.js';

/** Merged cells are how people write groups; they are no matter here. */
export function bookNotes({ sheets, kind }: Workbook, { tables }: Mapping, name: string): readonly Finding[] {
  const used = new Set(tables.filter(({ use }) => use).map(({ sheet }) => sheet));
  return [
    ...(kind === undefined ? [] : [finding('NAP153', { name, kind }, { place: { file: name } })]),
    ...sheets
      .filter((sheet) => used.has(sheet.name))
      .flatMap((sheet) => sheetNotes(sheet, sheetSource(name, sheet), 0, new Map(), columnsOf(tables, sheet.name))),
  ];
}

/** The columns of the tables in use that are read, by their heads. */
const columnsOf = (tables: Mapping['tables'], sheet: string): ReadonlyMap<number, string> =>
  new Map(
    tables
      .filter((table) => table.use && table.sheet === sheet)
      .flatMap(({ columns }) => [...columns])
      .flatMap(([column, { as, head }]) => (as === 'ignore' ? [] : [[column, head] as const])),
  );
