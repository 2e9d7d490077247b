// Which alternative of an anyOf a value was meant to be: one mistake is told once, in the terms of that alternative.

import type { Value } from '../source/located.js';
import { type Named, resolved, type Schema } from './subset.js';

type Type = NonNullable<Schema['type']>;

export function fitsType(value: Value, type: Type | undefined): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return type === undefined || typeof value === type;
  }
}

/** Of each anyOf, which stands in one place of the schema, hence has one name. */
const known = new WeakMap<readonly Schema[], readonly Named[]>();

/** All alternatives, those of nested anyOfs included. */
export function alternatives(named: Named): readonly Named[] {
  const { anyOf } = named.schema;
  if (anyOf === undefined) return [named];
  const all = known.get(anyOf) ?? anyOf.flatMap((branch) => alternatives(resolved(branch, named.name)));
  known.set(anyOf, all);
  return all;
}

/** A text where a word of a list or a number may stand: with digits in it, the number was meant. */
const isNumberLike = (value: Value): boolean => typeof value === 'string' && /^[-+]?\d/.test(value);

const hasRequired = (value: object, { required = [] }: Schema): boolean =>
  required.length > 0 && required.every((key) => Object.hasOwn(value, key));

/** The alternative that the value was meant to be; undefined where none has its type. */
export function meant(value: Value, all: readonly Named[]): Named | undefined {
  const number = all.find(({ schema }) => schema.type === 'number' || schema.type === 'integer');
  const fitting = all.filter(({ schema }) => fitsType(value, schema.type));
  const fixed = fitting.every(({ schema }) => schema.enum !== undefined || schema.const !== undefined);
  if (number !== undefined && fixed && isNumberLike(value)) return number;
  if (typeof value !== 'object' || value === null) return fitting[0];
  return fitting.find(({ schema }) => hasRequired(value, schema)) ?? fitting.at(-1);
}
