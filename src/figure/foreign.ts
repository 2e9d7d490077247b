// Amounts that are written in another currency than the plan's: as written, as they count, and the rate between the two.

import type { Plan } from '../plan/model.js';
import type { Funding, FundingKind, Node, Rate } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { rateFor } from '../plan/rates.js';
import { present } from '../plan/read.js';

export interface Foreign {
  readonly node: Node;
  readonly source?: string;
  /** Absent where a cost is for no year of its own. */
  readonly year?: number;
  /** The period of the return that tells it. */
  readonly period?: string;
  readonly kind: FundingKind | 'need';
  readonly original: Money;
  /** In the plan's currency, and the rate; both absent where no rate converts it. */
  readonly value?: Money;
  readonly rate?: Rate;
}

interface Written {
  readonly node: Node;
  readonly source: string | undefined;
  readonly year: number | undefined;
  readonly period?: string;
  readonly kind: Foreign['kind'];
  readonly original: Money | undefined;
  readonly value: Money | undefined;
}

/** What is needed, what was given, and what was reported of periods, in the order of the plan. */
export const foreignAmounts = (plan: Plan): readonly Foreign[] =>
  [...needed(plan), ...plan.funding.flatMap(given), ...reported(plan)].flatMap(({ original, ...amount }) =>
    original === undefined || original.currency === plan.currency
      ? []
      : [present({ ...amount, original, rate: rateFor(original.currency, amount.year, plan.rates) })],
  );

const needed = ({ costs }: Plan): readonly Written[] =>
  costs.map(({ node, source, year, amount, value }) => ({ node, source, year, kind: 'need', original: amount, value }));

const given = ({ node, source, year, amounts, original }: Omit<Funding, 'path'>): readonly Written[] =>
  (['approved', 'pledged', 'committed', 'disbursed', 'spent'] as const).map((kind) => ({
    node,
    source,
    year,
    kind,
    original: original?.[kind],
    value: amounts[kind],
  }));

const reported = ({ periods }: Plan): readonly Written[] =>
  periods.flatMap(({ period: { id: period, year }, spending }) =>
    spending
      .flatMap(({ node, source, amount, value, stand, original }): readonly Written[] => [
        ...given(present({ node, source, year, amounts: stand, original })),
        { node, source, year, kind: 'spent', original: amount, value },
      ])
      .map((written) => ({ ...written, period })),
  );
