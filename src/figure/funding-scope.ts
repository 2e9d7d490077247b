// What a row of the funding table is about, and what is weighed for it.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { activeIn, type Years } from './costed.js';
import type { LedgerEntry } from './entry.js';
import type { CutName, Reason } from './figure.js';
import type { Sums } from './funding-sums.js';
import { type Ledger, mayNeed } from './ledger.js';

/** What a row is about. */
export interface Scope {
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  readonly activities: readonly Node[];
  /** The years that it is cut to. */
  readonly years?: Years;
  readonly cut?: CutName;
}

/** A scope with its sums and what is unknown in it: what every family of funding figures starts from. */
export interface Weighed {
  readonly scope: Scope;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly sums: Sums;
  readonly uncosted: readonly Node[];
  /** Years in which the scope needs money, or may need it, and that have no funding record. */
  readonly unrecorded: readonly number[];
  /** Need, and with it the gap, is a lower bound. */
  readonly needBound?: Reason;
  /** The same of the need of some years. */
  readonly needBoundIn: (years: Years) => Reason | undefined;
  /** Records of given money that no rate converts: what was given is a lower bound, what it leaves open is unknown. */
  readonly unknownGiven: number;
}

/** Of a year: that year where it has no record. In a plan that records no funding: all. An uncosted activity may need money in all years that it goes on. */
export function unrecordedIn({ entries, years }: Scope, ledger: Ledger, uncosted: readonly Node[]): readonly number[] {
  if (years?.size === 1) return [...years].filter((year) => !ledger.recorded.has(year));
  if (ledger.recorded.size === 0) return ledger.unrecorded;
  return ledger.unrecorded.filter(
    (y) =>
      entries.some((e) => e.year === y && mayNeed(e)) || uncosted.some((activity) => activeIn(activity, new Set([y]))),
  );
}
