// Takes the rows of a foreign table into plans, as the mapping says. No row is passed over in silence: each has a fate.

import type { DraftCost, DraftNode, DraftPlan } from './draft.js';
import { plainText } from './fold.js';
import type { TableMap } from './mapping.js';
import { costsIn } from './row-costs.js';
import { indicatorIn } from './row-indicators.js';
import { cellsOf, levelName, type Row } from './row-kinds.js';
import { move, nodeOf, planOf } from './row-levels.js';
import {
  type Current,
  columnsAs,
  type Fate,
  type Reading,
  type RowFate,
  type Taking,
  tellBroken,
} from './row-reading.js';
import { rowSums } from './row-sums.js';
import { daysIn, wordsIn } from './row-words.js';
import { isOfAllSources } from './source-totals.js';
import { noSums } from './sums.js';
import type { Table } from './table.js';
import { isLikeTotal } from './total-rows.js';
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
  takeWords(reading, row, node, plan);
  plan.rows += 1;
  return 'taken';
}

function takeWords(reading: Reading, row: Row, node: DraftNode, plan: DraftPlan): void {
  daysIn(reading, row, node);
  wordsIn(reading, row, node, plan);
  indicatorIn(reading, row, node);
  tellBroken(reading, row);
}

/** A total of all sources names the activity; another one without a word for a total heads the rows below. */
function takeTotal(reading: Reading, at: number, uppers: ReadonlySet<number>): void {
  const row = reading.table.rows.get(at);
  if (row !== undefined && isOfAllSources(reading.map, row)) {
    move(reading, row);
    const plan = planOf(reading);
    const node = nodeOf(reading, plan);
    if (node !== undefined) takeWords(reading, row, node, plan);
  } else if (!isLikeTotal(row)) takeHeading(reading, at, uppers);
}

/** Headings of the upper level: those right above another one, and those that bear the same name ("Goal 2" beside "Goal 1"). */
function upperHeadings({ headings, rows }: Table): ReadonlySet<number> {
  const all = new Set(headings);
  const above = headings.filter((row) => all.has(row + 1));
  const names = new Set(above.map((row) => levelName(rows.get(row))).filter((name) => name !== ''));
  return new Set([...above, ...headings.filter((row) => names.has(levelName(rows.get(row))))]);
}

/** A row of one text, with its number and its sum or without, heads the rows below it. */
function takeHeading({ map, table, current }: Reading, at: number, uppers: ReadonlySet<number>): void {
  const cell = cellsOf(table.rows.get(at)).findLast((one) => one.kind === 'text' && 'wrong' in amountOf(one, '.'));
  const text = cell === undefined ? '' : plainText(cellText(cell));
  const isUpper = map.headings === 'goal' || (map.headings === 'goal-and-objective' && uppers.has(at));
  if (map.headings === 'ignore') return;
  if (isUpper) {
    current.goal = text;
    if (map.headings === 'goal-and-objective') current.objective = '';
  } else current.objective = text;
  current.activity = '';
}

const headsOf = ({ heads, tags, repeats }: Table): readonly number[] => [
  ...heads,
  ...(tags === undefined ? [] : [tags]),
  ...repeats,
];
const bodyOf = ({ data, totals, headings }: Table): readonly number[] =>
  [...data, ...totals, ...headings].sort((a, b) => a - b);

/** What becomes of the rows below the heads. */
function takeBody(reading: Reading): (row: number) => Fate {
  const { table, map } = reading;
  const [headings, uppers, totals] = [new Set(table.headings), upperHeadings(table), new Set(map.totals)];
  // Where a column says what each row is, one of few words is a row as well.
  const hasLevels = columnsAs(map, 'level').length > 0;
  return (row) => {
    if (row + 1 < map.from || row + 1 > map.to) return 'excluded';
    if (totals.has(row + 1)) {
      takeTotal(reading, row, uppers);
      return 'total';
    }
    if (hasLevels || !headings.has(row)) return takeRow(reading, row);
    takeHeading(reading, row, uppers);
    return 'heading';
  };
}

/** Takes a table, and gives back what became of each row. Rows outside the range of the mapping are left out. */
export function takeTable(table: Table, map: TableMap, taking: Taking): readonly RowFate[] {
  const fate = (row: number, what: Fate, sums = noSums): RowFate => ({
    sheet: table.sheet,
    row: row + 1,
    fate: what,
    sums,
  });
  const { beside } = table;
  const [heads, body] = [headsOf(table), bodyOf(table)];
  if (!map.use) return [...heads, ...body, ...beside].sort((a, b) => a - b).map((row) => fate(row, 'unused'));
  const current: Current = { country: '', goal: '', objective: '', activity: '', id: '', level: 'activity' };
  const take = takeBody({ table, map, taking, current, unknown: new Set() });
  const first = table.heads.at(-1) ?? 0;
  return [
    ...heads.map((row) => fate(row, 'head')),
    ...beside.map((row) => fate(row, 'beside', row < first ? noSums : rowSums(table, map, row))),
    ...body.map((row) => fate(row, take(row), rowSums(table, map, row))),
  ];
}
