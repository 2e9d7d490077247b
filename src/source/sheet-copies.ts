// Rows that stand in two sheets of the same kind, as in a copy of a sheet: they count once.

import { type Finding, finding } from '../finding/finding.js';
import type { RowRecord } from './sheet-rows.js';
import type { SheetCells } from './workbook.js';

/** What the rows of a sheet say, and in which sheet they do. */
export type Said = Map<string, string>;

const saidBy = ({ fields, text }: RowRecord): string => JSON.stringify([fields, text]);

/** The records that no sheet before has; `said` then holds them too. */
export function withoutCopies(
  records: readonly RowRecord[],
  { name }: SheetCells,
  said: Said,
  findings: Finding[],
): readonly RowRecord[] {
  const copied = said.size === 0 ? [] : records.filter((record) => said.has(saidBy(record)));
  const [first] = copied;
  for (const record of records) if (!said.has(saidBy(record))) said.set(saidBy(record), name);
  if (first === undefined) return records;
  const args = { sheet: name, count: copied.length, rows: records.length, first: said.get(saidBy(first)) ?? '' };
  findings.push(finding('NAP188', args, { place: first.source.place(first.at) }));
  const copies = new Set(copied);
  return records.filter((record) => !copies.has(record));
}
