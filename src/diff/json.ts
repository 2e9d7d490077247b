// A comparison for other programs.

import type { Diff } from './diff.js';

/** Stable names; texts and amounts as written. */
export function diffData({ changes, totals }: Diff): object {
  return {
    changes: changes.map(({ kind, list, key, path, title, was, now, days, daysFirst, difference }) => ({
      kind,
      list,
      key,
      path,
      title,
      was,
      now,
      days,
      daysSinceFirst: daysFirst,
      difference,
    })),
    totals,
  };
}
