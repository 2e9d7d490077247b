// Counts what a sheet's XML declares, whatever prefix its names have: the check on the reader. Also what a reader does
// not tell: formulas without a stored value, hidden rows, merged ranges.

import { positionOf, sheetColumns } from '../source/workbook.js';

export interface SheetScan {
  /** Positions of cells that hold a value. */
  readonly valued: ReadonlySet<number>;
  /** Positions of cells with a formula and no value. */
  readonly formulas: readonly number[];
  /** Positions of cells with a formula and its value. */
  readonly computed: readonly number[];
  /** Ranges as "A1:B2". */
  readonly merges: readonly string[];
  /** Hidden rows that hold a value. */
  readonly hiddenRows: readonly number[];
  /** True where it was given up: more cells with values than allowed. */
  readonly tooMany: boolean;
  /** A reference beyond the bounds of a sheet. */
  readonly beyond?: string;
}

/** The end of a cell, or the start of anything that counts. */
const tags = /<(?:\/(?:[\w.-]+:)?c(?=[\s>])[^<>]*|(?:[\w.-]+:)?(row|c|v|is|f|mergeCell)(?=[\s/>])([^<>]*))>([^<]?)/g;
const reference = /(?:^|\s)r=["']([^"']*)["']/;
const rangeReference = /(?:^|\s)ref=["']([^"']*)["']/;
const isHidden = /(?:^|\s)hidden=["'](?:1|true)["']/;
const isString = /(?:^|\s)t=["']str["']/;

interface Scanning {
  readonly valued: Set<number>;
  readonly formulas: number[];
  readonly computed: number[];
  readonly merges: string[];
  readonly hiddenRows: number[];
  isHidden: boolean;
  beyond: string | undefined;
  row: number;
  column: number;
  at: number;
  /** Formulas stand elsewhere too: Excel keeps lists of other sheets, and small charts, after the cells. */
  inCell: boolean;
  formula: boolean;
  /** Formulas with a text as their result, which may be the empty one. */
  string: boolean;
  result: boolean;
  value: boolean;
}

function startRow(scan: Scanning, attributes: string): void {
  const number = reference.exec(attributes)?.[1];
  const row = number === undefined ? scan.row + 1 : Number(number) - 1;
  if (positionOf(`A${row + 1}`) === undefined) scan.beyond ??= `${number}`;
  scan.row = row;
  scan.column = -1;
  scan.isHidden = isHidden.test(attributes);
}

function startCell(scan: Scanning, attributes: string): void {
  endCell(scan);
  const name = reference.exec(attributes)?.[1];
  const at = name === undefined ? scan.row * sheetColumns + scan.column + 1 : positionOf(name);
  if (at === undefined || (name === undefined && scan.column + 1 >= sheetColumns)) {
    scan.beyond ??= name ?? `row ${scan.row + 1}`;
    return;
  }
  scan.at = at;
  scan.inCell = !attributes.endsWith('/');
  scan.string = isString.test(attributes);
  scan.column = at % sheetColumns;
}

function endCell(scan: Scanning): void {
  if (scan.value) scan.valued.add(scan.at);
  if (scan.value && scan.isHidden) {
    scan.hiddenRows.push(scan.row);
    scan.isHidden = false;
  }
  if (scan.formula) (scan.value || scan.result ? scan.computed : scan.formulas).push(scan.at);
  scan.inCell = false;
  scan.value = false;
  scan.result = false;
  scan.formula = false;
}

/** An opening tag; `next` is the first letter of what it holds, "" where a tag follows. */
function open(scan: Scanning, name: string, attributes: string, next: string): void {
  const empty = attributes.endsWith('/');
  if (name === 'row') startRow(scan, attributes);
  else if (name === 'c') startCell(scan, attributes);
  else if (name === 'mergeCell') scan.merges.push(rangeReference.exec(attributes)?.[1] ?? '');
  else if (!scan.inCell) return;
  else if (name === 'f') scan.formula = true;
  else if (name === 'is') scan.value = !empty;
  else {
    scan.value ||= !empty && next !== '';
    scan.result ||= scan.string && name === 'v';
  }
}

/** Scans one sheet with at most so many cells with values. Linear in its length. */
export function scanSheet(xml: string, mostCells = Number.POSITIVE_INFINITY): SheetScan {
  const scan: Scanning = {
    valued: new Set(),
    formulas: [],
    computed: [],
    merges: [],
    hiddenRows: [],
    isHidden: false,
    beyond: undefined,
    row: -1,
    column: -1,
    at: 0,
    inCell: false,
    formula: false,
    string: false,
    result: false,
    value: false,
  };
  tags.lastIndex = 0;
  for (let found = tags.exec(xml); found !== null && scan.valued.size <= mostCells; found = tags.exec(xml)) {
    const [, name, attributes = '', next = ''] = found;
    if (name === undefined) endCell(scan);
    else open(scan, name, attributes, next);
  }
  endCell(scan);
  const { valued, formulas, computed, merges, hiddenRows, beyond } = scan;
  const tooMany = valued.size > mostCells;
  return { valued, formulas, computed, merges, hiddenRows, tooMany, ...(beyond === undefined ? {} : { beyond }) };
}
