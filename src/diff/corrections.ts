// Which correction of a closed period accounts for a value that was touched since.

import { keyPart, rowParts } from '../finding/row-key.js';
import type { Day } from '../plan/day.js';
import type { Correction } from '../plan/model-periods.js';
import type { Value } from '../source/located.js';
import type { Difference } from './walk.js';

/** A touched value in parts: the list, the keys of its record, the steps to it. */
function partsOf({ path }: Difference): readonly [list: string, keys: readonly string[], steps: readonly string[]] {
  const [list = '', record, ...steps] = path.map(String);
  const keys = record === undefined ? [] : isRow(list) ? rowParts(record) : [record];
  return [list, keys, steps];
}

/** Lists whose records have several keys; all others are maps. */
const isRow = (list: string): boolean => list === 'spending' || list === 'assessments';

/** "progress 2.1.3 status", "spending 2.1.3 eu MoI amount": a touched value as corrections name it. */
export function touchedName(touched: Difference): string {
  const [list, keys, steps] = partsOf(touched);
  return [list, ...keys.map(keyPart), ...steps].join(' ');
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Whether a correction is about a value. It names the list and whom it is about, then as much as it likes: "spending 2.1.3" is
 * about all fields of all sources there, "spending 2.1.3 eu" about one source's row, "spending 2.1.3 eu amount" leaves out
 * who reported. An id with spaces may be written as in forms and decisions ("state%20budget") or as it is.
 */
function isAbout({ on }: Correction, touched: Difference): boolean {
  const wanted = rowParts(on.trim().replace(/\s+/g, ' ')).map(plain);
  const [list, [subject = '', ...keys], steps] = partsOf(touched);
  if (wanted[0] !== plain(list)) return false;
  const fields = steps.map(plain);
  const [source = '', ...others] = keys.map(plain);
  return afterNamed(wanted.slice(1), plain(subject)).some((words) => {
    if (list !== 'spending') return isIn(words, [...keys.map(plain), ...fields]);
    // Who reported may have the name of another source: it is named behind the source only.
    const ofSource = afterNamed(words, source);
    return isIn(words, fields) || ofSource.some((rest) => isIn(rest, [...others, ...fields]));
  });
}

/** What is left of words that begin with a name, which may be several of them. */
const afterNamed = (words: readonly string[], name: string): readonly (readonly string[])[] =>
  words.flatMap((_word, i) => (words.slice(0, i + 1).join(' ') === name ? [words.slice(i + 1)] : []));

/** Whether the words are names out of a row of them, in its order. */
function isIn(words: readonly string[], [name, ...names]: readonly string[]): boolean {
  if (words.length === 0) return true;
  if (name === undefined) return false;
  return isIn(words, names) || afterNamed(words, name).some((rest) => isIn(rest, names));
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
