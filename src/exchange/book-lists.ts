// The drop-downs of a workbook: fixed words of the table, words that the plan defines, and ids that stand in its sheets.

import { recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import type { BookList } from '../render/book.js';
import { type Column, type Sheet, sheets } from '../source/sheets.js';
import { statuses } from '../source/status.js';

/** Sheets whose ids other sheets refer to. */
const referred = {
  institution: 'Institutions',
  source: 'Sources',
  goal: 'Goals',
  objective: 'Objectives',
  activity: 'Activities',
  node: 'Activities',
  indicator: 'Indicators',
  review: 'Reviews',
  evaluation: 'Evaluations',
  question: 'Questions',
  snapshot: 'Snapshots',
} as const;

const criteria =
  'relevance coherence effectiveness efficiency impact sustainability human-rights gender-child participation'.split(
    ' ',
  );
const pillars = ['prevention', 'protection', 'prosecution', 'framework'];

/** Name of the list from which a column's cells are chosen. */
export function listOf(sheet: Sheet, { key, type, refers, choices }: Column): string | undefined {
  if (choices !== undefined) return `${sheet.id}.${key}`;
  if (type === 'status' || type === 'boolean') return type;
  return type === 'id' ? refers : undefined;
}

/** All lists of a document's workbook; lists without words are left out. */
export function listsOf(document: Fields, sheetName: (id: string) => string): readonly BookList[] {
  const plan = isFields(document['plan']) ? document['plan'] : {};
  const ids = (value: Fields[string] | undefined, key = 'id'): readonly string[] =>
    recordsOf(value).map((record) => String(record[key]));
  const own = ids(document['pillars']);
  const words: readonly BookList[] = [
    { name: 'boolean', words: [true, false] },
    {
      name: 'status',
      words: [...statuses, ...(isFields(plan['status-words']) ? Object.keys(plan['status-words']) : [])],
    },
    { name: 'pillar', words: own.length === 0 ? pillars : own },
    { name: 'rating', words: ids(plan['rating-scale'], 'rating') },
    { name: 'criterion', words: [...criteria, ...ids(plan['criteria'])] },
    { name: 'period', words: ids(document['periods'], 'period') },
    ...choiceLists(),
  ];
  const references = Object.entries(referred).map(([name, sheet]) => ({ name, sheet: sheetName(sheet), key: 'id' }));
  return [...words.filter((list) => !('words' in list) || list.words.length > 0), ...references];
}

const choiceLists = (): readonly BookList[] =>
  sheets.flatMap((sheet) =>
    sheet.columns.flatMap((column) =>
      column.choices === undefined ? [] : [{ name: `${sheet.id}.${column.key}`, words: column.choices }],
    ),
  );
