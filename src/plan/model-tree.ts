// The checked plan's strategy: the results tree, its money, its institutions and its indicators. Every record carries the
// path of what it was read from, so that figures can be traced.

import type { Path } from '../source/located.js';
import type { Day } from './day.js';
import type { Money } from './money.js';

/** A text in one language (unlabelled) or in several. */
export type Text = string | { readonly [language: string]: string };

export interface Recorded {
  readonly path: Path;
}

export type NodeKind = 'plan' | 'goal' | 'objective' | 'activity' | 'task';
export type SourceType =
  | 'state'
  | 'local'
  | 'eu'
  | 'bilateral'
  | 'un-io'
  | 'ngo'
  | 'private'
  | 'victims-fund'
  | 'unidentified';

/** A place in the results tree. The plan itself is the root, so that money and indicators can hang on it. */
export interface Node extends Recorded {
  readonly kind: NodeKind;
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly note?: Text;
  readonly parent?: Node;
  readonly children: readonly Node[];
  /** Lead as written: none, one, or (a finding) several. */
  readonly leads: readonly string[];
  readonly coLeads: readonly string[];
  readonly partners: readonly string[];
  readonly byConsent: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly costs: readonly Cost[];
  readonly funding: readonly Funding[];
  /** On goals: the pillar's id. */
  readonly pillar?: string;
  readonly start?: Day;
  readonly end?: Day;
  /** On activities only. */
  readonly activity?: ActivityFacts;
}

export interface ActivityFacts {
  readonly continuous: boolean;
  readonly milestones: readonly Milestone[];
  readonly weight?: number;
  readonly essential?: { readonly service: Text; readonly contingency?: Text };
  readonly tags: Tags;
  readonly demand?: {
    readonly market?: Text;
    readonly targetGroup?: Text;
    readonly instrument?: string;
    readonly mechanism?: Text;
  };
  readonly training?: Training;
  readonly iati?: string;
}
export interface Milestone extends Recorded {
  readonly year: number;
  readonly title: Text;
  readonly due: Day;
}
/** Tag lists; "all" is kept as written, an absent list is empty. */
export interface Tags {
  readonly exploitation: readonly string[] | 'all';
  readonly groups: readonly string[] | 'all';
  readonly regions: readonly string[] | 'all';
  readonly sdg: readonly string[] | 'all';
  readonly topics: readonly string[] | 'all';
}
export interface Training {
  readonly topic: Text;
  readonly audience: Text;
  readonly provider?: string;
  readonly needsAssessment?: Text;
  readonly impactEvaluation?: Text;
  readonly trainingOfTrainers: boolean;
}

export type CostState = 'amount' | 'no-cost' | 'within-resources' | 'in-other-line' | 'uncosted';
/** One cost line of a node. Year is undefined where one state covers all years of the node. */
export interface Cost extends Recorded {
  readonly node: Node;
  readonly year?: number;
  readonly state: CostState;
  /** As written: for state amount, and for within-resources where valued. */
  readonly amount?: Money;
  /** In the plan's currency; absent where no rate converts it (never 0). */
  readonly value?: Money;
  readonly source?: string;
  readonly recurrent: boolean;
  readonly inLine?: string;
  readonly line?: string;
  readonly note?: Text;
}

export type FundingKind = 'approved' | 'pledged' | 'committed' | 'disbursed' | 'spent';
/** What a source gave to a node in a year. Each kind in the plan's currency; absent = not recorded. */
export interface Funding extends Recorded {
  readonly node: Node;
  readonly source: string;
  readonly year: number;
  readonly amounts: { readonly [K in FundingKind]?: Money };
  /** As written, where the currency is not the plan's. */
  readonly original?: { readonly [K in FundingKind]?: Money };
  readonly reference?: string;
  readonly note?: Text;
}
export interface StatedTotal extends Recorded {
  readonly on: string;
  readonly year?: number;
  readonly source?: string;
  readonly amount: Money;
}
export interface Rate extends Recorded {
  readonly currency: string;
  readonly rate: number;
  readonly date: Day;
  readonly year?: number;
  readonly source?: string;
}

export interface Institution extends Recorded {
  readonly id: string;
  readonly name: Text;
  readonly kind?: string;
  readonly level?: string;
  readonly mailbox?: string;
  readonly language?: string;
  readonly region?: string;
}
export interface FundingSource extends Recorded {
  readonly id: string;
  readonly name: Text;
  readonly type: SourceType;
  /** Institution that reports on its money; without one, the lead of what it pays for. */
  readonly reportedBy?: string;
  /** Donor money: eu, bilateral, un-io, ngo, private; or as the plan says. */
  readonly external: boolean;
  readonly ends?: Day;
  readonly reference?: string;
  readonly note?: Text;
}

export type TargetValue = number | Text;
export interface Indicator extends Recorded {
  readonly id: string;
  readonly title: Text;
  /** Nodes that it measures. */
  readonly on: readonly Node[];
  readonly level?: 'output' | 'outcome' | 'impact';
  readonly unit?: Text;
  readonly direction?: 'increase' | 'decrease' | 'maintain';
  readonly aggregation: 'sum' | 'last' | 'max' | 'mean';
  readonly qualitative: boolean;
  readonly sensitive: boolean;
  readonly formula?: Text;
  readonly source?: Text;
  readonly available?: Text;
  readonly responsible?: string;
  readonly by: readonly string[];
  readonly baseline?: { readonly year?: number; readonly value: TargetValue; readonly note?: Text };
  readonly targets: readonly { readonly year: number; readonly value: TargetValue; readonly path: Path }[];
  readonly target?: TargetValue;
  /** Goals, targets or indicators of the Sustainable Development Goals. */
  readonly sdg: readonly string[];
  readonly note?: Text;
}

/** An id with a title: pillar, form of exploitation, victim group, region, criterion. */
export interface Term {
  readonly id: string;
  readonly title?: Text;
  /** Where its id stands; the default pillars stand in no file. */
  readonly path?: Path;
}
