// Which correction of a closed period accounts for a value that was touched since.

import type { Day } from '../plan/day.js';
import type { Correction } from '../plan/model-periods.js';
import type { Value } from '../source/located.js';
import type { Difference } from './walk.js';

/** "progress 2.1.3 status": a touched value as corrections name it. */
export const touchedName = ({ path }: Difference): string => path.join(' ');

const wordsOf = (text: string): readonly string[] => text.trim().toLowerCase().split(/\s+/);

/**
 * Whether a correction is about a value. It names the part of the report and whom it is about, then as much as it likes:
 * "spending 2.1.3" is about all fields of all sources there, "spending 2.1.3 eu amount" leaves out who reported.
 */
function isAbout({ on }: Correction, touched: Difference): boolean {
  const [wanted, words] = [wordsOf(on), wordsOf(touchedName(touched))];
  if (wanted.length < 2 || wanted[0] !== words[0] || wanted[1] !== words[1]) return false;
  let at = 0;
  for (const word of words) if (word === wanted[at]) at += 1;
  return at === wanted.length;
}

/** Corrections that say who, when and why, and are not older than the snapshot. */
export function correctionsOf(
  touched: Difference,
  corrections: readonly Correction[],
  frozen: Day,
): readonly Correction[] {
  return corrections.filter(
    (one) => one.by !== undefined && one.date >= frozen && one.reason !== '' && isAbout(one, touched),
  );
}

/**
 * Whether the corrections of a value agree with what was frozen: of several the first one says what stood there. One
 * that says nothing about it agrees, as a correction may be about a whole record.
 */
export function agrees({ was }: Difference, corrections: readonly Correction[]): boolean {
  return corrections.some((one) => one.was === undefined || same(one.was, was));
}

const same = (told: Value | undefined, was: Value | undefined): boolean =>
  JSON.stringify(told) === JSON.stringify(was) || String(told) === String(was);
