// The rows of a form's sheet: answers as values with their cells, locked cells compared, what was added.

import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import { day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Place, Source, Value } from '../source/located.js';
import { type CellColumn, cellValue, type Reading } from '../source/sheet-cell.js';
import { sheetNotes } from '../source/sheet-notes.js';
import { folded } from '../source/sheet-titles.js';
import type { ColumnType } from '../source/sheets.js';
import type { Cell } from '../source/workbook.js';
import type { FieldKind, FormField, FormSection } from './form.js';
import type { Added, Answer } from './return.js';
import type { FormTable, HiddenKeys, TableRow } from './return-cells.js';
import { rowKey, rowParts } from './row-key.js';

export interface RowRead {
  /** As the period holds it; open rows by what was named. */
  readonly key: string;
  readonly answers: readonly Answer[];
  readonly place: Place;
  /** Title of a column by its field. */
  readonly titles: ReadonlyMap<string, string>;
  /** Places of the mandatory fields of the row, filled in or not. */
  readonly mandatory: readonly { readonly field: string; readonly place: Place }[];
}
export interface RowsRead {
  readonly rows: readonly RowRead[];
  /** Keys of the form found in the sheet, with the sheet's name. */
  readonly seen: ReadonlyMap<string, string>;
  readonly added: readonly Added[];
  readonly findings: readonly Finding[];
}

export interface TableContext {
  readonly source: Source;
  /** What the plan asks today; undefined where it asks nothing of the kind any more. */
  readonly section: FormSection | undefined;
  readonly hidden: HiddenKeys;
  readonly plan: Plan;
  sha256(text: string): string;
}

/** Everything in one sheet. */
interface Work extends TableContext {
  readonly table: FormTable;
  readonly reading: Reading;
  readonly added: Added[];
  readonly findings: Finding[];
  readonly fields: ReadonlyMap<string, FormField>;
}

const types: { readonly [K in FieldKind]: ColumnType } = {
  id: 'id',
  text: 'texts',
  status: 'string',
  choice: 'string',
  percent: 'percent',
  amount: 'amount',
  value: 'value',
  day: 'date',
  years: 'years',
};

/** Kinds of fields where the plan does not ask for them any more. */
const usual: { readonly [field: string]: FieldKind } = {
  status: 'status',
  percent: 'percent',
  amount: 'amount',
  committed: 'amount',
  disbursed: 'amount',
  value: 'value',
  started: 'day',
  finished: 'day',
  date: 'day',
  milestones: 'years',
  'obstacle.kind': 'choice',
};

export function readTable(table: FormTable, context: TableContext): RowsRead {
  const findings: Finding[] = [];
  const work: Work = {
    ...context,
    table,
    findings,
    added: [],
    reading: { source: context.source, findings, decimal: undefined, numericIds: new Map() },
    fields: new Map((context.section?.fields ?? []).map((field) => [field.key, field])),
  };
  const seen = new Map<string, string>();
  const rows: RowRead[] = [];
  for (const row of table.rows) {
    if (row.key === undefined || !context.hidden.rows.has(row.key)) addRow(row, work);
    else if (seen.has(row.key))
      findings.push(finding('NAP904', { row: row.key }, { place: context.source.place(row.at) }));
    else {
      seen.set(row.key, table.sheet.name);
      const read = readRow(row, row.key, work);
      if (read !== undefined) rows.push(read);
    }
  }
  findings.push(...notesOn(table, context.source));
  for (const [column, cells] of table.foreign) addColumn(column, cells, work);
  return { rows, seen, added: work.added, findings };
}

/** Hidden and merged rows; the row of keys is hidden in every form, comments are told with their words. */
function notesOn({ sheet, head }: FormTable, source: Source): readonly Finding[] {
  const hiddenRows = Math.max(0, sheet.hiddenRows - 1);
  return sheetNotes({ ...sheet, hidden: false, hiddenRows, comments: [] }, source, head);
}

const textOf = ({ shown, value }: Cell): string => String(shown ?? value);

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
  const title = table.titles.get(column) ?? source.place(first.at).cell ?? '';
  findings.push(finding('NAP917', { column: title, count: cells.length }, { place: source.place(first.at) }));
  for (const cell of cells) added.push({ kind: 'column', place: source.place(cell.at), text: textOf(cell) });
}

const isAsked = (field: string): boolean => !/^(?:plan|last)\./.test(field);

function readRow(row: TableRow, key: string, work: Work): RowRead | undefined {
  const titles = titlesOf(work);
  const now = work.section?.rows.find((one) => one.key === key);
  const answers: Answer[] = [];
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
      if (value !== undefined) answers.push({ row: key, field, value, place });
    }
  }
  for (const field of row.checks.keys()) if (!row.cells.has(field)) emptied(row, key, field, work);
  const subject = subjectOf(key, answers, row, work);
  if (subject === undefined) return undefined;
  const mandatory = (now?.mandatory ?? []).map((field) => ({ field, place: placeOf(row, field, work) }));
  return {
    key: subject,
    titles,
    place: work.source.place(row.at),
    mandatory: key === subject ? mandatory : [],
    answers: answers.filter(({ field }) => key === subject || !naming.has(field)).map((a) => ({ ...a, row: subject })),
  };
}

const titlesOf = ({ table }: Work): ReadonlyMap<string, string> =>
  new Map([...table.fields].map(([column, field]) => [field, table.titles.get(column) ?? field]));

/** The cell of a field in a row, whether it holds something or not. */
function placeOf(row: TableRow, field: string, { table, source }: Work): Place {
  const cell = row.cells.get(field);
  if (cell !== undefined) return source.place(cell.at);
  const column = [...table.fields].find(([, key]) => key === field)?.[0] ?? 0;
  return source.place(row.at - (row.at % 16_384) + column);
}

/** A locked cell against the check that the form carries. */
function compare(row: TableRow, key: string, field: string, cell: Cell, work: Work): void {
  const check = row.checks.get(field);
  const value = String(cell.value);
  const isSame = [value, textOf(cell)].some((text) => work.sha256(text).slice(0, 8) === check);
  if (isSame) return;
  const column = titlesOf(work).get(field) ?? field;
  work.findings.push(finding('NAP907', { row: key, column, value }, { place: work.source.place(cell.at) }));
}

/** A locked cell that the form filled and that is empty now. */
function emptied(row: TableRow, key: string, field: string, work: Work): void {
  const column = titlesOf(work).get(field);
  // A column that is gone as a whole has no cell to show.
  if (column === undefined) return;
  work.findings.push(finding('NAP907', { row: key, column, value: '' }, { place: placeOf(row, field, work) }));
}

const nothing = /^(?:[-–—.…?/]+|n\.?\s?\/?\s?a\.?|none|nil|tbd|tbc|нд|н\/д|нема|немає|нет|néant|s\.?o\.?)$/i;

function answerOf(cell: Cell, field: string, row: string, column: string, work: Work): Value | undefined {
  const place = work.source.place(cell.at);
  const asked = work.fields.get(field);
  const kind = asked?.kind ?? usual[field] ?? 'text';
  const value = textOf(cell).trim();
  if (kind !== 'text' && kind !== 'id' && cell.kind === 'text' && nothing.test(value)) {
    work.findings.push(finding('NAP923', { row, column, value }, { place }));
    return undefined;
  }
  if (cell.kind === 'text' && (kind === 'status' || kind === 'choice' || (kind === 'id' && asked?.words !== undefined)))
    return wordOf(value, kind, { row, column, place }, asked?.words ?? [], work);
  const spec: CellColumn = { key: field, type: types[kind], title: column, wide: false };
  const read = cellValue(work.reading, spec, cell);
  if (isUsable(read, kind)) return typeof read === 'string' ? read.trim() : read;
  work.findings.push(finding('NAP932', { row, column, value }, { place }));
  return undefined;
}

/** A number where a number is asked, a day where a day is asked: anything else would be a false value in the plan. */
function isUsable(read: Value | undefined, kind: FieldKind): boolean {
  if (read === undefined) return true;
  if (kind === 'percent' || kind === 'amount') return typeof read === 'number';
  if (kind === 'day') return typeof read === 'string' && day(read) !== undefined;
  return kind !== 'years' || (Array.isArray(read) && read.every((year) => typeof year === 'number'));
}

interface Word {
  readonly row: string;
  readonly column: string;
  readonly place: Place;
}

/** What a word of a list stands for: the form's words, the plan's own, napkit's. */
function wordOf(
  value: string,
  kind: FieldKind,
  { row, column, place }: Word,
  words: NonNullable<FormField['words']>,
  { plan, findings }: Work,
): Value | undefined {
  const plain = folded(value);
  const found = words.find((one) => folded(one.word) === plain || folded(one.value) === plain)?.value;
  const status = kind === 'status' ? plan.statusWords.get(value.toLowerCase()) : undefined;
  if (found !== undefined || status !== undefined) return found ?? status;
  const near =
    nearest(
      value,
      words.map(({ word }) => word),
    ) ?? 'none';
  const args = { row, column, value };
  if (kind === 'status') findings.push(finding('NAP909', { ...args, nearest: near }, { place }));
  else findings.push(finding(kind === 'id' ? 'NAP925' : 'NAP928', args, { place }));
  return undefined;
}

/** Fields by which an institution names the subject of an open row. */
const naming = new Set(['on', 'source', 'part']);

/** The row's key; of an open row the key of what it names, undefined where it says nothing or not enough. */
function subjectOf(key: string, answers: readonly Answer[], row: TableRow, work: Work): string | undefined {
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

const isInRow = (place: Place, row: TableRow, { source }: Work): boolean =>
  place.cell?.replace(/\D/g, '') === source.place(row.at).cell?.replace(/\D/g, '');
