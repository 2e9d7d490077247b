// The checked plan in short lines that a case file can state.

import type { Finding } from '../../src/finding/finding.js';
import type { Plan } from '../../src/plan/model.js';
import type { Cost, Funding, FundingKind } from '../../src/plan/model-tree.js';
import { moneyText } from '../../src/plan/money.js';

/** "NAP204 goals/0/lead ~MoLabour "Ministry of Labour"": code, path, "key", nearest id and its title. */
export function findingLine({ code, args, at }: Finding): string {
  const place = 'path' in at ? at.path.join('/') : '';
  const key = 'what' in at && at.what === 'key' ? ' key' : '';
  const near = 'nearest' in args && args.nearest !== 'none' && code === 'NAP204' ? ` ~${args.nearest}` : '';
  const title = 'nearestTitle' in args && args.nearestTitle !== 'none' ? ` "${args.nearestTitle}"` : '';
  const alike = 'alike' in args && args.alike === 'yes' ? ' looks alike' : '';
  return `${code} ${place}${key}${near}${title}${alike}`;
}

function costLine(cost: Cost): string {
  const { node, year, state, amount, value, source, inLine, recurrent } = cost;
  const written = amount && ` ${moneyText(amount)} ${amount.currency}`;
  const converted = value === undefined ? ' = unknown' : ` = ${moneyText(value)} ${value.currency}`;
  const foreign = amount !== undefined && amount.currency !== value?.currency;
  const words = [source && ` of ${source}`, inLine && ` in ${inLine}`, recurrent && ' recurrent'];
  return `${node.id} ${year ?? 'all'} ${state}${written ?? ''}${foreign ? converted : ''}${words.filter(Boolean).join('')}`;
}

function amountsText(amounts: Funding['amounts'], withCurrency: boolean): string {
  const kinds: readonly FundingKind[] = ['approved', 'pledged', 'committed', 'disbursed', 'spent'];
  return kinds
    .flatMap((kind) => {
      const amount = amounts[kind];
      return amount === undefined ? [] : [`${kind} ${moneyText(amount)}${withCurrency ? ` ${amount.currency}` : ''}`];
    })
    .join(' ');
}

function fundingLine({ node, source, year, amounts, original }: Funding): string {
  const written = original && `(${amountsText(original, true)})`;
  return [node.id, source, year, amountsText(amounts, false), written].filter(Boolean).join(' ');
}

/** What the cases state of a plan; each names only the parts that it is about. */
export function summary(plan: Plan): { readonly [part: string]: unknown } {
  return {
    tree: plan.nodes.map(({ id, kind }) => `${id} ${kind}`),
    parents: plan.nodes
      .filter(({ parent }) => parent?.kind !== 'plan')
      .map(({ id, parent }) => `${id} < ${parent?.id}`),
    costs: plan.costs.map(costLine),
    funding: plan.funding.map(fundingLine),
    totals: plan.totals.map(({ on, year, source, amount }) =>
      [on, year, source, moneyText(amount), amount.currency].filter(Boolean).join(' '),
    ),
    external: [...plan.sources.values()].filter(({ external }) => external).map(({ id }) => id),
    thresholds: plan.thresholds,
    pillars: plan.pillars.map(({ id }) => id),
    indicators: [...plan.indicators.values()].map(({ id, on }) => `${id} on ${on.map((node) => node.id).join(' ')}`),
    periods: plan.periods.map(({ period: { id, start, end, due } }) =>
      [id, start, end, due && `due ${due}`].filter(Boolean).join(' '),
    ),
    progress: plan.periods.flatMap(({ period, progress }) =>
      progress.map(({ node, status, done }) => [period.id, node.id, status, done].filter(Boolean).join(' ')),
    ),
    observations: plan.periods.flatMap(({ observations }) => observations.map((o) => `${o.indicator.id} ${o.value}`)),
    milestones: plan.activities.flatMap(({ activity }) => activity?.milestones.map((m) => `${m.year} ${m.due}`) ?? []),
  };
}
