// The statuses of an activity, as files, sheets and forms write them. "Delayed" is derived, never typed.

export const statuses = [
  'not_started',
  'in_progress',
  'completed',
  'partially_completed',
  'continuous',
  'suspended',
  'cancelled',
  'not_reported',
] as const;
export type Status = (typeof statuses)[number];

const underWay: ReadonlySet<Status> = new Set(['in_progress', 'continuous']);

/** "Continuous" and "in progress" are one view in two words. */
export const isSameView = (a: Status, b: Status): boolean => a === b || (underWay.has(a) && underWay.has(b));
