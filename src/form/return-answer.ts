// A cell that was filled in, as the value that the period's file wants.

import { codeTable } from '../finding/codes.js';
import { finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import { rowParts } from '../finding/row-key.js';
import { day } from '../plan/day.js';
import { own } from '../plan/read.js';
import type { Place, Value } from '../source/located.js';
import { type CellColumn, cellValue } from '../source/sheet-cell.js';
import { saysNothing } from '../source/sheet-number.js';
import { folded } from '../source/sheet-titles.js';
import type { ColumnType } from '../source/sheets.js';
import { statuses } from '../source/status.js';
import type { Cell } from '../source/workbook.js';
import type { FieldKind, FormField } from './form.js';
import { textOf, type Work } from './return-work.js';

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

/** Undefined where the cell holds no answer or none that can be used, which is told. */
export function answerOf(cell: Cell, field: string, row: string, column: string, work: Work): Value | undefined {
  const place = work.source.place(cell.at);
  const asked = work.fields.get(field);
  const kind = asked?.kind ?? own(usual, field) ?? 'text';
  const value = textOf(cell).trim();
  const isFree = (kind === 'text' && field !== 'evidence') || kind === 'id';
  if (!isFree && cell.kind === 'text' && saysNothing(value)) {
    work.findings.push(finding('NAP923', { row, column, value }, { place }));
    return undefined;
  }
  const spec: CellColumn = { key: field, type: types[kind], title: column, wide: false };
  const before = work.reading.findings.length;
  const read = cellValue(work.reading, spec, cell);
  const isListed = kind === 'status' || kind === 'choice' || (kind === 'id' && asked?.words !== undefined);
  if (read !== undefined && isListed) return wordOf(value, kind, { row, column, place }, asked?.words ?? [], work);
  const isPart = kind === 'value' && rowParts(row).length > 2;
  const isFlag = kind === 'value' && cell.kind === 'flag';
  if (!isFlag && isUsable(read, isPart ? 'amount' : kind)) return typeof read === 'string' ? read.trim() : read;
  // One finding a cell: where reading it told an error, that is enough.
  const isTold = work.reading.findings.slice(before).some(({ code }) => codeTable[code].level === 'error');
  if (!isTold) work.findings.push(finding('NAP932', { row, column, value }, { place }));
  return undefined;
}

/** Whether a decided value fits a field, as an answer would have to. */
export function fits(value: Value, field: string, row: string): boolean {
  const kind = own(usual, field) ?? 'text';
  if (value === null || (typeof value === 'object' && kind !== 'years')) return false;
  if (field === 'currency') return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
  if (kind === 'status') return statuses.some((status) => status === value);
  if (kind === 'choice') return value === 'internal' || value === 'external';
  if (kind === 'value') return rowParts(row).length > 2 ? typeof value === 'number' : typeof value !== 'boolean';
  return kind === 'text' ? typeof value === 'string' : isUsable(value, kind) && inRange(value, kind);
}

const inRange = (value: Value, kind: FieldKind): boolean =>
  typeof value !== 'number' || (value >= 0 && (kind !== 'percent' || value <= 100));

/** A number where a number is asked (parts of an indicator are numbers), a day where a day is asked: anything else would be a false value in the plan. */
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
