// What taking a row of a foreign table needs: where it stands, what its columns are, and what is gathered.

import { type Finding, finding } from '../finding/finding.js';
import type { Place } from '../source/located.js';
import { type Cell, cellName, sheetColumns } from '../source/workbook.js';
import type { DraftPlan, Level } from './draft.js';
import { folded } from './fold.js';
import type { Target } from './head-words.js';
import type { ColumnMap, TableMap } from './mapping.js';
import type { Row } from './row-kinds.js';
import type { Sums } from './sums.js';
import type { Table } from './table.js';
import { cellText } from './values.js';

/** What became of a row: part of a plan, part of the layout, a total to compare with, or left out and why. */
export type Fate = 'taken' | 'head' | 'heading' | 'beside' | 'total' | 'nowhere' | 'excluded' | 'outside' | 'unused';
export interface RowFate {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly fate: Fate;
  /** What it holds in the columns of costs, whatever became of it. */
  readonly sums: Sums;
}

/** Rows that may hold costs: no heads, and no totals and headings, which sum rows that are counted themselves. */
export const isSummed = ({ fate }: RowFate): boolean => fate !== 'head' && fate !== 'total' && fate !== 'heading';

/** A table that was taken, how, and what became of its rows. */
export interface ReadTable {
  readonly table: Table;
  readonly map: TableMap;
  readonly fates: readonly RowFate[];
}

export interface Taking {
  readonly file: string;
  readonly plans: Map<string, DraftPlan>;
  readonly findings: Finding[];
}

/** The levels at which a row stands, as the rows above left them. */
export interface Current {
  country: string;
  goal: string;
  objective: string;
  activity: string;
  id: string;
  /** What the column of levels calls the rows. */
  level: Level;
}

export interface Reading {
  readonly table: Table;
  readonly map: TableMap;
  readonly taking: Taking;
  readonly current: Current;
  /** Texts in the place of currencies that are none, told already. */
  readonly unknown: Set<string>;
}

/** The place of a cell in the table. */
export const placeIn = ({ taking, table }: Reading, { at }: Cell): { readonly place: Place } => ({
  place: { file: taking.file, sheet: table.sheet, cell: cellName(at) },
});

export const columnsAs = ({ columns }: TableMap, target: Target): readonly (readonly [number, ColumnMap])[] =>
  [...columns].filter(([, { as }]) => as === target);

/** What a row stands under: a blank there means "as above", so what cannot be read stays as it shows. */
const levels: ReadonlySet<Target> = new Set<Target>(['country', 'goal', 'objective', 'activity']);
/** Cells of these are told with what they are for. */
const toldElsewhere: ReadonlySet<Target> = new Set<Target>([
  'cost',
  'total',
  'currency',
  'year',
  'start',
  'end',
  'ignore',
]);

/** An error of a formula, or one whose value the file does not hold. */
const isBroken = ({ kind }: Cell): boolean => kind === 'error' || kind === 'formula' || kind === 'infinite';

const saysNothing = (cell: Cell, target: Target): boolean =>
  folded(cellText(cell)) === 'n a' || (isBroken(cell) && !levels.has(target));

/** Marks that people write for "as above". */
const ditto = /^(?:["”“„»″〃]|''|''|\/\/|-\s?["”“»]\s?-|idem|ídem|то же|то же самое)\.?$/iu;

/** The cell, or the one above it that it stands for. */
function meant({ rows }: Table, cell: Cell): Cell {
  const column = cell.at % sheetColumns;
  let one = cell;
  for (let row = Math.floor(cell.at / sheetColumns) - 1; ditto.test(cellText(one).trim()); row -= 1) {
    const above = rows.get(row)?.get(column);
    if (above === undefined) return cell;
    one = above;
  }
  return one;
}

/** The texts of a row in all columns of a kind, each with its head. */
export function textsIn({ table, map }: Reading, row: Row, target: Target): readonly { head: string; text: string }[] {
  return columnsAs(map, target).flatMap(([column, { head }]) => {
    const own = row.get(column);
    const cell = own && meant(table, own);
    return cell === undefined || saysNothing(cell, target) ? [] : [{ head, text: cellText(cell).trim() }];
  });
}

/** Tells the cells of a row that hold no value. */
export function tellBroken(reading: Reading, row: Row): void {
  for (const [column, { as, head }] of reading.map.columns) {
    const cell = row.get(column);
    if (cell === undefined || !isBroken(cell) || toldElsewhere.has(as)) continue;
    const why = cell.kind === 'formula' ? 'formula' : 'error';
    const args = { column: head, value: cellText(cell), why, kept: levels.has(as) ? 'yes' : 'no' } as const;
    reading.taking.findings.push(finding('NAP964', args, placeIn(reading, cell)));
  }
}

export const textIn = (reading: Reading, row: Row, target: Target): string =>
  textsIn(reading, row, target)
    .map(({ text }) => text)
    .join('\n');
