// What is reported on a plan, period by period, and the register of returns.

import type { Status } from '../source/status.js';
import type { Day } from './day.js';
import type { Indicator, Node, Recorded, TargetValue, Text } from './model-tree.js';
import type { Money } from './money.js';

export interface Period {
  readonly id: string;
  readonly year: number;
  readonly start: Day;
  readonly end: Day;
  /** Day by which returns are due; absent where the plan has no reporting calendar. */
  readonly due?: Day;
}
export interface PeriodReport extends Recorded {
  readonly period: Period;
  readonly progress: readonly Progress[];
  readonly spending: readonly Spending[];
  readonly observations: readonly Observation[];
  /** Civil society's view of activities, wherever it was written. */
  readonly assessments: readonly Assessment[];
  readonly returns: readonly Return[];
  /** Since then the period changes by corrections only. */
  readonly closed?: Day;
  readonly corrections: readonly Correction[];
}
export interface Progress extends Recorded {
  readonly node: Node;
  readonly status: Status;
  /** The status as the plan's own words say it. */
  readonly statusWord: string;
  /** Fraction 0..1. */
  readonly done?: number;
  readonly evidence?: Text;
  readonly started?: Day;
  readonly finished?: Day;
  readonly obstacle?: { readonly kind?: 'internal' | 'external'; readonly text: Text };
  readonly action?: Text;
  readonly lesson?: Text;
  readonly next?: Text;
  readonly reason?: Text;
  readonly milestones: readonly number[];
  readonly by?: string;
}
/** How civil society sees an activity or task, beside its official status. */
export interface Assessment extends Recorded {
  readonly node: Node;
  readonly by?: string;
  readonly status?: Status;
  /** The status as the plan's own words say it. */
  readonly statusWord?: string;
  readonly text?: Text;
}
export type StandKind = 'committed' | 'disbursed';
/** What a source paid for a node in a period, and how its money of the year stands at the end. At least one of them. */
export interface Spending extends Recorded {
  readonly node: Node;
  readonly source: string;
  /** Spent in the period: as written, and in the plan's currency where a rate converts it. */
  readonly amount?: Money;
  readonly value?: Money;
  /** Committed and disbursed in the year up to the end of the period, in the plan's currency. */
  readonly stand: { readonly [K in StandKind]?: Money };
  /** As written, where the currency is not the plan's. */
  readonly original?: { readonly [K in StandKind]?: Money };
  readonly reportedBy?: string;
  readonly note?: Text;
}
export interface Observation extends Recorded {
  readonly indicator: Indicator;
  readonly value: TargetValue;
  readonly by: { readonly [dimension: string]: { readonly [part: string]: number } };
  readonly source?: Text;
  readonly date?: Day;
  readonly reportedBy?: string;
  readonly note?: Text;
}
/** A change to a closed period. */
export interface Correction extends Recorded {
  readonly date: Day;
  readonly by?: string;
  readonly reason: Text;
  /** What was corrected: "progress 2.1.3 status". */
  readonly on: string;
  /** What stood there before; absent where nothing did. */
  readonly was?: TargetValue;
}
export interface Return extends Recorded {
  readonly institution: string;
  readonly received?: Day;
  readonly file?: string;
  /** SHA-256 of the file, in hex. */
  readonly hash?: string;
  /** Version of the form that was filled in. */
  readonly form?: string;
  /** As the institution says. */
  readonly filledIn?: Day;
  /** Hashes of earlier files that this one corrects. */
  readonly replaces: readonly string[];
  readonly asked?: number;
  readonly filled?: number;
  readonly state?: 'draft' | 'returned' | 'approved';
  readonly approved?: Day;
  readonly note?: Text;
}
