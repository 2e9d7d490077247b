// What a figure is: a value with its unit and the records that it came from, or absent with the reason why.

import type { Recorded } from '../plan/model.js';
import type { Money } from '../plan/money.js';
import type { FigureId } from './catalogue.js';

export type FigureUnit = 'money' | 'fraction' | 'count' | 'days' | 'value';

/** Why a figure is absent, or only a bound. Told by the message absence.<reason>. */
export interface Reason {
  readonly reason: ReasonCode;
  readonly args: { readonly [name: string]: string | number };
}
export type ReasonCode =
  | 'no-funding-record' // args: years
  | 'nothing-costed'
  | 'nothing-needed'
  | 'nothing-secured'
  | 'nothing-due'
  | 'nothing-reported'
  | 'nothing-approved'
  | 'no-baseline'
  | 'no-target'
  | 'no-observation'
  | 'target-equals-baseline'
  | 'not-numeric'
  | 'no-rate' // args: currency
  | 'no-calendar'
  | 'no-snapshot'
  | 'uncosted-lines' // a bound: args: count
  | 'source-cut'; // not defined when cut by source

/** A count or fraction is a number, an amount is Money. Fractions are 0..1 (or beyond), rounded to 6 decimals. */
export type FigureValue = number | Money;

export interface Figure {
  readonly id: FigureId;
  /** Absent where it cannot be computed; `why` then says why. Never 0 in place of unknown. */
  readonly value?: FigureValue;
  readonly why?: Reason;
  /** The value is a lower bound (uncosted lines beside it). */
  readonly bound?: Reason;
  /** Records that it was computed from; their paths lead to lines and cells. */
  readonly inputs: readonly Recorded[];
}

export type CutName = 'total' | 'pillar' | 'goal' | 'objective' | 'activity' | 'lead' | 'source' | 'year';

/** A row of figures for one key of a cut. The key is '' for what belongs to none (no lead, money not attributed). */
export interface Row<Id extends FigureId> {
  readonly key: string;
  readonly figures: { readonly [K in Id]: Figure };
}
