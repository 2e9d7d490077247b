// Forms as workbooks: keys hidden, asked cells open and all others locked, the count as a formula, the same bytes again.

import { createHash } from 'node:crypto';
import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { formBook } from '../../src/form/form-book.js';
import { formOf } from '../../src/form/form-of.js';
import { writeCellBook } from '../../src/io/workbook-write-cells.js';
import { periodOf } from '../../src/plan/period.js';
import { sayIn } from '../../src/text/catalogues.js';
import { planOf } from '../figure/case.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function bytesOf(direction: 'ltr' | 'rtl' = 'ltr'): Promise<Uint8Array> {
  const plan = planOf({ activities: [{ id: 'A1', title: '=1+1', lead: 'MoL' }] });
  const [english, period] = [await sayIn('en'), periodOf('2025', 15)];
  if (english === undefined || period === undefined) throw new Error('no words or no period');
  const say = Object.assign(english, { direction });
  const form = formOf(plan, period, 'MoL', say, { snapshot: '123456789012', sha256 });
  return writeCellBook(formBook(form, { plan, period, say, sha256 }));
}

test('keys hidden, asked cells open, texts no formulas', async () => {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load((await bytesOf()) as unknown as Excel.Buffer);
  expect(workbook.getWorksheet('napkit')?.state).toBe('veryHidden');
  const sheet = workbook.getWorksheet('Activities');
  expect(sheet?.getCell('A6').value).toBe('napkit-key');
  expect(sheet?.getRow(6).hidden).toBe(true);
  expect(sheet?.getCell('A7').value).toBe('progress A1');
  expect(sheet?.getCell('D7').value).toBe('=1+1');
  const keys = sheet?.getRow(6).values as readonly unknown[];
  const status = keys.indexOf('status');
  expect(sheet?.getRow(7).getCell(status).protection.locked).toBe(false);
  expect(sheet?.getCell('D7').protection?.locked).not.toBe(false);
  expect(sheet?.getCell('B7').value).toContain(`plan.title=${sha256('=1+1').slice(0, 8)}`);
  expect(sheet?.getCell('C2').value).toMatchObject({ result: '0 of 1 answered' });
});

test('the same bytes again', async () => {
  expect(Buffer.from(await bytesOf()).equals(Buffer.from(await bytesOf()))).toBe(true);
});

test('a form in a language that is written from the right is read from the right, sheets and cells', async () => {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load((await bytesOf('rtl')) as unknown as Excel.Buffer);
  const sheet = workbook.getWorksheet('Activities');
  expect(sheet?.views[0]).toMatchObject({ rightToLeft: true });
  expect(sheet?.getCell('D7').alignment).toMatchObject({ readingOrder: 'rtl', horizontal: 'right', wrapText: true });
  const keys = sheet?.getRow(6).values as readonly unknown[];
  const open = sheet?.getRow(7).getCell(keys.indexOf('status'));
  expect(open?.alignment).toMatchObject({ readingOrder: 'rtl' });
  expect(open?.alignment.horizontal).toBeUndefined();
  expect(open?.protection.locked).toBe(false);
});
