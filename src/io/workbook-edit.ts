// A workbook that a person keeps, with cells, rows and sheets changed. The XML of the sheets that change is edited where
// it changes; every other part of the package stays as its bytes are. Who calls reads back what this gives.

import { isUtf8 } from 'node:buffer';
import type { BookSheet, CellValue } from '../render/book.js';
import type { BookEdit, SheetEdit } from '../render/book-edit.js';
import { cellName, sheetColumns } from '../source/workbook.js';
import { sheetsAdded } from './workbook-edit-add.js';
import { type Editing, stylesOf, textOf } from './workbook-edit-parts.js';
import { dimensionGrown, growthOf, rulesGrown, tableGrown } from './workbook-edit-ranges.js';
import { attribute, type ColumnStyle, coveredCell, type InTheWay, rowsEdited } from './workbook-edit-rows.js';
import { bookMap, elements, relations, workbookPart } from './workbook-package.js';
import { unzip } from './workbook-zip.js';
import { zipEdited } from './zip-edit.js';

/**
 * Why a workbook is not changed: `odd` where it holds what spreadsheet programs do not write, `signed` where a signature
 * would break, `titles` where a sheet has the name of a new one and is none of the table.
 */
export type EditRefusal =
  | { readonly why: InTheWay['why']; readonly sheet: string; readonly cell: string }
  | { readonly why: 'titles'; readonly sheet: string }
  | { readonly why: 'odd' | 'signed' };

export type Edited = { readonly bytes: Uint8Array } | { readonly refused: EditRefusal };

const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** The bytes of an .xlsx or .xlsm file with the changes made, or why they are not. */
export function editedWorkbook(bytes: Uint8Array, edit: BookEdit): Edited {
  const whole = Buffer.from(bytes);
  const pack = unzip(whole, isMarkup);
  const workbook = workbookPart(pack);
  if (workbook === undefined) return { refused: { why: 'odd' } };
  if (pack.names.some((name) => name.startsWith('_xmlsignatures/'))) return { refused: { why: 'signed' } };
  const editing: Editing = { pack, workbook, map: bookMap(pack, workbook), texts: new Map() };
  for (const sheet of edit.sheets) {
    const refused = editSheet(editing, sheet);
    if (refused !== undefined) return { refused };
  }
  const taken = edit.added.find(({ sheet }) => editing.map.sheets.some(({ name }) => isSameName(name, sheet.name)));
  if (taken !== undefined) return { refused: { why: 'titles', sheet: taken.sheet.name } };
  const long = edit.added.flatMap(({ sheet }) => longIn(sheet))[0];
  if (long !== undefined) return { refused: long };
  sheetsAdded(editing, edit.added);
  recounted(editing);
  if ([...editing.texts.keys()].some((name) => isOther(pack.parts.get(name)))) return { refused: { why: 'odd' } };
  const contents = new Map([...editing.texts].map(([name, text]) => [name, Buffer.from(text)]));
  return { bytes: zipEdited(whole, contents) };
}

/** What is not UTF-8 could not be written back as it was. */
const isOther = (part: Buffer | undefined): boolean => part !== undefined && !isUtf8(Buffer.from(part));

/** Excel calls a workbook with a longer text in a cell damaged. */
const longestCell = 32_767;
const isLong = (value: CellValue | undefined): boolean => typeof value === 'string' && value.length > longestCell;

const longIn = ({ name, rows }: BookSheet): readonly EditRefusal[] =>
  rows.flatMap((row, r) =>
    row.flatMap((value, i) =>
      isLong(value) ? [{ why: 'long' as const, sheet: name, cell: cellName((r + 2) * sheetColumns + i) }] : [],
    ),
  );

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sheet's XML before its rows, its rows, and behind them. */
const sheetParts =
  /^([\s\S]*?)(<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^<>]*?)(?:\/>|>([\s\S]*)(<\/(?:[\w.-]+:)?sheetData\s*>))([\s\S]*)$/;

function editSheet(editing: Editing, edit: SheetEdit): EditRefusal | undefined {
  const { map } = editing;
  const part = map.sheets.find(({ name }) => name === edit.name)?.part ?? '';
  const xml = textOf(editing, part);
  const [, head = '', tag, name = '', rows = '', close, tail = ''] = sheetParts.exec(xml) ?? [];
  if (tag === undefined || /<!--|<!\[CDATA\[/.test(xml)) return { why: 'odd' };
  const inTheWay = ({ why, at }: InTheWay): EditRefusal => ({ why, sheet: edit.name, cell: cellName(at) });
  const long = edit.cells.find(({ value }) => isLong(value));
  if (long !== undefined) return inTheWay({ why: 'long', at: long.at });
  const covered = coveredCell(xml, edit.cells);
  if (covered !== undefined) return inTheWay(covered);
  const writing = { prefix: name, styles: stylesOf(editing), date1904: map.date1904 };
  const edited = rowsEdited(rows, edit, columnStyles(head), writing);
  if (edited.inTheWay !== undefined) return inTheWay(edited.inTheWay);
  const growth = growthOf(edit);
  const at = edit.cells.flatMap((cell) => (cell.value === undefined ? [] : [cell.at]));
  const before = dimensionGrown(rulesGrown(head, growth), at);
  const after = close ?? `</${name}sheetData>`;
  editing.texts.set(part, `${before}${tag}>${edited.xml}${after}${rulesGrown(tail, growth)}`);
  growTables(editing, part, growth);
  return undefined;
}

/** The style of each column, as the sheet's `cols` say it. */
function columnStyles(head: string): ColumnStyle {
  const columns = elements(head, 'col').map((column) => ({
    from: Number(column.get('min')),
    to: Number(column.get('max')),
    style: column.get('style'),
  }));
  return (column) => columns.find(({ from, to }) => from <= column + 1 && column + 1 <= to)?.style;
}

function growTables(editing: Editing, sheet: string, growth: ReturnType<typeof growthOf>): void {
  for (const { target, type } of relations(editing.pack, sheet).values()) {
    if (!/\/table$/.test(type)) continue;
    const xml = textOf(editing, target);
    const grown = tableGrown(xml, growth);
    if (grown !== xml) editing.texts.set(target, grown);
  }
}

/** What formulas stored was counted before: Excel and LibreOffice are asked to count anew. */
function recounted(editing: Editing): void {
  const { map, workbook } = editing;
  const formula = /<(?:[\w.-]+:)?f(?=[\s/>])/;
  if (!map.sheets.some(({ part = '' }) => formula.test(textOf(editing, part)))) return;
  const xml = textOf(editing, workbook);
  const calc = /<(?:[\w.-]+:)?calcPr(?=[\s/>])[^<>]*>/.exec(xml)?.[0];
  if (calc !== undefined && /^1|true$/.test(attribute(calc, 'fullCalcOnLoad') ?? '')) return;
  const asked = calc?.replace(/\sfullCalcOnLoad=["'][^"']*["']/, '').replace(/(\s*\/?>)$/, ' fullCalcOnLoad="1"$1');
  // Its place is behind the names of ranges, or what stands before them.
  const before = /^([\s\S]*<\/((?:[\w.-]+:)?)(?:definedNames|externalReferences|functionGroups|sheets)\s*>)/.exec(xml);
  const [, start = '', prefix = ''] = before ?? [];
  const made =
    calc === undefined ? `${start}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(start.length)}` : undefined;
  editing.texts.set(workbook, made ?? xml.replace(calc ?? '', () => asked ?? ''));
}
