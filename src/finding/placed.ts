// Findings with their places worked out, in the order in which a reader meets them.

import type { Located, Place } from '../source/located.js';
import type { At, Finding } from './finding.js';
import type { Titles } from './key-words.js';

/** `titles` where it stands on a sheet. */
export type PlacedFinding = Finding & {
  readonly place: Place;
  readonly alsoPlace?: Place;
  readonly titles?: Titles;
};

/** "F12" as [12, 6]: row, column. */
function cellOrder(cell: string | undefined): readonly [number, number] {
  const [, letters = '', row = '0'] = /^([A-Z]*)(\d*)/.exec(cell ?? '') ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function order(a: PlacedFinding, b: PlacedFinding): number {
  const [p, q] = [a.place, b.place];
  const [rowA, columnA] = p.sheet === undefined ? [p.line ?? 0, p.column ?? 0] : cellOrder(p.cell);
  const [rowB, columnB] = q.sheet === undefined ? [q.line ?? 0, q.column ?? 0] : cellOrder(q.cell);
  return (
    byText(p.file, q.file) ||
    byText(p.sheet ?? '', q.sheet ?? '') ||
    rowA - rowB ||
    columnA - columnB ||
    byText(a.code, b.code)
  );
}

/** Whoever keeps a workbook knows its columns by their titles: messages name these, and keys only where texts have keys. */
function inWordsOfSheet<F extends Finding>(one: F, located: Located): F {
  const { at, args, code } = one;
  // What cannot be a key stands in the cell itself.
  const name = 'key' in args && code !== 'NAP217' ? 'key' : 'field' in args ? 'field' : undefined;
  const title = name === undefined || !('path' in at) ? undefined : located.title(at.path);
  return name === undefined || title === undefined ? one : { ...one, args: { ...args, [name]: title } };
}

/** Titles of the record that a finding stands in, or else of what it is part of: looked for from the outside. */
function titlesNear(at: At, located: Located): Titles {
  const path = 'path' in at ? at.path : [];
  return (key) => {
    for (let depth = 0; depth <= path.length; depth += 1) {
      const title = located.title([...path.slice(0, depth), key]);
      if (title !== undefined) return title;
    }
    return undefined;
  };
}

/** The findings with their places, by file, then line and column or sheet, row and column, then code. */
export function placed(findings: readonly Finding[], located: Located): readonly PlacedFinding[] {
  const placeOf = (at: At): Place => ('place' in at ? at.place : located.locate(at.path, at.what));
  const onePlaced = (f: Finding): PlacedFinding => {
    const place = placeOf(f.at);
    return {
      ...inWordsOfSheet(f, located),
      place,
      ...(f.also === undefined ? {} : { alsoPlace: placeOf(f.also) }),
      ...(place.sheet === undefined ? {} : { titles: titlesNear(f.at, located) }),
    };
  };
  return findings.map(onePlaced).sort(order);
}
