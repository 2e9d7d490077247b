// Small files that are made to keep a reader busy: what they spread over a whole sheet costs nothing.

import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/io/workbook.js';
import { onlyRows } from '../../src/io/workbook-only-rows.js';
import { scanSheet } from '../../src/io/workbook-scan.js';
import { rawBook } from '../source/books.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

const positions = async (file: Uint8Array): Promise<readonly number[]> => {
  const { sheets } = await openWorkbook(file, 'plan.xlsx');
  return sheets.flatMap(({ at }) => [...at]);
};

/** A sheet with something before and after its rows. */
const around = (before: string, after: string): Uint8Array =>
  rawBook('S', '', {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  });

describe('what spreads over a whole sheet', () => {
  it.each([
    ['a link', '', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'],
    ['many links', '', '<hyperlink ref="A1:XFD1048576" location="x"/>'.repeat(50)],
    ['columns without end', '<cols><col min="1" max="2000000000" width="9" customWidth="1"/></cols>', ''],
    ['the dimension', '<dimension ref="A1:XFD1048576"/>', ''],
    ['a merged range', '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    [
      'a link before the last mention of rows',
      '<a sheetData=""/>',
      '<hyperlink ref="A1:XFD1048576"/><a sheetData=""/>',
    ],
    ['a filter', '', '<autoFilter ref="A1:XFD1048576"/>'],
  ])('%s', async (_, before, after) => {
    expect(await positions(around(before, after))).toEqual([0]);
  });

  it('a comment at the far end of a sheet', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const file = rawBook('S', rows, {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${rel}" Target="../comments1.xml"/></Relationships>`,
      'xl/comments1.xml': `<comments xmlns="${main}"><commentList><comment ref="XFD1048576"><text><t>x</t></text></comment></commentList></comments>`,
    });
    const { sheets } = await openWorkbook(file, 'plan.xlsx');
    expect(sheets.map(({ at, comments }) => [[...at], comments])).toEqual([[[0], [1_048_575 * 16_384 + 16_383]]]);
  });

  it('cells far to the right on many rows', async () => {
    const far = Array.from({ length: 3000 }, (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>${r}</v></c></row>`);
    expect(await positions(rawBook('S', far.join('')))).toEqual(far.map((_, r) => r * 16_384 + 16_383));
  });

  it('a number format as long as a book', async () => {
    const noise = Array.from({ length: 20_000 }, (_, i) => `[${(i * 7919).toString(36)}`).join('');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const file = rawBook('S', '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="200" formatCode="${noise}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    });
    expect(await positions(file)).toEqual([0]);
  });
});

describe('counting', () => {
  it('is given up where there are more cells than allowed', () => {
    const many = '<row>'.concat('<c><v>1</v></c>'.repeat(20), '</row>');
    expect(scanSheet(many, 20).tooMany).toBe(false);
    const { tooMany, valued } = scanSheet(many.repeat(1000), 30);
    expect([tooMany, valued.size]).toEqual([true, 31]);
  });
});

describe('rows alone', () => {
  it.each([
    [
      '<worksheet a="b"><cols/><sheetData><row/></sheetData><x/></worksheet>',
      '<worksheet a="b"><sheetData><row/></sheetData></worksheet>',
    ],
    [
      '<x:worksheet><x:sheetData><x:row/></x:sheetData><x:y/></x:worksheet>',
      '<x:worksheet><x:sheetData><x:row/></x:sheetData></x:worksheet>',
    ],
    ['<worksheet><sheetData/><x/></worksheet>', '<worksheet><sheetData/></worksheet>'],
    ['<worksheet><x/></worksheet>', ''],
    [
      '<worksheet sheetData="1"><sheetDatas/><sheetData a="</sheetData "><row/></sheetData><x sheetData=""/></worksheet>',
      '<worksheet sheetData="1"><sheetData a="</sheetData "></worksheet>',
    ],
    [
      '<worksheet><y sheetData=""/><sheetData><row/></sheetData><x sheetData=""/><sheetData/></worksheet>',
      '<worksheet><sheetData><row/></sheetData></worksheet>',
    ],
  ])('%s', (sheet, expected) => {
    expect(onlyRows(Buffer.from(sheet)).toString()).toBe(expected);
  });
});
