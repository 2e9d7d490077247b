// In which currency an amount is: what stands at the amount, else in the row's column of currencies, else what is said of the table.

import type { Cell } from '../source/workbook.js';
import { currencyCode, currencyText } from './content.js';
import { folded } from './fold.js';
import type { TableMap } from './mapping.js';
import type { Row } from './row-kinds.js';
import { columnsAs } from './row-reading.js';
import { cellText, currencySignOf, worded } from './values.js';
import { sharedCurrencies } from './words.js';

/** A code, none where nobody tells it, or a text that is no currency that anybody knows, and where it stands. */
export type Currency =
  | { readonly code: string | undefined }
  | { readonly unknown: string; readonly other?: string; readonly cell: Cell };

function ofRow(map: TableMap, row: Row): Currency {
  const [cell] = columnsAs(map, 'currency').flatMap(([column]) => row.get(column) ?? []);
  const text = cell === undefined ? '' : currencyText(cellText(cell));
  if (cell === undefined || worded(text) !== undefined) return { code: map.currency };
  const code = map.currencies.has(text) ? map.currencies.get(text) : currencyCode(text);
  return code === undefined ? { unknown: text, cell } : { code };
}

/** True for a sign that several currencies have: the row or the table knows better. */
const isShared = (sign: string): boolean => sign === '$' || sharedCurrencies.has(folded(sign));

/** The currency of an amount. A sign at it that contradicts the column of currencies leaves it unknown. */
export function currencyOf(map: TableMap, row: Row, amount: Cell): Currency {
  const told = ofRow(map, row);
  const sign = currencySignOf(amount);
  if (sign === '' || 'unknown' in told || (isShared(sign) && told.code !== undefined)) return told;
  const code = map.currencies.get(sign) ?? currencyCode(sign);
  if (code === undefined) return { unknown: sign, cell: amount };
  const other = told.code === code || told.code === map.currency ? undefined : told.code;
  return other === undefined ? { code } : { unknown: sign, other, cell: amount };
}
