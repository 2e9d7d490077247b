// Proposes a mapping for the tables of a foreign workbook, out of what their columns are proposed to be and what stands above them.

import { slug } from '../exchange/yaml-folder.js';
import { yearSpan } from '../plan/day.js';
import { present } from '../plan/read.js';
import type { Decimal } from '../source/sheet-number.js';
import { currencyCode, currencyText } from './content.js';
import { cfa } from './currency-words.js';
import { folded } from './fold.js';
import type { Target } from './head-words.js';
import { languageOf } from './language.js';
import type { HeadingUse, Mapping, TableMap } from './mapping.js';
import { type MoneyTold, moneyTold } from './money-words.js';
import { proposals } from './propose.js';
import type { Proposal } from './propose-column.js';
import { sourceTotals } from './source-totals.js';
import { headRowsOf, type Table } from './table.js';
import { spanIn, titleIn, titlesAbove, titlesOf, yearInTitles } from './titles.js';
import { cellText, provenDecimal } from './values.js';

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
      columns.map(({ column, head, as, year, fiscal, source, currency: own }) => [
        column,
        present({ head, as, year, fiscal, source, currency: own }),
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
  const heads = columns.filter((_, i) => maps[i]?.use === true).flat();
  const isDated = heads.some(({ as, year }) => as === 'year' || year !== undefined);
  const years = spanIn(titles) ?? (isDated ? undefined : yearInTitles(titles));
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

/** What is told in one way only. A unit that nobody names is one, unless another table of the file names one. */
function decided(told: MoneyTold | undefined, isPlain: boolean): Pick<TableMap, 'unit' | 'currency'> {
  const [unit = isPlain ? 'one' : undefined, otherUnit] = told?.units ?? [];
  const [currency, otherCurrency] = told?.currencies ?? [];
  return {
    ...(unit === undefined || otherUnit !== undefined ? {} : { unit }),
    ...(currency === undefined || otherCurrency !== undefined ? {} : { currency }),
  };
}
