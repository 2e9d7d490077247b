// The titles of sheets and columns in every language that napkit speaks, loaded only for workbooks that need them.

import { catalogues } from '../generated/languages.js';
import { type SheetTitles, titlesFrom } from '../source/sheet-titles.js';

export async function sheetTitles(): Promise<SheetTitles> {
  const all = await Promise.all(Object.values(catalogues).map((load) => load()));
  return titlesFrom(
    all.map(
      ({ messages }) =>
        (key) =>
          messages[key]?.({}),
    ),
  );
}
