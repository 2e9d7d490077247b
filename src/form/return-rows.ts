// The rows of a form's sheet: answers as values with their cells, locked cells compared, what was added.

import { type Finding, finding } from '../finding/finding.js';
import { rowParts } from '../finding/row-key.js';
import { own } from '../plan/read.js';
import type { Place } from '../source/located.js';
import type { Cell } from '../source/workbook.js';
import type { Added, Answer, WrongCell } from './return.js';
import { answerOf } from './return-answer.js';
import type { FormTable, TableRow } from './return-cells.js';
import { namesOf, naming, subjectOf } from './return-subject.js';
import { placeOf, type TableContext, textOf, type Work } from './return-work.js';

export interface RowRead {
  /** As the period holds it; open rows by what was named, if it was. */
  readonly key: string;
  readonly answers: readonly Answer[];
  /** Of an open row that does not say enough of what it is about: what it says. */
  readonly names?: readonly Answer[];
  /** Cells of the row that hold something and give no answer. */
  readonly unread: readonly Typed[];
  readonly place: Place;
  /** Title of a column by its field. */
  readonly titles: ReadonlyMap<string, string>;
  /** Places of the mandatory fields of the row, filled in or not. */
  readonly mandatory: readonly { readonly field: string; readonly place: Place }[];
}
export type Typed = Pick<WrongCell, 'field' | 'typed' | 'place'>;

export interface RowsRead {
  readonly rows: readonly RowRead[];
  /** Keys of the form found in the sheet, with the sheet's name. */
  readonly seen: ReadonlyMap<string, string>;
  readonly added: readonly Added[];
  readonly findings: readonly Finding[];
}

export function readTable(table: FormTable, context: TableContext): RowsRead {
  const findings: Finding[] = [];
  const work: Work = {
    ...context,
    table,
    findings,
    added: [],
    reading: { source: context.source, findings, decimal: undefined, numericIds: new Map() },
    fields: new Map((context.section?.fields ?? []).map((field) => [field.key, field])),
    asked: new Map((context.section?.rows ?? []).map((row) => [row.key, row])),
    titles: new Map([...table.fields].map(([column, field]) => [field, table.titles.get(column) ?? field])),
  };
  const seen = new Map<string, string>();
  const rows: RowRead[] = [];
  for (const row of table.rows) {
    if (row.key === undefined || !context.hidden.rows.has(row.key)) addRow(row, work);
    else if (seen.has(row.key))
      findings.push(finding('NAP904', { row: row.key }, { place: context.source.place(row.at) }));
    else {
      seen.set(row.key, table.name);
      const read = readRow(row, row.key, work);
      if (read !== undefined) rows.push(read);
    }
  }
  for (const [column, cells] of table.foreign) addColumn(column, cells, work);
  return { rows, seen, added: work.added, findings };
}

function addRow(row: TableRow, work: Work): void {
  const cells = [...row.cells.values()];
  const [first] = cells;
  if (first === undefined) return;
  const text = cells.map((cell) => textOf(cell).trim()).join(' | ');
  const place = work.source.place(first.at);
  work.findings.push(finding('NAP916', { text }, { place }));
  work.added.push({ kind: 'row', place, text });
}

function addColumn(column: number, cells: readonly Cell[], { table, source, findings, added }: Work): void {
  const [first] = cells;
  if (first === undefined) return;
  const title = table.titles.get(column) ?? (source.place(first.at).cell ?? '').replace(/\d+$/, '');
  findings.push(finding('NAP917', { column: title, count: cells.length }, { place: source.place(first.at) }));
  for (const cell of cells) added.push({ kind: 'column', place: source.place(cell.at), text: textOf(cell) });
}

const isAsked = (field: string): boolean => !/^(?:plan|last)\./.test(field);

const mandatoryIn: { readonly [kind: string]: string } = {
  progress: 'status',
  spending: 'amount',
  observation: 'value',
};

/** The mandatory field of a row that the plan does not ask for any more, where the form asked for one. */
function mandatoryOnce(key: string, { hidden }: Work): readonly string[] {
  const field = own(mandatoryIn, rowParts(key)[0] ?? '');
  return field === undefined || (hidden.rows.get(key) ?? 0) === 0 ? [] : [field];
}

function readRow(row: TableRow, key: string, work: Work): RowRead | undefined {
  const { titles } = work;
  const now = work.asked.get(key);
  const answers: Answer[] = [];
  const unread: Typed[] = [];
  for (const [field, cell] of row.cells) {
    const place = work.source.place(cell.at);
    const column = titles.get(field) ?? field;
    if (!isAsked(field)) compare(row, key, field, cell, work);
    else if (now !== undefined && !now.asks.includes(field)) {
      const value = textOf(cell);
      work.findings.push(finding('NAP908', { row: key, column, value }, { place }));
      work.added.push({ kind: 'comment', place, text: value });
    } else {
      const value = answerOf(cell, field, key, column, work);
      if (value === undefined) unread.push({ field, typed: textOf(cell), place });
      else answers.push({ row: key, field, value, place });
      if (value !== undefined && work.table.computed?.has(cell.at) === true)
        work.findings.push(finding('NAP936', { row: key, column, value: textOf(cell) }, { place }));
    }
  }
  for (const field of row.checks.keys()) if (!row.cells.has(field)) emptied(row, key, field, work);
  if (namesOf(key).length > 0 && answers.length + unread.length === 0) return undefined;
  const subject = subjectOf(key, answers, row, work);
  if (now === undefined && answers.length > 0)
    work.findings.push(finding('NAP927', { row: key }, { place: work.source.place(row.at) }));
  const fields = now?.mandatory ?? mandatoryOnce(key, work);
  const mandatory = fields.map((field) => ({ field, place: placeOf(row, field, work) }));
  const read = { key: subject ?? key, titles, place: work.source.place(row.at) };
  if (key === subject) return { ...read, unread, mandatory, answers };
  const names = answers.filter(({ field }) => naming.has(field));
  const others = answers.filter(({ field }) => !naming.has(field)).map((a) => ({ ...a, row: read.key }));
  if (subject !== undefined) return { ...read, unread, mandatory: [], answers: others };
  const nameless = namesOf(key).filter((field) => !row.cells.has(field));
  const empty = nameless.map((field) => ({ field, typed: '', place: placeOf(row, field, work) }));
  return { ...read, unread: [...unread, ...empty], mandatory: [], answers: others, names };
}

/** A locked cell against the check that the form carries. */
function compare(row: TableRow, key: string, field: string, cell: Cell, work: Work): void {
  const check = row.checks.get(field);
  const value = String(cell.value);
  const isSame = [value, textOf(cell)].some((text) => work.sha256(text).slice(0, 8) === check);
  if (isSame) return;
  const column = work.titles.get(field) ?? field;
  work.findings.push(finding('NAP907', { row: key, column, value }, { place: work.source.place(cell.at) }));
}

/** A locked cell that the form filled and that is empty now. */
function emptied(row: TableRow, key: string, field: string, work: Work): void {
  const column = work.titles.get(field);
  // A column that is gone as a whole has no cell to show.
  if (column === undefined) return;
  work.findings.push(finding('NAP907', { row: key, column, value: '' }, { place: placeOf(row, field, work) }));
}
