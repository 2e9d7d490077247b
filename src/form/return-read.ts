// A returned workbook as a return: answers by row and field, and everything that is wrong with it or was added to it.

import { type Finding, finding } from '../finding/finding.js';
import { day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { periodOf } from '../plan/period.js';
import type { Source } from '../source/located.js';
import { cellName, type SheetCells, type Workbook } from '../source/workbook.js';
import { type Form, type FormKey, formFormat, type SectionId, sectionIds } from './form.js';
import type { Added, ReturnRead } from './return.js';
import { coverAnswer, type FormTable, formTable, type HiddenKeys, hiddenKeys, keySheet } from './return-cells.js';
import { checkRows } from './return-check.js';
import { type RowsRead, readTable } from './return-rows.js';

export interface ReadContext {
  readonly plan: Plan;
  /** First 12 digits of the plan's hash. */
  readonly snapshot: string;
  /** The form that the plan would make now for an institution, period and language; undefined where it cannot. */
  form(key: FormKey): Form | undefined;
  sha256(text: string): string;
}

export type ReadOutcome = { readonly read: ReturnRead } | { readonly refused: readonly Finding[] };

/** Reads a returned form. `file` names it in places; `hash` is the SHA-256 of its bytes. */
export function readReturn(book: Workbook, file: string, hash: string, context: ReadContext): ReadOutcome {
  const hidden = hiddenKeys(book);
  const at = { place: { file } };
  if (hidden === undefined) return { refused: [finding('NAP901', { name: file }, at)] };
  const value = (name: string): string => hidden.values.get(name) ?? '';
  const key: FormKey = {
    plan: value('plan'),
    snapshot: value('snapshot'),
    period: value('period'),
    institution: value('institution'),
    form: value('form'),
    language: value('language'),
  };
  const wrong = wrongKey(key, value('napkit-form'), file, context);
  if (wrong !== undefined) return { refused: [wrong] };
  return { read: whole(book, { file, hash, key, hidden }, context) };
}

function wrongKey(key: FormKey, format: string, name: string, { plan }: ReadContext): Finding | undefined {
  const at = { place: { file: name } };
  if (format !== formFormat) return finding('NAP921', { name, found: format }, at);
  if (key.plan !== plan.id) return finding('NAP902', { name, found: key.plan, expected: plan.id }, at);
  if (!plan.institutions.has(key.institution)) return finding('NAP903', { name, institution: key.institution }, at);
  const period = periodOf(key.period, undefined);
  const isOurs = period !== undefined && period.end >= plan.start && period.start <= plan.end;
  return isOurs ? undefined : finding('NAP922', { name, period: key.period }, at);
}

interface Carried {
  readonly file: string;
  readonly hash: string;
  readonly key: FormKey;
  readonly hidden: HiddenKeys;
}

function whole(book: Workbook, carried: Carried, context: ReadContext): ReturnRead {
  const { file, hash, key, hidden } = carried;
  const form = context.form(key);
  const sheets = sectionSheets(book, carried);
  const parts = sheets.found.map(({ id, table }) =>
    readTable(table, {
      source: sourceOf(file, table.sheet.name),
      section: form?.sections.find((one) => one.id === id),
      hidden,
      plan: context.plan,
      sha256: context.sha256,
    }),
  );
  const rows = joined(parts);
  const cover = book.sheets.find(({ name }) => name === hidden.values.get('sheet.cover'));
  const beside = besideIn(book, new Set([...sheets.found.map(({ table }) => table.sheet), cover]), file);
  const { answers, filled, missing, findings } = checkRows(rows, { key, hidden, plan: context.plan, file });
  const filledIn = dayOf(cover, 'filled-in');
  return {
    file,
    hash,
    key,
    ...(filledIn === undefined ? {} : { filledIn }),
    answers,
    added: [...rows.added, ...beside.added, ...remarkOf(cover, file)],
    asked: [...hidden.rows.values()].reduce((sum, count) => sum + count, 0),
    filled,
    missing,
    findings: [
      ...versionFindings(carried, context),
      ...sheets.findings,
      ...beside.findings,
      ...rows.findings,
      ...findings,
    ],
  };
}

function versionFindings({ file, key }: Carried, { snapshot }: ReadContext): readonly Finding[] {
  if (key.snapshot === snapshot) return [];
  return [finding('NAP920', { name: file, made: key.snapshot, now: snapshot }, { place: { file } })];
}

interface SectionSheets {
  readonly found: readonly { readonly id: SectionId; readonly table: FormTable }[];
  readonly findings: readonly Finding[];
}

/** The sheets of the form's sections, wherever they are now. */
function sectionSheets(book: Workbook, { file, hidden }: Carried): SectionSheets {
  const asked = sectionIds.flatMap((id) => {
    const name = hidden.values.get(`sheet.${id}`);
    return name === undefined ? [] : [{ id, name, table: tableOf(book, name, rowKinds[id]) }];
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
function tableOf(book: Workbook, name: string, kind: string): FormTable | undefined {
  const tables = book.sheets.flatMap((sheet) => formTable(sheet) ?? []);
  const holds = ({ rows }: FormTable): boolean => rows.some(({ key }) => key?.startsWith(`${kind} `) === true);
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

function joined(parts: readonly RowsRead[]): RowsRead {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    seen: new Map(parts.flatMap(({ seen }) => [...seen])),
    added: parts.flatMap(({ added }) => added),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function dayOf(cover: SheetCells | undefined, key: string): ReturnRead['filledIn'] {
  const cell = coverAnswer(cover, key);
  return cell === undefined ? undefined : day(String(cell.value).trim());
}
