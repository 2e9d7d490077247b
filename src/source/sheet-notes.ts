// What a sheet holds beside its values and a reader should know: what is hidden, merged cells, comments, old results.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from './located.js';
import { listed, sheetLooks, type Titles } from './sheet-looks.js';
import { cellName, type SheetCells, sheetColumns } from './workbook.js';

const rowOf = (at: number): number => Math.floor(at / sheetColumns);

/** Merged cells below the header, column by column; in columns that are not read they are no matter. */
function mergedIn({ merged }: SheetCells, source: Source, header: number, titles: Titles): readonly Finding[] {
  const read = [...titles.keys()];
  const isAcross = ([from, to]: readonly [number, number]): boolean =>
    read.some((column) => column > from % sheetColumns && column <= to % sheetColumns);
  const isDown = ([from, to]: readonly [number, number]): boolean => rowOf(to) > rowOf(from);
  const told = (column: number, over: 'rows' | 'columns'): readonly Finding[] => {
    const own = merged.filter(
      (range) =>
        range[0] % sheetColumns === column &&
        rowOf(range[0]) > header &&
        (over === 'rows' ? isDown(range) : !isDown(range) && isAcross(range)),
    );
    const [first] = own;
    if (first === undefined) return [];
    const cells = listed(own.map(([from, to]) => `${cellName(from)}:${cellName(to)}`));
    const args = { column: titles.get(column) ?? '', count: own.length, cells, over };
    return [finding('NAP168', args, { place: source.place(first[0]) })];
  };
  return read.flatMap((column) => [...told(column, 'rows'), ...told(column, 'columns')]);
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

/** Notes on one sheet; merged titles above the data are no matter. `seen`: the columns that should be in sight. */
export function sheetNotes(
  cells: SheetCells,
  source: Source,
  header: number,
  titles: Titles,
  seen = titles,
): readonly Finding[] {
  const { name: sheet, hidden, comments } = cells;
  const at = (position = 0): { readonly place: ReturnType<Source['place']> } => ({ place: source.place(position) });
  return [
    ...(hidden ? [finding('NAP165', { sheet }, at())] : []),
    ...sheetLooks(cells, source, header, seen),
    ...(comments.length > 0
      ? [finding('NAP167', { sheet, count: comments.length, cells: listed(comments.map(cellName)) }, at(comments[0]))]
      : []),
    ...mergedIn(cells, source, header, titles),
    ...staleIn(cells, source, header, titles),
  ];
}
