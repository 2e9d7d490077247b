// Which rows of a sheet stand for which rows of the document.

import type { Fields } from '../plan/read.js';

/** A row that a sheet holds. */
export interface HeldRow<P> {
  readonly place: P;
  readonly fields: Fields;
}

export interface Pairs<P> {
  readonly kept: readonly (readonly [HeldRow<P>, Fields])[];
  readonly dropped: readonly HeldRow<P>[];
  /** Rows that the sheet does not have yet. */
  readonly fresh: readonly Fields[];
}

/** What tells the rows of one period apart, strictly; then, for what is left, loosely. */
const subjects: { readonly [sheet: string]: readonly (readonly string[])[] } = {
  Progress: [['on']],
  Spending: [
    ['on', 'source', 'reported-by'],
    ['on', 'source'],
  ],
  Observations: [['indicator', 'dimension', 'part']],
  Assessments: [['on', 'by']],
  Returns: [['institution']],
  Periods: [[]],
  Corrections: [['on', 'date', 'by']],
};

/** Spending on nothing in particular is on the plan. */
const subjectOf = (row: Fields, keys: readonly string[]): string =>
  JSON.stringify(keys.map((key) => String(row[key] ?? (key === 'on' ? 'plan' : ''))));

/** Pairs rows that are equal first, then rows on the same subject. Rows that only open a period stay. */
export function paired<P>(sheet: string, held: readonly HeldRow<P>[], wanted: readonly Fields[]): Pairs<P> {
  const ways = [whole, ...(subjects[sheet] ?? []).map((keys) => (row: Fields) => subjectOf(row, keys))];
  const kept: (readonly [HeldRow<P>, Fields])[] = [];
  let [left, open] = [held, wanted];
  for (const nameOf of ways) {
    const free = new Map<string, HeldRow<P>[]>();
    for (const row of left) free.set(nameOf(row.fields), [...(free.get(nameOf(row.fields)) ?? []), row]);
    const taken = new Set<HeldRow<P>>();
    open = open.filter((row) => {
      const found = free.get(nameOf(row))?.shift();
      if (found === undefined) return true;
      taken.add(found);
      kept.push([found, row]);
      return false;
    });
    left = left.filter((row) => !taken.has(row));
  }
  return { kept, dropped: left.filter(({ fields }) => Object.keys(fields).length > 1), fresh: open };
}

const whole = (row: Fields): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
