// A returned workbook as a return: answers by row and field, and everything that is wrong with it or was added to it.

import { type Finding, finding } from '../finding/finding.js';
import type { Source } from '../source/located.js';
import { sheetNotes } from '../source/sheet-notes.js';
import { cellName, type SheetCells, type Workbook } from '../source/workbook.js';
import { type FilledIn, filledInAs } from './filled-in.js';
import { askedIn, type SectionId, sectionIds } from './form.js';
import type { Added, ReturnRead } from './return.js';
import { coverAnswer, formTable, hiddenKeys, keySheet, type SheetTable } from './return-cells.js';
import { columnsGone } from './return-columns.js';
import { type Carried, carriedBy, type ReadContext, type ReadOutcome, wholeReturn } from './return-whole.js';

/** Reads a returned form. `file` names it in places; `hash` is the SHA-256 of its bytes. */
export function readReturn(book: Workbook, file: string, hash: string, context: ReadContext): ReadOutcome {
  const carried = carriedBy(hiddenKeys(book), file, hash, context);
  if ('refused' in carried) return carried;
  const sheets = sectionSheets(book, carried);
  const cover = book.sheets.find(({ name }) => name === carried.hidden.values.get('sheet.cover'));
  const beside = besideIn(book, new Set([...sheets.found.map(({ table }) => table.sheet), cover]), file);
  const tables = sheets.found.map(({ id, table }) => {
    const source = sourceOf(file, table.name);
    const gone = columnsGone(table, source, askedBy(carried, id, context), (field) =>
      context.title(carried.key, id, field),
    );
    return { id, table, source, notes: [...notesOn(table, source), ...gone] };
  });
  const added = [...beside.added, ...remarkOf(cover, file)];
  const filled = filledInOf(cover, file);
  const findings = [...sheets.findings, ...beside.findings, ...filled.findings];
  return { read: wholeReturn(carried, { tables, added, findings, filledIn: filled.day }, context) };
}

/**
 * Fields that the form asks in a section: it names them. Forms that went out before they did so are known where the plan
 * would make the very same one now.
 */
function askedBy({ key, hidden }: Carried, id: SectionId, context: ReadContext): readonly string[] {
  const named = hidden.values.get(`asked.${id}`) ?? '';
  if (named !== '') return named.split(' ');
  const now = context.form(key);
  const section = now?.key.form === key.form ? now.sections.find((one) => one.id === id) : undefined;
  return askedIn(section?.fields ?? []);
}

/** Hidden and merged rows; comments are told with their words, its counts do not matter. */
function notesOn({ sheet, head, titles }: SheetTable, source: Source): readonly Finding[] {
  return sheetNotes({ ...sheet, hidden: false, comments: [], stale: false }, source, head, titles);
}

interface SectionSheets {
  readonly found: readonly { readonly id: SectionId; readonly table: SheetTable }[];
  readonly findings: readonly Finding[];
}

/** The sheets of the form's sections, wherever they are now. */
function sectionSheets(book: Workbook, { file, hidden }: Carried): SectionSheets {
  const tables = book.sheets.flatMap((sheet) => formTable(sheet) ?? []);
  const asked = sectionIds.flatMap((id) => {
    const name = hidden.values.get(`sheet.${id}`);
    return name === undefined ? [] : [{ id, name, table: tableOf(tables, name, rowKinds[id]) }];
  });
  return {
    found: asked.flatMap(({ id, table }) => (table === undefined ? [] : [{ id, table }])),
    findings: asked.flatMap(({ name, table }) =>
      table === undefined ? [finding('NAP931', { name: file, sheet: name }, { place: { file } })] : [],
    ),
  };
}

const rowKinds = {
  activities: 'progress',
  money: 'spending',
  indicators: 'observation',
  assessments: 'assessment',
} as const;

/** The table of a sheet by the name that the form gave it; else, renamed, by the rows that it holds. */
function tableOf(tables: readonly SheetTable[], name: string, kind: string): SheetTable | undefined {
  const holds = ({ rows }: SheetTable): boolean => rows.some(({ key }) => key?.startsWith(`${kind} `) === true);
  return tables.find(({ sheet }) => sheet.name === name) ?? tables.find(holds);
}

const sourceOf = (file: string, sheet: string): Source => ({
  file,
  place: (at) => ({ file, sheet, cell: cellName(at) }),
  excerpt: () => undefined,
});

/** Sheets that are none of the form's, and comments. */
function besideIn(
  book: Workbook,
  used: ReadonlySet<SheetCells | undefined>,
  file: string,
): Pick<ReturnRead, 'added' | 'findings'> {
  const sheets = book.sheets.filter(
    (sheet) => !used.has(sheet) && sheet.name.toLowerCase() !== keySheet && sheet.at.length > 0,
  );
  const comments = book.sheets.flatMap((sheet) =>
    sheet.comments.map((at) => ({
      place: { file, sheet: sheet.name, cell: cellName(at) },
      text: sheet.commentTexts?.get(at) ?? '',
    })),
  );
  const countOf = ({ at }: SheetCells): number => at.length;
  return {
    findings: [
      ...sheets.map((sheet) =>
        finding('NAP918', { sheet: sheet.name, count: countOf(sheet) }, { place: { file, sheet: sheet.name } }),
      ),
      ...comments.map(({ place, text }) => finding('NAP919', { text }, { place })),
    ],
    added: [
      ...sheets.map((sheet) => ({
        kind: 'sheet' as const,
        place: { file, sheet: sheet.name },
        text: String(countOf(sheet)),
      })),
      ...comments.map((comment) => ({ kind: 'comment' as const, ...comment })),
    ],
  };
}

/** What the institution wrote under "note" on the cover. */
function remarkOf(cover: SheetCells | undefined, file: string): readonly Added[] {
  const remark = coverAnswer(cover, 'note');
  if (cover === undefined || remark === undefined) return [];
  return [
    { kind: 'comment', text: String(remark.value), place: { file, sheet: cover.name, cell: cellName(remark.at) } },
  ];
}

function filledInOf(cover: SheetCells | undefined, file: string): FilledIn {
  const cell = coverAnswer(cover, 'filled-in');
  const place = cell === undefined ? { file } : { file, sheet: cover?.name ?? '', cell: cellName(cell.at) };
  return filledInAs(String(cell?.value ?? ''), place);
}
