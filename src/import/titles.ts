// What stands above the heads of a table: the title of the plan, its years.

import { folded, plainText, wordsOf } from './fold.js';
import { cellsOf } from './row-kinds.js';
import type { Table } from './table.js';
import { cellText } from './values.js';
import { planStems } from './words.js';

/** Titles of a table and of those above it on its sheet: a line at the top of a sheet is meant for all of it. */
export const titlesAbove = (tables: readonly Table[], { sheet }: Table): readonly (readonly string[])[] =>
  tables
    .filter((one) => one.sheet === sheet)
    .reverse()
    .map(titlesOf);

/** The title of a plan names one; else the first that is more than a word. */
export function titleIn(titles: readonly string[]): string | undefined {
  const long = titles.filter((title) => title.length > 8);
  const isPlan = (title: string): boolean =>
    wordsOf(title).some((word) => planStems.some((stem) => word.startsWith(folded(stem))));
  return long.find(isPlan) ?? long[0];
}

/** "2025–2027" in the titles, where they agree. */
export function spanIn(titles: readonly string[]): readonly [number, number] | undefined {
  const spans = titles.flatMap((title) => [...title.matchAll(/(?<!\d)(20\d\d)\s?[-–—/]\s?(20\d\d)(?!\d)/g)]);
  const [first] = spans;
  if (first === undefined || new Set(spans.map(([, from, to]) => `${from} ${to}`)).size > 1) return undefined;
  const [from, to] = [Number(first[1]), Number(first[2])];
  return from <= to ? [from, to] : undefined;
}

/** The only year in the titles: that of a yearly plan. */
export function yearInTitles(titles: readonly string[]): readonly [number, number] | undefined {
  const years = new Set(titles.flatMap((title) => title.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).values());
  const [year, ...more] = [...years].map(Number);
  return year === undefined || more.length > 0 ? undefined : [year, year];
}

/** Texts that stand above the heads of a table. */
export function titlesOf(table: Table): readonly string[] {
  const first = table.heads[0] ?? 0;
  return table.beside
    .filter((row) => row < first)
    .flatMap((row) => cellsOf(table.rows.get(row)).map((cell) => plainText(cellText(cell))));
}
