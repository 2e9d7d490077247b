// A table as the template gets it: what stands apart spans the blank cells beside it, a reason is told once.

import { expect, test } from 'vitest';
import { messages } from '../../src/generated/messages-en.js';
import { type TableView, tableView } from '../../src/render/table-view.js';
import type { Cell, TableRow } from '../../src/report/model.js';
import { formatFor } from '../../src/text/format.js';
import { sayFrom } from '../../src/text/say.js';

const setting = { id: 't', wide: false, say: sayFrom('en', messages), format: formatFor('en'), traced: false };
const text = (word: string): Cell => ({ kind: 'text', text: word });
const absent = (word: string, why: string): Cell => ({ kind: 'absent', text: word, why });
const blank: Cell = { kind: 'blank' };
const columns = ['No.', 'Activity', 'Need', 'Cover'].map((title) => ({ id: title, title, align: 'start' as const }));
const viewOf = (rows: readonly TableRow[]): TableView => tableView({ caption: 'Funding', columns, rows }, setting);
const told = (rows: readonly TableRow[]): readonly string[] =>
  viewOf(rows).groups.flatMap((group) =>
    group.rows.map(({ head, cells, scope }) =>
      [scope, ...[head, ...cells].map((cell) => `${cell.text}${cell.span === null ? '' : ` x${cell.span}`}`)].join(
        ' | ',
      ),
    ),
  );

test('titles of groups and names of sums take the room of the blank cells beside them', () => {
  expect(
    told([
      { role: 'group', cells: [text('1'), text('Protection'), blank, blank] },
      { cells: [text('1.1'), text('Shelter'), text('5'), blank] },
      { role: 'group', cells: [text('Prevention'), blank, blank, blank] },
      { role: 'group', cells: [text('Law'), blank, text('7'), blank] },
      { cells: [blank, text('Fund'), text('5'), blank] },
      { role: 'total', cells: [blank, text('Total'), text('5'), blank] },
    ]),
  ).toEqual([
    'rowgroup | 1 | Protection x3',
    'row | 1.1 | Shelter | 5 | ',
    'rowgroup | Prevention x4',
    'rowgroup | Law |  | 7 | ',
    'row |  | Fund | 5 | ',
    'row | Total x2 | 5 | ',
  ]);
});

test('the currency is told once: in the caption, else below', () => {
  const cells: TableRow['cells'] = [
    text('1.1'),
    text('Shelter'),
    { kind: 'money', money: { minor: 500n, currency: 'EUR' } },
  ];
  const notes = (caption: string): readonly string[] =>
    tableView({ caption, columns, rows: [{ cells }] }, setting).notes;
  expect([notes('Funding'), notes('Funding, EUR')]).toEqual([['Amounts in EUR.'], []]);
});

test('a reason that several words share is told once, and so is each of several reasons of one word', () => {
  const unseen = 'No value was observed.';
  expect(
    viewOf([{ cells: [text('I-1'), absent('not known', unseen), absent('cannot be judged', unseen)] }]).notes,
  ).toEqual(['not known, cannot be judged: No value was observed.']);
  expect(
    viewOf([{ cells: [text('I-1'), absent('not known', unseen), absent('not known', 'The baseline is missing.')] }])
      .notes,
  ).toEqual(['(1) No value was observed.', '(2) The baseline is missing.']);
});
