// The mapping: what the tables and columns of a foreign sheet become. It is proposed, written for a person to look at and
// to change, and read again.

import { slug } from '../exchange/yaml-folder.js';
import { type Day, yearSpan } from '../plan/day.js';
import { present } from '../plan/read.js';
import type { Decimal } from '../source/sheet-number.js';
import { currencyCode, currencyText } from './content.js';
import { folded, plainText, wordsOf } from './fold.js';
import type { Target } from './head-words.js';
import { languageOf } from './language.js';
import { type MoneyTold, moneyTold } from './money-words.js';
import { proposals } from './propose.js';
import type { Proposal } from './propose-column.js';
import { cellsOf } from './row-kinds.js';
import { sourceTotals } from './source-totals.js';
import { headRowsOf, type Table } from './table.js';
import type { Unit } from './unit.js';
import { cellText, provenDecimal, yearsOf } from './values.js';
import { cfa, planStems } from './words.js';

export const severalYears = ['equal-parts', 'first', 'last', 'leave-out'] as const;
/** What becomes of one amount for several years. */
export type SeveralYears = (typeof severalYears)[number];
/** What becomes of an amount without a year: the first year of its plan, a given one, or the row is left out. */
export type NoYear = 'first-year' | 'leave-out' | number;
export const headingUses = ['goal', 'objective', 'goal-and-objective', 'ignore'] as const;
/** What a row of one text among the data heads. */
export type HeadingUse = (typeof headingUses)[number];

export interface ColumnMap {
  /** The head as it stands in the sheet: a mapping of another file is noticed. */
  readonly head: string;
  readonly as: Target;
  readonly year?: number;
  /** "2022/23": a year of which a person has to say where it counts. */
  readonly fiscal?: string;
  readonly source?: string;
}

export interface TableMap {
  readonly sheet: string;
  readonly use: boolean;
  /** Rows as people count them, from 1. */
  readonly heads: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly headings: HeadingUse;
  /** Rows that print sums of others, from 1: they are compared, never counted. */
  readonly totals: readonly number[];
  /** By column, from 0. */
  readonly columns: ReadonlyMap<number, ColumnMap>;
  /** In what amounts are written; undefined where nobody decided. */
  readonly unit?: Unit;
  /** ISO 4217, of amounts beside which a column names no other; undefined where nobody decided. */
  readonly currency?: string;
  readonly decimal?: Decimal;
  readonly severalYears: SeveralYears;
  readonly noYear: NoYear;
  /** What the currency column says -> ISO 4217; undefined where nobody decided. */
  readonly currencies: ReadonlyMap<string, string | undefined>;
}

export interface Mapping {
  readonly id: string;
  readonly title: string;
  /** Undefined where the words of the sheet do not tell it and nobody decided. */
  readonly language?: string;
  /** First and last day of the plan; without them those of its costs and activities. */
  readonly start?: Day;
  readonly end?: Day;
  readonly tables: readonly TableMap[];
}

/** Texts of the currency column, in the order in which they appear. */
function currencyTexts(table: Table, column: number): readonly string[] {
  const texts = table.data.flatMap((row) => {
    const cell = table.rows.get(row)?.get(column);
    return cell === undefined ? [] : [currencyText(cellText(cell))];
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

/** A currency by what the sheet calls it; CFA by the countries that use it there. */
function codeOf(text: string, table: Table, columns: readonly Proposal[], currency: number): string | undefined {
  if (folded(text) !== 'cfa' && folded(text) !== 'fcfa') return currencyCode(text);
  const country = columns.find(({ as }) => as === 'country')?.column;
  if (country === undefined) return undefined;
  const names = table.data.flatMap((row) => {
    const cells = table.rows.get(row);
    const [own, where] = [cells?.get(currency), cells?.get(country)];
    return own !== undefined && where !== undefined && currencyText(cellText(own)) === text
      ? [folded(cellText(where))]
      : [];
  });
  return (['XOF', 'XAF'] as const).find((code) => names.length > 0 && names.every((name) => cfa[code].has(name)));
}

function decimalOf(table: Table, columns: readonly Proposal[]): Decimal | undefined {
  const money = columns.filter(({ as }) => as === 'cost' || as === 'total');
  const proven = new Set(
    table.data.flatMap((row) =>
      money.flatMap(({ column }) => {
        const cell = table.rows.get(row)?.get(column);
        return cell === undefined ? [] : (provenDecimal(cell) ?? []);
      }),
    ),
  );
  const [only] = proven;
  return proven.size === 1 ? only : undefined;
}

function headingUse(table: Table, columns: readonly Proposal[]): HeadingUse {
  const has = (target: Target): boolean => columns.some(({ as }) => as === target);
  if (table.headings.length === 0) return 'ignore';
  if (has('goal') && has('objective')) return 'ignore';
  if (has('objective')) return 'goal';
  if (has('goal')) return 'objective';
  const isNested = table.headings.some((row, i) => table.headings[i + 1] === row + 1);
  return isNested ? 'goal-and-objective' : 'objective';
}

/** Why a table is proposed to be left alone. */
export type Unused = 'activities' | 'hidden';

export const unusedFor = ({ columns }: TableMap): Unused =>
  [...columns.values()].some(({ as }) => as === 'activity') ? 'hidden' : 'activities';

/** Only a table of activities becomes a plan. */
const isOfActivities = (columns: readonly Proposal[]): boolean => columns.some(({ as }) => as === 'activity');

/** Rows that print sums, from 1. */
function totalRows(table: Table, columns: readonly Proposal[]): readonly number[] {
  const [source, activity] = [columns.find(({ as }) => as === 'source'), columns.find(({ as }) => as === 'activity')];
  const inner = source && activity ? sourceTotals(table, source.column, activity.column) : [];
  return [...table.totals, ...inner].sort((a, b) => a - b).map((row) => row + 1);
}

function tableMap(table: Table, columns: readonly Proposal[]): TableMap {
  const currency = columns.find(({ as }) => as === 'currency')?.column;
  const texts = currency === undefined ? [] : currencyTexts(table, currency);
  const decimal = decimalOf(table, columns);
  const rows = [...table.data, ...table.totals, ...table.headings];
  return {
    sheet: table.sheet,
    use: isOfActivities(columns) && !table.hidden,
    heads: headRowsOf(table),
    from: rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0) + 1,
    to: rows.reduce((most, row) => Math.max(most, row), 0) + 1,
    headings: headingUse(table, columns),
    totals: totalRows(table, columns),
    columns: new Map(
      columns.map(({ column, head, as, year, fiscal, source }) => [
        column,
        present({ head, as, year, fiscal, source }),
      ]),
    ),
    ...(decimal === undefined ? {} : { decimal }),
    severalYears: 'equal-parts',
    noYear: 'first-year',
    currencies: new Map(texts.map((text) => [text, codeOf(text, table, columns, currency ?? 0)])),
  };
}

/** The proposal for all tables of a file; `name` is that of the file, without its ending. */
export function proposedMapping(tables: readonly Table[], name: string): Mapping {
  const columns = tables.map(proposals);
  const maps = tables.map((table, i) => tableMap(table, columns[i] ?? []));
  const main = tables.find((_, i) => maps[i]?.use === true) ?? tables[0];
  const titles = main === undefined ? [] : titlesOf(main);
  const years = spanIn(titles);
  const heads = columns.filter((_, i) => maps[i]?.use === true).flat();
  const language = languageOf([...titles, ...heads.map(({ head }) => head)]);
  const told = tables.map((table, i) => moneyTold(columns[i] ?? [], titlesAbove(tables.slice(0, i + 1), table)));
  const isPlain = told.every(({ units }, i) => units.size === 0 || maps[i]?.use !== true);
  return {
    id: slug(name) || 'plan',
    title: titleIn(titles) ?? name,
    ...(language === undefined ? {} : { language }),
    ...(years === undefined ? {} : { start: yearSpan(years[0]).start, end: yearSpan(years[1]).end }),
    tables: maps.map((map, i) => ({ ...map, ...decided(told[i], isPlain) })),
  };
}

/** Titles of a table and of those above it on its sheet: a line at the top of a sheet is meant for all of it. */
const titlesAbove = (tables: readonly Table[], { sheet }: Table): readonly (readonly string[])[] =>
  tables
    .filter((one) => one.sheet === sheet)
    .reverse()
    .map(titlesOf);

/** What is told in one way only. A unit that nobody names is one, unless another table of the file names one. */
function decided(told: MoneyTold | undefined, isPlain: boolean): Pick<TableMap, 'unit' | 'currency'> {
  const [unit = isPlain ? 'one' : undefined, otherUnit] = told?.units ?? [];
  const [currency, otherCurrency] = told?.currencies ?? [];
  return {
    ...(unit === undefined || otherUnit !== undefined ? {} : { unit }),
    ...(currency === undefined || otherCurrency !== undefined ? {} : { currency }),
  };
}

/** The title of a plan names one; else the first that is more than a word. */
function titleIn(titles: readonly string[]): string | undefined {
  const long = titles.filter((title) => title.length > 8);
  const isPlan = (title: string): boolean =>
    wordsOf(title).some((word) => planStems.some((stem) => word.startsWith(folded(stem))));
  return long.find(isPlan) ?? long[0];
}

/** "2025–2027" in the titles, where they agree. */
function spanIn(titles: readonly string[]): readonly [number, number] | undefined {
  const spans = titles.flatMap((title) => [...title.matchAll(/(?<!\d)(20\d\d)\s?[-–—/]\s?(20\d\d)(?!\d)/g)]);
  const [first] = spans;
  if (first === undefined || new Set(spans.map(([, from, to]) => `${from} ${to}`)).size > 1) return undefined;
  const [from, to] = [Number(first[1]), Number(first[2])];
  return from <= to ? [from, to] : undefined;
}

/** Texts that stand above the heads of a table. */
export function titlesOf(table: Table): readonly string[] {
  const first = table.heads[0] ?? 0;
  return table.beside
    .filter((row) => row < first)
    .flatMap((row) => cellsOf(table.rows.get(row)).map((cell) => plainText(cellText(cell))));
}

/** How many rows have an amount but no year, or several years: what the mapping has to decide. */
export function openYears(table: Table, map: TableMap): { readonly several: number; readonly none: number } {
  const year = [...map.columns].find(([, { as }]) => as === 'year')?.[0];
  const costs = [...map.columns].filter(([, { as, year: own }]) => as === 'cost' && own === undefined);
  if (costs.length === 0) return { several: 0, none: 0 };
  const counts = table.data
    .filter((row) => costs.some(([column]) => table.rows.get(row)?.has(column)))
    .map((row) => {
      const cell = year === undefined ? undefined : table.rows.get(row)?.get(year);
      return cell === undefined ? 0 : (yearsOf(cell)?.length ?? 0);
    });
  return { several: counts.filter((n) => n > 1).length, none: counts.filter((n) => n === 0).length };
}
