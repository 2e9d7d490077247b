// Takes the rows of a foreign table into plans, as the mapping says. No row is passed over in silence: each has a fate.

import type { DraftCost } from './draft.js';
import { plainText } from './fold.js';
import type { TableMap } from './mapping.js';
import { costsIn } from './row-costs.js';
import { indicatorIn } from './row-indicators.js';
import { cellsOf } from './row-kinds.js';
import { move, nodeOf, planOf } from './row-levels.js';
import type { Fate, Reading, Taking } from './row-reading.js';
import { daysIn, wordsIn } from './row-words.js';
import type { Table } from './tables.js';
import { amountOf, cellText } from './values.js';

/** True for a row that the mapping leaves out because of its years. */
function isLeftOut({ map }: Reading, costs: readonly DraftCost[]): boolean {
  const counted = costs.filter(({ amount }) => amount !== undefined);
  const none = map.noYear === 'leave-out' && counted.some(({ years }) => years.length === 0);
  return none || (map.severalYears === 'leave-out' && counted.some(({ years }) => years.length > 1));
}

function takeRow(reading: Reading, at: number): Fate {
  const row = reading.table.rows.get(at);
  if (row === undefined) return 'nowhere';
  move(reading, row);
  const plan = planOf(reading);
  const costs = costsIn(reading, row, at + 1, plan);
  if (isLeftOut(reading, costs)) return 'excluded';
  const node = nodeOf(reading, plan);
  if (node === undefined) return 'nowhere';
  node.costs.push(...costs);
  daysIn(reading, row, node);
  wordsIn(reading, row, node, plan);
  indicatorIn(reading, row, node);
  plan.rows += 1;
  return 'taken';
}

/** A row of one text, with its number and its sum or without, heads the rows below it. */
function takeHeading({ map, table, current }: Reading, at: number, headings: ReadonlySet<number>): void {
  const cell = cellsOf(table.rows.get(at)).findLast((one) => one.kind === 'text' && 'wrong' in amountOf(one, '.'));
  const text = cell === undefined ? '' : plainText(cellText(cell));
  const isUpper = map.headings === 'goal' || (map.headings === 'goal-and-objective' && headings.has(at + 1));
  if (map.headings === 'ignore') return;
  if (isUpper) {
    current.goal = text;
    if (map.headings === 'goal-and-objective') current.objective = '';
  } else current.objective = text;
  current.activity = '';
}

const rowsIn = ({ heads, tags, data, totals, headings, beside }: Table): readonly number[] =>
  [...heads, ...(tags === undefined ? [] : [tags]), ...data, ...totals, ...headings, ...beside].sort((a, b) => a - b);

/** Takes a table. Rows outside the range of the mapping are no part of it. */
export function takeTable(table: Table, map: TableMap, taking: Taking): void {
  const reading: Reading = {
    table,
    map,
    taking,
    current: { country: '', goal: '', objective: '', activity: '', id: '' },
    unknown: new Set(),
  };
  const within = (row: number): boolean => row + 1 >= map.from && row + 1 <= map.to;
  const headings = new Set(table.headings);
  const fate = (row: number, what: Fate): void => {
    taking.fates.push({ sheet: table.sheet, row: row + 1, fate: what });
  };
  if (!map.use) {
    for (const row of rowsIn(table)) fate(row, 'unused');
    return;
  }
  for (const row of [...table.heads, ...(table.tags === undefined ? [] : [table.tags])]) fate(row, 'head');
  for (const row of table.beside) fate(row, 'beside');
  for (const row of table.totals) fate(row, 'total');
  for (const row of [...table.data, ...table.headings].sort((a, b) => a - b)) {
    if (!within(row)) fate(row, 'unused');
    else if (headings.has(row)) {
      takeHeading(reading, row, headings);
      fate(row, 'heading');
    } else fate(row, takeRow(reading, row));
  }
}
