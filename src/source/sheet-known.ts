// Which sheet of the table each sheet of a workbook is: by its name, or by its row of keys under another name.

import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import type { Source } from './located.js';
import { columnOf } from './sheet-header.js';
import { sheetSource } from './sheet-origin.js';
import type { SheetTitles } from './sheet-titles.js';
import { type Sheet, sheetById, sheets as table } from './sheets.js';
import { type SheetCells, sheetColumns, type Workbook } from './workbook.js';

export interface Known {
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  readonly source: Source;
}

/** Rows in which keys or titles may stand. */
const headRows = 10;

function headsOf({ at, value }: SheetCells): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  at.forEach((position, i) => {
    const row = Math.floor(position / sheetColumns);
    const text = String(value[i] ?? '').trim();
    if (row < headRows && text.length < 200) rows.set(row, [...(rows.get(row) ?? []), text]);
  });
  return [...rows.values()];
}

interface Match {
  readonly sheet: Sheet;
  /** Keys of its columns that the row names. */
  readonly keys: ReadonlySet<string>;
  readonly cells: number;
}

/** The sheet of which one row names most columns, among them all that it must have. */
function bestMatch(
  heads: readonly (readonly string[])[],
  keyOf: (sheet: Sheet, text: string) => string | undefined,
): Match | undefined {
  const matches = heads.flatMap((row) =>
    table.flatMap((sheet): readonly Match[] => {
      const keys = new Set(row.flatMap((text) => keyOf(sheet, text) ?? []));
      const has = (key: string): boolean => keys.has(key) || [...keys].some((one) => one.startsWith(`${key}.`));
      const isComplete = sheet.columns.every(({ key, required }) => required !== true || has(key));
      return isComplete ? [{ sheet, keys, cells: row.length }] : [];
    }),
  );
  return matches.sort((a, b) => b.keys.size - a.keys.size)[0];
}

/** How many columns say which sheet it is. */
const enough = 4;

function sheetByKeys(heads: readonly (readonly string[])[]): Sheet | undefined {
  const best = bestMatch(heads, (sheet, text) => columnOf(sheet, text)?.key);
  return best !== undefined && best.keys.size >= enough ? best.sheet : undefined;
}

/** A sheet whose titles are those of a sheet of the plan: four of them, or three with an amount. */
function sheetByTitles(heads: readonly (readonly string[])[], titles: SheetTitles): Sheet | undefined {
  const best = bestMatch(heads, (sheet, text) => titles.column(sheet, text));
  if (best === undefined || best.keys.size * 2 < best.cells) return undefined;
  const isMoney = best.sheet.columns.some(({ key, type }) => type === 'amount' && best.keys.has(key));
  return best.keys.size >= (isMoney ? enough - 1 : enough) ? best.sheet : undefined;
}

function notRead(
  heads: readonly (readonly string[])[],
  { name }: SheetCells,
  source: Source,
  titles: SheetTitles,
): Finding {
  const at = { place: source.place(0) };
  const like = sheetByTitles(heads, titles);
  if (like !== undefined) return finding('NAP187', { sheet: name, known: titles.name(like) }, at);
  return finding('NAP160', { sheet: name, nearest: nearest(name, titles.sheets) ?? 'none' }, at);
}

/** The sheets of a workbook that belong to the plan, in their order; of the others it is told that they are not read. */
export function knownSheets(book: Workbook, file: string, titles: SheetTitles, findings: Finding[]): readonly Known[] {
  const found: Known[] = [];
  for (const cells of book.sheets) {
    const heads = headsOf(cells);
    const sheet = sheetById.get(titles.sheet(cells.name) ?? '') ?? sheetByKeys(heads);
    const source = sheetSource(file, cells);
    if (sheet !== undefined) found.push({ sheet, cells, source });
    // Those that napkit writes for itself hold the words of drop-downs.
    else if (!titles.isHelper(cells.name) && cells.at.length > 0) findings.push(notRead(heads, cells, source, titles));
  }
  return found;
}
