// JSON texts: values by JSON.parse, which is many times faster; places only when somebody asks, by reading the text as
// the YAML that it is, too. Whatever JSON.parse would pass over in silence is left to the YAML reader.

import { parseEvents, YAMLException } from 'js-yaml';
import type { Origin, Origins, Part, Source, Value } from './located.js';
import { buildValue } from './yaml-build.js';

const depthLimit = 100;

const isContainer = (value: unknown): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null;

/** Number of keys in a value; not a number where something in it is out of the ordinary (depth, numbers, keys). */
function keysIn(value: Value, depth = 0): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (!isContainer(value)) return 0;
  if (depth > depthLimit) return Number.NaN;
  let count = 0;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (key === '' || key === '<<' || key === '__proto__') return Number.NaN;
    count += keysIn(value[key] ?? null, depth + 1) + (isList ? 0 : 1);
  }
  return count;
}

/** The quotation mark that closes the one at an offset: the next one with an even number of backslashes before it. */
function closingQuote(text: string, open: number): number {
  let at = open;
  let slashes = 1;
  while (slashes % 2 === 1) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
  }
  return at;
}

/** Number of keys in a well-formed text: fewer in the value mean that one stands twice. */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = closingQuote(text, at) + 1;
    while (text.charCodeAt(at) <= 32) at += 1;
    if (text.charCodeAt(at) === 58) count += 1;
  }
  return count;
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Gives the containers of a value the origins of their twins. */
function pair(value: Value | undefined, twin: Value | undefined, from: Origins, to: Origins): void {
  if (!isContainer(value) || !isContainer(twin)) return;
  const origin = from.get(twin);
  if (origin !== undefined) to.set(value, origin);
  for (const key of Object.keys(value)) pair(value[key], twin[key], from, to);
}

/** Origins of everything in a value that was read from the text; without them where YAML allows less than JSON does. */
function workOut(value: Value, text: string, source: Source, origins: Origins): void {
  const own: Origins = new WeakMap();
  try {
    const events = parseEvents(text, { maxDepth: depthLimit + 1 });
    pair(value, buildValue(events, text, source, own).value, own, origins);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
}

/** The origin of the whole text; asked for an entry, it works out the places of everything in it. */
function lateOrigin(value: { readonly [key: string]: Value }, text: string, source: Source, origins: Origins): Origin {
  let asked = false;
  const late: Origin = {
    source,
    at: 0,
    entry: (key) => {
      if (!asked) workOut(value, text, source, origins);
      asked = true;
      const origin = origins.get(value);
      return origin === late ? undefined : origin?.entry(key);
    },
  };
  return late;
}

/** Reads a JSON text whose top is a map; undefined where it is wrong or odd, so that the YAML reader can tell why. */
export function readJson(text: string, source: Source, origins: Origins): Part | undefined {
  const value = parsed(text);
  if (!isContainer(value) || Array.isArray(value) || keysIn(value) !== keysWritten(text)) return undefined;
  origins.set(value, lateOrigin(value, text, source, origins));
  return { file: source.file, value };
}
