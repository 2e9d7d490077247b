// What every section of a form needs: the plan in the institution's words, and what was answered for the period before.

import type { Plan } from '../plan/model.js';
import type { Period, PeriodReport } from '../plan/model-periods.js';
import type { Node, TargetValue, Text } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { minorDigits } from '../plan/money.js';
import { inLanguage } from '../plan/text.js';
import type { CellValue } from '../render/book.js';
import { type Status, statuses } from '../source/status.js';
import { type Format, formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import type { FieldKind, FormField, FormRow, FormSection } from './form.js';

export interface Asking {
  readonly plan: Plan;
  readonly period: Period;
  readonly institution: string;
  readonly say: Say;
  readonly format: Format;
  /** The last report before the period, whatever it holds. */
  readonly last: PeriodReport | undefined;
}

export function askingOf(plan: Plan, period: Period, institution: string, say: Say): Asking {
  return { plan, period, institution, say, format: formatFor(say.language), last: lastReport(plan, period) };
}

/** The report on the last period that ended before this one begins; undefined for the first. */
export function lastReport(plan: Plan, { start }: Period): PeriodReport | undefined {
  return plan.periods.filter((report) => report.period.end < start).at(-1);
}

/** Longer texts of the plan are cut: a form reminds of them. */
const longest = 600;

/** A text of the plan in the form's language, on one line for the eye and for the check of locked cells. */
export function words({ say }: Asking, text: Text): string {
  const line = inLanguage(text, say.language).replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** A number as a number, a text in words. */
export function toldValue(asking: Asking, value: TargetValue): CellValue {
  return typeof value === 'number' ? value : words(asking, value);
}

/** An amount in the plan's currency as it is written in the plan, in the plan's unit. */
export function inUnit({ plan }: Asking, { minor, currency }: Money): number {
  const scale = minorDigits(currency) + String(plan.unit).length - 1;
  return Number(`${minor}e-${scale}`);
}

/** Word of an institution; its id where the plan does not know it. */
export function institutionName(asking: Asking, id: string): string {
  const name = asking.plan.institutions.get(id)?.name;
  return name === undefined ? id : words(asking, name);
}

/** Statuses that an institution can report; that nothing was reported is no answer. */
const reportable = statuses.filter((status) => status !== 'not_reported');

/**
 * The words for statuses: napkit's in the language of the form. A plan in one language that has its own word for a
 * status is asked in that word; in a plan of several languages nobody could tell which language its words are in.
 */
export function statusWords({ plan, say }: Asking): readonly { readonly value: Status; readonly word: string }[] {
  const own = plan.languages.length > 1 ? [] : [...plan.statusWords].filter(([word, status]) => word !== status);
  return reportable.flatMap((value) => {
    const theirs = own.filter(([, status]) => status === value).map(([word]) => ({ value, word }));
    return theirs.length > 0 ? theirs : [{ value, word: say(`status.${value}`) }];
  });
}

export const told = (key: string, kind: FieldKind = 'text'): FormField => ({ key, role: 'told', kind });
export const last = (key: string, kind: FieldKind = 'text'): FormField => ({ key, role: 'last', kind });
export const asked = (key: string, kind: FieldKind = 'text', choices?: FormField['words']): FormField => ({
  key,
  role: 'asked',
  kind,
  ...(choices === undefined ? {} : { words: choices }),
});

/** Cells without those that have nothing to tell. */
export function cellsOf(cells: { readonly [field: string]: CellValue | undefined }): FormRow['cells'] {
  return Object.fromEntries(
    Object.entries(cells).filter(([, value]) => value !== undefined && value !== ''),
  ) as FormRow['cells'];
}

/** A section without the columns that no row of it uses. */
export function sectionOf(id: FormSection['id'], fields: readonly FormField[], rows: readonly FormRow[]): FormSection {
  const used = new Set(rows.flatMap(({ cells, asks }) => [...Object.keys(cells), ...asks]));
  return { id, fields: fields.filter(({ key }) => used.has(key)), rows };
}

/** Activities and tasks in the order of the plan. */
export const reportedNodes = (plan: Plan): readonly Node[] =>
  plan.nodes.filter(({ kind }) => kind === 'activity' || kind === 'task');
