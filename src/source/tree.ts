// The located tree: a value, the places of everything in it, and the texts that it was read from.

import type { Located, Origin, Path, Place, Source, Spot, Value } from './located.js';
import type { Origins } from './origin.js';

type Map = { readonly [key: string]: Value };

interface Found {
  readonly spot: Spot;
  readonly source: Source;
  /** False where the path leads on to something that is not there. */
  readonly whole: boolean;
}

const isContainer = (value: Value | undefined): value is Map | readonly Value[] =>
  typeof value === 'object' && value !== null;

function child(value: Map | readonly Value[], step: string | number): Value | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return Object.hasOwn(value, step) ? (value as Map)[step] : undefined;
}

/** Walks down a path as far as it exists. */
function walk(root: Map, origins: Pick<Origins, 'get'>, path: Path): Found | undefined {
  let value: Value | undefined = root;
  let found: Found | undefined;
  for (const step of path) {
    const origin: Origin | undefined = isContainer(value) ? origins.get(value) : undefined;
    const spot = origin?.entry(step);
    if (origin === undefined || spot === undefined) return found && { ...found, whole: false };
    found = { spot, source: spot.source ?? origin.source, whole: true };
    value = isContainer(value) ? child(value, step) : undefined;
  }
  return found;
}

/** Keys have no recorded end: a quoted key ends with its quote, a plain one is as long as it reads. */
function keyLength(source: Source, at: number, key: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(source.typed?.(at, at + 2 * key.length + 2) ?? '');
  return quoted?.[0].length ?? key.length;
}

function placeOf({ spot, source, whole }: Found, path: Path, what: 'key' | 'value'): Place {
  const last = path.at(-1);
  const key = what === 'key' || !whole;
  if (!key) {
    const length = (spot.end ?? spot.value) - spot.value;
    return source.place(spot.value, length > 0 ? length : undefined);
  }
  const named = whole && typeof last === 'string' && source.typed !== undefined && spot.key !== spot.value;
  return source.place(spot.key, named ? keyLength(source, spot.key, last) : undefined);
}

/** A tree over a value whose containers have origins. `sources` are the files read, in order. */
export function locatedTree(value: Map, origins: Pick<Origins, 'get'>, sources: readonly Source[]): Located {
  const files = sources.map((source) => source.file);
  return {
    value,
    files,
    locate(path, what = 'value') {
      const found = walk(value, origins, path);
      if (found !== undefined) return placeOf(found, path, what);
      return sources[0] === undefined ? { file: files[0] ?? '' } : { file: sources[0].file, line: 1, column: 1 };
    },
    excerpt(place) {
      if (place.line === undefined) return undefined;
      return sources.find((source) => source.file === place.file)?.excerpt(place.line);
    },
    typed(path) {
      const found = walk(value, origins, path);
      if (!found?.whole || found.spot.end === undefined) return undefined;
      return found.source.typed?.(found.spot.value, found.spot.end);
    },
    title(path) {
      const found = walk(value, origins, path);
      return found?.whole ? found.spot.title : undefined;
    },
  };
}
