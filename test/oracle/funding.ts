// Need, what was given, and the gaps (docs/figures.md, Funding).

import type { CostLine } from './costs.js';
import { most, rate, share, total } from './exact.js';
import { securedOf } from './giving.js';
import type { Coins } from './money.js';
import type { Row, Told } from './row.js';

export const fraction = (part: Coins, of: Coins, none: string): string => (of === 0n ? none : rate(share(part, of)));

/** What is needed: known also where nothing is recorded. */
export function needed(row: Row): Told {
  const { isExternal } = row.money;
  const sum = (lines: readonly CostLine[]): Coins => total(lines, (l) => l.coins ?? 0n);
  const named = row.lines.filter((l) => l.source !== undefined);
  const external = named.filter((l) => isExternal(l.source));
  const activities = row.activities.length;
  const uncosted = row.uncosted().length;
  const notBySource = (text: string): string => (row.bySource ? 'source-cut' : text);
  return {
    'funding.need': row.atLeast(row.need, row.needBound()),
    'funding.plannedDonorDependency': fraction(sum(external), sum(named), 'nothing-costed'),
    'funding.costingCoverage': notBySource(fraction(BigInt(activities - uncosted), BigInt(activities), 'no-activity')),
    'funding.activities': notBySource(String(activities)),
    'funding.uncosted': notBySource(String(uncosted)),
    'funding.recurrentAtRisk': atRisk(row),
  };
}

/** Recurrent need planned for sources that end before, or within a year after, the end of the plan. */
function atRisk(row: Row): string {
  const { plan, sources } = row.money.document;
  if (sources.every((s) => s.ends === undefined)) return 'no-source-end';
  const [year = '', ...monthAndDay] = plan.end.split('-');
  const until = [Number(year) + 1, ...monthAndDay].join('-');
  const ending = sources.filter((s) => s.ends !== undefined && s.ends <= until).map((s) => s.id);
  const lines = row.lines.filter((l) => l.recurrent === true && ending.includes(l.source ?? ''));
  return row.text(total(lines, (l) => l.coins ?? 0n));
}

/** What sources gave: a lower bound where an amount has no rate. */
export function given(row: Row): Told {
  const bound = row.noRateGiven() ? 'no-rate' : '';
  const pledges = row.flowsOver(true);
  const flowing = (list: readonly { readonly amount: Coins }[]): Coins => total(list, (f) => f.amount);
  const pledged = total(row.cells, (c) => c.pledged) + flowing(pledges.into) - flowing(pledges.out);
  const told = (kind: 'approved' | 'committed'): string =>
    row.atLeast(
      total(row.gifts, (g) => g.told[kind] ?? 0n),
      bound,
    );
  const known = (text: string): string => (bound === '' ? text : 'no-rate-given');
  return {
    'funding.secured': row.atLeast(row.secured, bound),
    'funding.pooled': row.atLeast(flowing(row.flowsOver(false).into), bound),
    'funding.pledged': row.atLeast(pledged, bound),
    'funding.approved': told('approved'),
    'funding.committed': told('committed'),
    'funding.donorDependency': row.bySource
      ? 'source-cut'
      : known(fraction(row.external, row.secured, 'nothing-secured')),
    'funding.concentration': row.bySource ? 'source-cut' : known(concentration(row)),
  };
}

/** The largest source / all: of what pools pay in part nobody can say which source it came from. */
function concentration(row: Row): string {
  const { into, out } = row.flowsOver(false);
  if (into.length + out.length > 0) return 'pooled';
  const sources = [...new Set(row.gifts.map((g) => g.source))];
  const parts = sources.map((s) =>
    total(
      row.gifts.filter((g) => g.source === s),
      securedOf,
    ),
  );
  return fraction(
    most(...parts),
    total(parts, (p) => p),
    'nothing-secured',
  );
}

/** What is open: not known where some of what was given has no rate. */
export function gaps(row: Row): Told {
  const { need, open, secured } = row;
  const openAfterPledges = total(row.cells, (c) => c.openAfterPledges);
  const bound = row.needBound();
  const known = (text: string): string => (row.noRateGiven() ? 'no-rate-given' : text);
  return {
    'funding.firmGap': known(row.atLeast(open, bound)),
    'funding.gapAfterPledges': known(row.atLeast(openAfterPledges, bound)),
    'funding.surplus': known(row.text(secured - (need - open))),
    'funding.netPosition': known(row.text(secured - need)),
    'funding.coverage': known(fraction(need - open, need, 'nothing-needed')),
    'funding.costAlignment':
      need === 0n && bound !== '' ? 'nothing-costed' : known(fraction(need, secured, 'nothing-secured')),
  };
}
