// Sheets of money: costs, funding, stated totals, exchange rates.

import { amounts, code, costColumns, date, note, plain, type Sheet } from './sheet-types.js';

export const moneySheets: readonly Sheet[] = [
  {
    id: 'Costs',
    target: { kind: 'list', list: 'costs' },
    columns: [{ key: 'on', type: 'id', refers: 'node', required: true }, { key: 'year', type: 'year' }, ...costColumns],
  },
  {
    id: 'Funding',
    target: { kind: 'list', list: 'funding' },
    columns: [
      { key: 'on', type: 'id', refers: 'node', required: true },
      { key: 'source', type: 'id', refers: 'source', required: true },
      { key: 'year', type: 'year', required: true },
      ...amounts('approved', 'pledged', 'committed', 'disbursed', 'spent'),
      code('currency'),
      plain('reference'),
      note,
    ],
  },
  {
    id: 'Totals',
    target: { kind: 'list', list: 'totals' },
    columns: [
      { key: 'on', type: 'id', refers: 'node' },
      { key: 'year', type: 'year' },
      { key: 'source', type: 'id', refers: 'source' },
      ...amounts('amount'),
      note,
    ],
  },
  {
    id: 'Rates',
    target: { kind: 'list', list: 'rates' },
    columns: [
      code('currency'),
      { key: 'rate', type: 'number', required: true },
      date('date'),
      { key: 'year', type: 'year' },
      plain('source'),
    ],
  },
];
