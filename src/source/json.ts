// JSON texts: values by JSON.parse, which is many times faster; places only when somebody asks, by looking
// through the text. Whatever JSON.parse would pass over in silence is left to the YAML reader.

import type { Origin, Part, Source, Value } from './located.js';
import type { Origins } from './origin.js';
import { Marks, TextOrigin } from './origin.js';

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

const sign = /["{}[\]]/g;
const scalar = /[^\s,\]}]*/y;

/** Where the value at an offset of a well-formed text ends. */
function endOf(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 34) return closingQuote(text, at) + 1;
  if (first !== 91 && first !== 123) {
    scalar.lastIndex = at;
    return scalar.test(text) ? scalar.lastIndex : at;
  }
  sign.lastIndex = at + 1;
  for (let depth = 1; depth > 0; ) {
    if (!sign.test(text)) return text.length;
    const found = text.charCodeAt(sign.lastIndex - 1);
    if (found === 34) sign.lastIndex = closingQuote(text, sign.lastIndex - 1) + 1;
    else depth += found === 91 || found === 123 ? 1 : -1;
  }
  return sign.lastIndex;
}

const white = /\s*/y;
function afterSpace(text: string, at: number): number {
  white.lastIndex = at;
  white.test(text);
  return white.lastIndex;
}

/** Where the entries of the container at an offset stand, in the order of the text. */
function entriesAt(value: Value & object, text: string, at: number, source: Source): Origin {
  const marks: number[] = [];
  const keys: string[] | undefined = text[at] === '{' ? [] : undefined;
  let next = afterSpace(text, at + 1);
  while (text[next] !== '}' && text[next] !== ']') {
    let start = next;
    if (keys !== undefined) {
      const end = closingQuote(text, next) + 1;
      keys.push(JSON.parse(text.slice(next, end)));
      marks.push(next);
      start = afterSpace(text, afterSpace(text, end) + 1);
    }
    const end = endOf(text, start);
    // A container is marked by its first sign, as the YAML reader does.
    marks.push(start, text[start] === '{' || text[start] === '[' ? start + 1 : end);
    next = afterSpace(text, end);
    if (text[next] === ',') next = afterSpace(text, next + 1);
  }
  const kept = new Marks();
  return new TextOrigin(kept, kept.keep(source, at, marks, 0), value, keys);
}

/** The origin of a container; where its entries stand is looked for when somebody asks for the first one. */
function lateOrigin(value: Value & object, at: number, text: string, source: Source, origins: Origins): Origin {
  let known: Origin | undefined;
  return {
    source,
    at,
    entry(key) {
      if (known === undefined) {
        known = entriesAt(value, text, at, source);
        for (const [name, inner] of Object.entries(value))
          if (isContainer(inner))
            origins.set(inner, lateOrigin(inner, known.entry(name)?.value ?? at, text, source, origins));
      }
      return known.entry(key);
    },
  };
}

/** Reads a JSON text whose top is a map; undefined where it is wrong or odd, so that the YAML reader can tell why. */
export function readJson(text: string, source: Source, origins: Origins): Part | undefined {
  const value = parsed(text);
  if (!isContainer(value) || Array.isArray(value) || keysIn(value) !== keysWritten(text)) return undefined;
  origins.set(value, lateOrigin(value, text.indexOf('{'), text, source, origins));
  return { file: source.file, value };
}
