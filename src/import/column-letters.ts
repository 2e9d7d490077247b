// Columns as spreadsheet programs call them.

import { cellName } from '../source/workbook.js';
import type { Mapping, TableMap } from './mapping.js';

/** "A" for 0. */
export const columnLetters = (column: number): string => cellName(column).slice(0, -1);

/** "E–G" for a table that shares its rows with another; undefined for one that has them alone. */
export function columnsBeside(map: TableMap, { tables }: Mapping): string | undefined {
  const isBeside = tables.some(
    (one) => one !== map && one.sheet === map.sheet && one.heads.some((row) => map.heads.includes(row)),
  );
  const columns = [...map.columns.keys()];
  return isBeside ? `${columnLetters(Math.min(...columns))}–${columnLetters(Math.max(...columns))}` : undefined;
}
