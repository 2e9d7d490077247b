// What a sheet holds beside its values and a reader should know: hidden rows, merged cells, comments, old results.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from './located.js';
import { cellName, type SheetCells, sheetColumns } from './workbook.js';

const most = 8;

function listed(names: readonly string[]): string {
  const first = names.slice(0, most).join(', ');
  return names.length > most ? `${first} …` : first;
}

/** What the columns that are read are called, by their number. */
type Titles = ReadonlyMap<number, string>;

/** Merged cells below the header, column by column; in columns that are not read they are no matter. */
function mergedIn({ merged }: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] {
  return [...titles].flatMap(([column, title]) => {
    const own = merged.filter(([at]) => at % sheetColumns === column && at >= (header + 1) * sheetColumns);
    const [first] = own;
    if (first === undefined) return [];
    const cells = listed(own.map(([from, to]) => `${cellName(from)}:${cellName(to)}`));
    return [finding('NAP168', { column: title, count: own.length, cells }, { place: source.place(first[0]) })];
  });
}

/** Old results of formulas below the header, in columns that are read. */
function staleIn(cells: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] {
  const { name: sheet, stale = false, computed = [] } = cells;
  const old = [...(stale ? computed : [])].filter(
    (at) => at >= (header + 1) * sheetColumns && titles.has(at % sheetColumns),
  );
  const [first] = old;
  if (first === undefined) return [];
  const args = { sheet, count: old.length, cells: listed(old.map(cellName)) };
  return [finding('NAP185', args, { place: source.place(first) })];
}

/** Notes on one sheet; merged titles above the data are no matter. */
export function sheetNotes(cells: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] {
  const { name: sheet, hidden, hiddenRows, comments } = cells;
  const at = (position = 0): { readonly place: ReturnType<Source['place']> } => ({ place: source.place(position) });
  return [
    ...(hidden ? [finding('NAP165', { sheet }, at())] : []),
    ...(hiddenRows > 0 ? [finding('NAP166', { sheet, count: hiddenRows }, at())] : []),
    ...(comments.length > 0
      ? [finding('NAP167', { sheet, count: comments.length, cells: listed(comments.map(cellName)) }, at(comments[0]))]
      : []),
    ...mergedIn(cells, source, header, titles),
    ...staleIn(cells, source, header, titles),
  ];
}
