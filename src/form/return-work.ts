// What reading one sheet of a form needs and gathers.

import type { Finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Place, Source } from '../source/located.js';
import type { Reading } from '../source/sheet-cell.js';
import { type Cell, sheetColumns } from '../source/workbook.js';
import type { FormField, FormRow, FormSection } from './form.js';
import type { Added } from './return.js';
import type { FormTable, HiddenKeys, TableRow } from './return-cells.js';

export interface TableContext {
  readonly source: Source;
  /** What the plan asks today; undefined where it asks nothing of the kind any more. */
  readonly section: FormSection | undefined;
  readonly hidden: HiddenKeys;
  readonly plan: Plan;
  sha256(text: string): string;
}

/** Everything in one sheet. */
export interface Work extends TableContext {
  readonly table: FormTable;
  readonly reading: Reading;
  readonly added: Added[];
  readonly findings: Finding[];
  readonly fields: ReadonlyMap<string, FormField>;
  /** What the plan asks today, by the keys of rows. */
  readonly asked: ReadonlyMap<string, FormRow>;
  /** Title of a column by its field. */
  readonly titles: ReadonlyMap<string, string>;
}

export const textOf = ({ shown, value }: Cell): string => String(shown ?? value);

/** The cell of a field in a row, whether it holds something or not. */
export function placeOf(row: TableRow, field: string, { table, source }: Work): Place {
  const cell = row.cells.get(field);
  if (cell !== undefined) return source.place(cell.at);
  if (row.spots !== undefined) return source.place(row.spots.get(field) ?? row.at);
  const column = [...table.fields].find(([, key]) => key === field)?.[0] ?? 0;
  return source.place(row.at - (row.at % sheetColumns) + column);
}
