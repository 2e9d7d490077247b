// A form as a workbook: a cover, a sheet a section, and a hidden sheet by which the file is known again.

import type { CellBook, CellRow, CellSheet } from '../render/cell-book.js';
import type { MessageKey } from '../text/say.js';
import type { BookContext } from './book-context.js';
import { coverSheet } from './book-cover.js';
import { sectionSheet, type WordRanges } from './book-section.js';
import { askedIn, type Form, type FormField, type FormSection, formFormat } from './form.js';

/** Name of the hidden sheet. */
export const keySheet = 'napkit';

export function formBook(form: Form, context: BookContext): CellBook {
  const { say } = context;
  const name = (id: string): string => say(`form.sheet.${id}` as MessageKey);
  const lists = listsOf(form);
  const head = headRows(form, name);
  const ranges = rangesOf(lists, head.length);
  const sheets = form.sections.map((section) => sectionSheet(section, name(section.id), ranges, context));
  return {
    rightToLeft: say.direction === 'rtl',
    sheets: [coverSheet(form, name, context), ...sheets, hiddenSheet(head, lists)],
  };
}

interface WordList {
  readonly name: string;
  readonly words: NonNullable<FormField['words']>;
}

const listsOf = ({ sections }: Form): readonly WordList[] =>
  sections.flatMap(({ id, fields }) =>
    fields.flatMap(({ key, words }) =>
      words === undefined || words.length === 0 ? [] : [{ name: `${id} ${key}`, words }],
    ),
  );

type KeyRow = readonly (string | number)[];

function headRows({ key, sections }: Form, name: (id: string) => string): readonly KeyRow[] {
  const { plan, snapshot, period, institution, form, language } = key;
  const keys = { 'napkit-form': formFormat, plan, snapshot, period, institution, form, language };
  const rows = (section: FormSection): readonly KeyRow[] =>
    section.rows.map((row) => ['row', row.key, row.mandatory.length]);
  return [
    ...Object.entries(keys),
    ['sheet.cover', name('cover')],
    ...sections.map(({ id }) => [`sheet.${id}`, name(id)]),
    ...sections.map(({ id, fields }) => [`asked.${id}`, askedIn(fields).join(' ')]),
    ...sections.flatMap(rows),
  ];
}

/** Words to choose from stand below: "word", the word, what it stands for, its list. */
function hiddenSheet(head: readonly KeyRow[], lists: readonly WordList[]): CellSheet {
  const words = lists.flatMap((list) => list.words.map(({ word, value }) => ['word', word, value, list.name]));
  const cells = (row: KeyRow): CellRow => ({ cells: row.map((value) => ({ look: 'plain', value })) });
  return {
    name: keySheet,
    veryHidden: true,
    columns: [{ width: 20 }, { width: 40 }, { width: 20 }, { width: 20 }],
    rows: [...head, ...words].map(cells),
    rules: [],
    print: { landscape: false, pagesWide: 1 },
  };
}

function rangesOf(lists: readonly WordList[], above: number): WordRanges {
  const ranges = new Map<string, string>();
  let first = above + 1;
  for (const { name, words } of lists) {
    ranges.set(name, `'${keySheet}'!$B$${first}:$B$${first + words.length - 1}`);
    first += words.length;
  }
  return ranges;
}
