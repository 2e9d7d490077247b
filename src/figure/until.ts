// Money as it was told by a date: what was used later, or reported later, does not count yet.

import { type Day, yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Funding } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { lastDay, reportsUntil } from './state.js';

/**
 * The plan with the reports that count at a date (or until a period), and without what is recorded as disbursed or spent of
 * years that begin later. What is approved, committed or pledged for later years stands: nothing says since when.
 */
export function toldUntil(plan: Plan, date: Day, period?: string): Plan {
  const year = yearOf(lastDay(plan, date, period));
  const periods = reportsUntil(plan, date, period);
  const isLater = ({ year: of, amounts, original }: Funding): boolean =>
    of > year && (usedOf(amounts) ?? usedOf(original)) !== undefined;
  if (periods.length === plan.periods.length && !plan.funding.some(isLater)) return plan;
  const funding = plan.funding.map((record) => (isLater(record) ? unused(record) : record));
  return { ...plan, periods, funding };
}

const usedOf = (amounts: Funding['amounts'] | undefined): Money | undefined => amounts?.disbursed ?? amounts?.spent;

/** As written in another currency as well: what is left out there lacks no rate. */
function unused({ original, ...record }: Funding): Funding {
  const amounts = promised(record.amounts);
  return { ...record, amounts, ...(original === undefined ? {} : { original: promised(original) }) };
}

function promised({ approved, committed, pledged }: Funding['amounts']): Funding['amounts'] {
  return {
    ...(approved === undefined ? {} : { approved }),
    ...(committed === undefined ? {} : { committed }),
    ...(pledged === undefined ? {} : { pledged }),
  };
}
