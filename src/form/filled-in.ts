// The day on which an institution says that it filled the form in: it tells which of two returns is the later one.

import { type Finding, finding } from '../finding/finding.js';
import type { Day } from '../plan/day.js';
import type { Place } from '../source/located.js';
import { typedDay } from '../source/sheet-day.js';

export interface FilledIn {
  readonly day: Day | undefined;
  /** What was typed and is no day, or may be two. */
  readonly findings: readonly Finding[];
}

export function filledInAs(typed: string, place: Place): FilledIn {
  const value = typed.trim();
  const read = typedDay(value);
  if (read !== undefined && 'day' in read) return { day: read.day, findings: [] };
  return { day: undefined, findings: value === '' ? [] : [finding('NAP933', { value }, { place })] };
}
