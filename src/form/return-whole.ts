// A return put together from its tables, whatever kind of file they came in: a workbook or a YAML text.

import { type Finding, finding } from '../finding/finding.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { periodOf } from '../plan/period.js';
import type { Source } from '../source/located.js';
import { type Form, type FormKey, formFormat, type SectionId } from './form.js';
import type { Added, ReturnRead } from './return.js';
import type { FormTable, HiddenKeys } from './return-cells.js';
import { checkRows } from './return-check.js';
import { type RowsRead, readTable } from './return-rows.js';

export interface ReadContext {
  readonly plan: Plan;
  /** First 12 digits of the plan's hash. */
  readonly snapshot: string;
  /** The form that the plan would make now for an institution, period and language; undefined where it cannot. */
  form(key: FormKey): Form | undefined;
  /** Title of a field's column in the language of the form. */
  title(key: FormKey, section: SectionId, field: string): string;
  sha256(text: string): string;
}

export type ReadOutcome = { readonly read: ReturnRead } | { readonly refused: readonly Finding[] };

/** Names of the file and of the form that it is. */
export interface Carried {
  readonly file: string;
  /** SHA-256 of the file's bytes. */
  readonly hash: string;
  readonly key: FormKey;
  readonly hidden: HiddenKeys;
}

/** What the keys of a file say; the findings for which it is not read where it is no form of this plan. */
export function carriedBy(
  hidden: HiddenKeys | undefined,
  file: string,
  hash: string,
  context: ReadContext,
): Carried | { readonly refused: readonly Finding[] } {
  if (hidden === undefined) return { refused: [finding('NAP901', { name: file }, { place: { file } })] };
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
  return wrong === undefined ? { file, hash, key, hidden } : { refused: [wrong] };
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

/** What a reader found in a file. */
export interface Found {
  readonly tables: readonly {
    readonly id: SectionId;
    readonly table: FormTable;
    readonly source: Source;
    /** Whatever is to be told of the table as a whole. */
    readonly notes: readonly Finding[];
  }[];
  readonly filledIn: Day | undefined;
  /** What stands beside the tables. */
  readonly added: readonly Added[];
  readonly findings: readonly Finding[];
}

export function wholeReturn(carried: Carried, found: Found, context: ReadContext): ReturnRead {
  const { file, hash, key, hidden } = carried;
  const { plan, sha256 } = context;
  const form = context.form(key);
  const parts = found.tables.map(({ id, table, source, notes }) => {
    const section = form?.sections.find((one) => one.id === id);
    const read = readTable(table, { source, section, hidden, plan, sha256 });
    return { ...read, findings: [...read.findings, ...notes] };
  });
  const rows = joined(parts);
  const { findings, ...checked } = checkRows(rows, { key, hidden, plan, file });
  return {
    file,
    hash,
    key,
    ...(found.filledIn === undefined ? {} : { filledIn: found.filledIn }),
    ...checked,
    added: [...rows.added, ...found.added],
    asked: [...hidden.rows.values()].reduce((sum, count) => sum + count, 0),
    findings: [...versionFindings(carried, context), ...found.findings, ...rows.findings, ...findings],
  };
}

function versionFindings({ file, key }: Carried, { snapshot }: ReadContext): readonly Finding[] {
  if (key.snapshot === snapshot) return [];
  return [finding('NAP920', { name: file, made: key.snapshot, now: snapshot }, { place: { file } })];
}

function joined(parts: readonly RowsRead[]): RowsRead {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    seen: new Map(parts.flatMap(({ seen }) => [...seen])),
    added: parts.flatMap(({ added }) => added),
    findings: parts.flatMap(({ findings }) => findings),
  };
}
