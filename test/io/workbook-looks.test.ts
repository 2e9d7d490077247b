// Hidden columns and struck-out cells are read, and it is told that they are.

import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { struckFormats } from '../../src/io/workbook-looks.js';
import { readBook } from '../source/books.js';

type Change = (sheet: Excel.Worksheet) => void;

async function told(change: Change): Promise<readonly unknown[]> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('Costs');
  sheet.addRows([
    ['on', 'year', 'amount', 'note', 'my own'],
    ['A1', 2025, 10, null, 'x'],
    ['A2', 2025, 20, null, 'y'],
    ['A3', 2025, 30, null, 'z'],
  ]);
  change(sheet);
  const { findings, parts } = await readBook(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(parts[0]?.value['costs']).toHaveLength(3);
  return findings.flatMap(({ code, args }) => (code === 'NAP189' || code === 'NAP190' ? [{ code, ...args }] : []));
}

const hide =
  (...columns: readonly number[]): Change =>
  (sheet) => {
    for (const column of columns) sheet.getColumn(column).hidden = true;
  };
const strike =
  (...cells: readonly string[]): Change =>
  (sheet) => {
    for (const cell of cells) sheet.getCell(cell).font = { strike: true };
  };

test.each<[string, Change, readonly unknown[]]>([
  ['a column', hide(3), [{ code: 'NAP189', sheet: 'Costs', count: 1, columns: 'amount (C)' }]],
  ['two columns', hide(2, 3), [{ code: 'NAP189', sheet: 'Costs', count: 2, columns: 'year (B), amount (C)' }]],
  ['an empty column, and one that is not read', hide(4, 5), []],
])('%s hidden', async (_, change, expected) => {
  expect(await told(change)).toEqual(expected);
});

test.each<[string, Change, readonly unknown[]]>([
  ['a whole row', strike('A3', 'B3', 'C3'), [{ code: 'NAP190', sheet: 'Costs', count: 1, rows: '3' }]],
  ['two amounts', strike('C2', 'C3'), [{ code: 'NAP190', sheet: 'Costs', count: 2, rows: '2–3' }]],
  ['a title, an empty cell, and one that is not read', strike('C1', 'D2', 'E2'), []],
])('%s struck out', async (_, change, expected) => {
  expect(await told(change)).toEqual(expected);
});

test.each([
  ['<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="1"/><xf fontId="0"/></cellXfs>', ['0']],
  ['<x:fonts><x:font><x:strike val="true"/></x:font></x:fonts><x:cellXfs><x:xf fontId="0"/></x:cellXfs>', ['0']],
  ['<fonts><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>', []],
  ['<fonts><font/></fonts><cellXfs><xf fontId="0"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>', []],
  ['', []],
])('formats that are struck out in %s', (styles, expected) => {
  expect([...struckFormats(styles)]).toEqual(expected);
});
