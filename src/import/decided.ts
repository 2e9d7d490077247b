// What a plan needs that its sheet or its mapping must tell: its years, its currency, the unit of its amounts.

import type { DraftCost, DraftPlan } from './draft.js';
import type { Mapping } from './mapping.js';
import type { Unit } from './unit.js';

/** What stops a plan from being made, for want of a decision. */
export interface Missing {
  readonly plan: string;
  readonly what: 'currency' | 'unit' | 'year';
  /** An amount that lacks it. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** The years of a plan as its sheet tells them; undefined where it tells none. */
function yearsOf(draft: DraftPlan): readonly [number, number] | undefined {
  const years = [...draft.nodes.values()].flatMap((node) => [
    ...node.costs.flatMap(({ years: own }) => own),
    ...[node.start, node.end].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))])),
  ]);
  if (years.length === 0) return undefined;
  return years.reduce<readonly [number, number]>(
    ([a, b], year) => [Math.min(a, year), Math.max(b, year)],
    [years[0] ?? 0, years[0] ?? 0],
  );
}

/** First and last day of a plan. */
export function spanOf(draft: DraftPlan, mapping: Mapping): readonly [string, string] | undefined {
  const [given] = mapping.tables.flatMap(({ use, noYear }) => (use && typeof noYear === 'number' ? [noYear] : []));
  const priced = [...draft.priceYears].sort()[0];
  const only = given ?? priced;
  const told = yearsOf(draft) ?? (only === undefined ? undefined : ([only, only] as const));
  const start = mapping.start ?? (told && `${told[0]}-01-01`);
  const end = mapping.end ?? (told && `${told[1]}-12-31`);
  return start === undefined || end === undefined ? undefined : [start, end];
}

export const costsOf = ({ nodes }: DraftPlan): readonly DraftCost[] =>
  [...nodes.values()].flatMap(({ costs }) => costs);

/** The currency of most lines; that of a table where there are none. */
export function currencyOf(draft: DraftPlan, { tables }: Mapping): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of costsOf(draft))
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const told = tables.find(({ use, currency }) => use && currency !== undefined)?.currency;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? told;
}

/** The unit of all amounts; where tables write them in several, one. */
export function unitOf(draft: DraftPlan): Unit {
  const [unit = 'one', ...more] = new Set(costsOf(draft).flatMap(({ amount, map }) => (amount && map.unit) || []));
  return more.length === 0 ? unit : 'one';
}

/** The first amount of which nobody says in what currency or unit it is written. */
export function undecidedIn(draft: DraftPlan): Missing | undefined {
  const open = costsOf(draft).find(
    ({ amount, currency, map }) => amount !== undefined && (currency === undefined || map.unit === undefined),
  );
  if (open === undefined) return undefined;
  const { map, cell, currency } = open;
  const what = currency === undefined ? 'currency' : 'unit';
  return { plan: draft.name, what, sheet: map.sheet, ...(cell === undefined ? {} : { cell }) };
}
