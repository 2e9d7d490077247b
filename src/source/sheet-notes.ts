// What a sheet holds beside its values and a reader should know: hidden rows, merged cells, comments.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from './located.js';
import { cellName, type SheetCells, sheetColumns } from './workbook.js';

const most = 8;

function named(cells: readonly number[]): string {
  const names = cells.slice(0, most).map(cellName).join(', ');
  return cells.length > most ? `${names} …` : names;
}

/** Notes on one sheet; merged titles above the data are no matter. */
export function sheetNotes(cells: SheetCells, source: Source, header: number): readonly Finding[] {
  const { name: sheet, hidden, hiddenRows, merged, comments } = cells;
  const at = (position = 0): { readonly place: ReturnType<Source['place']> } => ({ place: source.place(position) });
  const below = merged.filter((position) => position >= (header + 1) * sheetColumns);
  return [
    ...(hidden ? [finding('NAP165', { sheet }, at())] : []),
    ...(hiddenRows > 0 ? [finding('NAP166', { sheet, count: hiddenRows }, at())] : []),
    ...(comments.length > 0
      ? [finding('NAP167', { sheet, count: comments.length, cells: named(comments) }, at(comments[0]))]
      : []),
    ...(below.length > 0 ? [finding('NAP168', { sheet, count: below.length, cells: named(below) }, at(below[0]))] : []),
  ];
}
