// In which currency an amount is: what stands at the amount, else in the row's column of currencies, else what is said of the table.

import { type Cell, sheetColumns } from '../source/workbook.js';
import { currencyCode, currencyText } from './content.js';
import { sharedCurrencies } from './currency-words.js';
import { folded } from './fold.js';
import type { TableMap } from './mapping.js';
import { headCurrency } from './money-words.js';
import type { Row } from './row-kinds.js';
import { columnsAs } from './row-reading.js';
import { cellText, currencySignOf, worded } from './values.js';

/** A code, none where nobody tells it, or a text that is no currency that anybody knows, and where it stands. */
export type Currency =
  | { readonly code: string | undefined }
  | { readonly unknown: string; readonly other?: string; readonly by?: 'head'; readonly cell: Cell };

/** Columns whose heads name another currency than their table: a person has to say which of the two is right. */
const contradicting = new WeakMap<TableMap, ReadonlyMap<number, string>>();

function headsAgainst(map: TableMap): ReadonlyMap<number, string> {
  const known = contradicting.get(map);
  if (known !== undefined) return known;
  const found = columnsAs(map, 'cost').flatMap(([column, { head, currency }]) => {
    const code = currency === undefined ? headCurrency(head) : undefined;
    return code === undefined || code === map.currency ? [] : [[column, code] as const];
  });
  const others = new Map(map.currency === undefined ? [] : found);
  contradicting.set(map, others);
  return others;
}

function ofRow(map: TableMap, row: Row, amount: Cell): Currency {
  const column = amount.at % sheetColumns;
  const own = map.columns.get(column)?.currency;
  if (own !== undefined) return { code: own };
  const [cell] = columnsAs(map, 'currency').flatMap(([column]) => row.get(column) ?? []);
  const text = cell === undefined ? '' : currencyText(cellText(cell));
  if (cell === undefined || worded(text) !== undefined) {
    const code = headsAgainst(map).get(column);
    return code === undefined
      ? { code: map.currency }
      : { unknown: code, other: map.currency ?? '', by: 'head', cell: amount };
  }
  const code = map.currencies.has(text) ? map.currencies.get(text) : currencyCode(text);
  return code === undefined ? { unknown: text, cell } : { code };
}

/** True for a sign that several currencies have: the row or the table knows better. */
const isShared = (sign: string): boolean => sharedCurrencies.has(folded(sign));

/** The currency of an amount. A sign at it that contradicts the column of currencies leaves it unknown. */
export function currencyOf(map: TableMap, row: Row, amount: Cell): Currency {
  const told = ofRow(map, row, amount);
  const sign = currencySignOf(amount);
  if (sign === '' || 'unknown' in told || (isShared(sign) && told.code !== undefined)) return told;
  const code = map.currencies.get(sign) ?? currencyCode(sign);
  if (code === undefined) return { unknown: sign, cell: amount };
  const other = told.code === code || told.code === map.currency ? undefined : told.code;
  return other === undefined ? { code } : { unknown: sign, other, cell: amount };
}
