// Who pays for a row of a foreign table, as its column of sources says.

import { finding } from '../finding/finding.js';
import { plainText } from './fold.js';
import type { Row } from './row-kinds.js';
import { columnsAs, placeIn, type Reading, textIn } from './row-reading.js';
import { isTotalText } from './total-rows.js';
import { cellText, worded, yearNumber } from './values.js';

/** "5000,0", "State budget – 150.0; IOM: 1,200". What has few digits, or is a year, is a part of a name. */
const holdsAmounts = (text: string): boolean =>
  [...text.matchAll(/(?:^|[–—:=-])\s*(\d[\d\s.,]*)/g)].some(
    ([, number = '']) => number.replace(/\D/g, '').length > 2 && yearNumber(number.trim()) === undefined,
  );

/** The name of the source; "" where a word stands in place of the costs or for all sources, or nothing but an amount. */
export function sourceIn(reading: Reading, row: Row): string {
  for (const [column] of columnsAs(reading.map, 'source')) {
    const cell = row.get(column);
    const value = cell === undefined ? '' : cellText(cell);
    if (cell !== undefined && holdsAmounts(value))
      reading.taking.findings.push(finding('NAP965', { value }, placeIn(reading, cell)));
  }
  const told = plainText(textIn(reading, row, 'source'));
  const isAmount = holdsAmounts(told) && !/\p{L}/u.test(told);
  return worded(told) === undefined && !isAmount && !isTotalText(told) ? told : '';
}
