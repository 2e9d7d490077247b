// The families of funding figures of a row: what is needed, what is open, what was given and used.

import { yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost, Recorded } from '../plan/model-tree.js';
import type { FundingId } from './catalogue.js';
import type { LedgerEntry } from './entry.js';
import { absent, type Figure, fraction, known, type Reason, type ReasonCode, ratio } from './figure.js';
import type { Weighed } from './funding-scope.js';
import { disbursedOfCommitted, outturn, pooledInto, sumOver, whereSpent } from './funding-sums.js';

type Inputs = () => readonly Recorded[];
type Some<Name extends string> = { readonly [K in Extract<FundingId, `funding.${Name}`>]: Figure };

/** Absent where a year of the scope has no funding record: not recorded is not nothing. */
export function recordedOnly(id: FundingId, { unrecorded }: Weighed, make: () => Figure): Figure {
  return unrecorded.length === 0 ? make() : absent(id, 'no-funding-record', { years: unrecorded.join(', ') });
}

/** What follows from given money: absent as well where an amount of it is unknown. */
function givenKnown(id: FundingId, weighed: Weighed, make: () => Figure): Figure {
  return recordedOnly(id, weighed, () =>
    weighed.unknownGiven === 0 ? make() : absent(id, 'no-rate-given', { count: weighed.unknownGiven }),
  );
}

const money = (id: FundingId, { plan }: Weighed, minor: bigint, inputs: Inputs, bound?: Reason): Figure =>
  known(id, { currency: plan.currency, minor }, inputs, bound);

const costsOf =
  ({ scope }: Weighed): Inputs =>
  () =>
    scope.entries.flatMap((e) => e.costs);
const records = (entries: Iterable<LedgerEntry>): readonly Recorded[] =>
  [...entries].flatMap((e) => [...e.funding, ...e.spending]);
const givenOf =
  ({ scope }: Weighed): Inputs =>
  () =>
    records(scope.entries);
/** What was given to the scope, and to the pools that paid into it. */
const paidOf =
  ({ scope }: Weighed): Inputs =>
  () =>
    records(new Set(scope.entries.flatMap((e) => [e, ...e.shares.map((s) => s.from)])));

/** Recurrent costs planned for a source that ends before, or within a year after, the end of the plan. */
export function costsAtRisk({ scope, plan }: Pick<Weighed, 'scope' | 'plan'>): readonly Cost[] {
  const horizon = `${yearOf(plan.end) + 1}${plan.end.slice(4)}`;
  return scope.entries.flatMap((e) =>
    e.costs.filter((c) => {
      const ends = endOf(c, plan);
      return c.recurrent && c.value !== undefined && ends !== undefined && ends <= horizon;
    }),
  );
}
/** The day on which the source ends that a cost is planned for. */
export const endOf = ({ source }: Cost, plan: Plan): string | undefined =>
  source === undefined ? undefined : plan.sources.get(source)?.ends;

/** Where no source has an end date, which of them end is not recorded. */
const knowsAnEnd = ({ sources }: Plan): boolean => [...sources.values()].some((s) => s.ends !== undefined);

export function needFigures(weighed: Weighed): Some<'need' | 'plannedDonorDependency' | 'recurrentAtRisk'> {
  const { plan, sums, needBound } = weighed;
  const costs = costsOf(weighed);
  const named = [...sums.planned].filter(([source]) => source !== '');
  const all = named.reduce((total, [, amount]) => total + amount, 0n);
  const external = named
    .filter(([source]) => plan.sources.get(source)?.external === true)
    .reduce((total, [, amount]) => total + amount, 0n);
  const risky = costsAtRisk(weighed);
  const atRisk = risky.reduce((total, c) => total + (c.value?.minor ?? 0n), 0n);
  return {
    'funding.need': money('funding.need', weighed, sums.need, costs, needBound),
    'funding.plannedDonorDependency': fraction(
      'funding.plannedDonorDependency',
      external,
      all,
      'nothing-costed',
      costs,
    ),
    'funding.recurrentAtRisk': knowsAnEnd(plan)
      ? money('funding.recurrentAtRisk', weighed, atRisk, () => risky)
      : absent('funding.recurrentAtRisk', 'no-source-end', {}, costs),
  };
}

export function gapFigures(
  weighed: Weighed,
): Some<'firmGap' | 'gapAfterPledges' | 'surplus' | 'netPosition' | 'coverage' | 'costAlignment'> {
  const { sums, needBound } = weighed;
  const [costs, given] = [costsOf(weighed), paidOf(weighed)];
  const both: Inputs = () => [...costs(), ...given()];
  const of = (id: FundingId, minor: bigint, bound?: Reason): Figure =>
    givenKnown(id, weighed, () => money(id, weighed, minor, both, bound));
  const share = (id: FundingId, part: bigint, whole: bigint, none: ReasonCode): Figure =>
    givenKnown(id, weighed, () => fraction(id, part, whole, none, both));
  const secured = sums.paid + sums.left;
  return {
    'funding.firmGap': of('funding.firmGap', sums.need - sums.paid, needBound),
    'funding.gapAfterPledges': of('funding.gapAfterPledges', sums.need - sums.paid - sums.promised, needBound),
    'funding.surplus': of('funding.surplus', sums.left),
    'funding.netPosition': of('funding.netPosition', secured - sums.need),
    'funding.coverage': share('funding.coverage', sums.paid, sums.need, 'nothing-needed'),
    'funding.costAlignment':
      needBound !== undefined && sums.need === 0n
        ? absent('funding.costAlignment', 'nothing-costed', {}, both)
        : share('funding.costAlignment', sums.need, secured, 'nothing-secured'),
  };
}

type MoneyName =
  | 'secured'
  | 'pooled'
  | 'pledged'
  | 'approved'
  | 'committed'
  | 'disbursed'
  | 'spent'
  | 'available'
  | 'needSoFar'
  | 'donorDependency'
  | 'absorption'
  | 'disbursementRate'
  | 'planExecution'
  | 'credibility'
  | 'concentration';

export function moneyFigures(weighed: Weighed): Some<MoneyName> {
  const { sums } = weighed;
  const used = whereSpent(weighed.scope.entries);
  const bySource = [...sums.secured.values()];
  const largest = bySource.reduce((a, b) => (b > a ? b : a), 0n);
  const all = bySource.reduce((a, b) => a + b, 0n);
  const of = (id: FundingId, minor: bigint | undefined): Figure => givenMoney(id, weighed, minor);
  const share = (id: FundingId, part: bigint | undefined, whole: bigint, none: ReasonCode): Figure =>
    givenShare(id, weighed, part, whole, none);
  return {
    'funding.secured': of('funding.secured', sums.paid + sums.left),
    'funding.pooled': of('funding.pooled', pooledInto(weighed.scope.entries)),
    'funding.pledged': of('funding.pledged', sums.pledged),
    'funding.approved': of('funding.approved', sums.approved),
    'funding.committed': of('funding.committed', sums.committed),
    'funding.disbursed': of('funding.disbursed', sums.disbursed),
    'funding.spent': of('funding.spent', sums.spent),
    'funding.available': of('funding.available', sums.spent === undefined ? undefined : used.agreed),
    'funding.needSoFar':
      sums.spent === undefined
        ? of('funding.needSoFar', undefined)
        : givenMoney('funding.needSoFar', weighed, used.need, weighed.needBoundIn(used.years)),
    'funding.donorDependency': notBySource('funding.donorDependency', weighed, () =>
      share('funding.donorDependency', sums.external, sums.paid + sums.left, 'nothing-secured'),
    ),
    'funding.absorption': share('funding.absorption', sums.spent, used.agreed, 'nothing-committed'),
    'funding.disbursementRate': disbursementRate(weighed),
    'funding.planExecution': share('funding.planExecution', sums.spent, used.need, 'nothing-needed'),
    'funding.credibility': credibility(weighed),
    // Nobody can say which source of a pool a share of it came from.
    'funding.concentration': notBySource('funding.concentration', weighed, () =>
      all === sums.paid + sums.left - sumOver(weighed.scope.entries, (e) => e.within)
        ? share('funding.concentration', largest, all, 'nothing-secured')
        : givenKnown('funding.concentration', weighed, () => absent('funding.concentration', 'pooled')),
    ),
  };
}

/** What was given, with valued staff time among its inputs; a lower bound where an amount has no rate. */
function givenMoney(id: FundingId, weighed: Weighed, minor: bigint | undefined, needBound?: Reason): Figure {
  const { unknownGiven, scope } = weighed;
  const noRate: Reason | undefined =
    unknownGiven === 0 ? undefined : { reason: 'no-rate', args: { count: unknownGiven } };
  const bound = needBound ?? noRate;
  const paid = paidOf(weighed);
  const inputs: Inputs =
    id === 'funding.secured'
      ? () => [...paid(), ...scope.entries.flatMap((e) => e.costs.filter((c) => c.state === 'within-resources'))]
      : id === 'funding.pledged' || id === 'funding.pooled'
        ? paid
        : givenOf(weighed);
  return recordedOnly(id, weighed, () =>
    minor === undefined ? absent(id, 'nothing-spent') : money(id, weighed, minor, inputs, bound),
  );
}

function givenShare(
  id: FundingId,
  weighed: Weighed,
  part: bigint | undefined,
  whole: bigint,
  none: ReasonCode,
): Figure {
  return givenKnown(id, weighed, () =>
    part === undefined
      ? absent(id, 'nothing-spent')
      : fraction(id, part, whole, none, id === 'funding.donorDependency' ? paidOf(weighed) : givenOf(weighed)),
  );
}

/** State money is approved, not committed: what is disbursed of it has no part in this rate. */
function disbursementRate(weighed: Weighed): Figure {
  const id = 'funding.disbursementRate';
  if (weighed.sums.committed === 0n) return recordedOnly(id, weighed, () => absent(id, 'nothing-committed'));
  const { disbursed, committed } = disbursedOfCommitted(weighed.scope.entries);
  return givenShare(id, weighed, disbursed, committed, 'nothing-committed');
}

const notBySource = (id: FundingId, { scope }: Weighed, make: () => Figure): Figure =>
  scope.cut === 'source' ? absent(id, 'source-cut') : make();

/** |spent / approved - 1| over the records that state both (PEFA PI-1). */
function credibility(weighed: Weighed): Figure {
  const id = 'funding.credibility';
  const { spent, approved } = outturn(weighed.scope.entries);
  const value = ratio(spent > approved ? spent - approved : approved - spent, approved);
  return givenKnown(id, weighed, () =>
    value === undefined ? absent(id, 'nothing-approved') : known(id, value, givenOf(weighed)),
  );
}
