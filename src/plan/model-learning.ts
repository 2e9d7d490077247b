// What a plan learns: reviews with their decisions, evaluations, recommendations, snapshots.

import type { Day } from './day.js';
import type { Recorded, Text } from './model-tree.js';

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
