// The editor of workbooks at the level of their XML: ranges that grow, prefixes, rows without numbers, other days, packages
// as other programs write them.

import * as X from '@e965/xlsx';
import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { openOrRefuse, readWorkbookParts } from '../../src/io/workbook.js';
import { editedWorkbook } from '../../src/io/workbook-edit.js';
import { unzip } from '../../src/io/workbook-zip.js';
import { zipEdited } from '../../src/io/zip-edit.js';
import type { CellEdit, SheetEdit } from '../../src/render/book-edit.js';
import { Origins } from '../../src/source/origin.js';
import { cellAt, cellName, positionOf } from '../../src/source/workbook.js';

const rows = [
  ['period', 'on', 'amount'],
  ['2026-H1', '1.1', 5],
  ['2026-H1', '1.2', 6],
];
const written = (): Buffer => {
  const book = X.utils.book_new();
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet(rows), 'Spending');
  return X.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
};
const sheetPart = 'xl/worksheets/sheet1.xml';
const part = (bytes: Uint8Array, name = sheetPart): string =>
  unzip(Buffer.from(bytes), () => true)
    .parts.get(name)
    ?.toString('utf8') ?? '';

/** The workbook with parts as somebody else would have written them. */
const having = (parts: Readonly<Record<string, (xml: string) => string>>): Buffer => {
  const bytes = written();
  const made = Object.entries(parts).map(([name, change]) => [name, Buffer.from(change(part(bytes, name)))] as const);
  return zipEdited(bytes, new Map(made));
};

const cell = (name: string, value: CellEdit['value'], kind: CellEdit['kind'] = 'amount', like?: string): CellEdit => ({
  at: positionOf(name) ?? -1,
  value,
  kind,
  ...(like === undefined ? {} : { like: positionOf(like) ?? -1 }),
});
const sheet = (cells: readonly CellEdit[], added: readonly number[] = []): SheetEdit => ({
  name: 'Spending',
  cells,
  rows: { first: 1, last: 2 },
  added,
});

function edited(bytes: Uint8Array, edit: SheetEdit): Uint8Array {
  const made = editedWorkbook(bytes, { sheets: [edit], added: [] });
  if ('refused' in made) throw new Error(JSON.stringify(made));
  return made.bytes;
}

async function cells(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const book = await openOrRefuse(bytes, 'x.xlsx');
  if ('refused' in book) throw new Error(JSON.stringify(book.refused));
  const [first] = book.sheets;
  if (first === undefined) throw new Error('a sheet');
  return Object.fromEntries([...first.at].map((_, i) => [cellName(cellAt(first, i).at), cellAt(first, i).value]));
}

const rules =
  '<conditionalFormatting sqref="C2:C3"><cfRule type="expression" priority="1"><formula>C2&gt;5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="A2:A3 B2:B3"><formula1>"a"</formula1></dataValidation>' +
  '<dataValidation type="list" sqref="C3"><formula1>"a"</formula1></dataValidation></dataValidations>';

test('rules and tables that end with the last row reach over new rows; what ends elsewhere stays', async () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="period"/><tableColumn id="2" name="on"/><tableColumn id="3" name="amount"/></tableColumns></table>';
  const space = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const bytes = having({
    [sheetPart]: (xml) =>
      xml.replace(
        /<\/worksheet>/,
        `${rules}<tableParts ${space} count="1"><tablePart r:id="rId7"/></tableParts></worksheet>`,
      ),
    'xl/worksheets/_rels/sheet1.xml.rels': () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': () => table,
    '[content_types].xml': (xml) =>
      xml.replace(
        '</Types>',
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
      ),
  });
  const made = edited(bytes, sheet([cell('A4', '2026-H1', 'id'), cell('C4', 7), cell('A5', '2026-H1', 'id')], [3, 4]));
  expect(part(made)).toContain('sqref="C2:C5"');
  expect(part(made)).toContain('sqref="A2:A5 B2:B5"');
  expect(part(made)).toContain('sqref="C3"');
  expect(part(made)).toContain('<dimension ref="A1:C5"/>');
  expect(part(made, 'xl/tables/table1.xml')).toBe(table.replaceAll('A1:C3', 'A1:C5'));
  const reader = new Excel.Workbook();
  await reader.xlsx.load(Buffer.from(made) as unknown as Excel.Buffer);
  expect(reader.getWorksheet('Spending')?.getCell('C4').value).toBe(7);
});

test('names with a prefix, rows and cells without references', async () => {
  const prefixed = (xml: string): string =>
    xml
      .replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
      .replace('xmlns="', 'xmlns:x="')
      .replace(/ r="[A-Z]*\d+"/g, '');
  const made = edited(
    having({ [sheetPart]: prefixed }),
    sheet([cell('C2', 8.1), cell('E2', 'mine', 'text'), cell('A4', 'new', 'id')], [3]),
  );
  expect(await cells(made)).toEqual({
    A1: 'period',
    B1: 'on',
    C1: 'amount',
    A2: '2026-H1',
    B2: '1.1',
    C2: 8.1,
    E2: 'mine',
    A3: '2026-H1',
    B3: '1.2',
    C3: 6,
    A4: 'new',
  });
});

test('a new cell looks like the one above it, a changed one keeps its look, a day counts as the workbook counts', async () => {
  const bytes = having({
    'xl/styles.xml': (xml) =>
      xml.replace(/<cellXfs[\s\S]*<\/cellXfs>/, '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
    'xl/workbook.xml': (xml) => xml.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>'),
    [sheetPart]: (xml) => xml.replace('<c r="C3"', '<c r="C3" s="1" cm="1"'),
  });
  const made = edited(
    bytes,
    sheet(
      [cell('C3', '2026-07-01', 'day'), cell('C4', '2026-07-02', 'day', 'C3'), cell('B4', '2026-07-03', 'day', 'B3')],
      [3],
    ),
  );
  expect(await cells(made)).toMatchObject({ C3: '2026-07-01', C4: '2026-07-02', B4: '2026-07-03' });
  expect(part(made)).toContain('<c r="C3" s="1"><v>44742</v></c>');
  expect(part(made)).toMatch(/<c r="C4" s="1"><v>44743<\/v><\/c>/);
});

test('the first row of a table looks like its columns, not like its titles', () => {
  const bytes = having({
    [sheetPart]: (xml) =>
      xml
        .replace('<sheetData>', '<cols><col min="3" max="3" width="9" style="0"/></cols><sheetData>')
        .replace(/<row r="[23]"[\s\S]*?<\/row>/g, '')
        .replaceAll(/<c r="([ABC]1)"/g, '<c r="$1" s="1"'),
  });
  const made = edited(bytes, { ...sheet([cell('A2', 'x', 'id'), cell('C2', 5)], [1]), rows: { first: 1, last: 0 } });
  expect(part(made)).toContain('<c r="C2" s="0"><v>5</v></c>');
  expect(part(made)).toContain('<c r="A2" t="inlineStr">');
});

test('macros stay as their bytes are', () => {
  const bytes = zipEdited(written(), new Map([['xl/vbaproject.bin', Buffer.from([0, 1, 2, 255])]]));
  const made = unzip(Buffer.from(edited(bytes, sheet([cell('C2', 8)]))), () => true);
  expect(made.parts.get('xl/vbaproject.bin')?.equals(Buffer.from([0, 1, 2, 255]))).toBe(true);
});

test('a number is never written where it would show as a day', async () => {
  const bytes = having({
    'xl/styles.xml': (xml) =>
      xml.replace(/<cellXfs[\s\S]*<\/cellXfs>/, '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
    [sheetPart]: (xml) => xml.replace('<c r="C3"', '<c r="C3" s="1"'),
  });
  expect(await cells(edited(bytes, sheet([cell('C3', 45_000)])))).toMatchObject({ C3: 45_000 });
});

test('formulas elsewhere are counted anew when the workbook is opened', () => {
  const bytes = having({
    [sheetPart]: (xml) =>
      xml.replace('</row></sheetData>', '<c r="F3"><f>SUM(C2:C3)</f><v>11</v></c></row></sheetData>'),
  });
  const made = edited(bytes, sheet([cell('C2', 8)]));
  expect(part(made)).toContain('<f>SUM(C2:C3)</f><v>11</v>');
  expect(part(made, 'xl/workbook.xml')).toMatch(/<\/sheets>.*<calcPr fullCalcOnLoad="1"\/>/);
  expect(part(edited(written(), sheet([cell('C2', 8)])), 'xl/workbook.xml')).not.toContain('calcPr');
});

test('results of formulas are told as old until a spreadsheet program has computed them', async () => {
  const sum = (xml: string): string =>
    xml.replace(
      '</row></sheetData>',
      '</row><row r="4"><c r="A4" t="str"><v>2026-H1</v></c><c r="B4" t="str"><v>1.3</v></c><c r="C4"><f>SUM(C2:C3)</f><v>11</v></c></row></sheetData>',
    );
  const codes = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const { findings } = await readWorkbookParts(bytes, 'x.xlsx', new Origins());
    return findings
      .filter(({ code }) => code === 'NAP185')
      .map(({ at }) => ('place' in at ? (at.place.cell ?? '') : ''));
  };
  const before = having({ [sheetPart]: sum });
  const made = edited(before, { ...sheet([cell('C2', 8)]), rows: { first: 1, last: 3 } });
  const saved = zipEdited(
    Buffer.from(made),
    new Map([['xl/workbook.xml', Buffer.from(part(made, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', ''))]]),
  );
  expect(await Promise.all([before, made, saved].map(codes))).toEqual([[], ['C4'], []]);
});

test.each([
  [
    'a cell under a merged one',
    '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>',
    'C2',
    { why: 'merged', sheet: 'Spending', cell: 'C2' },
  ],
  ['the first of merged cells', '<mergeCells count="1"><mergeCell ref="C2:D2"/></mergeCells>', 'C2', undefined],
])('%s', (_name, merged, at, refused) => {
  const bytes = having({ [sheetPart]: (xml) => xml.replace('</sheetData>', `</sheetData>${merged}`) });
  const made = editedWorkbook(bytes, { sheets: [sheet([cell(at, 8)])], added: [] });
  expect('refused' in made ? made.refused : undefined).toEqual(refused);
});

test('a formula that fills several cells, markup that nobody writes, and a signature are in the way', () => {
  const refusal = (bytes: Uint8Array): unknown => {
    const made = editedWorkbook(bytes, { sheets: [sheet([cell('C3', 8)])], added: [] });
    return 'refused' in made ? made.refused : undefined;
  };
  const array = (xml: string): string =>
    xml.replace(/<c r="C2"[^>]*>/, '<c r="C2"><f t="array" ref="C2:C3">B2:B3*1</f>');
  expect(refusal(having({ [sheetPart]: array }))).toEqual({ why: 'formula', sheet: 'Spending', cell: 'C3' });
  expect(refusal(having({ [sheetPart]: (xml) => xml.replace('<sheetData>', '<!-- --><sheetData>') }))).toEqual({
    why: 'odd',
  });
  const latin = zipEdited(
    written(),
    new Map([[sheetPart, Buffer.from(part(written()).replace('</sheetData>', '</sheetData><x y="\xe9"/>'), 'latin1')]]),
  );
  expect(refusal(latin)).toEqual({ why: 'odd' });
  expect(refusal(having({ '_xmlsignatures/sig1.xml': () => '<s/>' }))).toEqual({ why: 'signed' });
});

test('a package with a comment at its end keeps it', async () => {
  const whole = Buffer.concat([written(), Buffer.from('note')]);
  whole.writeUInt16LE(4, whole.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 20);
  const made = edited(whole, sheet([cell('C2', 9)]));
  expect(Buffer.from(made).subarray(-4).toString()).toBe('note');
  expect(await cells(made)).toMatchObject({ C2: 9, C3: 6 });
});
