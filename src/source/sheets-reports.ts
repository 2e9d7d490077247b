// Sheets of what is reported, period by period.

import { amounts, choice, date, inst, note, period, plain, type Sheet, words } from './sheet-types.js';

export const reportSheets: readonly Sheet[] = [
  {
    id: 'Progress',
    target: { kind: 'period', field: 'progress', key: 'on' },
    columns: [
      period,
      { key: 'on', type: 'id', refers: 'node', required: true },
      { key: 'status', type: 'status', required: true },
      { key: 'percent', type: 'percent' },
      words('evidence'),
      date('started'),
      date('finished'),
      choice('obstacle.kind', 'internal', 'external'),
      words('obstacle.text'),
      words('action'),
      words('lesson'),
      words('next'),
      { key: 'milestones', type: 'years' },
      words('reason'),
      inst('by'),
      { key: 'civil-society.status', type: 'status' },
      inst('civil-society.by'),
      words('civil-society.text'),
    ],
  },
  {
    id: 'Spending',
    target: { kind: 'spending' },
    columns: [
      period,
      { key: 'on', type: 'id', refers: 'node' },
      { key: 'source', type: 'id', refers: 'source', required: true },
      ...amounts('amount'),
      plain('currency'),
      note,
    ],
  },
  // A row a value; further rows of the same period and indicator give its parts by dimension and part.
  {
    id: 'Observations',
    target: { kind: 'period', field: 'observations', key: 'indicator' },
    columns: [
      period,
      { key: 'indicator', type: 'id', refers: 'indicator', required: true },
      plain('dimension'),
      plain('part'),
      { key: 'value', type: 'value' },
      words('source'),
      date('date'),
      note,
    ],
  },
  {
    id: 'Returns',
    target: { kind: 'period', field: 'returns', key: 'institution' },
    columns: [
      period,
      { ...inst('institution'), required: true },
      date('received'),
      plain('file'),
      { key: 'asked', type: 'integer' },
      { key: 'filled', type: 'integer' },
      choice('state', 'draft', 'returned', 'approved'),
      note,
    ],
  },
];
