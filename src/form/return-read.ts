// A returned workbook as a return: answers by row and field, and everything that is wrong with it or was added to it.

import { type Finding, finding } from '../finding/finding.js';
import { day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { periodOf } from '../plan/period.js';
import type { Place, Source } from '../source/located.js';
import { cellName, type SheetCells, type Workbook } from '../source/workbook.js';
import { type Form, type FormKey, formFormat, sectionIds } from './form.js';
import type { Added, ReturnRead } from './return.js';
import { coverAnswer, formTable, type HiddenKeys, hiddenKeys, keySheet } from './return-cells.js';
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

function whole(book: Workbook, { file, hash, key, hidden }: Carried, context: ReadContext): ReturnRead {
  const findings: Finding[] = [];
  const added: Added[] = [];
  if (key.snapshot !== context.snapshot)
    findings.push(finding('NAP920', { name: file, made: key.snapshot, now: context.snapshot }, { place: { file } }));
  const form = context.form(key);
  const used = new Set<string>();
  const parts = sectionIds
    .filter((id) => hidden.values.has(`sheet.${id}`))
    .map((id) => {
      const name = hidden.values.get(`sheet.${id}`) ?? id;
      const sheet = sheetOf(book, name, rowKinds[id]);
      const table = sheet && formTable(sheet);
      if (sheet === undefined || table === undefined) {
        findings.push(finding('NAP931', { name: file, sheet: name }, { place: { file } }));
        return undefined;
      }
      used.add(sheet.name);
      const section = form?.sections.find((one) => one.id === id);
      return readTable(table, {
        source: sourceOf(file, sheet.name),
        section,
        hidden,
        plan: context.plan,
        sha256: context.sha256,
      });
    })
    .filter((part) => part !== undefined);
  const cover = book.sheets.find(({ name }) => name === (hidden.values.get('sheet.cover') ?? ''));
  if (cover !== undefined) used.add(cover.name);
  for (const sheet of book.sheets) foreignSheet(sheet, used, file, findings, added);
  for (const sheet of book.sheets) comments(sheet, file, findings, added);
  const rows = joined(parts);
  const checked = checkRows(rows, { key, hidden, plan: context.plan, file });
  const filledIn = dayOf(cover, 'filled-in');
  const remark = coverAnswer(cover, 'note');
  if (cover !== undefined && remark !== undefined)
    added.push({
      kind: 'comment',
      text: String(remark.value),
      place: { file, sheet: cover.name, cell: cellName(remark.at) },
    });
  return {
    file,
    hash,
    key,
    ...(filledIn === undefined ? {} : { filledIn }),
    answers: checked.answers,
    added: [...rows.added, ...added],
    asked: [...hidden.rows.values()].reduce((sum, count) => sum + count, 0),
    missing: checked.missing,
    findings: [...findings, ...rows.findings, ...checked.findings],
  };
}

const rowKinds = {
  activities: 'progress',
  money: 'spending',
  indicators: 'observation',
  assessments: 'assessment',
} as const;

/** A sheet by the name that the form gave it; else, renamed, by the rows that it holds. */
function sheetOf(book: Workbook, name: string, kind: string): SheetCells | undefined {
  const named = book.sheets.find((sheet) => sheet.name === name && formTable(sheet) !== undefined);
  return (
    named ??
    book.sheets.find((sheet) => formTable(sheet)?.rows.some(({ key }) => key?.startsWith(`${kind} `) === true) === true)
  );
}

const sourceOf = (file: string, sheet: string): Source => ({
  file,
  place: (at) => ({ file, sheet, cell: cellName(at) }),
  excerpt: () => undefined,
});

function foreignSheet(
  sheet: SheetCells,
  used: ReadonlySet<string>,
  file: string,
  findings: Finding[],
  added: Added[],
): void {
  const count = sheet.at.length;
  if (used.has(sheet.name) || sheet.name.toLowerCase() === keySheet || count === 0) return;
  const place: Place = { file, sheet: sheet.name };
  findings.push(finding('NAP918', { sheet: sheet.name, count }, { place }));
  added.push({ kind: 'sheet', place, text: `${count}` });
}

function comments(sheet: SheetCells, file: string, findings: Finding[], added: Added[]): void {
  for (const at of sheet.comments) {
    const place = { file, sheet: sheet.name, cell: cellName(at) };
    const text = sheet.commentTexts?.get(at) ?? '';
    findings.push(finding('NAP919', { text }, { place }));
    added.push({ kind: 'comment', place, text });
  }
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
