// Takes the rows of a foreign table into plans, as the mapping says. No row is passed over in silence: each has a fate.

import { type Finding, finding } from '../finding/finding.js';
import type { Place } from '../source/located.js';
import { type Cell, cellName } from '../source/workbook.js';
import { currencyText } from './content.js';
import { dayIn } from './days.js';
import { type DraftCost, type DraftIndicator, type DraftNode, type DraftPlan, newPlan, nodeIn } from './draft.js';
import { folded, plainText } from './fold.js';
import type { ColumnMap, TableMap } from './mapping.js';
import { namesIn } from './names.js';
import type { Row } from './row-kinds.js';
import type { Table } from './tables.js';
import { type Amount, amountOf, cellText, worded, yearIn, yearsOf } from './values.js';
import { continuousWords, type Target } from './words.js';

/** What became of a row: part of a plan, part of the layout, a total to compare with, or left out and why. */
export type Fate = 'taken' | 'head' | 'heading' | 'beside' | 'total' | 'nowhere' | 'excluded' | 'outside' | 'unused';
export interface RowFate {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly fate: Fate;
}

export interface Taking {
  readonly file: string;
  readonly plans: Map<string, DraftPlan>;
  readonly fates: RowFate[];
  readonly findings: Finding[];
}

/** The levels at which a row stands, as the rows above left them. */
interface Current {
  country: string;
  goal: string;
  objective: string;
  activity: string;
  id: string;
}

interface Reading {
  readonly table: Table;
  readonly map: TableMap;
  readonly taking: Taking;
  readonly current: Current;
}

export const placeOf = (file: string, sheet: string, cell: Cell): Place => ({ file, sheet, cell: cellName(cell.at) });

const columnsAs = ({ columns }: TableMap, target: Target): readonly (readonly [number, ColumnMap])[] =>
  [...columns].filter(([, { as }]) => as === target);

function textIn({ map }: Reading, row: Row, target: Target): string {
  const texts = columnsAs(map, target).flatMap(([column]) => {
    const cell = row.get(column);
    return cell === undefined || folded(cellText(cell)) === 'n a' ? [] : [cellText(cell).trim()];
  });
  return texts.join('\n');
}

const levels = ['country', 'goal', 'objective', 'activity'] as const;

/**
 * Moves to where the row stands. An empty cell goes on with the group above, if the row says something below it; a row
 * that names no level at all goes on with the activity above.
 */
function move(reading: Reading, row: Row): void {
  const { current } = reading;
  const own = levels.map((level) => plainText(textIn(reading, row, level)));
  const isAll = own.every((text) => text === '');
  levels.forEach((level, i) => {
    const text = own[i] ?? '';
    const isUpper = own.slice(i + 1).some((below) => below !== '');
    const hasColumn = columnsAs(reading.map, level).length > 0;
    if (text !== '' && text !== current[level]) {
      current[level] = text;
      for (const below of levels.slice(i + 1)) if (columnsAs(reading.map, below).length > 0) current[below] = '';
    } else if (text === '' && hasColumn && !isUpper && !isAll && own.slice(1, i).some((above) => above !== ''))
      current[level] = '';
  });
  const id = plainText(textIn(reading, row, 'id'));
  if (id !== '' || own[3] !== '') current.id = id;
}

/** True for a row that names no level: it goes on with the activity above. */
const continues = (reading: Reading, row: Row): boolean =>
  levels.every((level) => plainText(textIn(reading, row, level)) === '');

function planOf({ taking, current }: Reading): DraftPlan {
  const there = taking.plans.get(current.country) ?? newPlan(current.country);
  taking.plans.set(current.country, there);
  return there;
}

/** The node on which the row stands: the deepest level that it names; undefined where it names none. */
function nodeOf({ current }: Reading, plan: DraftPlan): DraftNode | undefined {
  let parent: DraftNode | undefined;
  const way: string[] = [];
  for (const level of ['goal', 'objective', 'activity'] as const) {
    const text = current[level];
    if (text === '') continue;
    const id = level === 'activity' && current.id !== '' ? current.id : undefined;
    way.push(`${level}\n${text}\n${id ?? ''}`);
    const made = { level, text, ...(parent === undefined ? {} : { parent }), ...(id === undefined ? {} : { id }) };
    parent = nodeIn(plan, way.join('\n\n'), made);
  }
  return parent;
}

function yearsIn(reading: Reading, row: Row): readonly number[] {
  const { map, taking, table } = reading;
  return columnsAs(map, 'year').flatMap(([column]) => {
    const cell = row.get(column);
    if (cell === undefined) return [];
    const years = yearsOf(cell);
    if (years === undefined) {
      const place = placeOf(taking.file, table.sheet, cell);
      taking.findings.push(finding('NAP955', { value: cellText(cell) }, { place }));
    }
    return years ?? [];
  });
}

/** What a cell for an amount says; told where it cannot be used, and then the cost is not known. */
function amountAt(
  { taking, map, table }: Reading,
  cell: Cell,
): { readonly amount: number } | { readonly state: Exclude<DraftCost['state'], undefined> } {
  const read: Amount = amountOf(cell, map.decimal);
  if ('amount' in read || 'state' in read) return read;
  const place = placeOf(taking.file, table.sheet, cell);
  const value = cellText(cell);
  if ('either' in read) {
    const [one, other] = read.either.map(String);
    taking.findings.push(finding('NAP954', { value, one: one ?? '', other: other ?? '' }, { place }));
  } else taking.findings.push(finding('NAP953', { value, why: read.wrong }, { place }));
  return { state: 'uncosted' };
}

function currencyIn(reading: Reading, row: Row, plan: DraftPlan): string | undefined {
  const text = textIn(reading, row, 'currency');
  const priced = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  if (priced !== undefined) plan.priceYears.add(Number(priced));
  return reading.map.currencies.get(currencyText(text));
}

/** A word in place of all costs of a row: in its column of sources or of totals ("no cost", "within budget"). */
function stateIn(reading: Reading, row: Row): ReturnType<typeof worded> {
  const texts = (['source', 'total'] as const).flatMap((target) => columnsAs(reading.map, target));
  return texts
    .flatMap(([column]) => {
      const cell = row.get(column);
      return cell?.kind === 'text' ? (worded(cellText(cell)) ?? []) : [];
    })
    .find(({ state }) => state !== 'uncosted');
}

/** Lines of a row: its cells of costs, or one that says what stands in their place. */
function costsIn(reading: Reading, row: Row, number: number, plan: DraftPlan): readonly DraftCost[] {
  const years = yearsIn(reading, row);
  const told = plainText(textIn(reading, row, 'source'));
  const source = worded(told) === undefined ? told : '';
  const line = plainText(textIn(reading, row, 'line'));
  const currency = currencyIn(reading, row, plan);
  const common = {
    map: reading.map,
    row: number,
    ...(currency === undefined ? {} : { currency }),
    ...(line === '' ? {} : { line }),
  };
  const columns = columnsAs(reading.map, 'cost');
  const lines = columns.flatMap(([column, map]) => {
    const cell = row.get(column);
    if (cell === undefined) return [];
    const from = map.source ?? source;
    if (from !== '') plan.sources.add(from);
    const own = map.year === undefined ? years : [map.year];
    return [{ ...common, years: own, ...amountAt(reading, cell), ...(from === '' ? {} : { source: from }) }];
  });
  if (lines.length > 0 || columns.length === 0) return lines;
  const state = stateIn(reading, row)?.state;
  const isOne = columns.length === 1 && columns[0]?.[1].year === undefined;
  if (state === undefined && (!isOne || continues(reading, row))) return [];
  if (source !== '') plan.sources.add(source);
  return [{ ...common, years, state: state ?? 'uncosted', ...(source === '' ? {} : { source }) }];
}

/** A day of the row, kept in words where it is none. */
function daysIn(reading: Reading, row: Row, node: DraftNode): void {
  for (const side of ['start', 'end'] as const)
    for (const [column, { head }] of columnsAs(reading.map, side)) {
      const cell = row.get(column);
      if (cell === undefined) continue;
      const found = dayIn(cell, side);
      if (found === undefined && continuousWords.has(folded(cellText(cell)))) node.continuous = true;
      else if (found === undefined) {
        node.notes.add(`${head}: ${plainText(cellText(cell))}`);
        const place = placeOf(reading.taking.file, reading.table.sheet, cell);
        reading.taking.findings.push(finding('NAP956', { value: cellText(cell), column: head }, { place }));
      } else if (side === 'start') node.start = node.start === undefined || found < node.start ? found : node.start;
      else node.end = node.end === undefined || found > node.end ? found : node.end;
    }
}

const targetsOf = ({ map }: Reading, row: Row): DraftIndicator['targets'] =>
  columnsAs(map, 'target').flatMap(([column, { head }]) => {
    const cell = row.get(column);
    const year = yearIn(head);
    const value = cell === undefined ? '' : cellText(cell).trim();
    return value === '' ? [] : [{ value, ...(year === undefined ? {} : { year }) }];
  });

function wordsIn(reading: Reading, row: Row, node: DraftNode, plan: DraftPlan): void {
  const add = (set: Set<string>, text: string): void => {
    if (text !== '') set.add(text);
  };
  const leads = namesIn(textIn(reading, row, 'lead'));
  const full = plainText(textIn(reading, row, 'lead-name'));
  const named = leads.length === 0 && full !== '' ? [full] : leads;
  for (const name of named) add(node.lead, name);
  for (const name of namesIn(textIn(reading, row, 'partners'))) if (!node.lead.has(name)) add(node.partners, name);
  for (const name of [...named, ...node.partners])
    if (!plan.institutions.has(name)) plan.institutions.set(name, named.length === 1 && full !== '' ? full : name);
  for (const name of namesIn(textIn(reading, row, 'region'))) {
    add(node.regions, name);
    plan.regions.add(name);
  }
  add(node.descriptions, textIn(reading, row, 'description'));
  for (const target of ['note', 'status'] as const)
    for (const [column, { head }] of columnsAs(reading.map, target)) {
      const cell = row.get(column);
      if (cell !== undefined)
        add(node.notes, target === 'note' ? cellText(cell).trim() : `${head}: ${plainText(cellText(cell))}`);
    }
  const indicator = plainText(textIn(reading, row, 'indicator'));
  if (indicator === '') return;
  const baseline = textIn(reading, row, 'baseline');
  node.indicators.set(indicator, { ...(baseline === '' ? {} : { baseline }), targets: targetsOf(reading, row) });
}

/** True for a row that the mapping leaves out because of its years. */
function isLeftOut({ map }: Reading, costs: readonly DraftCost[]): boolean {
  const counted = costs.filter(({ amount }) => amount !== undefined);
  const none = map.noYear === 'leave-out' && counted.some(({ years }) => years.length === 0);
  return none || (map.severalYears === 'leave-out' && counted.some(({ years }) => years.length > 1));
}

function takeRow(reading: Reading, at: number): RowFate['fate'] {
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
  plan.rows += 1;
  return 'taken';
}

/** A row of one text, with its number or without, heads the rows below it. */
function takeHeading({ map, table, current }: Reading, at: number): void {
  const cell = [...(table.rows.get(at)?.values() ?? [])].at(-1);
  const text = cell === undefined ? '' : plainText(cellText(cell));
  const isUpper = map.headings === 'goal' || (map.headings === 'goal-and-objective' && table.headings.includes(at + 1));
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
      takeHeading(reading, row);
      fate(row, 'heading');
    } else fate(row, takeRow(reading, row));
  }
}
