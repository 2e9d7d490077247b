// Typed readers over as-written values. A value of the wrong type reads as absent: the schema check tells about it.

import type { Path, Value } from '../source/located.js';
import { type Day, day } from './day.js';
import type { Text } from './model-tree.js';

export type Fields = { readonly [key: string]: Value };

/** A record of the document with the path that leads to it. */
export interface Entry {
  readonly fields: Fields;
  readonly path: Path;
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a table of napkit's own says under a word of the user's, whatever that is: “constructor” is no key of it. */
export const own = <T>(table: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const isString = (value: Value): value is string => typeof value === 'string';
const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The records of a list; items that are no records are left out. */
export function entries(from: Entry, key: string): readonly Entry[] {
  const list = from.fields[key];
  if (!isList(list)) return [];
  const found: Entry[] = [];
  for (const [i, fields] of list.entries())
    if (isFields(fields)) found.push({ fields, path: from.path.concat(key, i) });
  return found;
}

/** A record under a key. */
export function entry(from: Entry, key: string): Entry | undefined {
  const fields = from.fields[key];
  return isFields(fields) ? { fields, path: from.path.concat(key) } : undefined;
}

/** An entry of a map whose keys are ids or years. */
export interface Keyed {
  readonly key: string;
  readonly value: Value;
  readonly path: Path;
}

/** The entries of a map, with their keys. */
export function keyed(from: Entry, key: string): readonly Keyed[] {
  const map = from.fields[key];
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ key: name, value, path: from.path.concat(key, name) }));
}

export function string({ fields }: Entry, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function number({ fields }: Entry, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Whether anything stands under a key; a key with nothing behind it counts as not given (NAP216). */
export const isWritten = ({ fields }: Entry, key: string): boolean => (fields[key] ?? null) !== null;

/** True where nothing is written, or what is written can be read: an unreadable value is not the same as none. */
export function usable(from: Entry, key: string, read: (from: Entry, key: string) => unknown): boolean {
  return !isWritten(from, key) || read(from, key) !== undefined;
}

export const flag = ({ fields }: Entry, key: string): boolean => fields[key] === true;

export function dayIn(from: Entry, key: string): Day | undefined {
  const value = string(from, key);
  return value === undefined ? undefined : day(value);
}

/** A list of texts (ids, languages); other items are left out. */
export function strings({ fields }: Entry, key: string): readonly string[] {
  const list = fields[key];
  if (!isList(list)) return [];
  return list.every(isString) ? list : list.filter(isString);
}

/** The texts of a list, each with its path. */
export function items(
  { fields, path }: Entry,
  key: string,
): readonly { readonly value: string; readonly path: Path }[] {
  const list = fields[key];
  if (!isList(list)) return [];
  return list.flatMap((value, i) => (typeof value === 'string' ? [{ value, path: path.concat(key, i) }] : []));
}

export function textOf(value: Value | undefined): Text | undefined {
  if (typeof value === 'string' && value !== '') return value;
  if (!isFields(value)) return undefined;
  const texts = Object.entries(value).filter((e): e is [string, string] => typeof e[1] === 'string');
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

export const text = ({ fields }: Entry, key: string): Text | undefined => textOf(fields[key]);

/** A share written 45 or "45%" as a fraction. */
export function percent({ fields }: Entry, key: string): number | undefined {
  const value = fields[key];
  const plain = typeof value === 'string' && /^\d{1,3}(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) : value;
  return typeof plain === 'number' && plain >= 0 && plain <= 100 ? plain / 100 : undefined;
}

/** One of the given words. */
export function oneOf<W extends string>(from: Entry, key: string, words: readonly W[]): W | undefined {
  const value = string(from, key);
  return words.find((w) => w === value);
}

/** Keys whose value may be undefined become optional keys. */
export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An object without the keys whose value is undefined, for optional fields of the model. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: { [key: string]: unknown } = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Present<T>;
}
