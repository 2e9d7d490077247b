// What a column holds, in numbers: enough to see whether it can be what its head says.

import { own } from '../plan/read.js';
import { typedNumber } from '../source/sheet-number.js';
import type { Cell } from '../source/workbook.js';
import { currencyNames, sharedCurrencies } from './currency-words.js';
import { dayIn } from './days.js';
import { folded } from './fold.js';
import type { Target } from './head-words.js';
import { levelIn } from './level-names.js';
import type { Table } from './table.js';
import { amountOf, cellText, yearsOf } from './values.js';

/** Shares are of the cells that hold something, 0 to 1. */
export interface ColumnFacts {
  readonly count: number;
  readonly distinct: number;
  /** Mean length of the texts. */
  readonly length: number;
  /** Numbers, also those that are typed as text. */
  readonly numbers: number;
  /** Amounts, and words in their place ("N/A", "no cost"). */
  readonly amounts: number;
  readonly years: number;
  readonly days: number;
  readonly links: number;
  /** Texts such as 1.1 and 2.3.1. */
  readonly numbered: boolean;
  /** Texts with a digit, or as short as a letter or a number of Rome. */
  readonly numberings: number;
  /** Names of levels: goals, objectives and activities, or two of these. */
  readonly levels: boolean;
  /** Codes or names of currencies. */
  readonly currencies: boolean;
}

const sample = 2000;

const isNumber = (cell: Cell): boolean =>
  cell.kind === 'number' ||
  cell.kind === 'percent' ||
  (cell.kind === 'text' && !('reason' in typedNumber(cellText(cell))));
const isLink = (cell: Cell): boolean => /^(?:https?:|www\.|[^\s@]+@[^\s@]+\.)/i.test(cellText(cell));
const isYearCell = (cell: Cell): boolean => yearsOf(cell) !== undefined && cell.kind !== 'date';
const isDay = (cell: Cell): boolean => dayIn(cell, 'end') !== undefined || /\b(?:19|20)\d\d\b/.test(cellText(cell));
const isNumbering = (cell: Cell): boolean =>
  cell.kind === 'text' && /^[A-Z]?\.?\d+(?:\.\d+)+\.?$/i.test(cellText(cell).trim());

/** "USD", "Kyats (2018)": what stands before a year of prices. */
export const currencyText = (text: string): string => text.replace(/\(?\b(?:19|20)\d\d\b\)?/g, '').trim();

const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text) && Intl.supportedValuesOf('currency').includes(text);

export function currencyCode(text: string): string | undefined {
  const plain = currencyText(text);
  return own(currencyNames, folded(plain)) ?? own(currencyNames, plain) ?? (isCode(plain) ? plain : undefined);
}

/** The codes that a name of a currency may be: one, several where countries share it, none where it is no currency. */
export function currencyCodes(text: string): readonly string[] {
  const code = currencyCode(text);
  return code === undefined ? (sharedCurrencies.get(folded(currencyText(text))) ?? []) : [code];
}

function areLevels(texts: readonly string[]): boolean {
  const levels = texts.map(levelIn).filter((level) => level !== undefined);
  return levels.length > texts.length * 0.8 && new Set(levels).size > 1;
}

export function columnFacts(table: Table, column: number): ColumnFacts {
  const cells = table.data.slice(0, sample).flatMap((row) => table.rows.get(row)?.get(column) ?? []);
  const texts = cells.map(cellText);
  const share = (test: (cell: Cell) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    count: cells.length,
    distinct: new Set(texts).size,
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    numbers: share(isNumber),
    amounts: share((cell) => !('wrong' in amountOf(cell, '.'))),
    years: share(isYearCell),
    days: share(isDay),
    links: share(isLink),
    numbered: cells.length > 0 && share(isNumbering) > 0.8,
    numberings: share((cell) => /\d/.test(cellText(cell)) || cellText(cell).trim().length <= 4),
    levels: areLevels(texts),
    currencies: cells.length > 0 && share((cell) => currencyCodes(cellText(cell)).length > 0) > 0.8,
  };
}

const isText = ({ numbers, links }: ColumnFacts): boolean => numbers < 0.5 && links < 0.3;
const isShort = (facts: ColumnFacts): boolean => facts.length <= 40 && facts.distinct <= Math.max(15, facts.count / 10);
const isMoney = ({ amounts, days, numbers }: ColumnFacts): boolean => amounts >= 0.6 && (numbers > 0 || days === 0);

/** Days and periods, or a few words for them ("twice a year"), which stay remarks. */
const isTime = (facts: ColumnFacts): boolean => facts.days >= 0.5 || (isText(facts) && facts.length <= 30);

const tests: { readonly [T in Target]?: (facts: ColumnFacts) => boolean } = {
  country: (facts) => isText(facts) && facts.length <= 40,
  goal: isText,
  objective: isText,
  activity: isText,
  description: isText,
  lead: isText,
  'lead-name': isText,
  partners: isText,
  source: isText,
  indicator: isText,
  line: isText,
  region: isText,
  status: (facts) => isText(facts) && isShort(facts),
  cost: isMoney,
  total: isMoney,
  currency: (facts) => facts.length <= 15 && facts.distinct <= 20 && isText(facts),
  year: ({ years, count, numbers, distinct }) => years > 0.8 && (numbers > 0 || distinct > 0) && count > 0,
  start: isTime,
  end: isTime,
  id: ({ length, distinct, count, links, numberings }) =>
    length <= 20 && distinct >= count * 0.5 && links === 0 && numberings >= 0.5,
};

/** True where the content does not deny it. An empty column denies nothing. */
export const couldBe = (target: Target, facts: ColumnFacts): boolean =>
  facts.count === 0 || (tests[target]?.(facts) ?? true);
