// What a row of a form is about: open rows say it themselves.

import { finding } from '../finding/finding.js';
import { rowKey, rowParts } from '../finding/row-key.js';
import type { Place } from '../source/located.js';
import type { Answer } from './return.js';
import type { TableRow } from './return-cells.js';
import type { Work } from './return-work.js';

/** Fields by which an institution names the subject of an open row. */
export const naming = new Set(['on', 'source', 'part']);

/** The row's key; of an open row the key of what it names, undefined where it says nothing or not enough. */
export function subjectOf(key: string, answers: readonly Answer[], row: TableRow, work: Work): string | undefined {
  const parts = rowParts(key);
  if (parts.at(-1)?.startsWith('+') !== true) return key;
  if (answers.length === 0) return undefined;
  const text = (field: string): string => String(answers.find((answer) => answer.field === field)?.value ?? '').trim();
  const [kind = '', id = '', dimension = ''] = parts;
  const named = kind === 'spending' ? [text('on'), text('source')] : [id, dimension, text('part')];
  if (named.every((part) => part !== '')) return rowKey(kind === 'spending' ? 'spending' : 'observation', ...named);
  // A word that was not understood is told at its cell already.
  const isTold = work.findings.some(
    ({ code, at }) => code === 'NAP925' && 'place' in at && isInRow(at.place, row, work),
  );
  if (!isTold) work.findings.push(finding('NAP924', { row: key }, { place: work.source.place(row.at) }));
  return undefined;
}

const isInRow = ({ line, column, cell }: Place, row: TableRow, { source }: Work): boolean =>
  [...row.cells.values()].some(({ at }) => {
    const other = source.place(at);
    return other.cell === cell && other.line === line && other.column === column;
  });
