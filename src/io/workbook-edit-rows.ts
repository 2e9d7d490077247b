// The rows and cells of a sheet's XML: only those that change are taken apart and written anew.

import type { CellEdit, SheetEdit } from '../render/book-edit.js';
import { cellName, positionOf, sheetColumns } from '../source/workbook.js';
import { cellXml, type SheetWriting } from './workbook-edit-cell.js';

/** A cell that must not be written: `formula` holds one, `merged` lies under another cell, `long` would not open in Excel. */
export interface InTheWay {
  readonly why: 'formula' | 'merged' | 'long';
  readonly at: number;
}

interface Piece {
  /** Row number, or position of a cell. */
  readonly at: number;
  readonly attributes: string;
  /** As it stands, tags included. */
  readonly text: string;
  /** Between its tags. */
  readonly inside: string;
}

interface Pieces {
  readonly all: readonly Piece[];
  /** What stands behind the last of them. */
  readonly rest: string;
}

export const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

/** The elements of a name, one after the other; those without a reference follow the one before. */
function piecesIn(xml: string, name: 'row' | 'c', first: number, place: (reference: string) => number): Pieces {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g');
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
  const all: Piece[] = [];
  let [at, end] = [first - 1, 0];
  for (let found = tags.exec(xml); found !== null; found = tags.exec(xml)) {
    const attributes = (found[1] ?? '').replace(/\/$/, '');
    const start = tags.lastIndex;
    close.lastIndex = start;
    const last = found[1]?.endsWith('/') === true ? null : close.exec(xml);
    end = last === null ? start : close.lastIndex;
    const reference = attribute(attributes, 'r');
    at = reference === undefined ? at + 1 : place(reference);
    all.push({ at, attributes, text: xml.slice(found.index, end), inside: xml.slice(start, last?.index ?? start) });
    tags.lastIndex = end;
  }
  return { all, rest: xml.slice(end) };
}

const cellsIn = (row: Piece | undefined): Pieces =>
  row === undefined
    ? { all: [], rest: '' }
    : piecesIn(row.inside, 'c', row.at * sheetColumns, (reference) => positionOf(reference) ?? -1);

const holdsFormula = ({ inside }: Piece): boolean => /<(?:[\w.-]+:)?f(?=[\s/>])/.test(inside);

export interface Rows {
  /** What stands between the tags of sheetData, with the changes made. */
  readonly xml: string;
  readonly inTheWay?: InTheWay;
}

/** The style of whole columns, by their number. */
export type ColumnStyle = (column: number) => string | undefined;

/** Carries out the changes of a sheet in its rows. */
export function rowsEdited(
  xml: string,
  { cells, added, rows }: SheetEdit,
  ofColumn: ColumnStyle,
  writing: SheetWriting,
): Rows {
  const { all, rest } = piecesIn(xml, 'row', 0, (reference) => Number(reference) - 1);
  const there = new Map(all.map((row) => [row.at, row]));
  const looks = cellLooks(there, ofColumn);
  // Of a table without data there is only the header, which no row of data looks like.
  const last = rows.last < rows.first ? undefined : there.get(rows.last);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of [...newLooks(last, added), ...cells]) {
    const row = Math.floor(edit.at / sheetColumns);
    byRow.set(row, [...(byRow.get(row) ?? []), edit]);
  }
  const changed = [...byRow].map(([number, edits]) =>
    rowEdited(there.get(number), number, edits, looks, last, writing),
  );
  const formula = changed.find(({ inTheWay }) => inTheWay !== undefined)?.inTheWay;
  const fresh = new Map(changed.map((row) => [row.number, row.xml]));
  const numbers = [...new Set([...there.keys(), ...fresh.keys()])].sort((a, b) => a - b);
  const texts = numbers.map((number) => fresh.get(number) ?? there.get(number)?.text ?? '');
  return { xml: texts.join('') + rest, ...(formula === undefined ? {} : { inTheWay: formula }) };
}

/** Cells of the last row that somebody gave a look go down into the new rows. */
function newLooks(last: Piece | undefined, added: readonly number[]): readonly CellEdit[] {
  const looks = cellsIn(last).all.filter(({ attributes }) => attribute(attributes, 's') !== undefined);
  return added.flatMap((row) =>
    looks.map(({ at }) => ({ at: row * sheetColumns + (at % sheetColumns), kind: 'text', value: undefined, like: at })),
  );
}

type Looks = (at: number) => string | undefined;

function cellLooks(there: ReadonlyMap<number, Piece>, ofColumn: ColumnStyle): Looks {
  const known = new Map<number, ReadonlyMap<number, Piece>>();
  return (at) => {
    const row = Math.floor(at / sheetColumns);
    const cells = known.get(row) ?? new Map(cellsIn(there.get(row)).all.map((cell) => [cell.at, cell]));
    known.set(row, cells);
    const cell = cells.get(at);
    return cell === undefined ? ofColumn(at % sheetColumns) : attribute(cell.attributes, 's');
  };
}

interface RowEdited {
  readonly number: number;
  readonly xml: string;
  readonly inTheWay?: InTheWay;
}

function rowEdited(
  row: Piece | undefined,
  number: number,
  edits: readonly CellEdit[],
  looks: Looks,
  last: Piece | undefined,
  writing: SheetWriting,
): RowEdited {
  const { all, rest } = cellsIn(row);
  const cells = new Map(all.map((cell) => [cell.at, cell]));
  const texts = new Map(all.map(({ at, text }) => [at, text]));
  // Of two edits of a cell the later one counts: values come after looks.
  for (const edit of new Map(edits.map((one) => [one.at, one])).values()) {
    const cell = cells.get(edit.at);
    if (cell !== undefined && holdsFormula(cell)) return { number, xml: '', inTheWay: { why: 'formula', at: edit.at } };
    const style =
      attribute(cell?.attributes ?? '', 's') ?? (cell === undefined ? looks(edit.like ?? edit.at) : undefined);
    texts.set(edit.at, cellXml(edit, { attributes: cell?.attributes ?? '', style }, writing));
  }
  const sorted = [...texts].sort(([a], [b]) => a - b);
  const columns = sorted.map(([at]) => at % sheetColumns);
  const open = rowTag(row?.attributes ?? lookOf(last), number, columns, writing.prefix);
  return { number, xml: `${open}${sorted.map(([, text]) => text).join('')}${rest}</${writing.prefix}row>` };
}

/** Of the attributes of a row only its look goes to the rows below. */
const lookOf = (last: Piece | undefined): string =>
  (last?.attributes ?? '').match(/\s(?:s|customFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g)?.join('') ?? '';

/** `spans` is a hint on the columns in use, and wrong once there are more. */
function rowTag(attributes: string, number: number, columns: readonly number[], prefix: string): string {
  const rest = attributes.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd();
  const spans = `${Math.min(...columns) + 1}:${Math.max(...columns) + 1}`;
  return `<${prefix}row r="${number + 1}" spans="${spans}"${rest}>`;
}

/** The first of the cells that lies under a merged range, or in the range of a formula that fills several cells. */
export function coveredCell(xml: string, edits: readonly CellEdit[]): InTheWay | undefined {
  const merged = [...xml.matchAll(/<(?:[\w.-]+:)?mergeCell(?=\s)([^<>]*)>/g)].map(([, attributes = '']) => attributes);
  const filled = [...xml.matchAll(/<(?:[\w.-]+:)?f(?=\s)([^<>]*t=["'](?:array|dataTable)["'][^<>]*)>/g)];
  const ranges = (of: readonly string[]): readonly string[] =>
    of.flatMap((attributes) => attribute(attributes, 'ref') ?? []);
  const find = (why: InTheWay['why'], of: readonly string[]): InTheWay | undefined => {
    const hit = edits.find(({ at }) =>
      of.some((range) => lies(at, range) && (why === 'formula' || !isFirst(at, range))),
    );
    return hit === undefined ? undefined : { why, at: hit.at };
  };
  return find('formula', ranges(filled.map(([, attributes = '']) => attributes))) ?? find('merged', ranges(merged));
}

const isFirst = (at: number, range: string): boolean => range.split(':')[0]?.replaceAll('$', '') === cellName(at);

function lies(at: number, range: string): boolean {
  const [from = 0, to = from] = range.split(':').map((cell) => positionOf(cell) ?? 0);
  const between = (n: number, a: number, b: number): boolean => n >= a && n <= b;
  const row = (position: number): number => Math.floor(position / sheetColumns);
  return between(row(at), row(from), row(to)) && between(at % sheetColumns, from % sheetColumns, to % sheetColumns);
}
