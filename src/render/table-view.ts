// A table of a report as the template needs it: groups as row groups, one note for currency and limits.

import { isWhole, type Money, minorDigits } from '../plan/money.js';
import type { Cell, Column, Table, TableRow } from '../report/model.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type CellSetting, type CellView, cellView } from './cell-view.js';
import { isLow, wishedWidths } from './paper.js';

export interface TableView {
  readonly id: string;
  readonly caption: string;
  readonly look: string;
  /** Short tables stay on one page. */
  readonly size: 'short' | 'long';
  /** Class of each <col>; empty where the browser finds the widths. */
  readonly widths: readonly string[];
  readonly columns: readonly { readonly title: string; readonly look: string }[];
  readonly groups: readonly { readonly rows: readonly RowView[] }[];
  readonly notes: readonly string[];
}
interface RowView {
  readonly look: string | null;
  readonly id: string | null;
  /** The first cell names the row, or the rows of its group. */
  readonly head: CellView;
  readonly scope: 'row' | 'rowgroup';
  readonly cells: readonly CellView[];
}

export interface TableSetting {
  readonly id: string;
  readonly wide: boolean;
  readonly say: Say;
  readonly format: Format;
  readonly traced: boolean;
}

export function tableView(table: Table, setting: TableSetting): TableView {
  const { say, format, id, wide, traced } = setting;
  const currency = currencyOf(table);
  const reasons = reasonsOf(table, say);
  const cells: CellSetting = { say, format, currency, places: 0, traced, numbers: reasons.numbers };
  const places = table.columns.map((_, at) => placesOf(table, at));
  return {
    id,
    caption: table.caption,
    look: density(table.columns.length, wide),
    size: isLow(table, wide) ? 'short' : 'long',
    widths: widthsOf(table.columns),
    columns: table.columns.map(({ title, align }) => ({ title, look: align === 'end' ? 'n' : 't' })),
    groups: groupsOf(table.rows).map((rows) => ({
      rows: rows.map((row) => rowView(row, table.columns, places, cells)),
    })),
    notes: notesOf(table, reasons.notes, currency, say),
  };
}

const amountsIn = (cells: readonly (Cell | undefined)[]): readonly Money[] =>
  cells.flatMap((cell) => (cell?.kind === 'money' ? [cell.money] : []));

/** The only currency of a table. */
function currencyOf(table: Table): string | undefined {
  const currencies = new Set(amountsIn(table.rows.flatMap((row) => row.cells)).map((money) => money.currency));
  return currencies.size === 1 ? [...currencies][0] : undefined;
}

/** The decimals that the amounts of a column need. */
function placesOf(table: Table, at: number): number {
  const amounts = amountsIn(table.rows.map((row) => row.cells[at]));
  const broken = amounts.find((amount) => !isWhole(amount));
  return broken === undefined ? 0 : minorDigits(broken.currency);
}

function density(columns: number, wide: boolean): string {
  const many = wide ? columns - 4 : columns;
  return many > 9 ? 'densest' : many > 6 ? 'dense' : 'open';
}

/** Shares of the width in whole percents; none where no column asks. */
function widthsOf(columns: readonly Column[]): readonly string[] {
  if (columns.every((column) => column.width === undefined)) return [];
  const wished = wishedWidths(columns);
  const all = wished.reduce((total, width) => total + width, 0);
  return wished.map((width) => `w${Math.max(1, Math.round((100 * width) / all))}`);
}

/** A group row opens a row group, a total closes it: sorting stays inside. */
function groupsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  let open = false;
  for (const row of rows) {
    if (!open || row.role === 'group') groups.push([]);
    groups.at(-1)?.push(row);
    open = row.role !== 'total';
  }
  return groups;
}

const atEnd = (view: CellView): CellView => (view.look.startsWith('no') ? { ...view, look: `${view.look} n` } : view);

/** A number in a column of words stands below its heading. */
const atStart = (view: CellView): CellView => (view.look === 'n' ? { ...view, look: 'd' } : view);

function rowView(row: TableRow, columns: readonly Column[], places: readonly number[], setting: CellSetting): RowView {
  const views = row.cells.map((cell, at) => {
    const view = cellView(cell, { ...setting, places: places[at] ?? 0 });
    return columns[at]?.align === 'end' ? atEnd(view) : atStart(view);
  });
  const [head, ...cells] = spanned(row, views);
  return {
    look: row.role ?? null,
    id: row.id ?? null,
    head: head ?? cellView({ kind: 'blank' }, setting),
    scope: row.role === 'group' ? 'rowgroup' : 'row',
    cells,
  };
}

/** Blank cells before a sum give their room to its name, and those behind the title of a group to that title. */
function spanned({ role, cells }: TableRow, views: readonly CellView[]): readonly CellView[] {
  if (role === undefined) return views;
  const filled = cells.flatMap((cell, at) => (cell.kind === 'blank' ? [] : [at]));
  const end = views.length - 1;
  const first = filled[0] ?? 0;
  const named = filled.at(-1) ?? end;
  const last = role === 'group' && named <= 1 ? named : end;
  const spanOf = (at: number): number => 1 + (at === first ? first : 0) + (at === last ? end - last : 0);
  return views.map((view, at) => ({ ...view, span: spanOf(at) === 1 ? null : spanOf(at) })).slice(first, last + 1);
}

interface Reasons {
  /** Of a word that stands for several reasons, the number of each: it stands behind the word and before the reason. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
}

/** Why cells are empty: each reason once behind its words; a word with several reasons has them numbered. */
function reasonsOf(table: Table, say: Say): Reasons {
  const found = new Map<string, Set<string>>();
  for (const cell of table.rows.flatMap((row) => row.cells))
    if (cell.kind === 'absent' && cell.why) found.set(cell.text, (found.get(cell.text) ?? new Set()).add(cell.why));
  const shared = [...found.values()].filter((list) => list.size > 1).flatMap((list) => [...list]);
  const numbers = new Map([...new Set(shared)].map((why, at) => [why, at + 1]));
  const single = new Set([...found.values()].flatMap((list) => [...list]).filter((why) => !numbers.has(why)));
  const wordsFor = (why: string): string =>
    [...found].flatMap(([text, list]) => (list.has(why) ? [text] : [])).join(', ');
  const notes = [...single].map((why) => say('render.labelled', { label: wordsFor(why), text: why }));
  return { numbers, notes: [...notes, ...[...numbers].map(([why, number]) => `(${number}) ${why}`)] };
}

function notesOf(table: Table, reasons: readonly string[], currency: string | undefined, say: Say): readonly string[] {
  const bound = table.rows.some((row) => row.cells.some((cell) => 'atLeast' in cell && cell.atLeast));
  return [
    ...(table.note === undefined ? [] : [table.note]),
    ...reasons,
    ...(currency === undefined || table.caption.includes(currency) ? [] : [say('render.amounts', { currency })]),
    ...(bound ? [say('render.atLeast.note')] : []),
  ];
}
