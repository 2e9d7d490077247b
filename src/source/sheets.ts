// The sheet table: how the records of the document lie in the sheets and columns of a workbook. The only place that
// knows; reading, writing, forms and docs/format.md all go by it.
//
// A sheet holds a row a record. Row 1 has titles in the plan's language, row 2 the keys of this table (small, grey), then
// the data. Sheets without a key row are matched by title. A key with dots leads into a record ("baseline.value"). Texts
// have a column of the plain key, and one for each language ("title", "title.fr"). Lists stand in one cell, "; " between.

import { type Column, choice, code, date, id, insts, note, plain, type Sheet, title, words } from './sheet-types.js';
import { learningSheets } from './sheets-learning.js';
import { moneySheets } from './sheets-money.js';
import { reportSheets } from './sheets-reports.js';
import { indicatorSheets, strategySheets } from './sheets-strategy.js';

export type { Column, ColumnType, Sheet, Target } from './sheet-types.js';

const planSheets: readonly Sheet[] = [
  // Rows "key | value | value in a language ...": the keys are those of planKeys.
  {
    id: 'Plan',
    target: { kind: 'plan' },
    columns: [
      { key: 'key', type: 'string', required: true },
      { key: 'value', type: 'texts' },
    ],
  },
  // Terms, status words, rating scale, pillars, criteria, forms of exploitation, victim groups and regions.
  {
    id: 'Words',
    target: { kind: 'words' },
    columns: [
      choice(
        'list',
        'terms',
        'status-words',
        'rating-scale',
        'pillars',
        'criteria',
        'exploitation-forms',
        'victim-groups',
        'regions',
      ),
      { key: 'id', type: 'string', required: true },
      words('title'),
      words('descriptor'),
    ],
  },
];

/** All sheets, in the order of a workbook. */
export const sheets: readonly Sheet[] = [
  ...planSheets,
  ...strategySheets,
  ...moneySheets,
  ...indicatorSheets,
  ...reportSheets,
  ...learningSheets,
];

/** Keys of the sheet Plan: paths into the record `plan`. */
export const planKeys: readonly Column[] = [
  id,
  title,
  plain('country'),
  date('start'),
  date('end'),
  code('currency'),
  choice('unit', 'one', 'thousand', 'million'),
  date('adopted'),
  words('legal-act'),
  plain('website'),
  words('publisher'),
  words('publish-by'),
  { key: 'fictional', type: 'boolean' },
  { key: 'languages', type: 'ids' },
  choice('reporting.every', 'quarter', 'half-year', 'year'),
  { key: 'reporting.due', type: 'integer' },
  insts('reporting.assessed-by'),
  choice('reporting.conflicts', 'lead-prevails'),
  { key: 'thresholds.small-numbers', type: 'integer' },
  { key: 'thresholds.on-track-tolerance', type: 'percent' },
  { key: 'thresholds.cost-mismatch', type: 'percent' },
  plain('accent'),
  words('previous.title'),
  date('previous.end'),
  note,
  words('citation'),
];

export const sheetById: ReadonlyMap<string, Sheet> = new Map(sheets.map((s) => [s.id, s]));
