// What a row of the funding table is about, and what is weighed for it.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import type { LedgerEntry } from './entry.js';
import type { CutName, Reason } from './figure.js';
import type { Sums } from './funding-sums.js';
import type { Ledger } from './ledger.js';

/** What a row is about. */
export interface Scope {
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  readonly activities: readonly Node[];
  /** Years of the scope that have no funding record. */
  readonly unrecorded: readonly number[];
  readonly year?: number;
  readonly cut?: CutName;
}

/** A scope with its sums and what is unknown in it: what every family of funding figures starts from. */
export interface Weighed {
  readonly scope: Scope;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly sums: Sums;
  readonly uncosted: readonly Node[];
  /** Need, and with it the gap, is a lower bound. */
  readonly needBound?: Reason;
  /** Records of given money that no rate converts: what was given is a lower bound, what it leaves open is unknown. */
  readonly unknownGiven: number;
}
