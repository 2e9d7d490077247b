// Keys of the file format in what is told: as they are written in texts, by the titles of their columns on a sheet.

import { planKeys, sheets } from '../source/sheets.js';
import type { MessageKey, Say } from '../text/say.js';

/** What a column near a finding is called on its sheet; undefined where there is none of that key. */
export type Titles = (key: string) => string | undefined;

const columns: ReadonlySet<string> = new Set([
  ...sheets
    .flatMap((sheet) => [...sheet.columns, ...(sheet.wide === undefined ? [] : [sheet.wide])])
    .map(({ key }) => key),
  ...planKeys.map(({ key }) => key),
]);
const sheetIds: ReadonlySet<string> = new Set(sheets.map(({ id }) => id));

/** The message of a column or a sheet has several names, "|" between: the first is the one that napkit writes. */
const first = (key: string, say: Say): string => say(key as MessageKey).split('|')[0] ?? key;

/** What a person who looks at a sheet calls a column; one of another sheet, or that is not there, as napkit calls it. */
function titleOf(key: string, titles: Titles, say: Say): string | undefined {
  if (sheetIds.has(key)) return first(`sheet.${key}`, say);
  if (!columns.has(key)) return undefined;
  return titles(key) ?? first(`column.${key}`, say);
}

function named(key: string, titles: Titles | undefined, say: Say): string {
  const title = titles === undefined ? undefined : titleOf(key, titles, say);
  return title === undefined ? key : say('finding.column', { title });
}

/** Messages mark keys, and ids of sheets: "write the reason under ‹reason›". */
export const keysNamed = (text: string, titles: Titles | undefined, say: Say): string =>
  text.replace(/‹([^›]+)›/g, (_, key: string) => named(key, titles, say));

/** Several keys, joined by commas. */
export const keysListed = (keys: string, titles: Titles | undefined, say: Say): string =>
  keys
    .split(', ')
    .map((key) => named(key, titles, say))
    .join(', ');
