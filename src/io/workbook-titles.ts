// The titles of sheets and columns in every language that napkit speaks.

import { catalogues } from '../generated/languages.js';
import { type SheetTitles, titlesFrom } from '../source/sheet-titles.js';
import type { Catalogue } from '../text/say.js';

/** Titles have no arguments. */
function words(messages: Catalogue, key: string): string | undefined {
  const message = messages[key];
  return typeof message === 'function' ? message({}) : message;
}

export async function sheetTitles(): Promise<SheetTitles> {
  const all = await Promise.all(Object.values(catalogues).map((load) => load()));
  return titlesFrom(
    all.map(
      ({ messages }) =>
        (key) =>
          words(messages, key),
    ),
  );
}
