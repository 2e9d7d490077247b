// The snapshot against which moved deadlines are told.

import type { Plan } from './model.js';
import type { Snapshot } from './model-learning.js';

/** The earliest snapshot of the plan as adopted: one that says when activities end. Snapshots of periods say none. */
export function firstSnapshot({ snapshots }: Plan): Snapshot | undefined {
  const adopted = snapshots.filter(({ ends }) => Object.keys(ends).length > 0);
  return adopted.sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}
