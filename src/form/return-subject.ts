// What the open rows of a form are about: the institution names it itself.

import { codeTable } from '../finding/codes.js';
import { finding } from '../finding/finding.js';
import { rowKey, rowParts } from '../finding/row-key.js';
import type { Place } from '../source/located.js';
import type { Answer } from './return.js';
import type { TableRow } from './return-cells.js';
import { placeOf, type Work } from './return-work.js';

/** Fields by which an institution names the subject of an open row. */
export const naming = new Set(['on', 'source', 'part']);

const isOpen = (key: string): boolean => rowParts(key).at(-1)?.startsWith('+') === true;
const isMoney = (key: string): boolean => rowParts(key)[0] === 'spending';

/** Those of them that a row has; none where the form names it. */
export const namesOf = (key: string): readonly string[] =>
  isOpen(key) ? (isMoney(key) ? ['on', 'source'] : ['part']) : [];

/** Key of what an open row names; undefined where it does not say enough. */
export function subjectNamed(key: string, answers: readonly Answer[]): string | undefined {
  const named = namesOf(key).map((field) => textOf(field, answers));
  if (named.includes('')) return undefined;
  const [, id = '', dimension = ''] = rowParts(key);
  return isMoney(key) ? rowKey('spending', ...named) : rowKey('observation', id, dimension, ...named);
}

const textOf = (field: string, answers: readonly Answer[]): string =>
  String(answers.find((answer) => answer.field === field)?.value ?? '').trim();

/** The row's key; of an open row the key of what it names, undefined where it says not enough, which is told. */
export function subjectOf(key: string, answers: readonly Answer[], row: TableRow, work: Work): string | undefined {
  if (!isOpen(key)) return key;
  const subject = subjectNamed(key, answers);
  if (subject !== undefined) return subject;
  for (const field of namesOf(key)) {
    const place = placeOf(row, field, work);
    // A word that was not understood is told at its cell already.
    if (textOf(field, answers) === '' && !isErrorAt(place, work))
      work.findings.push(finding('NAP924', { row: key, column: work.titles.get(field) ?? field }, { place }));
  }
  return undefined;
}

const isErrorAt = ({ line, column, cell }: Place, { findings }: Work): boolean =>
  findings.some(
    ({ code, at }) =>
      codeTable[code].level === 'error' &&
      'place' in at &&
      at.place.cell === cell &&
      at.place.line === line &&
      at.place.column === column,
  );
