// What a row of a foreign table says of costs: amounts, words in their place, years, currency.

import { finding } from '../finding/finding.js';
import { present } from '../plan/read.js';
import { type Cell, cellName, sheetColumns } from '../source/workbook.js';
import type { DraftCost, DraftPlan } from './draft.js';
import { plainText } from './fold.js';
import { currencyOf } from './row-currency.js';
import type { Row } from './row-kinds.js';
import { continues } from './row-levels.js';
import { columnsAs, placeIn, type Reading, textIn } from './row-reading.js';
import { sourceIn } from './row-source.js';
import { type Amount, amountOf, cellText, worded, yearsOf } from './values.js';

function yearsIn(reading: Reading, row: Row): readonly number[] {
  const { map, taking } = reading;
  return columnsAs(map, 'year').flatMap(([column]) => {
    const cell = row.get(column);
    if (cell === undefined) return [];
    const years = yearsOf(cell);
    if (years === undefined) {
      taking.findings.push(finding('NAP955', { value: cellText(cell) }, placeIn(reading, cell)));
    }
    return years ?? [];
  });
}

/** What a cell for an amount says; told where it cannot be used, and then the cost is not known. */
function amountAt(
  reading: Reading,
  cell: Cell,
): { readonly amount: number } | { readonly state: Exclude<DraftCost['state'], undefined> } {
  const { taking, map } = reading;
  const read: Amount = amountOf(cell, map.decimal);
  if ('amount' in read || 'state' in read) return read;
  const at = placeIn(reading, cell);
  const value = cellText(cell);
  if ('either' in read) {
    const [one, other] = read.either.map(String);
    taking.findings.push(finding('NAP954', { value, one: one ?? '', other: other ?? '' }, at));
  } else taking.findings.push(finding('NAP953', { value, why: read.wrong }, at));
  return { state: 'uncosted' };
}

/** "USD (2019)": the year of the prices. */
function pricedIn(reading: Reading, row: Row, plan: DraftPlan): void {
  const priced = /\b(?:19|20)\d\d\b/.exec(textIn(reading, row, 'currency'))?.[0];
  if (priced !== undefined) plan.priceYears.add(Number(priced));
}

/** An amount in its currency. One in a currency that nobody knows is not known; told once for each text. */
function moneyAt(reading: Reading, row: Row, cell: Cell): Pick<DraftCost, 'amount' | 'state' | 'currency'> {
  const read = amountAt(reading, cell);
  if ('state' in read) return read;
  const currency = currencyOf(reading.map, row, cell);
  if ('code' in currency) return present({ ...read, currency: currency.code });
  const { unknown: text, other = 'none', by = 'cell' } = currency;
  // A head is told once, as a text that nobody knows; a cell that contradicts another each time.
  const key = by === 'head' ? `${cell.at % sheetColumns} ${text}` : text;
  if ((other !== 'none' && by === 'cell') || !reading.unknown.has(key))
    reading.taking.findings.push(finding('NAP958', { text, other, by }, placeIn(reading, currency.cell)));
  reading.unknown.add(key);
  return { state: 'uncosted' };
}

/** A word in place of all costs of a row: in its column of sources or of totals ("no cost", "within budget"). */
function stateIn(reading: Reading, row: Row): ReturnType<typeof worded> {
  const texts = (['source', 'total'] as const).flatMap((target) => columnsAs(reading.map, target));
  return texts
    .flatMap(([column]) => {
      const cell = row.get(column);
      return cell?.kind === 'text' ? (worded(cellText(cell)) ?? []) : [];
    })
    .find(({ state }) => state !== 'uncosted');
}

/** Lines of a row: its cells of costs, or one that says what stands in their place. */
export function costsIn(reading: Reading, row: Row, number: number, plan: DraftPlan): readonly DraftCost[] {
  const years = yearsIn(reading, row);
  const source = sourceIn(reading, row);
  const line = plainText(textIn(reading, row, 'line'));
  pricedIn(reading, row, plan);
  const common = { map: reading.map, row: number, ...(line === '' ? {} : { line }) };
  const columns = columnsAs(reading.map, 'cost');
  const lines = columns.flatMap(([column, map]) => {
    const cell = row.get(column);
    if (cell === undefined) return [];
    const from = map.source ?? source;
    const own = map.year === undefined ? years : [map.year];
    return [
      {
        ...common,
        cell: cellName(cell.at),
        years: own,
        ...moneyAt(reading, row, cell),
        ...(from === '' ? {} : { source: from }),
      },
    ];
  });
  if (lines.length > 0) return lines;
  const state = stateIn(reading, row)?.state;
  const isOne = columns.length === 1 && columns[0]?.[1].year === undefined;
  const isBlank = isOne && !continues(reading, row) && reading.current.activity !== '';
  // A source that is named pays for what nobody has costed.
  if (state === undefined && source === '' && !isBlank) return [];
  return [{ ...common, years, state: state ?? 'uncosted', ...(source === '' ? {} : { source }) }];
}
