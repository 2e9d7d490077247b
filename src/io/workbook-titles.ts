// The titles of sheets and columns in every language that napkit speaks.

import { catalogues } from '../generated/languages.js';
import { type SheetTitles, titlesFrom } from '../source/sheet-titles.js';
import type { Workbook } from '../source/workbook.js';
import { lookUp } from '../text/say.js';

/** The names of a workbook's sheets tell its language. */
export async function sheetTitles({ sheets }: Pick<Workbook, 'sheets'>): Promise<SheetTitles> {
  const all = await Promise.all(Object.values(catalogues).map((load) => load()));
  return titlesFrom(
    all.map(({ messages }) => {
      const messageOf = lookUp(messages);
      // Titles have no arguments.
      return (key) => {
        const message = messageOf(key);
        return typeof message === 'function' ? message({}) : message;
      };
    }),
    sheets.map(({ name }) => name),
  );
}
