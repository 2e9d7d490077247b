// Tables kept as text: every field of every row, whatever the first letters look like.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForeign } from '../../src/io/foreign-book.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { sheetColumns } from '../../src/source/workbook.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nap-text-'));

/** The cells as `row:column value`, counted from 1; or the code of the refusal. */
async function read(text: string | Uint8Array, name = 'measures.csv'): Promise<readonly string[] | string> {
  writeFileSync(path.join(folder, name), text);
  const opened = await openForeign(name, { ...nodeWorld(), cwd: folder });
  if ('refused' in opened) return opened.refused.code;
  return opened.sheets.flatMap(({ at, value }) =>
    [...at].map((place, i) => `${Math.floor(place / sheetColumns) + 1}:${(place % sheetColumns) + 1} ${value[i]}`),
  );
}

describe('tables kept as text', () => {
  it.each([
    ['a first head that reads like SYLK', 'ID;Measure\n1;Shelter', ['1:1 ID', '1:2 Measure', '2:1 1', '2:2 Shelter']],
    ['a first row that reads like DIF', 'TABLE,0\n0,1', ['1:1 TABLE', '1:2 0', '2:1 0', '2:2 1']],
    ['a first cell that reads like HTML', '<b>No</b>,Measure', ['1:1 <b>No</b>', '1:2 Measure']],
    ['rows of different lengths', 'A,B\n1\n1,2,3', ['1:1 A', '1:2 B', '2:1 1', '3:1 1', '3:2 2', '3:3 3']],
    ['empty rows keep their numbers', 'A,B\n\n1,2', ['1:1 A', '1:2 B', '3:1 1', '3:2 2']],
    ['breaks and separators in quotes', '"a;\nb";c\nd;e', ['1:1 a;\nb', '1:2 c', '2:1 d', '2:2 e']],
    ['quotes within a field', 'a 5" pipe,b', ['1:1 a 5" pipe', '1:2 b']],
    ['breaks of old Macintoshes', 'a,b\rc,d', ['1:1 a', '1:2 b', '2:1 c', '2:2 d']],
    ['nothing becomes a number or a date', '001,1.10,2026-01-01', ['1:1 001', '1:2 1.10', '1:3 2026-01-01']],
    ['a quote that never ends is refused', 'a,b\n"c,d', 'NAP154'],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it('letters of another encoding are told by their line', async () => {
    writeFileSync(path.join(folder, 'latin1.csv'), Buffer.from('Activité;Coût\nabri;5\n', 'latin1'));
    const opened = await openForeign('latin1.csv', { ...nodeWorld(), cwd: folder });
    expect('refused' in opened && opened.refused).toMatchObject({
      code: 'NAP105',
      at: { place: { file: 'latin1.csv', line: 1, column: 8 } },
    });
  });
});
