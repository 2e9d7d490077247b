// How a section lies on paper: on which pages, and whether it stays in one piece.

import type { Block, Cell, Column, Table } from '../report/model.js';
import type { SectionHead } from './section-heads.js';

/** Lines that a section may have without being worth a page of its own: less than half a landscape page. */
const few = 14;

/**
 * Which sections lie on landscape pages. Turning costs a page, so that a small one goes with its neighbours: with the one
 * before, but with the upright one that comes next where that turns the paper anyway. Those at the beginning go with the
 * first that is not small.
 */
export function liesWide(heads: readonly SectionHead[]): readonly boolean[] {
  const own = heads.map((head) => (isSmall(head) ? undefined : head.section.wide === true));
  let before: boolean | undefined;
  return own.map((wide, at) => {
    const next = own.slice(at).find((one) => one !== undefined);
    before = wide ?? (before === undefined ? next === true : before && next !== false);
    return before;
  });
}

/** Whether a section is so small that it stays on one page. */
export const isSmall = ({ section, parts }: SectionHead): boolean =>
  [section, ...parts.map((part) => part.section)].flatMap(({ blocks }) => blocks).reduce(addLines, 2) <= few;

const addLines = (sum: number, block: Block): number => sum + linesOf(block);

/** About as many lines as the block has. */
function linesOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 2;
    case 'paragraph':
    case 'words':
      return 1 + Math.ceil(block.text.length / 100);
    case 'list':
      return block.items.length;
    case 'definitions':
      return 3 * block.items.length;
    case 'table':
      return 2 + 1.5 * block.table.rows.length;
    case 'key-figures':
    case 'chart':
      return few;
  }
}

/** Millimetres that a table may fill without being broken, and letters that stand on a line of a page. */
const paper = { wide: { room: 66, letters: 180 }, upright: { room: 100, letters: 118 } };

/** The columns' shares of the width. */
export const wishedWidths = (columns: readonly Column[]): readonly number[] =>
  columns.map((column) => column.width ?? (column.align === 'end' ? 1 : 2));

/** Whether a table is so low that it stays on one page. */
export function isLow({ columns, rows }: Table, wide: boolean): boolean {
  const { room, letters } = wide ? paper.wide : paper.upright;
  const widths = wishedWidths(columns);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const linesIn = (cell: Cell, at: number): number =>
    'text' in cell ? Math.ceil((cell.text.length * all) / (letters * (widths[at] ?? 1))) : 1;
  const heights = rows.map(({ cells }) => 2 + 4 * Math.max(1, ...cells.map(linesIn)));
  return heights.reduce((sum, height) => sum + height, 0) <= room;
}
