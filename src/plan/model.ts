// The checked plan: what the rest of napkit computes with. Only build.ts makes it, from a located tree that the
// schema accepts. Every record carries the path of what it was read from, so that figures can be traced.

import type { Path } from '../source/located.js';
import type { Day } from './day.js';
import type { Money } from './money.js';

/** A text in one language (unlabelled) or in several. */
export type Text = string | { readonly [language: string]: string };

export interface Recorded {
  readonly path: Path;
}

export type NodeKind = 'plan' | 'goal' | 'objective' | 'activity' | 'task';
export type Status =
  | 'not_started'
  | 'in_progress'
  | 'completed'
  | 'partially_completed'
  | 'continuous'
  | 'suspended'
  | 'cancelled'
  | 'not_reported';
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
  readonly note?: Text;
}

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
  /** Hashes of earlier files that this one corrects. */
  /** As the institution says. */
  readonly filledIn?: Day;
  readonly replaces: readonly string[];
  readonly asked?: number;
  readonly filled?: number;
  readonly state?: 'draft' | 'returned' | 'approved';
  readonly approved?: Day;
  readonly note?: Text;
}

export interface Review extends Recorded {
  readonly id: string;
  readonly date: Day;
  readonly title?: Text;
  readonly participants: readonly string[];
  readonly summary?: Text;
  readonly decisions: readonly Decision[];
}
export type DecisionKind = 'continue' | 'adjust' | 'postpone' | 'merge' | 'drop' | 'add';
export interface Decision extends Recorded {
  readonly id?: string;
  readonly on: string;
  readonly decision: DecisionKind;
  readonly reason?: Text;
  readonly change?: Text;
  readonly from?: Text;
  readonly to?: Text;
  readonly owner?: string;
  readonly deadline?: Day;
  readonly done?: Day;
  readonly followUp?: Text;
}
export interface Evaluation extends Recorded {
  readonly id: string;
  readonly kind: 'mid-term' | 'final' | 'ex-post';
  readonly date: Day;
  readonly title?: Text;
  readonly evaluator?: Text;
  readonly scope?: Text;
  readonly method?: Text;
  readonly limitations?: Text;
  readonly theoryOfChange?: Text;
  readonly questions: readonly Question[];
  readonly conclusions: readonly Text[];
  readonly lessons: readonly Text[];
  readonly recommendations: readonly Recommendation[];
}
export interface Question extends Recorded {
  readonly id: string;
  readonly criterion: string;
  readonly question: Text;
  readonly judgementCriteria?: Text;
  readonly evidence: readonly {
    readonly text?: Text;
    readonly figure?: string;
    readonly indicator?: string;
    readonly source?: Text;
  }[];
  readonly finding?: Text;
  readonly rating?: string;
  readonly strength?: 'strong' | 'moderate' | 'weak';
}
export interface Recommendation extends Recorded {
  readonly id: string;
  readonly source?: string;
  readonly date?: Day;
  readonly reference?: string;
  readonly text: Text;
  readonly priority?: 'urge' | 'consider' | 'invite';
  readonly addressee?: string;
  readonly deadline?: Day;
  readonly response?: Text;
  readonly status?: 'open' | 'accepted' | 'partly-accepted' | 'rejected' | 'in_progress' | 'implemented';
  readonly activities: readonly string[];
}
export interface Snapshot extends Recorded {
  readonly id: string;
  readonly date: Day;
  readonly title?: Text;
  readonly reason?: Text;
  readonly hash?: string;
  readonly ends: { readonly [activity: string]: Day };
}
/** An id with a title: pillar, form of exploitation, victim group, region, criterion. */
export interface Term {
  readonly id: string;
  readonly title?: Text;
}

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
