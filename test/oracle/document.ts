// The part of a plan document (docs/format.md) that the oracle understands: what the generator makes, as plain objects.

export interface Line {
  readonly amount?: number;
  readonly state?: 'no-cost' | 'within-resources' | 'uncosted';
  readonly 'in-line'?: string;
  readonly source?: string;
  readonly recurrent?: boolean;
  readonly currency?: string;
}
type ForAllYears = 'no-cost' | 'within-resources' | 'uncosted';
export type Costs = ForAllYears | { readonly 'in-line': string } | { readonly [year: string]: readonly Line[] };

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly 'co-leads'?: readonly string[];
  readonly costs?: Costs;
  readonly start?: string;
  readonly end?: string;
}
export interface Milestone {
  readonly year: number;
  readonly title: string;
  readonly due?: string;
}
export interface Activity extends Item {
  readonly objective: string;
  readonly continuous?: boolean;
  readonly milestones?: readonly Milestone[];
  readonly weight?: number;
  readonly essential?: object;
  readonly tasks?: readonly Item[];
}
export interface Objective extends Item {}
export interface Goal extends Item {
  readonly pillar?: string;
  readonly objectives: readonly Objective[];
}
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly ends?: string;
  readonly external?: boolean;
  readonly 'reported-by'?: string;
}
export const givenKinds = ['approved', 'committed', 'pledged', 'disbursed', 'spent'] as const;
export type GivenKind = (typeof givenKinds)[number];
export interface Funding extends Partial<Readonly<Record<GivenKind, number>>> {
  readonly on: string;
  readonly source: string;
  readonly year: number;
  readonly currency?: string;
}
export interface Spending {
  readonly on: string;
  readonly source: string;
  readonly amount?: number;
  readonly committed?: number;
  readonly disbursed?: number;
  readonly currency?: string;
  readonly 'reported-by'?: string;
}
export interface Progress {
  readonly status: string;
  readonly percent?: number;
  readonly evidence?: string;
  readonly finished?: string;
  readonly milestones?: readonly number[];
  readonly by?: string;
}
export type Observed = number | string;
export interface Observation {
  readonly value: Observed;
  readonly 'reported-by'?: string;
}
export interface Return {
  readonly received?: string;
  readonly asked?: number;
  readonly filled?: number;
  readonly state?: 'draft' | 'returned' | 'approved';
}
export interface Period {
  readonly period: string;
  readonly progress?: { readonly [id: string]: Progress };
  readonly spending?: readonly Spending[];
  readonly observations?: { readonly [id: string]: Observation };
  readonly returns?: { readonly [institution: string]: Return };
}
export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly on?: string;
  readonly level?: 'output' | 'outcome' | 'impact';
  readonly direction?: 'increase' | 'decrease' | 'maintain';
  readonly aggregation?: 'sum' | 'last' | 'max' | 'mean';
  readonly responsible?: string;
  readonly baseline?: { readonly value: Observed };
  readonly targets?: { readonly [year: string]: Observed };
  readonly target?: Observed;
}
export interface Rate {
  readonly currency: string;
  readonly rate: number;
  readonly date: string;
  readonly year?: number;
}
export interface Document {
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
    readonly currency: string;
    readonly unit?: 'one' | 'thousand' | 'million';
    readonly reporting?: {
      readonly every: 'quarter' | 'half-year' | 'year';
      readonly due: number;
      readonly 'assessed-by'?: readonly string[];
    };
    readonly thresholds?: { readonly 'on-track-tolerance'?: number };
  };
  readonly sources: readonly Source[];
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly costs?: readonly (Line & { readonly on: string; readonly year?: number })[];
  readonly funding?: readonly Funding[];
  readonly rates?: readonly Rate[];
  readonly indicators?: readonly Indicator[];
  readonly periods?: readonly Period[];
  readonly snapshots?: readonly {
    readonly id: string;
    readonly date: string;
    readonly ends?: { readonly [activity: string]: string };
  }[];
}

/** How the figures are asked for: --date, --period, --drafts. */
export interface Question {
  readonly date: string;
  readonly period?: string | undefined;
  readonly drafts: boolean;
}
