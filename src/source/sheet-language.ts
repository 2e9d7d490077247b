// Texts without a language in a sheet that has texts in languages beside: they are in the main language of the plan.

import { finding } from '../finding/finding.js';
import type { Value } from './located.js';
import type { Reading } from './sheet-cell.js';
import type { Header, Rows } from './sheet-header.js';
import { planKeyOf, type SheetTitles } from './sheet-titles.js';
import { sheetColumns } from './workbook.js';

/** The first of the plan's languages, as the sheet Plan has it; undefined where it says none. */
export function mainLanguage({ columns, row: head }: Header, rows: Rows, titles: SheetTitles): string | undefined {
  const columnOf = (key: string): number | undefined => columns.find((column) => column.key === key)?.column;
  const [keys, values] = [columnOf('key'), columnOf('value')];
  for (const [row, cells] of rows) {
    const textIn = (column: number | undefined): string =>
      String(cells.find(({ at }) => at % sheetColumns === column)?.value ?? '').trim();
    if (row <= head || planKeyOf(textIn(keys), titles) !== 'languages') continue;
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/.exec(textIn(values))?.[0];
  }
  return undefined;
}

/** Puts a text without a language among texts in languages; false, and told, where there is no place for it. */
export function putPlain(
  { main, findings, source }: Reading,
  map: { [key: string]: Value },
  plain: Value,
  { at, title }: { readonly at: number; readonly title: string },
): boolean {
  if (main !== undefined && typeof plain === 'string' && !Object.hasOwn(map, main)) {
    map[main] = plain;
    return true;
  }
  findings.push(finding('NAP184', { column: title, value: String(plain) }, { place: source.place(at) }));
  return false;
}
