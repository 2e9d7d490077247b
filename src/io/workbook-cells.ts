// The cells that SheetJS read, compared with what the file declares: all of them, or none. Cells under merged ranges are
// left out, formulas without a value are added.

import { cellKinds, positionOf, type SheetCells, type Stored, sheetColumns } from '../source/workbook.js';
import type { RawSheet } from './workbook-parse.js';
import type { SheetScan } from './workbook-scan.js';

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** More rows in merged ranges are an attack, not a table. */
const mostMergedRows = 1_000_000;

function rangeOf(text: string): Range {
  const [start = 0, end = start] = text.split(':').map((cell) => positionOf(cell) ?? 0);
  const row = (at: number): number => Math.floor(at / sheetColumns);
  return { top: row(start), bottom: row(end), left: start % sheetColumns, right: end % sheetColumns };
}

/** Index of the first number that is not below. */
function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The merged ranges on each row that holds something; undefined where there are too many. */
function rangesByRow(
  merges: readonly string[],
  used: readonly number[],
): ReadonlyMap<number, readonly Range[]> | undefined {
  const byRow = new Map<number, Range[]>();
  let rows = 0;
  for (const range of merges.map(rangeOf))
    for (let i = lowerBound(used, range.top); (used[i] ?? Number.POSITIVE_INFINITY) <= range.bottom; i += 1) {
      const row = used[i] ?? 0;
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [range]);
      else there.push(range);
      rows += 1;
      if (rows > mostMergedRows) return undefined;
    }
  return byRow;
}

interface Merged {
  readonly covered: ReadonlySet<number>;
  readonly ranges: SheetCells['merged'];
}

/** Which of the positions lie under merged ranges without being their first; undefined where there are too many. */
function merged(merges: readonly string[], positions: Float64Array): Merged | undefined {
  const covered = new Set<number>();
  const ranges: (readonly [number, number])[] = [];
  if (merges.length === 0) return { covered, ranges };
  const used = [...new Set(Array.from(positions, (at) => Math.floor(at / sheetColumns)))];
  const byRow = rangesByRow(merges, used);
  if (byRow === undefined) return undefined;
  for (const at of positions) {
    const row = Math.floor(at / sheetColumns);
    const column = at % sheetColumns;
    const range = byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
    if (range === undefined) continue;
    if (range.top !== row || range.left !== column) covered.add(at);
    else if (range.right > column || (used[lowerBound(used, row + 1)] ?? Number.POSITIVE_INFINITY) <= range.bottom)
      ranges.push([at, range.bottom * sheetColumns + range.right]);
  }
  return { covered, ranges };
}

const formula = cellKinds.indexOf('formula');
const text = cellKinds.indexOf('text');

/** Cells to keep: their positions, ascending, with their index in the raw sheet; -1 for formulas without a value. */
function kept(
  raw: RawSheet,
  { formulas }: SheetScan,
  { covered }: Merged,
  held: (i: number) => boolean,
): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  raw.at.forEach((at, i) => {
    if (held(i) && !covered.has(at) && (raw.kind[i] !== text || raw.value[i] !== '')) cells.push([at, i]);
  });
  if (formulas.length === 0) return cells;
  const open = formulas.filter((at) => !covered.has(at)).map((at) => [at, -1] as const);
  return [...cells, ...open].sort(([a], [b]) => a - b);
}

export type Checked =
  | { readonly cells: Pick<SheetCells, 'at' | 'kind' | 'value' | 'shown' | 'merged'> }
  | { readonly declared: number; readonly read: number }
  | { readonly merges: number };

/** The cells of a sheet, where as many were read as its scan counted. */
export function checkedCells(raw: RawSheet, scan: SheetScan): Checked {
  const isHeld = (i: number): boolean => scan.valued.has(raw.at[i] ?? -1);
  const read = raw.at.reduce((sum, at) => sum + Number(scan.valued.has(at)), 0);
  if (read !== scan.valued.size) return { declared: scan.valued.size, read };
  const cover = merged(scan.merges, raw.at);
  if (cover === undefined) return { merges: scan.merges.length };
  const cells = kept(raw, scan, cover, isHeld);
  const value = (i: number): Stored => raw.value[i] ?? '=';
  return {
    cells: {
      at: Float64Array.from(cells, ([at]) => at),
      kind: Uint8Array.from(cells, ([, i]) => raw.kind[i] ?? formula),
      value: cells.map(([, i]) => value(i)),
      shown:
        raw.shown.size === 0
          ? raw.shown
          : new Map(
              cells.flatMap(([, i], k) => {
                const shown = raw.shown.get(i);
                return shown === undefined ? [] : [[k, shown] as const];
              }),
            ),
      merged: cover.ranges,
    },
  };
}
