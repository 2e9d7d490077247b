// The checked plan: what the rest of napkit computes with. Only build.ts makes it, from a located tree that the schema
// accepts.

import type { Status } from '../source/status.js';
import type { Day } from './day.js';
import type { Evaluation, Recommendation, Review, Snapshot } from './model-learning.js';
import type { PeriodReport } from './model-periods.js';
import type {
  Cost,
  Funding,
  FundingSource,
  Indicator,
  Institution,
  Node,
  Rate,
  Recorded,
  StatedTotal,
  Term,
  Text,
} from './model-tree.js';

export interface Plan extends Recorded {
  readonly id: string;
  readonly title: Text;
  readonly country?: string;
  readonly start: Day;
  readonly end: Day;
  readonly currency: string;
  /** Multiplier of amounts as written: 1, 1,000 or 1,000,000. */
  readonly unit: bigint;
  readonly adopted?: Day;
  readonly legalAct?: Text;
  readonly website?: string;
  readonly publisher?: Text;
  readonly publishBy?: Text;
  readonly fictional: boolean;
  readonly languages: readonly string[];
  readonly reporting?: {
    readonly every: 'quarter' | 'half-year' | 'year';
    readonly dueDays: number;
    /** Civil society that assesses what others lead. */
    readonly assessedBy: readonly string[];
    /** Where two report differently on the same thing; absent = somebody decides. */
    readonly conflicts?: 'lead-prevails';
  };
  /** Fractions; smallNumbers is a count. */
  readonly thresholds: {
    readonly smallNumbers: number;
    readonly onTrackTolerance: number;
    readonly costMismatch: number;
  };
  readonly terms: { readonly [term: string]: Text };
  /** napkit's own statuses and the plan's words for them, in lower case. */
  readonly statusWords: ReadonlyMap<string, Status>;
  readonly ratingScale: readonly { readonly rating: string; readonly title: Text; readonly descriptor?: Text }[];
  readonly criteria: readonly Term[];
  readonly pillars: readonly Term[];
  readonly exploitationForms: readonly Term[];
  readonly victimGroups: readonly Term[];
  readonly regions: readonly Term[];
  readonly accent?: string;
  readonly previous?: { readonly title?: Text; readonly end: Day };
  readonly note?: Text;
  readonly citation?: Text;
  /** The plan as root of the results tree. */
  readonly root: Node;
  /** All nodes below the root, depth first, in the order of the plan. */
  readonly nodes: readonly Node[];
  readonly goals: readonly Node[];
  readonly objectives: readonly Node[];
  readonly activities: readonly Node[];
  readonly tasks: readonly Node[];
  readonly node: ReadonlyMap<string, Node>;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly sources: ReadonlyMap<string, FundingSource>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly costs: readonly Cost[];
  readonly funding: readonly Funding[];
  readonly totals: readonly StatedTotal[];
  readonly rates: readonly Rate[];
  /** In time order; one entry a period, whatever number of files report on it. */
  readonly periods: readonly PeriodReport[];
  readonly reviews: readonly Review[];
  readonly evaluations: readonly Evaluation[];
  readonly recommendations: readonly Recommendation[];
  readonly snapshots: readonly Snapshot[];
}
