// Plans as they grow while the rows of a foreign sheet are read: nodes of the results tree and what they cost.

import type { TableMap } from './mapping.js';
import type { AmountState } from './values.js';

export type Level = 'goal' | 'objective' | 'activity';

/** A cost as one cell tells it. */
export interface DraftCost {
  /** How the mapping reads its table. */
  readonly map: TableMap;
  /** From 1. */
  readonly row: number;
  /** The cell of its amount: "D24". */
  readonly cell?: string;
  /** None where the sheet names none. */
  readonly years: readonly number[];
  readonly amount?: number;
  readonly state?: AmountState | 'uncosted';
  /** That of its row, else that of its table; undefined where nobody tells it. */
  readonly currency?: string;
  readonly source?: string;
  readonly line?: string;
}

/** Values as the sheet tells them: more than one where its rows disagree. */
export interface DraftIndicator {
  readonly baselines: Set<string>;
  /** The year that the head of the baseline names. */
  baselineYear?: number;
  /** Where its values come from. */
  readonly dataSources: Set<string>;
  /** By their years; undefined for the whole time. */
  readonly targets: Map<number | undefined, Set<string>>;
}

export interface DraftNode {
  readonly level: Level;
  readonly text: string;
  readonly parent?: DraftNode;
  /** The id in the sheet. */
  readonly id?: string;
  readonly costs: DraftCost[];
  readonly lead: Set<string>;
  readonly partners: Set<string>;
  readonly regions: Set<string>;
  /** By their titles. */
  readonly indicators: Map<string, DraftIndicator>;
  /** The one that a row spoke of last. */
  latest?: DraftIndicator;
  readonly descriptions: Set<string>;
  readonly notes: Set<string>;
  start?: string;
  end?: string;
  /** The sheet says in words that it has no end. */
  continuous: boolean;
}

export interface DraftPlan {
  /** What the country column says; '' where there is none. */
  readonly name: string;
  readonly nodes: Map<string, DraftNode>;
  /** Institutions by what the sheet calls them, with their full names where another column tells them. */
  readonly institutions: Map<string, string>;
  readonly regions: Set<string>;
  /** Years of prices, as "USD (2019)" names them. */
  readonly priceYears: Set<number>;
  rows: number;
}

export const newPlan = (name: string): DraftPlan => ({
  name,
  nodes: new Map(),
  institutions: new Map(),
  regions: new Set(),
  priceYears: new Set(),
  rows: 0,
});

export function nodeIn(
  plan: DraftPlan,
  key: string,
  made: Pick<DraftNode, 'level' | 'text' | 'parent' | 'id'>,
): DraftNode {
  const there = plan.nodes.get(key);
  if (there !== undefined) return there;
  const node: DraftNode = {
    ...made,
    costs: [],
    lead: new Set(),
    partners: new Set(),
    regions: new Set(),
    indicators: new Map(),
    descriptions: new Set(),
    notes: new Set(),
    continuous: false,
  };
  plan.nodes.set(key, node);
  return node;
}
