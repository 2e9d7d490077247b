// How a funding source is named where money is cut by sources.

import { cutLabel } from '../figure/labels.js';
import type { Plan } from '../plan/model.js';
import type { Say } from '../text/say.js';

/** A source's name; what no source pays is staff time where all of it is. */
export function sourceLabel(key: string, plan: Plan, say: Say): string {
  const label = cutLabel('source', key, plan, say);
  if (key !== '') return label;
  const unnamed = plan.costs.filter((c) => c.source === undefined && c.value !== undefined);
  const inside = unnamed.filter((c) => c.state === 'within-resources');
  if (inside.length === 0) return label;
  return inside.length === unnamed.length
    ? say('report.money.within-resources')
    : say('report.money.within-and-unnamed', { unnamed: label });
}
