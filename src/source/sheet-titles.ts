// Titles of sheets and columns as people write them, in any language: which sheet, which column of the table is meant.

import { nearest } from '../finding/nearest.js';
import { planKeys, type Sheet, sheets } from './sheets.js';

/** Words of a catalogue by key; undefined where it has none. */
export type Words = (key: string) => string | undefined;

export interface SheetTitles {
  /** Id of the sheet that a name stands for. */
  sheet(name: string): string | undefined;
  /** Key of the column that a title stands for ("costs.2026", "title.fr"). */
  column(sheet: Sheet, title: string): string | undefined;
  /** A title for each of the table's columns of a sheet, in the language of the workbook. */
  known(sheet: Sheet): readonly string[];
  /** The title that a text contains as words, or else resembles, of those columns that are wanted; as it was written. */
  like(sheet: Sheet, text: string, wanted: (key: string) => boolean): string | undefined;
  /** The title of years side by side, without the year. */
  wide(sheet: Sheet): string;
  /** The name of a sheet, in the language of the workbook. */
  name(sheet: Sheet): string;
  /** Names of all sheets, in the language of the workbook. */
  readonly sheets: readonly string[];
  /** Sheets that napkit writes beside the data. */
  isHelper(name: string): boolean;
}

/** The same for texts that differ only in case, accents, spaces and punctuation. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A message may hold several titles, "|" between: the first is written, all are read. */
const titlesIn = (message: string | undefined): readonly string[] => message?.split('|') ?? [];

/** The message of a column; the bare text of a row has no key. */
const columnWords = (words: Words, key: string): string | undefined => words(`column.${key === '' ? 'text' : key}`);

type Index = ReadonlyMap<string, string>;

/** Keys by folded title; the key itself is a title too. */
function indexOf(keys: readonly string[], all: readonly Words[]): Index {
  const index = new Map<string, string>();
  const add = (title: string, key: string): void => {
    if (title !== '' && !index.has(title)) index.set(title, key);
  };
  for (const key of keys) add(folded(key), key);
  for (const words of all)
    for (const key of keys) for (const title of titlesIn(columnWords(words, key))) add(folded(title), key);
  return index;
}

/** "Cost 2026" and "2026 cost" as title and year, "Title (fr)" as title and language. */
function parted(title: string): readonly { readonly title: string; readonly rest: string }[] {
  const year = /(?:19|20|21)\d\d/.exec(title)?.[0];
  const language = /^(.*\S)[\s([]+([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[)\]]?\s*$/.exec(title);
  const [, named = '', code = ''] = language ?? [];
  return [
    ...(year === undefined ? [] : [{ title: title.replace(year, ' '), rest: year }]),
    ...(language === null ? [] : [{ title: named, rest: code }]),
    ...(language === null || year === undefined ? [] : [{ title: named.replace(year, ' '), rest: `${year}.${code}` }]),
  ];
}

interface Indices {
  readonly plain: Index;
  readonly wide: Index;
}

function find({ plain, wide }: Indices, title: string): string | undefined {
  const own = plain.get(folded(title));
  if (own !== undefined) return own;
  for (const { title: part, rest } of parted(title)) {
    const key = (/^\d/.test(rest) ? wide : plain).get(folded(part));
    if (key !== undefined) return `${key}.${rest}`;
  }
  return undefined;
}

/** Titles of columns, in all languages; longer ones first. */
function titlesLike(
  { columns, wide }: Sheet,
  text: string,
  wanted: (key: string) => boolean,
  all: readonly Words[],
): string | undefined {
  const keys = [...columns, ...(wide === undefined ? [] : [wide])].map(({ key }) => key).filter(wanted);
  const titles = all.flatMap((words) => keys.flatMap((key) => titlesIn(columnWords(words, key))));
  const inside = titles.filter((title) => ` ${folded(text)} `.includes(` ${folded(title)} `));
  return inside.sort((a, b) => b.length - a.length)[0] ?? nearest(text, titles);
}

/** Sheets that napkit writes beside the data: words of drop-downs, guidance. */
const helpers = ['sheet.Lists', 'init.readme.name'];

function sheetNames(all: readonly Words[]): Index {
  const names = new Map(sheets.map(({ id }) => [folded(id), id]));
  for (const words of all)
    for (const { id } of sheets) for (const title of titlesIn(words(`sheet.${id}`))) names.set(folded(title), id);
  return names;
}

/** The catalogue that has most of the names of a workbook's sheets; the first of those that tie. */
function spokenIn(all: readonly Words[], names: readonly string[]): Words | undefined {
  const known = all.map((words) => sheetNames([words]));
  const counts = known.map((index) => names.filter((name) => index.has(folded(name))).length);
  return all[counts.indexOf(Math.max(...counts))];
}

/** Titles from catalogues; keys of the table are titles too. What is asked for is told as the workbook's sheets are named. */
export function titlesFrom(all: readonly Words[], book: readonly string[] = []): SheetTitles {
  const first = spokenIn(all, book);
  const names = sheetNames(all);
  const name = ({ id }: Sheet): string => titlesIn(first?.(`sheet.${id}`))[0] ?? id;
  const ours = new Set(all.flatMap((words) => helpers.flatMap((key) => titlesIn(words(key)).map(folded))));
  const indices = new Map<string, Indices>();
  const of = (sheet: Sheet): Indices => {
    const known = indices.get(sheet.id);
    if (known !== undefined) return known;
    const made = {
      plain: indexOf(
        sheet.columns.map(({ key }) => key),
        all,
      ),
      wide: indexOf(sheet.wide === undefined ? [] : [sheet.wide.key], all),
    };
    indices.set(sheet.id, made);
    return made;
  };
  return {
    sheet: (name) => names.get(folded(name)),
    isHelper: (name) => ours.has(folded(name)),
    column: (sheet, title) => find(of(sheet), title),
    like: (sheet, text, wanted) => titlesLike(sheet, text, wanted, all),
    wide: ({ wide }) => titlesIn(wide && first && columnWords(first, wide.key))[0] ?? '',
    known: (sheet) => sheet.columns.map(({ key }) => titlesIn(first && columnWords(first, key))[0] ?? key),
    name,
    sheets: sheets.map(name),
  };
}

/** The fields of the plan as columns, to look titles up in. */
const planFields: Sheet = { id: 'plan fields', target: { kind: 'plan' }, columns: planKeys };

/** Which key of the sheet Plan a title stands for. */
export function planKeyOf(title: string, titles: SheetTitles): string | undefined {
  const key = title.trim();
  if (planKeys.some((column) => column.key === key)) return key;
  return titles.column(planFields, key);
}
