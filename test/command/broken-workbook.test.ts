// A workbook broken in twenty ways: exactly these findings, each at its sheet and cell. Marks stand beside the values.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/command/load.js';
import { placed } from '../../src/finding/placed.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { day } from '../../src/plan/day.js';
import { findingsOf } from '../../src/rule/rules.js';
import { cellName, sheetColumns } from '../../src/source/workbook.js';
import { bookOf, type CellIn, type SheetsIn } from '../source/books.js';

/** A cell at which a finding is expected. */
class Marked {
  readonly code: string;
  readonly cell: CellIn;
  constructor(code: string, cell: CellIn) {
    this.code = code;
    this.cell = cell;
  }
}
const mark = (code: string, cell: CellIn = null): Marked => new Marked(code, cell);
type Rows = readonly (readonly (CellIn | Marked)[])[];

const on = (text: string): CellIn => ({ v: Date.parse(text) / 86_400_000 + 25_569, z: 'yyyy-mm-dd' });

const book: { readonly [sheet: string]: Rows } = {
  Plan: [
    ['key', 'value'],
    ['id', 'BROKEN'],
    ['title', 'A plan with twenty mistakes'],
    ['start', on('2024-07-01')],
    ['end', on('2026-12-31')],
    ['currency', 'EUR'],
    ['adopted', on('2024-06-15')],
    [mark('NAP201', 'acronym'), 'NAP'],
    ['reporting.every', 'half-year'],
    ['reporting.due', 15],
  ],
  Words: [
    ['list', 'id', 'title'],
    ['pillars', 'protection', 'Protection'],
    ['exploitation-forms', 'labour', null],
    ['exploitation-forms', 'sexual', null],
  ],
  Institutions: [
    ['id', 'name', 'kind'],
    ['MoI', 'Ministry of the Interior', 'ministry'],
    ['MoL', 'Ministry of Labour', 'ministry'],
    ['NGO', 'Shelter network', 'ngo'],
    ['MoF', 'Ministry of Finance', 'ministry'],
  ],
  Sources: [
    ['id', 'name', 'type', 'ends', 'reference'],
    ['state', 'State budget', 'state'],
    ['donor', 'Embassy', 'bilateral', mark('NAP505'), 'Agreement 7'],
  ],
  Goals: [
    ['id', 'title', 'pillar', mark('NAP162', 'Responsble unit')],
    ['1', 'Victims are safe', mark('NAP204', 'protecton'), 'x'],
  ],
  Objectives: [
    ['id', 'goal', 'title', 'partners', 'indicators'],
    ['1.1', '1', 'Officers recognise victims', 'NGO', 'I-1'],
  ],
  Activities: [
    ['id', 'objective', 'title', 'lead', 'partners', 'start', 'end', 'continuous', 'weight', 'tags.exploitation'],
    [
      'A1',
      '1.1',
      'Write the procedure',
      mark('NAP204', 'MoLL'),
      'MoF',
      on('2025-09-01'),
      mark('NAP222', on('2024-09-30')),
      null,
      null,
      'labour',
    ],
    [
      'A2',
      '1.1',
      'Run the hotline',
      mark('NAP302', 'MoI; NGO'),
      null,
      on('2025-01-01'),
      on('2026-06-30'),
      mark('NAP303', true),
      null,
      'all',
    ],
    [mark('NAP221', 'A2'), '1.1', 'Print the posters', 'MoI', null, on('2025-02-01'), on('2025-11-30')],
    [
      'A3',
      '1.1',
      'Train inspectors',
      'MoL',
      null,
      on('2025-02-01'),
      mark('NAP175', '05/06/2025'),
      null,
      mark('NAP174', 'heavy'),
    ],
    ['A4', '1.1', 'Open a shelter in the north', 'MoL', null, on('2025-02-01'), on('2026-11-30')],
  ],
  Milestoness: [
    [mark('NAP160', 'activity'), 'year', 'title'],
    ['A2', 2025, 'Half of the calls answered'],
  ],
  Costs: [
    ['on', 'year', 'amount', 'state', 'source'],
    ['A1', 2024, 10],
    ['A1', 2025, 20],
    ['A2', 2025, 40, null, 'donor'],
    ['A3', null, null, 'within-resources'],
    ['A4', 2025, mark('NAP170', { t: 'e', v: 23 })],
  ],
  Funding: [
    ['on', 'source', 'year', 'approved', 'committed', 'spent'],
    ['A1', 'state', 2024, 10, null, mark('NAP513', 14)],
    ['A1', 'state', 2025, 20],
    ['A2', 'donor', 2025, null, mark('NAP173', '40,000')],
  ],
  Totals: [
    ['on', 'year', 'amount'],
    ['A1', null, 30],
    ['A1', 2024, mark('NAP501', 8)],
  ],
  Indicators: [
    [
      'id',
      'title',
      'level',
      'unit',
      'direction',
      'aggregation',
      'formula',
      'source',
      'available',
      'responsible',
      'sensitive',
      'by',
      'baseline.year',
      'baseline.value',
      'targets.2024',
      'targets.2025',
      'targets.2026',
      'target',
    ],
    [
      'I-1',
      'Victims first identified',
      'outcome',
      'persons',
      'increase',
      'sum',
      'Count in the register',
      mark('NAP403'),
      'January',
      'MoI',
      true,
      'sex',
      2023,
      4,
      5,
      8,
      12,
      mark('NAP408', 52),
    ],
  ],
  Progress: [
    ['period', 'on', 'status', 'percent'],
    ['2024-H2', 'A1', mark('NAP229', 'begun'), { v: 0.3, z: '0%' }],
  ],
  Observations: [
    ['period', 'indicator', 'dimension', 'part', 'value'],
    ['2024-H2', 'I-1', null, null, 5],
    ['2024-H2', 'I-1', mark('NAP605', 'sex'), 'women', 3],
    ['2024-H2', 'I-1', 'sex', 'men', 5],
  ],
  Returns: [
    ['period', 'institution', 'received', 'asked', 'filled'],
    ['2024-H2', 'MoI', on('2025-01-10'), 10, 10],
  ],
};

const plain: SheetsIn = Object.fromEntries(
  Object.entries(book).map(([sheet, rows]) => [
    sheet,
    rows.map((row) => row.map((one) => (one instanceof Marked ? one.cell : one))),
  ]),
);
const marks = Object.entries(book).flatMap(([sheet, rows]) =>
  rows.flatMap((row, r) =>
    row.flatMap((one, c) => (one instanceof Marked ? [`${one.code} ${sheet}!${cellName(r * sheetColumns + c)}`] : [])),
  ),
);

describe('a workbook broken in twenty ways', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nap-broken-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives these twenty findings, each at its cell', async () => {
    const file = path.join(folder, 'plan.xlsx');
    writeFileSync(file, bookOf(plain));
    const date = day('2025-03-01');
    if (date === undefined) throw new Error('no day');
    const loaded = await loadPlan(file, nodeWorld());
    const found = placed(findingsOf(loaded, date), loaded.located);
    expect(found.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`).sort()).toEqual([...marks].sort());
    expect(marks.length).toBe(20);
  });
});
