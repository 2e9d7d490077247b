// Ranges that end where a table's data end reach over the rows added right below: drop-downs, conditional formats,
// tables. And the range that a sheet says it uses.

import type { SheetEdit } from '../render/book-edit.js';
import { cellName, positionOf, sheetColumns } from '../source/workbook.js';

export interface Growth {
  /** First and last row of the data before, last row now. */
  readonly first: number;
  readonly last: number;
  readonly now: number;
}

/** How far the data of a sheet grow without a gap. */
export function growthOf({ rows, added }: SheetEdit): Growth {
  let now = rows.last;
  for (const row of added) if (row === now + 1) now = row;
  return { ...rows, now };
}

const rowOf = (at: number): number => Math.floor(at / sheetColumns);

function grown(range: string, { first, last, now }: Growth): string {
  const [from = '', to] = range.split(':');
  const [start, end] = [positionOf(from), positionOf(to ?? from)];
  if (start === undefined || end === undefined || rowOf(start) > first) return range;
  if (rowOf(end) < last || rowOf(end) >= now) return range;
  return `${from}:${cellName(now * sheetColumns + (end % sheetColumns))}`;
}

/** What stands before and behind the rows of a sheet, with its rules reaching further. */
export function rulesGrown(xml: string, growth: Growth): string {
  const all = (ranges: string): string =>
    ranges
      .split(/\s+/)
      .map((range) => grown(range, growth))
      .join(' ');
  return xml
    .replace(
      /(<(?:[\w.-]+:)?(?:dataValidation|conditionalFormatting)(?=\s)[^<>]*?\ssqref=)(["'])([^"']*)\2/g,
      (...found) => {
        const [, before = '', quote = '', ranges = ''] = found as unknown as readonly string[];
        return `${before}${quote}${all(ranges)}${quote}`;
      },
    )
    .replace(/(<xm:sqref>)([^<]*)(?=<\/xm:sqref>)/g, (...found) => {
      const [, tag = '', ranges = ''] = found as unknown as readonly string[];
      return tag + all(ranges);
    });
}

/** A table part with its range, and that of its filter. A table with a row of totals ends elsewhere and stays. */
export const tableGrown = (xml: string, growth: Growth): string =>
  xml.replace(/(<(?:[\w.-]+:)?(?:table|autoFilter)(?=\s)[^<>]*?\sref=)(["'])([^"']*)\2/g, (...found) => {
    const [, before = '', quote = '', range = ''] = found as unknown as readonly string[];
    return `${before}${quote}${grown(range, growth)}${quote}`;
  });

/** The range that a sheet says it uses, with cells that lie beyond. */
export function dimensionGrown(xml: string, cells: readonly number[]): string {
  return xml.replace(/(<(?:[\w.-]+:)?dimension\s[^<>]*?ref=)(["'])([^"']*)\2/, (...found) => {
    const [, before = '', quote = '', range = ''] = found as unknown as readonly string[];
    const corners = range.split(':').flatMap((cell) => positionOf(cell) ?? []);
    if (corners.length === 0) return `${before}${quote}${range}${quote}`;
    const all = [...corners, ...cells];
    const [rows, columns] = [all.map(rowOf), all.map((at) => at % sheetColumns)];
    const least = cellName(lowest(rows) * sheetColumns + lowest(columns));
    const most = cellName(highest(rows) * sheetColumns + highest(columns));
    return `${before}${quote}${least}:${most}${quote}`;
  });
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
