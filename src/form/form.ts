// What a form asks of an institution for one period, as data. form-of.ts makes it from a plan, form-book.ts lays it out as
// a workbook, return-read.ts reads it back. Rows and fields have keys; nothing goes by position.

import type { Day } from '../plan/day.js';
import type { CellValue } from '../render/book.js';

/** The tables of a form. `assessments`: what civil society says of activities that others lead. */
export const sectionIds = ['activities', 'money', 'indicators', 'assessments'] as const;
export type SectionId = (typeof sectionIds)[number];

export type FieldKind = 'id' | 'text' | 'status' | 'choice' | 'percent' | 'amount' | 'value' | 'day' | 'years';

export interface FormField {
  /** As in the period's file: "status", "obstacle.kind", "amount"; what the plan says: "plan.title"; last period: "last.status". */
  readonly key: string;
  /** told: the plan's words, locked. last: the answer of the period before, locked. asked: to be filled in. */
  readonly role: 'told' | 'last' | 'asked';
  readonly kind: FieldKind;
  /** Words to choose from (kinds status and choice), each with what it stands for. */
  readonly words?: readonly { readonly value: string; readonly word: string }[];
}

export interface FormRow {
  /**
   * "progress 2.1.3", "spending 2.1.3 state", "observation I-1", "observation I-1 sex women", "assessment 2.1.3".
   * Open rows, whose subject the institution names itself, are "spending +1", "observation I-1 region +1".
   */
  readonly key: string;
  /** Values of fields told and last. */
  readonly cells: { readonly [field: string]: CellValue };
  /** Asked fields that are open in this row; the others are locked and grey. */
  readonly asks: readonly string[];
  /** Those of them that count for completeness. */
  readonly mandatory: readonly string[];
}

export interface FormSection {
  readonly id: SectionId;
  readonly fields: readonly FormField[];
  readonly rows: readonly FormRow[];
}

/** Keys of the fields that are to be filled in. */
export const askedIn = (fields: readonly FormField[]): readonly string[] =>
  fields.filter(({ role }) => role === 'asked').map(({ key }) => key);

/** What a form carries hidden, so that it is known again under any name. */
export interface FormKey {
  readonly plan: string;
  /** First 12 digits of the plan's hash when the form was made. */
  readonly snapshot: string;
  readonly period: string;
  readonly institution: string;
  /** First 12 digits of the hash of sections, rows, fields and told values: another one is another form. */
  readonly form: string;
  /** Language of the form's words. */
  readonly language: string;
}

export interface Form {
  readonly key: FormKey;
  readonly due?: Day;
  readonly sections: readonly FormSection[];
}

/** Version of the layout, on the hidden sheet. */
export const formFormat = '1';
