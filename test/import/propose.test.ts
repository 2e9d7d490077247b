// Tables in foreign sheets: where they stand and what their columns are.

import { describe, expect, it } from 'vitest';
import { proposals } from '../../src/import/propose.js';
import { tablesOf } from '../../src/import/tables.js';
import { cellKinds, type SheetCells, sheetColumns } from '../../src/source/workbook.js';

function sheetOf(rows: readonly (readonly (string | number)[])[]): SheetCells {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value === '' ? [] : [{ at: r * sheetColumns + c, value }])),
  );
  const kind = cells.map(({ value }) => cellKinds.indexOf(typeof value === 'number' ? 'number' : 'text'));
  return {
    name: 'S',
    hidden: false,
    hiddenRows: 0,
    shown: new Map(),
    merged: [],
    comments: [],
    at: Float64Array.from(cells, ({ at }) => at),
    kind: Uint8Array.from(kind),
    value: cells.map(({ value }) => value),
  };
}

const asOf = (sheet: SheetCells): readonly (readonly string[])[] =>
  tablesOf(sheet).map((table) => proposals(table).map(({ as }) => as));

describe('tables of foreign sheets', () => {
  it('lie below titles and above totals', () => {
    const [table] = tablesOf(
      sheetOf([['Plan'], ['', ''], ['No', 'Activité', 'Coût'], ['1.1', 'Former', 5], ['Total', '', 5]]),
    );
    expect(table).toMatchObject({ heads: [2], data: [3], totals: [4] });
  });
  it('stand below each other', () => {
    expect(
      asOf(
        sheetOf([
          ['Мероприятие', 'Сумма'],
          ['a', 1],
          ['', ''],
          ['Activity', 'Status'],
          ['b', 'done'],
        ]),
      ),
    ).toEqual([
      ['activity', 'cost'],
      ['activity', 'status'],
    ]);
  });
  it('have rows of tags, and heads over heads', () => {
    const [table] = tablesOf(
      sheetOf([
        ['Qué', '', 'Quién'],
        ['X', 'Y', 'Z'],
        ['#sector', '#activity', '#org'],
        ['a', 'b', 'c'],
      ]),
    );
    expect(table).toMatchObject({ heads: [0, 1], tags: 2, data: [3] });
    expect(table && proposals(table).map(({ as }) => as)).toEqual(['objective', 'activity', 'lead']);
  });
  it('have years in their heads', () => {
    const [table] = tablesOf(
      sheetOf([
        ['Захід', 'Вартість 2025', 2026],
        ['a', 1, 2],
      ]),
    );
    expect(table && proposals(table).map(({ as, year }) => [as, year])).toEqual([
      ['activity', undefined],
      ['cost', 2025],
      ['cost', 2026],
    ]);
  });
});
