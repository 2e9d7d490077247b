// Columns of a form that somebody deleted from its sheet.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from '../source/located.js';
import { sheetColumns } from '../source/workbook.js';
import type { FormField } from './form.js';
import type { SheetTable } from './return-cells.js';

/** Told at the sheet's titles. Each row carries checks of what the plan says, by column; `asked` are those to fill in. */
export function columnsGone(
  { fields, rows, head }: SheetTable,
  source: Source,
  asked: readonly string[],
  titleOf: (field: string) => string,
): readonly Finding[] {
  const there = new Set(fields.values());
  const told = [...new Set(rows.flatMap(({ checks }) => [...checks.keys()]))];
  const gone = (keys: readonly string[], role: FormField['role']): readonly Finding[] =>
    keys
      .filter((key) => !there.has(key))
      .map((key) => finding('NAP935', { column: titleOf(key), role }, { place: source.place(at) }));
  const at = (head - 1) * sheetColumns + Math.min(...fields.keys());
  return [...gone(told, 'told'), ...gone(asked, 'asked')];
}
