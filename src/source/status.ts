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
