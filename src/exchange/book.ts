// A document as a workbook to write: the sheets of the table with titles, column kinds and drop-downs.

import type { Fields } from '../plan/read.js';
import type { Book, BookColumn, BookList, BookSheet, CellValue, ColumnKind } from '../render/book.js';
import type { Value } from '../source/located.js';
import type { Column, ColumnType, Sheet } from '../source/sheets.js';
import { listOf, listsOf } from './book-lists.js';
import { type SheetRows, sheetRows } from './sheets-out.js';

/** Words of a workbook in the plan's language. */
export interface BookWords {
  readonly rightToLeft: boolean;
  /** Name of a sheet by its id in the table. */
  sheet(id: string): string;
  /** Title of a column; `rest` is a language or a year. */
  column(sheet: string, key: string, rest?: string): string;
  help?(sheet: string, key: string): string | undefined;
  /** What cells of sheets that are added may be chosen from; sheets by their ids in the table. */
  readonly lists?: readonly BookList[];
}

/** Sheets that a plan in the making needs, with or without rows. */
const always = new Set(
  'Plan Words Goals Objectives Activities Milestones Institutions Sources Costs Funding Indicators Progress Spending Observations Returns'.split(
    ' ',
  ),
);

/**
 * The workbook of a canonical document. `more` stand before its own sheets (guidance).
 */
export function bookOf(document: Fields, words: BookWords, more: readonly BookSheet[] = []): Book {
  const filled = sheetRows(document).filter(({ sheet, rows }) => rows.length > 0 || always.has(sheet.id));
  return {
    sheets: [...more, ...filled.map((one) => bookSheet(one, words))],
    lists: listsOf(document, (id) => words.sheet(id)),
    rightToLeft: words.rightToLeft,
    listsName: words.sheet('Lists'),
  };
}

export function bookSheet({ sheet, rows }: SheetRows, words: BookWords): BookSheet {
  const used = usedKeys(rows);
  const columns = [
    ...sheet.columns.flatMap((column) => columnsFor(column, sheet, used, words)),
    ...wideColumns(sheet, used, words),
  ];
  const cells = (row: Fields): readonly (CellValue | undefined)[] => columns.map(({ key }) => cellOf(row[key]));
  return { name: words.sheet(sheet.id), columns, rows: rows.map(cells) };
}

function usedKeys(rows: readonly Fields[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) used.add(key);
  return used;
}

const spoken: ReadonlySet<ColumnType> = new Set(['texts', 'value']);

/** A column, or one for each language that its texts have. */
function columnsFor(column: Column, sheet: Sheet, used: ReadonlySet<string>, words: BookWords): readonly BookColumn[] {
  const prefix = `${column.key}.`;
  const languages = spoken.has(column.type) ? [...used].filter((key) => isLanguageOf(key, prefix, sheet)) : [];
  const plain = used.has(column.key) || languages.length === 0 ? [undefined] : [];
  return [...plain, ...languages.map((key) => key.slice(prefix.length))].map((language) => {
    const list = listOf(sheet, column);
    const help = words.help?.(sheet.id, column.key);
    return {
      title: words.column(sheet.id, column.key, language),
      key: language === undefined ? column.key : prefix + language,
      kind: kinds[column.type],
      width: widths[column.type],
      required: column.required === true,
      ...(list === undefined ? {} : { list }),
      ...(help === undefined ? {} : { help }),
    };
  });
}

const isLanguageOf = (key: string, prefix: string, sheet: Sheet): boolean =>
  key.startsWith(prefix) &&
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key.slice(prefix.length)) &&
  !sheet.columns.some((column) => column.key === key);

/** Years side by side, in order; textual targets by year and language. */
function wideColumns(sheet: Sheet, used: ReadonlySet<string>, words: BookWords): readonly BookColumn[] {
  const { wide } = sheet;
  if (wide === undefined) return [];
  const keys = [...used].filter((key) => key.startsWith(`${wide.key}.`)).sort();
  return keys.map((key) => ({
    title: words.column(sheet.id, wide.key, key.slice(wide.key.length + 1)),
    key,
    kind: kinds[wide.type],
    width: widths[wide.type],
  }));
}

/** Lists of ids stand in one cell. */
export function cellOf(value: Value | undefined): CellValue | undefined {
  if (Array.isArray(value)) return value.map(String).join('; ');
  return typeof value === 'object' || value === undefined ? undefined : (value as CellValue);
}

export const kinds: { readonly [T in ColumnType]: ColumnKind } = {
  id: 'id',
  ids: 'id',
  tags: 'id',
  string: 'id',
  texts: 'text',
  amount: 'amount',
  number: 'number',
  value: 'number',
  percent: 'percent',
  integer: 'number',
  year: 'number',
  years: 'id',
  date: 'day',
  boolean: 'flag',
  choice: 'id',
  status: 'id',
};
const widths: { readonly [T in ColumnType]: number } = {
  id: 14,
  ids: 20,
  tags: 20,
  string: 20,
  texts: 42,
  amount: 14,
  number: 12,
  value: 12,
  percent: 10,
  integer: 10,
  year: 8,
  years: 16,
  date: 12,
  boolean: 11,
  choice: 18,
  status: 18,
};
