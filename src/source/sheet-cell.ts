// One cell as the value of its column. A cell that cannot be used is told, and its text stays in the document, so that
// the value is wrong there and not missing.

import type { Held } from '../finding/codes/workbook.js';
import { type Finding, finding } from '../finding/finding.js';
import type { Source, Value } from './located.js';
import { typedDay } from './sheet-day.js';
import type { ReadColumn } from './sheet-header.js';
import { type Decimal, typedNumber } from './sheet-number.js';
import { folded } from './sheet-titles.js';
import type { Column, ColumnType } from './sheets.js';
import { statuses } from './status.js';
import type { Cell } from './workbook.js';

/** What reading the cells of a sheet needs and gathers. */
export interface Reading {
  readonly source: Source;
  readonly findings: Finding[];
  /** The decimal sign that the texts of this workbook prove, where they all prove the same. */
  readonly decimal: Decimal | undefined;
  /** Main language of the plan, where the workbook says it. */
  readonly main?: string | undefined;
  /** Ids typed as numbers with decimals, by column: the first, and how many. */
  readonly numericIds: Map<string, { readonly at: number; readonly value: string; count: number }>;
}

export type CellColumn = Pick<ReadColumn, 'key' | 'type' | 'title' | 'wide'> & Pick<Column, 'choices'>;

const textOf = ({ kind, value, shown }: Cell): string =>
  shown ?? (value === true ? 'TRUE' : value === false ? 'FALSE' : `${value}${kind === 'percent' ? '%' : ''}`);

const told = (reading: Reading, cell: Cell): { readonly place: ReturnType<Source['place']> } => ({
  place: reading.source.place(cell.at),
});

function wrong(reading: Reading, column: CellColumn, cell: Cell, held: Held, expected: Held): Value {
  const args = { column: column.title, value: textOf(cell), held, expected };
  reading.findings.push(finding('NAP176', args, told(reading, cell)));
  return textOf(cell);
}

/** A number typed as text; the text itself where it is none or may be two. */
function numberText(reading: Reading, column: CellColumn, cell: Cell): Value {
  const value = textOf(cell);
  const typed = typedNumber(value);
  if ('value' in typed) return typed.value;
  if ('either' in typed) {
    const [grouped, decimal] = typed.either;
    if (reading.decimal !== undefined) return value.includes(reading.decimal) ? decimal : grouped;
    const args = { column: column.title, value, one: String(grouped), other: String(decimal) };
    reading.findings.push(finding('NAP173', args, told(reading, cell)));
  } else
    reading.findings.push(
      finding('NAP174', { column: column.title, value, reason: typed.reason }, told(reading, cell)),
    );
  return value;
}

function numeric(reading: Reading, column: CellColumn, cell: Cell): Value {
  if (cell.kind === 'number') return Number(cell.value);
  if (cell.kind === 'text') return numberText(reading, column, cell);
  const held = cell.kind === 'date' ? 'date' : cell.kind === 'percent' ? 'percent' : 'yesno';
  return wrong(reading, column, cell, held, 'number');
}

const states = ['no-cost', 'within-resources', 'uncosted'];

function amount(reading: Reading, column: CellColumn, cell: Cell): Value {
  const state = column.wide ? choice(states, cell) : '';
  return states.includes(state) ? state : numeric(reading, column, cell);
}

/** 0.45 in a cell that is not formatted as a percentage: 0.45 % or 45 %, nobody can tell. */
function percent(reading: Reading, column: CellColumn, cell: Cell): Value {
  if (cell.kind === 'percent') return Number(cell.value);
  if (cell.kind === 'number' && Number(cell.value) > 0 && Number(cell.value) <= 1) {
    const other = String(Number((Number(cell.value) * 100).toPrecision(12)));
    const args = { column: column.title, value: textOf(cell), one: String(cell.value), other };
    reading.findings.push(finding('NAP183', args, told(reading, cell)));
    return textOf(cell);
  }
  const shares = cell.kind === 'text' ? /^(.*\d)\s*%$/.exec(textOf(cell).trim())?.[1] : undefined;
  if (shares === undefined) return numeric(reading, column, cell);
  // A share is at most 100, so "3.291%" cannot mean three thousand.
  const typed = typedNumber(shares);
  return 'either' in typed ? typed.either[1] : numeric(reading, column, { ...cell, value: shares });
}

/** A number, or words: text stays text, also where it looks like a number. */
function numberOrWords(reading: Reading, column: CellColumn, cell: Cell): Value {
  if (cell.kind === 'number' || cell.kind === 'percent') return Number(cell.value);
  if (cell.kind !== 'text') return textOf(cell);
  const value = textOf(cell);
  const typed = typedNumber(value);
  if ('value' in typed || 'either' in typed)
    reading.findings.push(finding('NAP180', { column: column.title, value }, told(reading, cell)));
  return value;
}

function date(reading: Reading, column: CellColumn, cell: Cell): Value {
  if (cell.kind === 'date') return cell.value;
  if (cell.kind !== 'text') return wrong(reading, column, cell, cell.kind === 'flag' ? 'yesno' : 'number', 'date');
  const value = textOf(cell).trim();
  const typed = typedDay(value);
  if (typed === undefined) return value;
  if ('day' in typed) return typed.day;
  const [one, other] = typed.either;
  reading.findings.push(finding('NAP175', { column: column.title, value, one, other }, told(reading, cell)));
  return value;
}

/** An id as it shows. Numbers with decimals may have lost a zero; days are what Excel made of "1.2". */
function id(reading: Reading, column: CellColumn, cell: Cell): string {
  const value = textOf(cell).trim();
  if (cell.kind === 'date')
    reading.findings.push(finding('NAP178', { column: column.title, value }, told(reading, cell)));
  if (cell.kind === 'number' && cell.shown === undefined && value.includes('.')) {
    const known = reading.numericIds.get(column.title);
    if (known === undefined) reading.numericIds.set(column.title, { at: cell.at, value, count: 1 });
    else known.count += 1;
  }
  return value;
}

const listed = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function ids(reading: Reading, column: CellColumn, cell: Cell): Value {
  const list = listed(id(reading, column, cell));
  return column.key === 'lead' && list.length === 1 ? (list[0] ?? '') : list;
}

function tags(reading: Reading, column: CellColumn, cell: Cell): Value {
  const list = listed(id(reading, column, cell));
  return list.length === 1 && list[0] === 'all' ? 'all' : list;
}

function whole(reading: Reading, column: CellColumn, cell: Cell): Value {
  const years = column.type === 'year' && cell.kind === 'text' ? /^\s*(\d{4})\s*$/.exec(textOf(cell))?.[1] : undefined;
  return years === undefined ? numeric(reading, column, cell) : Number(years);
}

const years = (_reading: Reading, _column: CellColumn, cell: Cell): Value =>
  listed(textOf(cell)).map((year) => (/^\d{4}$/.test(year) ? Number(year) : year));

const yes = new Set(['yes', 'true', 'x', 'y', 'oui', 'vrai', '1', 'да', 'так', 'da', 'po']);
const no = new Set(['no', 'false', 'n', 'non', 'faux', '0', 'ні', 'нет', 'не', 'ne', 'jo']);

function flag(reading: Reading, column: CellColumn, cell: Cell): Value {
  if (cell.kind === 'flag') return cell.value;
  const word = /^[✓✔☑]$/u.test(textOf(cell).trim()) ? 'x' : folded(textOf(cell));
  if (yes.has(word)) return true;
  return no.has(word) ? false : wrong(reading, column, cell, cell.kind === 'number' ? 'number' : 'text', 'yesno');
}

/** One of the words, however it is cased or spaced; any other word as it is. */
function choice(choices: readonly string[], cell: Cell): string {
  const value = textOf(cell).trim();
  if (choices.includes(value)) return value;
  const plain = folded(value);
  return choices.find((word) => folded(word) === plain) ?? value;
}

type Reader = (reading: Reading, column: CellColumn, cell: Cell) => Value;
const text: Reader = (_reading, _column, cell) => textOf(cell);

const readers: { readonly [T in ColumnType]: Reader } = {
  id,
  ids,
  tags,
  string: text,
  texts: text,
  amount,
  number: numeric,
  value: numberOrWords,
  percent,
  integer: whole,
  year: whole,
  years,
  date,
  boolean: flag,
  choice: (_reading, column, cell) => choice(column.choices ?? [], cell),
  status: (_reading, _column, cell) => choice(statuses, cell),
};

const numbers: ReadonlySet<ColumnType> = new Set(['amount', 'number', 'percent', 'integer', 'year', 'date', 'boolean']);

/** Cells without a usable value are told; columns of numbers keep a text in their place, others stay empty. */
function broken(reading: Reading, column: CellColumn, cell: Cell): Value | undefined {
  const value = textOf(cell);
  const args = { column: column.title, value };
  const at = told(reading, cell);
  if (cell.kind === 'error') reading.findings.push(finding('NAP170', args, at));
  else if (cell.kind === 'formula') reading.findings.push(finding('NAP171', { column: column.title }, at));
  else reading.findings.push(finding('NAP172', args, at));
  return numbers.has(column.type) ? value : undefined;
}

/** The value of a cell in a column; undefined where the cell counts as empty. */
export function cellValue(reading: Reading, column: CellColumn, cell: Cell): Value | undefined {
  if (cell.kind === 'error' || cell.kind === 'formula' || cell.kind === 'infinite')
    return broken(reading, column, cell);
  if (cell.kind === 'text' && String(cell.value).trim() === '') return undefined;
  return readers[column.type](reading, column, cell);
}
