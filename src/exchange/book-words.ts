// The words of a workbook in a language: names of sheets, titles of columns.

import type { Say } from '../text/say.js';
import type { BookWords } from './book.js';

export function bookWords(say: Say): BookWords {
  return {
    rightToLeft: say.direction === 'rtl',
    sheet: (id) => id,
    column: (_sheet, key, rest) => (rest === undefined ? key : `${key} ${rest}`),
  };
}
