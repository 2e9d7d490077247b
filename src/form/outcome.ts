// What comes of merging returns, as data.

import type { Day } from '../plan/day.js';
import { type Fields, present } from '../plan/read.js';
import type { Place, Value } from '../source/located.js';
import type { ReturnRead } from './return.js';

/** A value for a cell of the period, and who says so where. */
export interface Claim {
  /** An institution, or "plan" for what stands in the plan already. */
  readonly who: string;
  readonly value: Value;
  readonly place?: Place;
}
export interface Change {
  readonly row: string;
  readonly field: string;
  readonly was?: Value;
  /** Absent where an answer was taken back. */
  readonly now?: Value;
  readonly by: string;
  readonly place?: Place;
}
export interface Conflict {
  readonly row: string;
  readonly field: string;
  /** In the order of the plan's institutions; the plan's own value first. */
  readonly claims: readonly Claim[];
}

/** What somebody decided about a conflict: whose value counts ("both": all texts), or another value. */
export type Decision = ({ readonly take: string } | { readonly value: Value }) & {
  /** The values that it was decided on, by who claimed them. */
  readonly values?: Fields;
  /** Where the decisions file says so. */
  readonly place?: Place;
};
export type Decisions = ReadonlyMap<string, Decision>;
/** Key of a decision. */
export const cellKey = (row: string, field: string): string => `${row}\n${field}`;

/**
 * A decision that decides nothing: there is no such conflict ("none"), the values are others than those that it was made
 * on ("changed"), it takes what nobody claims ("take"), or gives a value that the field cannot hold ("value"). Of what an
 * open row is about: the plan does not have it ("unknown"), or another row of the return is about it ("twice").
 */
export interface Unfit {
  readonly row: string;
  readonly field: string;
  readonly why: 'none' | 'changed' | 'take' | 'value' | 'unknown' | 'twice';
  readonly place?: Place;
}

export const unfitAs = (row: string, field: string, why: Unfit['why'], { place }: Decision): Unfit =>
  present({ row, field, why, place });

/** Merged before; a later one came; of another period than the one asked for. */
export type Skipped = 'again' | 'replaced' | 'period';
export interface MergedReturn {
  readonly read: ReturnRead;
  /** Hashes of this institution's earlier files. */
  readonly replaces: readonly string[];
}
export interface Outcome {
  readonly report: Fields;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly merged: readonly MergedReturn[];
  readonly skipped: readonly { readonly read: ReturnRead; readonly why: Skipped }[];
  /** Institutions whose return was a draft in the register and is approved now. */
  readonly approved: readonly string[];
  /** Different returns of one institution of which none says that it is the later one. */
  readonly undecided: readonly (readonly ReturnRead[])[];
  readonly unfit: readonly Unfit[];
}

export interface MergeOptions {
  readonly received: Day;
  /** Day of approval; without it returns are drafts. */
  readonly approved?: Day;
  readonly decisions: Decisions;
}
