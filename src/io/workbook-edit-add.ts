// Sheets that a workbook lacks, in the words, layout and looks that nap convert writes; their titles look like those that
// the workbook has.

import type { NewSheet } from '../render/book-edit.js';
import { cellName, sheetColumns } from '../source/workbook.js';
import { pagesWide } from './page-width.js';
import { heightOf, wrappedTexts } from './row-height.js';
import { cellXml, escaped, type SheetWriting } from './workbook-edit-cell.js';
import { choicesXml } from './workbook-edit-choices.js';
import { type Looks, looksAdded } from './workbook-edit-looks.js';
import { type Editing, stylesOf, textOf } from './workbook-edit-parts.js';
import { attribute } from './workbook-edit-rows.js';
import { elements, folderOf } from './workbook-package.js';

export function sheetsAdded(editing: Editing, sheets: readonly NewSheet[]): void {
  if (sheets.length === 0) return;
  const looks = looksAdded(editing);
  for (const sheet of sheets) addSheet(editing, sheet, looks);
}

function addSheet(editing: Editing, added: NewSheet, looks: Looks): void {
  const { workbook, pack, map, texts } = editing;
  const folder = folderOf(workbook);
  const names = new Set([...pack.names, ...texts.keys()]);
  const number = free((n) => names.has(`${folder}worksheets/sheet${n}.xml`));
  const target = `worksheets/sheet${number}.xml`;
  const sister = map.sheets.find(({ part }) => part !== undefined)?.part ?? '';
  texts.set(folder + target, sheetXml(editing, added, looks, textOf(editing, sister)));
  const id = related(editing, target, sister.slice(folder.length));
  listed(editing, added.sheet.name, id);
  typed(editing, `/${folder}${target}`, `/${sister}`);
}

function free(isTaken: (n: number) => boolean): number {
  let n = 1;
  while (isTaken(n)) n += 1;
  return n;
}

/** Puts `made` before the end tag of an element, with the prefix that the tag has. */
const inserted = (xml: string, element: string, made: (prefix: string) => string): string =>
  xml.replace(new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`), (close, prefix: string) => made(prefix) + close);

/** Enters the sheet among the relations of the workbook; gives its id there. */
function related(editing: Editing, target: string, sister: string): string {
  const folder = folderOf(editing.workbook);
  const part = `${folder}_rels/${editing.workbook.slice(folder.length)}.rels`;
  const xml = textOf(editing, part);
  const all = elements(xml, 'Relationship');
  const id = `rId${free((n) => all.some((one) => one.get('Id') === `rId${n}`))}`;
  const type = all.find((one) => one.get('Target')?.toLowerCase().endsWith(sister))?.get('Type') ?? worksheetType;
  const made = (prefix: string): string => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  editing.texts.set(part, inserted(xml, 'Relationships', made));
  return id;
}

const worksheetType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const worksheetContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Enters the sheet behind the others: names of ranges go by their place. */
function listed(editing: Editing, name: string, id: string): void {
  const xml = textOf(editing, editing.workbook);
  const all = elements(xml, 'sheet');
  const number = free((n) => all.some((one) => one.get('sheetId') === String(n)));
  const space = /<(?:[\w.-]+:)?sheet\s[^<>]*?\s([\w.-]+:)id=/.exec(xml)?.[1] ?? 'r:';
  const made = (prefix: string): string =>
    `<${prefix}sheet name="${escaped(name)}" sheetId="${number}" ${space}id="${id}"/>`;
  editing.texts.set(editing.workbook, inserted(xml, 'sheets', made));
}

function typed(editing: Editing, part: string, sister: string): void {
  const types = '[content_types].xml';
  const xml = textOf(editing, types);
  const known = elements(xml, 'Override').find((one) => one.get('PartName')?.toLowerCase() === sister);
  const type = known?.get('ContentType') ?? worksheetContent;
  const made = (prefix: string): string => `<${prefix}Override PartName="${part}" ContentType="${type}"/>`;
  editing.texts.set(types, inserted(xml, 'Types', made));
}

function sheetXml(editing: Editing, added: NewSheet, looks: Looks, sister: string): string {
  const { sheet, rightToLeft } = added;
  const space = /<worksheet\s[^<>]*?xmlns=["']([^"']*)["']/.exec(sister)?.[1] ?? mainSpace;
  const writing: SheetWriting = { prefix: '', styles: stylesOf(editing), date1904: editing.map.date1904 };
  const head = { ...looks, ...headLooks(editing, added.like) };
  const row = (number: number, cells: readonly string[], height?: number): string =>
    `<row r="${number + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
  const text = (at: number, value: string, style: string | undefined): string =>
    cellXml({ at, value, kind: 'text' }, { attributes: '', style }, writing);
  const titles = sheet.columns.map(({ title, required }, i) => text(i, title, required ? head.required : head.title));
  const keys = sheet.columns.map(({ key }, i) => text(sheetColumns + i, key, head.key));
  const rows = sheet.rows.map((values, r) => {
    const cells = values.flatMap((value, i) => {
      const kind = sheet.columns[i]?.kind ?? 'text';
      const edit = { at: (r + 2) * sheetColumns + i, value, kind };
      return value === undefined ? [] : [cellXml(edit, { attributes: '', style: looks.column(kind) }, writing)];
    });
    return row(r + 2, cells, heightOf(wrappedTexts(values, sheet.columns)));
  });
  const widths = sheet.columns.map(({ kind, width }, i) => {
    const style = looks.column(kind);
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${style === undefined ? '' : ` style="${style}"`}/>`;
  });
  const last = cellName((sheet.rows.length + 1) * sheetColumns + sheet.columns.length - 1);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${space}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">`,
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>`,
    row(0, titles, 32),
    row(1, keys),
    ...rows,
    `</sheetData>${choicesXml(editing, added)}`,
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"/></worksheet>`,
  ].join('');
}

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The styles of the titles and keys of a sheet that the workbook has. */
function headLooks(editing: Editing, like: NewSheet['like']): Pick<Looks, 'title' | 'required' | 'key'> {
  if (like === undefined) return {};
  const part = editing.map.sheets.find(({ name }) => name === like.name)?.part ?? '';
  const xml = textOf(editing, part);
  const style = (at: number): string | undefined =>
    attribute(new RegExp(`<(?:[\\w.-]+:)?c\\s([^<>]*\\br="${cellName(at)}"[^<>]*)>`).exec(xml)?.[1] ?? '', 's');
  const [title, required, key] = [style(like.title), style(like.required), style(like.key)];
  return { ...(title && { title }), ...(required && { required }), ...(key && { key }) };
}
