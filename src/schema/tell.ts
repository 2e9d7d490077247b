// A value that does not fit its schema, told as one finding: what was found, what is expected, what was probably meant.

import type { Expected, Form, Found } from '../finding/codes/schema.js';
import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import type { Path, Value } from '../source/located.js';
import { seemsDay, seemsNumber, seemsPercent } from './seems.js';
import type { Named, Schema } from './subset.js';

/** Where a value stands, and in whose record. */
export interface Here {
  readonly path: Path;
  /** Id of the record, or "none". */
  readonly node: string;
  /** Key that the value stands under; of a list's items, the list's. */
  readonly key: string;
  /** The scalar as it was typed. */
  typed(): string | undefined;
}

const who = ({ node, key }: Here): { readonly node: string; readonly key: string } => ({ node, key });

/** A value in a message: short, on one line. */
export function shown(value: Value): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function foundOf(value: Value): Found {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yesno';
  return typeof value === 'string' ? 'text' : 'map';
}

const byName: { readonly [name: string]: Expected } = {
  id: 'id',
  date: 'date',
  amount: 'amount',
  text: 'texts',
  costs: 'costs',
  costEntry: 'cost',
  percent: 'percent',
  tagList: 'tags',
  observation: 'value',
};
const byType: { readonly [T in NonNullable<Schema['type']>]: Expected } = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'yesno',
  array: 'list',
  object: 'map',
};

/** Alternatives that have no name of their own are lists of ids (lead) and days (reporting.due). */
function unnamed(all: readonly Named[]): Expected {
  if (all.some(({ schema }) => schema.type === 'array')) return 'ids';
  return all.some(({ schema }) => schema.type === 'integer') ? 'days' : 'value';
}

export function expectedOf(named: Named, all: readonly Named[]): Expected {
  const name = byName[named.name];
  if (name !== undefined) return name;
  return named.schema.type === undefined ? unnamed(all) : byType[named.schema.type];
}

const forms: ReadonlyMap<string, Form> = new Map([
  ['^[A-Z]{3}$', 'currency'],
  ['^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', 'language'],
  ['^#[0-9a-fA-F]{6}$', 'colour'],
  ['^[0-9]{1,3}(\\.[0-9]+)? ?%$', 'percent'],
  ['^([0-9]{1,3} days|day [0-9]{1,3})$', 'days'],
  ['^[0-9a-f]{12,64}$', 'hash'],
  ['^[0-9]{4}$', 'year'],
  ['^[a-z][a-z0-9.-]*$', 'term'],
]);

export function formOf(schema: Schema): Form {
  if (schema.format === 'email' || schema.format === 'uri') return schema.format;
  return forms.get(schema.pattern ?? '') ?? 'other';
}

/** A text that should have been another one: a date, an id, a period, a word of a list ... */
export function misspelt(value: string, { schema, name }: Named, here: Here): Finding {
  const at = { path: here.path };
  const args = { ...who(here), value: shown(value) };
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (value === '') return finding('NAP215', who(here), at);
  if (choices !== undefined)
    return finding('NAP206', { ...args, nearest: nearest(value, choices) ?? 'none', choices: choices.join(', ') }, at);
  if (schema.format === 'date') return finding('NAP207', { ...args, seems: seemsDay(value) || 'none' }, at);
  if (name === 'periodId') return finding('NAP208', args, at);
  if (name === 'id') return finding('NAP209', args, at);
  return finding('NAP213', { ...args, form: formOf(schema) }, at);
}

/** A number that stands where a text belongs: the typed form is what the user sees ("1.10", read as 1.1). */
function numberForText(value: number, named: Named, here: Here): Finding {
  const typed = here.typed() ?? String(value);
  if (named.schema.format === 'date')
    return finding('NAP207', { ...who(here), value: typed, seems: seemsDay(value) || 'none' }, { path: here.path });
  return finding('NAP205', { ...who(here), typed, read: String(value) }, { path: here.path });
}

/** Of a value of an indicator such as "50 %" the number: its unit says percent. An amount in percent is a mistake of another kind. */
function percentOf(value: string, { path }: Here): string {
  const isValue = path.includes('observations') || path.includes('indicators');
  return isValue ? (seemsPercent(value) ?? 'none') : 'none';
}

/** A value of another type than its place asks for. */
export function mistyped(value: Value, named: Named, all: readonly Named[], here: Here): Finding {
  const types = all.map(({ schema }) => schema.type);
  const text = all.find(({ schema }) => schema.type === 'string' && schema.enum === undefined);
  if (typeof value === 'number' && text !== undefined) return numberForText(value, text, here);
  if (typeof value === 'string' && types.some((type) => type === 'number' || type === 'integer'))
    return finding(
      'NAP210',
      { ...who(here), value: shown(value), seems: seemsNumber(value) || 'none', percent: percentOf(value, here) },
      { path: here.path },
    );
  return finding(
    'NAP203',
    { ...who(here), found: foundOf(value), expected: expectedOf(named, all) },
    { path: here.path },
  );
}

/** A number outside of what is allowed. */
export function outside(value: number, schema: Schema, here: Here): Finding {
  const lowest = schema.minimum ?? schema.exclusiveMinimum;
  if (value < 0 && lowest === 0 && schema.maximum === undefined)
    return finding('NAP211', { ...who(here), value: String(value) }, { path: here.path });
  const args = { value: String(value), lowest: String(lowest ?? ''), highest: String(schema.maximum ?? 'none') };
  return finding('NAP212', { ...who(here), ...args }, { path: here.path });
}
