// What is wrong with the form of a plan: each mistake is told once, at its place. Telling walks the schema itself, because
// the generated validator reports every alternative of an anyOf.

import { fullFormats } from 'ajv-formats/dist/formats.js';
import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import type { Located, Path, Value } from '../source/located.js';
import { alternatives, fitsType, meant } from './branch.js';
import { isDay, seemsNumber } from './seems.js';
import { type Named, resolved, rootSchema, type Schema } from './subset.js';
import { formOf, type Here, misspelt, mistyped, outside } from './tell.js';

type Fields = { readonly [key: string]: Value };

interface Check {
  readonly located: Located;
  readonly findings: Finding[];
}

const isFields = (value: Value): value is Fields => fitsType(value, 'object');

function below(check: Check, here: Here, step: string | number, node: string): Here {
  const path: Path = [...here.path, step];
  const key = typeof step === 'number' ? here.key : step;
  return { path, node, key, typed: () => check.located.typed(path) };
}

function fitsFormat(value: string, format: string | undefined): boolean {
  if (format === undefined) return true;
  if (format === 'date') return isDay(value);
  const known = format === 'email' ? fullFormats.email : fullFormats.uri;
  if (known instanceof RegExp) return known.test(value);
  return typeof known === 'function' ? known(value) : true;
}

const patterns = new Map<string, RegExp>();

function fitsPattern(value: string, pattern: string): boolean {
  const made = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made.test(value);
}

/** Characters count, not UTF-16 units. */
function fitsLength(value: string, { minLength = 0, maxLength = Infinity }: Schema): boolean {
  if (minLength <= 1 && value.length <= maxLength) return value.length >= minLength;
  const { length } = [...value];
  return length >= minLength && length <= maxLength;
}

function fitsText(value: string, schema: Schema): boolean {
  if (!fitsLength(value, schema)) return false;
  if (schema.enum?.includes(value) === false || (schema.const !== undefined && schema.const !== value)) return false;
  if (schema.pattern !== undefined && !fitsPattern(value, schema.pattern)) return false;
  return fitsFormat(value, schema.format);
}

function fitsNumber(value: number, schema: Schema): boolean {
  if (schema.type === 'integer' && !Number.isInteger(value)) return false;
  if (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity)) return false;
  return schema.exclusiveMinimum === undefined || value > schema.exclusiveMinimum;
}

/** Name of the record that a map is, for the messages of what is in it: its id, else the name it inherits. */
function nodeOf(value: Fields, here: Here): string {
  return typeof value['id'] === 'string' && value['id'] !== '' ? value['id'] : here.node;
}

/** Maps that name their records by their keys. */
const keyed: ReadonlySet<string> = new Set(['progress', 'observations', 'returns']);

/** Blank keys are absent ones: an error where the key is needed, a warning elsewhere. */
function blank(check: Check, key: string, needed: boolean, node: string, path: Path): void {
  check.findings.push(finding(needed ? 'NAP202' : 'NAP216', { node, key }, { path, what: 'key' }));
}

/** The key of the schema that an unknown key of a map was meant to be, among those that the map does not have yet. */
function meantKey(key: string, schema: Schema, value: Fields): string | undefined {
  const free = Object.keys(schema.properties ?? {}).filter((known) => !Object.hasOwn(value, known));
  return nearest(key, free);
}

/** In braces a comma ends an entry: of `{amount: 95,5}` the second half became a key without a value. */
function commaIn({ located }: Check, key: string, inner: Value, path: Path, node: string): Finding | undefined {
  if (inner !== null || !/^\d+$/.test(key)) return undefined;
  const place = located.locate(path, 'key');
  const before = (located.excerpt(place) ?? '').slice(0, (place.column ?? 1) - 1);
  const [, field, whole] = /([\w-]+)["']?: *(\d[\d ]*),$/.exec(before) ?? [];
  if (field === undefined || whole === undefined) return undefined;
  const typed = `${whole},${key}`;
  return finding(
    'NAP210',
    { node, key: field, value: typed, seems: seemsNumber(typed) || 'none', percent: 'none' },
    { path, what: 'key' },
  );
}

/** Tells what is wrong with one entry of a map. */
function entryOf(check: Check, schema: Schema, value: Fields, key: string, here: Here, node: string): void {
  const inner = value[key];
  if (inner === undefined) return;
  const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
  const next = known ?? schema.additionalProperties;
  const there = below(check, here, key, keyed.has(here.key) ? key : node);
  const at = { path: there.path, what: 'key' } as const;
  const names = schema.propertyNames?.enum;
  const comma = commaIn(check, key, inner, there.path, node);
  if (comma !== undefined) check.findings.push(comma);
  else if (names?.includes(key) === false)
    check.findings.push(finding('NAP201', { node, key, nearest: nearest(key, names) ?? 'none' }, at));
  else if (schema.propertyNames !== undefined && !fitsText(key, schema.propertyNames))
    check.findings.push(finding('NAP217', { node, key, form: formOf(schema.propertyNames) }, at));
  else if (next === false)
    check.findings.push(finding('NAP201', { node, key, nearest: meantKey(key, schema, value) ?? 'none' }, at));
  else if (inner === null) blank(check, key, schema.required?.includes(key) === true, node, there.path);
  else if (typeof next === 'object') visit(check, resolved(next), inner, there);
}

/** Keys that the map should have and has not; one that is only misspelt is told as such already. */
function missingKeys(schema: Schema, value: Fields): readonly string[] {
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
  if (missing.length === 0 || schema.properties === undefined) return missing;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
  const misspelt = unknown.map((key) => meantKey(key, schema, value));
  return missing.filter((key) => !misspelt.includes(key));
}

function visitMap(check: Check, { schema }: Named, value: Fields, here: Here): void {
  const node = nodeOf(value, here);
  const keys = Object.keys(value);
  if (keys.length < (schema.minProperties ?? 0))
    check.findings.push(finding('NAP215', { node, key: here.key }, { path: here.path }));
  for (const key of keys) entryOf(check, schema, value, key, here, node);
  for (const key of missingKeys(schema, value))
    check.findings.push(finding('NAP202', { node, key }, { path: [...here.path, key] }));
  for (const [key, needs] of Object.entries(schema.dependencies ?? {})) {
    if (Object.hasOwn(value, key) && needs.some((need) => !Object.hasOwn(value, need)))
      check.findings.push(finding('NAP214', { key }, { path: [...here.path, key], what: 'key' }));
  }
}

function visitList(check: Check, items: Schema | undefined, value: readonly Value[], here: Here): void {
  if (items === undefined) return;
  const schema = resolved(items);
  for (const [i, item] of value.entries()) {
    const there = below(check, here, i, here.node);
    if (item === null) blank(check, here.key, false, here.node, there.path);
    else visit(check, schema, item, there);
  }
}

/** Tells what is wrong with a value that is not null. */
function visit(check: Check, named: Named, value: Value, here: Here): void {
  const all = alternatives(named);
  const chosen = all.length === 1 ? named : meant(value, all);
  const { schema } = chosen ?? named;
  if (chosen === undefined || !fitsType(value, schema.type))
    check.findings.push(mistyped(value, chosen ?? named, chosen === undefined ? all : [chosen], here));
  else if (typeof value === 'string') {
    if (!fitsText(value, schema)) check.findings.push(misspelt(value, chosen, here));
  } else if (typeof value === 'number') {
    if (!fitsNumber(value, schema)) check.findings.push(outside(value, schema, here));
  } else if (Array.isArray(value)) visitList(check, schema.items, value, here);
  else if (isFields(value)) visitMap(check, chosen, value, here);
}

/** What is wrong with the form of a plan: keys, types, words, dates, amounts. References are the plan's to check. */
export function checkSchema(located: Located): readonly Finding[] {
  const check: Check = { located, findings: [] };
  visit(check, { schema: rootSchema(), name: '' }, located.value, {
    path: [],
    node: 'none',
    key: 'plan',
    typed: () => undefined,
  });
  return check.findings;
}
