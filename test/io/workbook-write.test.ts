// Workbooks: the same bytes at any time, numbers and days as such, drop-downs by name, nothing of the machine in them.

import { read, type WorkBook } from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { safeText } from '../../src/io/cell-values.js';
import { writeWorkbook } from '../../src/io/workbook-write.js';
import type { Book } from '../../src/render/book.js';

const book: Book = {
  rightToLeft: false,
  listsName: 'Lists',
  lists: [{ name: 'state', words: ['no-cost', 'uncosted'] }],
  sheets: [
    {
      name: 'Costs',
      columns: [
        { title: 'On', key: 'on', kind: 'id', width: 10, required: true },
        { title: 'Amount', key: 'amount', kind: 'amount', width: 10 },
        { title: 'Share', key: 'share', kind: 'percent', width: 10 },
        { title: 'Day', key: 'day', kind: 'day', width: 10 },
        { title: 'State', key: 'state', kind: 'id', width: 10, list: 'state' },
      ],
      rows: [
        ['1.10', 1184.438, 45, '2026-06-30', 'no-cost'],
        ['=1+1', 0, 7.5, '1899-12-31', undefined],
      ],
    },
  ],
};

const sheetOf = (bytes: Uint8Array): WorkBook['Sheets'][string] => {
  const sheet = read(bytes, { cellFormula: true }).Sheets['Costs'];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

test('the same bytes on another day', async () => {
  const first = await writeWorkbook(book);
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const second = await writeWorkbook(book);
  vi.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('ids and texts are texts, amounts numbers, days days', async () => {
  const sheet = sheetOf(await writeWorkbook(book));
  expect(sheet['A3']).toMatchObject({ t: 's', v: '1.10' });
  expect(sheet['A4']).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet['A4']).not.toHaveProperty('f');
  expect(sheet['B3']).toMatchObject({ t: 'n', v: 1184.438, w: '1184.438' });
  expect(sheet['C3']).toMatchObject({ t: 'n', v: 0.45 });
  expect(sheet['C4']).toMatchObject({ v: 0.075, w: '7.5%' });
  expect(sheet['D3']).toMatchObject({ t: 'n', v: 46_203, w: '2026-06-30' });
  expect(sheet['D4']).toMatchObject({ t: 's', v: '1899-12-31' });
});

test('drop-downs lead to named ranges on a hidden sheet', async () => {
  const workbook = read(await writeWorkbook(book));
  expect(workbook.Workbook?.Names).toContainEqual(
    expect.objectContaining({ Name: 'nap_state', Ref: 'Lists!$A$2:$A$3' }),
  );
  expect(workbook.Workbook?.Sheets?.find((s) => s.name === 'Lists')?.Hidden).toBe(2);
});

test('no name of a user or a machine', async () => {
  const { Props } = read(await writeWorkbook(book), { bookProps: true });
  expect(Props).toMatchObject({ Author: 'napkit', LastAuthor: 'napkit' });
});

test('control characters as Excel writes them', () => {
  expect(safeText('a\u0001b\r\n')).toBe('a_x0001_b_x000D_\n');
  expect(safeText('_x0041_')).toBe('_x005F_x0041_');
});
