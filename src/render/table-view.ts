// A table of a report as the template needs it: groups as row groups, one note for currency and limits.

import { minorDigits } from '../plan/money.js';
import type { Column, Table, TableRow } from '../report/model.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type CellSetting, type CellView, cellView } from './cell-view.js';

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
  /** The first cell names the row. A group's name may span the whole row. */
  readonly head: CellView;
  readonly span: number | null;
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
  const amounts = amountsOf(table);
  const cells: CellSetting = { say, format, traced, ...amounts };
  return {
    id,
    caption: table.caption,
    look: density(table.columns.length, wide),
    size: table.rows.length <= (wide ? 8 : 14) ? 'short' : 'long',
    widths: widthsOf(table.columns),
    columns: table.columns.map(({ title, align }) => ({ title, look: align === 'end' ? 'n' : 't' })),
    groups: groupsOf(table.rows).map((rows) => ({ rows: rows.map((row) => rowView(row, table.columns, cells)) })),
    notes: notesOf(table, amounts.currency, say),
  };
}

/** One currency and the decimals that its amounts need, over all cells of a table. */
function amountsOf(table: Table): { readonly currency: string | undefined; readonly places: number } {
  const all = table.rows.flatMap((row) => row.cells).flatMap((cell) => (cell.kind === 'money' ? [cell.money] : []));
  const currencies = new Set(all.map((money) => money.currency));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return { currency: undefined, places: 0 };
  const places = minorDigits(currency);
  return { currency, places: all.every((money) => money.minor % 10n ** BigInt(places) === 0n) ? 0 : places };
}

function density(columns: number, wide: boolean): string {
  const many = wide ? columns - 4 : columns;
  return many > 9 ? 'densest' : many > 6 ? 'dense' : 'open';
}

/** Shares of the width in whole percents; none where no column asks. */
function widthsOf(columns: readonly Column[]): readonly string[] {
  if (columns.every((column) => column.width === undefined)) return [];
  const wished = columns.map((column) => column.width ?? (column.align === 'end' ? 1 : 2));
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

function rowView(row: TableRow, columns: readonly Column[], setting: CellSetting): RowView {
  const [head, ...cells] = row.cells.map((cell, at) => {
    const view = cellView(cell, setting);
    return view.look.startsWith('no') && columns[at]?.align === 'end' ? { ...view, look: `${view.look} n` } : view;
  });
  const alone = row.role === 'group' && row.cells.slice(1).every((cell) => cell.kind === 'blank');
  return {
    look: row.role ?? null,
    id: row.id ?? null,
    head: head ?? cellView({ kind: 'blank' }, setting),
    span: alone ? columns.length : null,
    cells: alone ? [] : cells,
  };
}

/** Why cells are empty: each word once, with its sentence. */
function reasonsOf(table: Table): readonly string[] {
  const reasons = table.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => (cell.kind === 'absent' && cell.why !== undefined ? [`${cell.text}: ${cell.why}`] : []));
  return [...new Set(reasons)].slice(0, mostReasons);
}
const mostReasons = 5;

function notesOf(table: Table, currency: string | undefined, say: Say): readonly string[] {
  const bound = table.rows.some((row) => row.cells.some((cell) => cell.kind === 'money' && cell.atLeast));
  return [
    ...(table.note === undefined ? [] : [table.note]),
    ...reasonsOf(table),
    ...(currency === undefined ? [] : [say('render.amounts', { currency })]),
    ...(bound ? [say('render.atLeast.note')] : []),
  ];
}
