// Workbook files: what is refused and why, what is read, compared with what the files declare.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/io/workbook.js';
import { checkedCells } from '../../src/io/workbook-cells.js';
import { scanSheet } from '../../src/io/workbook-scan.js';
import { serialDay } from '../../src/io/workbook-values.js';
import { cellAt, cellName, positionOf } from '../../src/source/workbook.js';
import { bookOf, packageOf, rawBook, readBook } from '../source/books.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const goals = bookOf({
  Goals: [
    ['id', 'title'],
    ['1', 'A'],
  ],
});
const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const header = `<row r="1">${cell('A1', 'id')}${cell('B1', 'title')}</row>`;
const row = `<row r="2">${cell('A2', '1')}${cell('B2', 'A')}</row>`;

/** Each finding's code with what it says is wrong. */
async function refusal(file: Uint8Array): Promise<string> {
  const { refused, parts, findings } = await readBook(file);
  expect([refused, parts.length, findings.length]).toEqual([true, 0, 1]);
  const [found] = findings;
  const args: { readonly [name: string]: unknown } = { ...found?.args };
  return [found?.code, args['kind'] ?? args['damage'] ?? args['excess'] ?? args['unsafe']].filter(Boolean).join(' ');
}

describe('refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', bytes(''), 'NAP151 empty'],
    ['a file of zeros', new Uint8Array(512), 'NAP151 empty'],
    ['a PDF', bytes('%PDF-1.7'), 'NAP151 pdf'],
    ['a web page', bytes('\ufeff <!DOCTYPE html><table>'), 'NAP151 html'],
    ['an XML file', bytes('<?xml version="1.0"?><Workbook/>'), 'NAP151 xml'],
    ['CSV', bytes('id,title\n1,A'), 'NAP151 text'],
    ['a Word document', packageOf({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<Types/>' }), 'NAP151 word'],
    ['another package', packageOf({ 'a.txt': 'a' }), 'NAP151 zip'],
    ['damaged OpenDocument', packageOf({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }), 'NAP154 content'],
    [
      'OpenDocument that repeats a cell without end',
      packageOf({
        'content.xml':
          '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float"/></table:table-row>',
        'META-INF/manifest.xml': '<a/>',
      }),
      'NAP155 cells',
    ],
    [
      'encrypted OpenDocument',
      packageOf({ 'content.xml': 'x', 'META-INF/manifest.xml': '<encryption-data/>' }),
      'NAP152',
    ],
    ['half a file', goals.subarray(0, goals.length / 2), 'NAP154 truncated'],
    [
      'a file without its table of contents',
      Uint8Array.from(goals, (b, i) => (i > goals.length - 400 && i < goals.length - 30 ? 0 : b)),
      'NAP154 directory',
    ],
    ['a broken part', Uint8Array.from(goals, (b, i) => (i > 60 && i < 120 ? 0xff : b)), 'NAP154 part'],
    ['a name that leads out', packageOf({ '../../evil.txt': 'x' }), 'NAP156 path'],
    ['a document type', rawBook('Goals', header, { 'xl/styles.xml': '<!DOCTYPE a><styleSheet/>' }), 'NAP156 doctype'],
    ['a cell beyond the columns', rawBook('Goals', `<row r="1">${cell('XFE1', 'a')}</row>`), 'NAP156 reference'],
    ['a row beyond the rows', rawBook('Goals', '<row r="1048577"/>'), 'NAP156 reference'],
    ['more unpacked than a hundred times its size', rawBook('Goals', ' '.repeat(2_000_000)), 'NAP155 ratio'],
    [
      'a thousand and one parts',
      packageOf(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`a${i}`, 'x']))),
      'NAP155 entries',
    ],
    [
      'a sheet without its part',
      rawBook('Goals', header, { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'NAP154 sheet',
    ],
  ])('%s', async (_, file, expected) => {
    expect(await refusal(file)).toBe(expected);
  });

  it('every beginning of a workbook is refused or read, never more', async () => {
    for (let length = 0; length < goals.length; length += 97) await refusal(goals.subarray(0, length));
  });

  it('cells that the reader does not see', () => {
    const scan = scanSheet(`<sheetData>${header}${row}</sheetData>`);
    const raw = {
      at: Float64Array.from(scan.valued),
      kind: new Uint8Array(4),
      value: ['id', 'title', '1', 'A'],
      shown: new Map(),
    };
    expect(checkedCells(raw, scan)).toHaveProperty('cells');
    expect(checkedCells({ ...raw, at: raw.at.subarray(1) }, scan)).toEqual({ declared: 4, read: 3 });
  });
});

describe('read', () => {
  it.each<[string, Uint8Array]>([
    [
      'prefixed names',
      rawBook('Goals', '', {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${(header + row).replace(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
      }),
    ],
    ['cells without references', rawBook('Goals', (header + row).replace(/ r="[A-Z]*\d"/g, ''))],
    [
      'a cell at the end of the sheet',
      rawBook('Goals', `${header}${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    ],
    [
      'lists of another sheet and small charts, as Excel keeps them after the cells',
      rawBook('Goals', header + row, {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${header}${row}</sheetData><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations><x14:sparklineGroup><x14:sparkline><xm:f>Costs!A1:A3</xm:f></x14:sparkline></x14:sparklineGroup></ext></extLst></worksheet>`,
      }),
    ],
    [
      'a merged range over everything',
      rawBook('Goals', header + row, {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${header}${row}</sheetData><mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells></worksheet>`,
      }),
    ],
  ])('%s', async (_, file) => {
    const { parts, findings } = await readBook(file);
    expect(parts[0]?.value).toEqual({ goals: [{ id: '1', title: 'A' }] });
    expect(findings).toEqual([]);
  });

  it('macros and links are told, not followed', async () => {
    const { told } = await readBook(
      rawBook('Goals', header + row, { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<a/>' }),
    );
    expect(told).toEqual(['NAP169 plan.xlsx', 'NAP169 plan.xlsx']);
  });

  it('days are counted as spreadsheets count them', () => {
    expect([1, 59, 60, 61, 45292, 0, -1, 2_958_466].map((n) => serialDay(n, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2024-01-01',
      undefined,
      undefined,
      undefined,
    ]);
    expect([0, 43830].map((n) => serialDay(n, true))).toEqual(['1904-01-01', '2024-01-01']);
  });

  it('cells have names and positions', () => {
    expect(['A1', 'XFD1048576', 'XFE1', 'A0', 'A1048577', 'a1', '1A'].map(positionOf)).toEqual([
      0,
      17_179_869_183,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

const shared = path.resolve(import.meta.dirname, '../../../shared/data');
const odd = ['odd-xlsx', 'odd-other', 'real-sheets'].flatMap((folder) =>
  existsSync(path.join(shared, folder))
    ? readdirSync(path.join(shared, folder)).map((file) => `${folder}/${file}`)
    : [],
);
/** All others are read. */
const refusedFiles: { readonly [file: string]: string } = {
  'crafted_beyond.xlsx': 'NAP156 reference',
  'crafted_doctype.xlsx': 'NAP156 doctype',
  'crafted_slip.xlsx': 'NAP156 path',
  'crafted_zipbomb512.xlsx': 'NAP155 part',
  'exceljs_missing-bits.xlsx': 'NAP151 zip',
  'poi_54764-2.xlsx': 'NAP156 doctype',
  'poi_poc-xmlbomb.xlsx': 'NAP156 doctype',
  'poi_poc-shared-strings.xlsx': 'NAP156 reference',
  'poi_duplicate-filename-case-insensitive.xlsx': 'NAP156 twice',
  'poi_clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx': 'NAP154 directory',
  'poi_clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx': 'NAP154 truncated',
  'poi_clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx': 'NAP154 truncated',
  'calamine_issue_594_dos.ods': 'NAP155 cells',
  'calamine_pass_protected.ods': 'NAP152',
  'calamine_too_small.xls': 'NAP151 text',
  'poi_password.xls': 'NAP152',
  'iati_worldbank.xml': 'NAP151 xml',
  'frictionless_bom.csv': 'NAP151 text',
  'hxl_multiline.csv': 'NAP151 text',
  'un_pooled_allocations.csv': 'NAP151 text',
  'un_response_plans_2022.csv': 'NAP151 text',
};

describe('real, odd and hostile files', () => {
  it('are there', (context) => {
    if (odd.length === 0) context.skip();
    expect(odd.length).toBeGreaterThan(60);
  });

  it.each(odd)(
    '%s',
    async (file) => {
      const content = readFileSync(path.join(shared, file));
      const expected = refusedFiles[path.basename(file)];
      if (expected !== undefined) expect(await refusal(content)).toBe(expected);
      else expect((await readBook(content)).refused).not.toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    180_000,
  );
});

describe.skipIf(odd.length === 0)('values of real files', () => {
  it.each<[string, { readonly [cell: string]: readonly [string, unknown] }]>([
    [
      'odd-xlsx/calamine_date_1904.xlsx',
      { A1: ['date', '2021-01-01'], A2: ['date', '2021-01-02'], B1: ['number', 15] },
    ],
    [
      'odd-xlsx/calamine_errors.xlsx',
      { A1: ['error', '#DIV/0!'], A2: ['error', '#NAME?'], A5: ['error', '#REF!'], A7: ['error', '#N/A'] },
    ],
    ['odd-xlsx/calamine_has_x000D_.xlsx', { A1: ['text', 'ABC\r\nDEF'] }],
    ['odd-xlsx/calamine_nonstandard-xml-ns-prefix.xlsx', { A1: ['text', 'a'], B3: ['number', 4] }],
    ['odd-xlsx/calamine_rph.xlsx', { A1: ['text', '課きく　毛こ'] }],
    ['odd-xlsx/calamine_inlineStr_cdata.xlsx', { A1: ['text', 'Hello CDATA'], A2: ['text', '12345'] }],
    [
      'odd-xlsx/frictionless_preserve-formatting-percentage.xlsx',
      { A2: ['number', 123], B2: ['percent', 52], B4: ['percent', 6] },
    ],
    ['odd-other/calamine_merged_cells.ods', { A1: ['text', 'A'], B1: ['text', 'B'] }],
    ['odd-other/calamine_any_sheets.xlsb', { A1: ['number', 1], B3: ['number', 6] }],
    ['odd-xlsx/crafted_hugeexp.xlsx', { A1: ['infinite', 'Infinity'], C1: ['number', 0.1], D1: ['infinite', 'NaN'] }],
  ])('%s', async (file, expected) => {
    const [sheet] = (await openWorkbook(readFileSync(path.join(shared, file)), file)).sheets;
    const cells = [...(sheet?.at ?? [])].map((at, i) => [cellName(at), sheet && cellAt(sheet, i)] as const);
    const found = Object.fromEntries(cells.map(([name, one]) => [name, [one?.kind, one?.value]]));
    expect(found).toMatchObject(expected);
  });
});
