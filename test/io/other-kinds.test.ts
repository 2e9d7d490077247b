// The example's workbook in the other kinds that napkit reads, written by SheetJS: the same plan, and a note that it was
// read once only.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbookParts } from '../../src/io/workbook.js';
import { canonical } from '../../src/plan/document.js';
import { mergeParts } from '../../src/source/merge.js';
import { Origins } from '../../src/source/origin.js';

const file = path.join(import.meta.dirname, '../../examples/karstovia-2024-2028.xlsx');

async function documentOf(bytes: Uint8Array, name: string): Promise<readonly [unknown, readonly string[]]> {
  const origins: Origins = new Origins();
  const { parts, findings, refused } = await readWorkbookParts(bytes, name, origins);
  expect(refused).not.toBe(true);
  return [canonical(mergeParts(parts, origins).value), findings.map(({ code }) => code)];
}

const withoutLong = (one: unknown): unknown =>
  JSON.parse(JSON.stringify(one), (_, value) => (typeof value === 'string' ? value.slice(0, 255) : value));

describe('other kinds of workbooks', () => {
  it.each(['xls', 'xlsb', 'ods'] as const)('.%s', async (bookType) => {
    const book = XLSX.read(readFileSync(file), { cellNF: true });
    // Print titles of rows and columns at once are more than the writer of .xlsb can say.
    delete book.Workbook?.Names;
    const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
    const [document, codes] = await documentOf(bytes, `plan.${bookType}`);
    const [expected] = await documentOf(readFileSync(file), 'plan.xlsx');
    // The writer of SheetJS, not its reader, cuts texts of .xls at 255 characters.
    const whole = (one: unknown): unknown => (bookType === 'xls' ? withoutLong(one) : one);
    expect(whole(document)).toEqual(whole(expected));
    expect(codes).toContain('NAP153');
  });
});
