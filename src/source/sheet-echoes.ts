// One mistake in a cell, one finding: what checking finds at a cell that reading has told already is the same mistake.

import type { Code } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import type { Located, Place } from './located.js';

/** Findings of reading on one cell whose value cannot be used. */
const onCells: ReadonlySet<Code> = new Set([
  'NAP170',
  'NAP171',
  'NAP172',
  'NAP173',
  'NAP174',
  'NAP175',
  'NAP176',
  'NAP178',
  'NAP183',
]);

const keyOf = ({ file, sheet, cell }: Place): string => JSON.stringify([file, sheet, cell]);

const placeOf = ({ at }: Finding, located: Located): Place =>
  'place' in at ? at.place : located.locate(at.path, at.what);

/** Sheets that lack a column, by file and name: their rows lack the key. */
function lacking(read: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    read.flatMap(({ code, at }) =>
      code === 'NAP163' && 'place' in at ? [JSON.stringify([at.place.file, at.place.sheet])] : [],
    ),
  );
}

/**
 * Findings of reading and of checking as one list. Where both tell about a cell, the words of reading stay and take the
 * path of the other, so that later phases know what is broken. Rows of a sheet without a column are not told one by one.
 */
export function withoutCellEchoes(
  read: readonly Finding[],
  checked: readonly Finding[],
  located: Located,
): readonly Finding[] {
  const cells = new Map<string, number>();
  for (const [i, { code, at }] of read.entries()) if (onCells.has(code) && 'place' in at) cells.set(keyOf(at.place), i);
  const bare = lacking(read);
  if (cells.size === 0 && bare.size === 0) return [...read, ...checked];
  const own: Finding[] = [...read];
  const rest = checked.filter((found) => {
    const place = placeOf(found, located);
    const i = cells.get(keyOf(place));
    const told = i === undefined ? undefined : own[i];
    if (i !== undefined && told !== undefined) own[i] = { ...told, at: found.at };
    return i === undefined && !(found.code === 'NAP202' && bare.has(JSON.stringify([place.file, place.sheet])));
  });
  return [...own, ...rest];
}
