// The implementation rate and what stands beside it, of some activities (docs/figures.md, Implementation).

import { decimal, over, plus, type Ratio, rate, share, whole } from './exact.js';
import type { Told } from './row.js';
import type { Work } from './work.js';

const sum = (ratios: readonly Ratio[]): Ratio => ratios.reduce(plus, whole(0));

/** `weightOf` is the weight of the plan, else the costed need. */
export function implementation(works: readonly Work[], weightOf: (work: Work) => Ratio): Told {
  const due = works.filter((w) => w.due);
  const completed = due.filter((w) => w.completed);
  const backed = due.filter((w) => w.backed);
  const recorded = works.some((w) => w.recorded);
  const counted = (list: readonly Work[]): string =>
    due.length > 0 && !recorded ? 'nothing-recorded' : String(list.length);
  const rated = (of: () => string): string => (due.length === 0 ? 'nothing-due' : recorded ? of() : 'nothing-recorded');
  const weighed = (list: readonly Work[]): Ratio => sum(list.map(weightOf));
  return {
    'implementation.activities': String(works.length),
    'implementation.due': String(due.length),
    'implementation.completed': counted(completed),
    'implementation.completedWithEvidence': counted(backed),
    'implementation.delayed': counted(works.filter((w) => w.delayed)),
    'implementation.rate': rated(() => rate(share(completed.length, due.length))),
    'implementation.gap': rated(() => rate(share(due.length - completed.length, due.length))),
    'implementation.rateWithEvidence': rated(() => rate(share(backed.length, due.length))),
    'implementation.weightedRate': rated(() =>
      weighed(due).top === 0n ? 'nothing-costed' : rate(over(weighed(completed), weighed(due))),
    ),
    'implementation.notReported': String(works.filter((w) => w.status === 'not_reported').length),
    'implementation.notBegun': String(works.filter((w) => w.status === 'not_begun').length),
  };
}

/** Weights of the plan, an activity without one counting 1; where it has none, the costed need. */
export function weights(works: readonly Work[], needOf: (activity: string) => bigint): (work: Work) => Ratio {
  const given = works.some((w) => w.activity.weight !== undefined);
  return ({ activity: { weight, id } }) => (given ? decimal(weight ?? 1) : whole(needOf(id)));
}
