// A derivation as data: what a figure was asked for, the steps that it was summed over, the records behind each step.

import type { CostState, FundingKind, Node, Rate, Recorded } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import type { Path } from '../source/located.js';
import type { MessageKey } from '../text/say.js';
import type { FigureId } from './catalogue.js';
import type { Figure } from './figure.js';
import { cutKey } from './funding.js';

/** Which part of the plan the figure is asked for; all that are given must hold. */
export interface Selection {
  readonly pillar?: string;
  readonly goal?: string;
  readonly objective?: string;
  readonly activity?: string;
  readonly lead?: string;
  readonly source?: string;
  readonly year?: number;
  readonly indicator?: string;
  readonly institution?: string;
}

/** By what each family of figures can be asked for. */
const cuts: { readonly [family: string]: readonly (keyof Selection)[] } = {
  funding: ['pillar', 'goal', 'objective', 'activity', 'lead', 'source', 'year'],
  implementation: ['pillar', 'goal', 'objective', 'activity', 'lead'],
  activity: ['activity'],
  indicator: ['indicator'],
  reporting: ['institution'],
};

/** By what a figure can be asked for; anything else would be passed over, and the answer would be to another question. */
export const cutsOf = (id: FigureId): readonly (keyof Selection)[] =>
  id === 'indicator.objectiveFulfilment' ? ['objective'] : (cuts[id.slice(0, id.indexOf('.'))] ?? []);

/** One step: an activity in a year, an activity, a return, an observation. Values carry the key of their name. */
export interface TraceStep {
  readonly label: string;
  readonly values: readonly {
    readonly name:
      | 'need'
      | 'secured'
      | 'pooled'
      | 'shared'
      | 'surplus'
      | 'open'
      | 'with-pledges'
      | 'pledged'
      | 'due'
      | 'completed'
      | 'backed'
      | 'byTasks'
      | 'costed'
      | 'filled'
      | 'asked'
      | 'status';
    readonly value: Money | number | string;
    /** The message that tells a person the value, where it is a code. */
    readonly word?: MessageKey;
  }[];
  readonly records: readonly TraceRecord[];
}

export interface TraceRecord extends Recorded {
  /** What the record is; a share is money that another node shared out. */
  readonly kind: 'cost' | 'funding' | 'spending' | 'share' | 'activity' | 'report' | 'record';
  readonly amounts: readonly TraceAmount[];
  /** Of a cost that is no plain amount. */
  readonly state?: Exclude<CostState, 'amount'>;
  readonly source?: string;
  /** Of a share: the node whose money was shared out, and the places of its further records. */
  readonly from?: string;
  readonly others?: readonly Path[];
}

export interface TraceAmount {
  readonly name: AmountName;
  /** In the plan's currency; absent where no rate converts it. */
  readonly money?: Money;
  /** As written in another currency, with the rate that converts it. */
  readonly original?: Money;
  readonly rate?: Rate;
  /** It does not count: a later return tells this stand of the year. */
  readonly replaced?: true;
}

export type AmountName = FundingKind | 'amount' | 'within-resources' | 'secured';

export interface Derivation {
  readonly figure: Figure;
  readonly steps: readonly TraceStep[];
  /** Of money: the nodes outside of the selection that shared out to it, with their own records. */
  readonly pools?: readonly TraceStep[];
}

export function matches(node: Node, { pillar, goal, objective, activity, lead }: Selection): boolean {
  const asked = { pillar, goal, objective, activity, lead };
  return (['pillar', 'goal', 'objective', 'activity', 'lead'] as const).every(
    (cut) => asked[cut] === undefined || cutKey(cut, node) === asked[cut],
  );
}
