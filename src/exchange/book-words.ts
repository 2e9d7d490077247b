// The words of a workbook in a language: names of sheets, titles of columns.

import type { MessageKey, Say } from '../text/say.js';
import type { BookWords } from './book.js';

/** A message may hold several titles, "|" between: the first is written, all are read (source/sheet-titles.ts). */
const first = (titles: string): string => titles.split('|')[0] ?? titles;

export function bookWords(say: Say): BookWords {
  // Every sheet and column of the table has its message: the test of the table's titles sees to it.
  const words = (key: string): string => first(say(key as MessageKey));
  return {
    rightToLeft: say.direction === 'rtl',
    sheet: (id) => words(`sheet.${id}`),
    column: (_sheet, key, rest) => {
      const title = words(`column.${key === '' ? 'text' : key}`);
      return rest === undefined ? title : `${title} ${rest}`;
    },
  };
}
