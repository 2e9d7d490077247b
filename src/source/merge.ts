// Parts of a plan (files, sheets) -> one document. Lists are joined in file order, maps key by key; a file that reports
// on a period becomes one element of `periods`.

import { type Finding, finding } from '../finding/finding.js';
import type { Origin, Part, Source, Spot, Value } from './located.js';
import type { Origins } from './origin.js';

type Fields = { readonly [key: string]: Value };
type Kind = 'list' | 'map' | 'text';

/** One value under a key, and where it stands. */
interface Given {
  readonly file: string;
  readonly value: Value;
  readonly spot: Spot;
  readonly source: Source;
}

/** What belongs to a period where a file names one. */
const periodKeys: ReadonlySet<string> = new Set([
  'period',
  'closed',
  'progress',
  'spending',
  'observations',
  'assessments',
  'returns',
  'corrections',
]);
/** Keys that a plan has once: a second one is told, not joined. */
const onceKeys: ReadonlySet<string> = new Set(['plan', 'format', 'period']);

const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function kindOf(value: Value): Kind {
  if (Array.isArray(value)) return 'list';
  return isFields(value) ? 'map' : 'text';
}

/** Origin of a container that no file holds as such: each entry remembers where it came from. */
function joined(source: Source, at: number, spots: ReadonlyMap<string, Spot>): Origin {
  return { source, at, entry: (key) => spots.get(String(key)) };
}

function at(given: Given): { readonly place: ReturnType<Source['place']> } {
  return { place: given.source.place(given.spot.key) };
}

/** Entries of a part with their places; a part without origin has its file as only place. */
function givens({ file, value }: Part, origins: Origins): readonly (readonly [string, Given])[] {
  const origin = origins.get(value);
  const wholeFile: Source = origin?.source ?? { file, place: () => ({ file }), excerpt: () => undefined };
  return Object.entries(value).map(([key, inner]) => {
    const spot = origin?.entry(key) ?? { key: origin?.at ?? 0, value: origin?.at ?? 0 };
    return [key, { file, value: inner, spot, source: spot.source ?? wholeFile }];
  });
}

/** The lists of all files behind each other. */
function joinLists(lists: readonly Given[], origins: Origins): Given | undefined {
  const [first] = lists;
  if (first === undefined || lists.length === 1) return first;
  const spots = new Map<string, Spot>();
  const value: Value[] = [];
  for (const given of lists) {
    if (!isList(given.value)) continue;
    const origin = origins.get(given.value);
    for (const [i, item] of given.value.entries()) {
      const spot = origin?.entry(i) ?? given.spot;
      spots.set(String(value.length), { source: given.source, ...spot });
      value.push(item);
    }
  }
  origins.set(value, joined(first.source, first.spot.value, spots));
  return { ...first, value };
}

/** The maps of all files as one; a key that stands twice is told and the first one counts. */
function joinMaps(maps: readonly Given[], origins: Origins, findings: Finding[]): Given | undefined {
  const [first] = maps;
  if (first === undefined || maps.length === 1) return first;
  const spots = new Map<string, Spot>();
  const value: { [key: string]: Value } = {};
  for (const given of maps) {
    const part = isFields(given.value) ? { file: given.file, value: given.value } : undefined;
    for (const [key, inner] of part === undefined ? [] : givens(part, origins)) {
      const before = spots.get(key)?.source;
      if (before !== undefined) findings.push(finding('NAP121', { key, first: before.file }, at(inner)));
      else {
        spots.set(key, { ...inner.spot, source: inner.source });
        value[key] = inner.value;
      }
    }
  }
  origins.set(value, joined(first.source, first.spot.value, spots));
  return { ...first, value };
}

/** Joins what several files say under one key. */
function join(key: string, all: readonly Given[], origins: Origins, findings: Finding[]): Given | undefined {
  const given = all.filter((g) => g.value !== null);
  const [first] = given;
  if (first === undefined) return all[0];
  if (onceKeys.has(key)) {
    for (const more of given.slice(1)) {
      if (more.value !== first.value) findings.push(finding('NAP121', { key, first: first.file }, at(more)));
    }
    return first;
  }
  const kind = kindOf(first.value);
  const alike = given.filter((g) => kindOf(g.value) === kind);
  for (const other of given.filter((g) => !alike.includes(g)))
    findings.push(finding('NAP122', { key, first: first.file, kind }, at(other)));
  if (kind === 'list') return joinLists(alike, origins);
  return kind === 'map' ? joinMaps(alike, origins, findings) : first;
}

/** A map of the given entries, with their places. */
function mapOf(
  entries: readonly (readonly [string, Given])[],
  source: Source,
  start: number,
  origins: Origins,
): Fields {
  const value = Object.fromEntries(entries.map(([key, given]) => [key, given.value]));
  const spots = new Map(entries.map(([key, { spot, source: from }]) => [key, { ...spot, source: from }]));
  origins.set(value, joined(source, start, spots));
  return value;
}

/** The part with its period's keys gathered in one element of `periods`. */
function withPeriod(entries: readonly (readonly [string, Given])[], origins: Origins): typeof entries {
  const period = entries.find(([key]) => key === 'period')?.[1];
  if (period === undefined) return entries;
  const { source, spot, file } = period;
  const element = mapOf(
    entries.filter(([key]) => periodKeys.has(key)),
    source,
    spot.key,
    origins,
  );
  const list = [element];
  const here = { key: spot.key, value: spot.key, source };
  origins.set(list, joined(source, spot.key, new Map([['0', here]])));
  return [...entries.filter(([key]) => !periodKeys.has(key)), ['periods', { file, value: list, spot: here, source }]];
}

/** Merges the parts of a plan, in file order. The result's origins are added to `origins`. */
export function mergeParts(
  parts: readonly Part[],
  origins: Origins,
): { readonly value: Fields; readonly findings: readonly Finding[] } {
  const [only] = parts;
  // One file that names no period is the document already.
  if (only !== undefined && parts.length === 1 && !Object.hasOwn(only.value, 'period') && origins.get(only.value))
    return { value: only.value, findings: [] };
  const findings: Finding[] = [];
  const byKey = new Map<string, Given[]>();
  for (const part of parts) {
    for (const [key, given] of withPeriod(givens(part, origins), origins)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [given]);
      else known.push(given);
    }
  }
  const entries = [...byKey].flatMap(([key, all]) => {
    const given = join(key, all, origins, findings);
    return given === undefined ? [] : [[key, given] as const];
  });
  const first = entries[0]?.[1];
  return { value: first === undefined ? {} : mapOf(entries, first.source, 0, origins), findings };
}
