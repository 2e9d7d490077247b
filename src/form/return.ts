// A returned form as read: answers by row and field with the cells they stand in, and whatever else somebody did to it.

import type { Finding } from '../finding/finding.js';
import type { Day } from '../plan/day.js';
import type { Place, Value } from '../source/located.js';
import type { FormKey } from './form.js';

export interface Answer {
  /** Key of the row (see FormRow.key); open rows with what the institution named: "spending 2.1.3 eu". */
  readonly row: string;
  readonly field: string;
  /** As the period's file wants it: a status code, a percentage as number (45), an ISO day, an exact amount as typed. */
  readonly value: Value;
  readonly place: Place;
}

/** What was added to a form and is no answer: kept in a note of the register, never dropped. */
export interface Added {
  readonly kind: 'row' | 'column' | 'sheet' | 'comment';
  readonly place: Place;
  readonly text: string;
}

/**
 * An asked cell in which somebody typed what the plan cannot take, or nothing where a row has to be named; what is wrong is a
 * finding at the same place.
 */
export interface WrongCell {
  readonly row: string;
  readonly field: string;
  /** As it shows. */
  readonly typed: string;
  readonly place: Place;
}

/** An open row that does not say enough, or nothing that the plan has, of what it is about. */
export interface UnnamedRow {
  /** As in the form: "spending +1". */
  readonly row: string;
  /** What it says of it. */
  readonly names: readonly Answer[];
  readonly answers: readonly Answer[];
}

export interface ReturnRead {
  /** Name of the file as given. */
  readonly file: string;
  /** SHA-256 of the file in hex. */
  readonly hash: string;
  readonly key: FormKey;
  /** Day on which the institution says it filled the form in. */
  readonly filledIn?: Day;
  readonly answers: readonly Answer[];
  readonly added: readonly Added[];
  /** Mandatory fields of the form. */
  readonly asked: number;
  /** Those of them that hold an answer; rows that were deleted hold none. */
  readonly filled: number;
  readonly missing: readonly { readonly row: string; readonly field: string; readonly place: Place }[];
  readonly wrong: readonly WrongCell[];
  /** Each has a wrong cell. */
  readonly unnamed?: readonly UnnamedRow[];
  /** What somebody decided to enter in the place of wrong cells. */
  readonly decided?: readonly { readonly row: string; readonly field: string; readonly place: Place }[];
  readonly findings: readonly Finding[];
}
