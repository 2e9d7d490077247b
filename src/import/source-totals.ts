// Rows that print the sum of all sources of an activity, above a row for each of them: "a shelter | all | 80" over
// "state budget | 60" and "donors | 20". They name the activity, and are counted by the rows below them.

import type { TableMap } from './mapping.js';
import type { Row } from './row-kinds.js';
import { columnsAs } from './row-reading.js';
import type { Table } from './table.js';
import { isTotalText } from './total-rows.js';
import { cellText } from './values.js';

const textAt = (row: Row | undefined, column: number): string => {
  const cell = row?.get(column);
  return cell === undefined ? '' : cellText(cell).trim();
};

/** True where a word for a total stands in place of the source. */
export const isOfAllSources = (map: TableMap, row: Row | undefined): boolean =>
  columnsAs(map, 'source').some(([column]) => isTotalText(textAt(row, column)));

/** Rows of a table, from 0, that sum the sources which the rows right below them name for the same activity. */
export function sourceTotals({ data, rows }: Table, source: number, activity: number): readonly number[] {
  return data.filter((at, i) => {
    const below = rows.get(data[i + 1] ?? -1);
    const named = textAt(below, source);
    return isTotalText(textAt(rows.get(at), source)) && named !== '' && !isTotalText(named) && !below?.has(activity);
  });
}

/** Such rows among the totals of a mapping, each with the rows that it counts: those down to the next activity or total. */
export function sourceGroups({ data, totals, rows }: Table, map: TableMap): ReadonlyMap<number, readonly number[]> {
  const printed = new Set(map.totals);
  const activities = columnsAs(map, 'activity').map(([column]) => column);
  const groups = new Map<number, number[]>();
  let open: number[] | undefined;
  for (const at of [...data, ...totals].sort((a, b) => a - b)) {
    const row = rows.get(at);
    if (printed.has(at + 1)) {
      open = isOfAllSources(map, row) ? [] : undefined;
      if (open !== undefined) groups.set(at, open);
    } else if (activities.some((column) => row?.has(column))) open = undefined;
    else open?.push(at);
  }
  return groups;
}
