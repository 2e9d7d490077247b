// What leads from one amount of a table to another: below a table in words, so that a reader can reckon it up.

import type { FundingId } from '../../figure/catalogue.js';
import type { Figure } from '../../figure/figure.js';
import type { ReportContext } from '../context.js';
import { totalOf } from './money-limits.js';

type Note = { readonly note?: string };

/** The minor units of an exact amount; undefined where it is absent or a bound. */
const exact = ({ value, bound }: Figure): bigint | undefined =>
  value === undefined || typeof value === 'number' || bound !== undefined ? undefined : value.minor;

/** Minor units, also of a lower bound: differences of two bounds of the same costs are exact. */
const minor = ({ value }: Figure): bigint | undefined =>
  value === undefined || typeof value === 'number' ? undefined : value.minor;

const money = (amount: bigint, { plan, format }: ReportContext): string =>
  format.money({ currency: plan.currency, minor: amount });

/** Secured and pledged money that no need takes where it was given: why the steps are smaller than what was given. */
export function unneeded(context: ReportContext): Note {
  const { figures } = totalOf(context);
  const of = (id: FundingId): bigint | undefined => minor(figures[id]);
  const [surplus, pledged] = [exact(figures['funding.surplus']), exact(figures['funding.pledged'])];
  const [gap, after] = [of('funding.firmGap'), of('funding.gapAfterPledges')];
  if (surplus === undefined || pledged === undefined || gap === undefined || after === undefined) return {};
  const idle = pledged - (gap - after);
  if (surplus === 0n && idle === 0n) return {};
  const kinds = surplus === 0n ? 'pledged' : idle === 0n ? 'secured' : 'both';
  return {
    note: context.say('report.money.unneeded', {
      kinds,
      secured: money(surplus, context),
      pledged: money(idle, context),
    }),
  };
}

/** What absorption and plan execution are shares of: the years in which spending is recorded. */
export function executionNote(context: ReportContext): Note {
  const { say, figures } = context;
  const { figures: total } = totalOf(context);
  const [spent, available, need] = [
    exact(total['funding.spent']),
    exact(total['funding.available']),
    minor(total['funding.needSoFar']),
  ];
  const years = figures
    .funding()
    .by('year')
    .filter((r) => r.figures['funding.spent'].value !== undefined);
  if (spent === undefined || available === undefined || need === undefined) return {};
  return {
    note: say('report.money.execution', {
      years: years.map((r) => r.key).join(', '),
      spent: money(spent, context),
      available: money(available, context),
      need: money(need, context),
    }),
  };
}

/** Valued staff time in the years of the totals, in minor units: it is needed and secured at once, and given by no source. */
function staffTime({ figures }: ReportContext): bigint {
  const { ledger, recorded } = figures.funding();
  const counted = ledger.entries.filter((e) => recorded === undefined || recorded.years.includes(e.year));
  return counted.reduce((total, e) => total + e.within, 0n);
}

/** Why more is secured than approved and committed. */
export function securedNote(context: ReportContext): Note {
  const { figures } = totalOf(context);
  const [secured, approved, committed] = (['funding.secured', 'funding.approved', 'funding.committed'] as const).map(
    (id) => exact(figures[id]),
  );
  if (secured === undefined || approved === undefined || committed === undefined) return {};
  const staff = staffTime(context);
  const beyond = secured - approved - committed - staff;
  if (staff === 0n && beyond === 0n) return {};
  const parts = staff === 0n ? 'beyond' : beyond === 0n ? 'staff' : 'both';
  return {
    note: context.say('report.money.secured-note', {
      parts,
      staff: money(staff, context),
      beyond: money(beyond, context),
    }),
  };
}

/** Several notes as one. */
export function notes(...list: readonly Note[]): Note {
  const texts = list.flatMap(({ note }) => note ?? []);
  return texts.length === 0 ? {} : { note: texts.join(' ') };
}
