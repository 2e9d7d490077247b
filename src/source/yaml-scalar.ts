// Plain scalars of YAML 1.2 (core schema): null, true, false, numbers. Everything else is text: dates, NO, 12:30.

import type { Value } from './located.js';

const number = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const words: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((w) => [w, null] as const),
  ...['true', 'True', 'TRUE'].map((w) => [w, true] as const),
  ...['false', 'False', 'FALSE'].map((w) => [w, false] as const),
]);

/** Numbers that a double cannot hold (1e999, .inf, .nan) stay text: JSON has no such values. */
function numberOr(text: string): Value {
  if (!number.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** The value of a plain (unquoted) scalar. */
export function plainValue(text: string): Value {
  const first = text.charCodeAt(0);
  if (first >= 0x2b && first <= 0x39) return numberOr(text);
  if (text.length > 5) return text;
  const word = words.get(text);
  return word === undefined ? text : word;
}

/** The value of a scalar with an explicit tag of the core schema; undefined where the tag is unknown or does not fit. */
export function taggedValue(tag: string, text: string): Value | undefined {
  const plain = plainValue(text);
  switch (tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, '!!$1')) {
    case '!!str':
      return text;
    case '!!int':
    case '!!float':
      return typeof plain === 'number' ? plain : undefined;
    case '!!bool':
      return typeof plain === 'boolean' ? plain : undefined;
    case '!!null':
      return plain === null ? null : undefined;
    default:
      return undefined;
  }
}
