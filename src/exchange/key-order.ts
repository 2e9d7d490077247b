// The order in which the fields of records are written: as the schema lists them, nodes with their dates before their
// money. Order says nothing in a plan; the same order everywhere makes files easy to read and to compare.

import { planSchema } from '../generated/plan-schema.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';

const nodeOrder =
  'id pillar goal objective activity title description lead co-leads partners by-consent start end continuous milestones weight essential tags demand training indicators costs funding note iati-identifier objectives activities tasks'.split(
    ' ',
  );
const nodes = new Set(['goal', 'objective', 'activity', 'task']);
const documentOrder =
  'format plan pillars institutions sources rates totals goals objectives activities tasks costs funding indicators period closed progress spending observations assessments returns corrections periods reviews evaluations recommendations snapshots'.split(
    ' ',
  );

export interface SchemaPart {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: { readonly [key: string]: SchemaPart };
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly additionalProperties?: SchemaPart | boolean;
  readonly anyOf?: readonly SchemaPart[];
  readonly enum?: readonly string[];
  readonly $defs?: { readonly [name: string]: SchemaPart };
}

/** The schema of the plan files, parsed when first asked for. */
export const schema: () => SchemaPart = once(() => JSON.parse(planSchema) as SchemaPart);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A part of the schema with its reference followed, and the name of the definition that it refers to. */
export function followed(part: SchemaPart): { readonly part: SchemaPart; readonly name?: string } {
  const name = part.$ref?.replace('#/$defs/', '');
  const found = name === undefined ? undefined : schema().$defs?.[name];
  return name === undefined || found === undefined ? { part } : { part: { ...found, ...followed(found).part }, name };
}

/** The document with the fields of every record in the order in which they are written. */
export function inWrittenOrder(document: Fields): Fields {
  return orderedFields(document, schema(), documentOrder);
}

function ordered(value: Value, part: SchemaPart | undefined): Value {
  if (part === undefined || typeof value !== 'object' || value === null) return value;
  const { part: own, name } = followed(part);
  if (Array.isArray(value)) {
    const items = own.items ?? own.anyOf?.find((option) => option.items !== undefined)?.items;
    return value.map((item: Value) => ordered(item, items));
  }
  if (!isFields(value)) return value;
  return orderedFields(value, record(own, value), name !== undefined && nodes.has(name) ? nodeOrder : undefined);
}

/** Of several forms, the one that holds the keys of the value. */
function record(part: SchemaPart, value: Fields): SchemaPart {
  const options = (part.anyOf ?? [part]).map((option) => followed(option).part);
  const fits = options.find(
    (o) => o.properties !== undefined && Object.keys(value).every((k) => k in (o.properties ?? {})),
  );
  return fits ?? options.find((o) => typeof o.additionalProperties === 'object') ?? part;
}

function orderedFields(fields: Fields, part: SchemaPart, order = Object.keys(part.properties ?? {})): Fields {
  const rank = new Map(order.map((key, i) => [key, i]));
  const at = (key: string): number => rank.get(key) ?? order.length;
  const inner = typeof part.additionalProperties === 'object' ? part.additionalProperties : undefined;
  return Object.fromEntries(
    Object.entries(fields)
      .sort(([a], [b]) => at(a) - at(b))
      .map(([key, value]) => [key, ordered(value, part.properties?.[key] ?? inner)]),
  );
}
