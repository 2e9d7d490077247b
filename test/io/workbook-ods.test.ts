// OpenDocument sheets whose markup says more than their reader hands on: what would be lost is told.

import { describe, expect, it } from 'vitest';
import { openOrRefuse } from '../../src/io/workbook.js';
import { cellAt, cellName } from '../../src/source/workbook.js';
import { packageOf } from '../source/books.js';

const spaces = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const text = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`;

const bookOf = (rows: string, styles = '', style = ''): Uint8Array =>
  packageOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': `<office:document-styles ${spaces}/>`,
    'content.xml':
      `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body>` +
      `<office:spreadsheet><table:table table:name="S"${style}>${rows}</table:table></office:spreadsheet>` +
      '</office:body></office:document-content>',
  });

/** "B2 number 77" of each cell, or the code of a refusal with its counts. */
async function readOf(bytes: Uint8Array): Promise<readonly string[]> {
  const book = await openOrRefuse(bytes, 'x.ods');
  if ('refused' in book) return [book.refused.code, JSON.stringify(book.refused.args)];
  return book.sheets.flatMap((sheet) =>
    Array.from(sheet.at, (_, i) => cellAt(sheet, i)).map(({ at, kind, value }) => `${cellName(at)} ${kind} ${value}`),
  );
}

describe('OpenDocument', () => {
  it.each([
    ['a number', '<table:table-cell office:value-type="float" office:value="77"/>', 2],
    [
      'a number that is repeated',
      '<table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="7"/>',
      4,
    ],
    [
      'a text in an attribute',
      '<table:table-cell office:value-type="string" office:string-value="x"></table:table-cell>',
      2,
    ],
  ])('%s that does not stand there as text is not passed over', async (_, cell, declared) => {
    const [code, args] = await readOf(bookOf(row(text('a') + cell)));
    expect(code).toBe('NAP157');
    expect(JSON.parse(args ?? '')).toMatchObject({ sheet: 'S', declared, read: 1 });
  });

  it('a formula without a value is told at its cell', async () => {
    const bare = '<table:table-cell table:formula="of:=1+1"/>';
    expect(await readOf(bookOf(row(text('a') + bare) + row(text('b'))))).toEqual([
      'A1 text a',
      'B1 formula =',
      'A2 text b',
    ]);
  });

  it('repeated rows, covered and empty cells are where they stand', async () => {
    const two = '<table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>';
    const gap = '<table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"/>';
    expect(await readOf(bookOf(row(text('a') + gap + two, ' table:number-rows-repeated="2"') + row(two)))).toEqual([
      'A1 text a',
      'E1 number 2',
      'A2 text a',
      'E2 number 2',
      'A3 number 2',
    ]);
  });

  it('hidden sheets and hidden rows are known', async () => {
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const hidden = ' table:visibility="filter" table:number-rows-repeated="3"';
    const book = await openOrRefuse(
      bookOf(row(text('a')) + row(text('b'), hidden), style, ' table:style-name="ta2"'),
      'x.ods',
    );
    expect('sheets' in book ? book.sheets.map((sheet) => [sheet.hidden, sheet.hiddenRows]) : book).toEqual([
      [true, [1, 2, 3]],
    ]);
  });
});
