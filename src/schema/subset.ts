// The part of JSON Schema that plan.schema.json uses, as types, with references resolved.

import { planSchema } from '../generated/plan-schema.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly dependencies?: { readonly [key: string]: readonly string[] };
}

/** A schema with the name of the definition that it comes from. */
export interface Named {
  readonly schema: Schema;
  readonly name: string;
}

interface Root extends Schema {
  readonly $defs: { readonly [name: string]: Schema };
}

let parsed: Root | undefined;

/** The schema of a whole plan; parsed at the first mistake. */
export function rootSchema(): Root {
  parsed ??= JSON.parse(planSchema) as Root;
  return parsed;
}

/** Follows references; the name is the last definition's, or the given one. */
export function resolved(schema: Schema, name = ''): Named {
  const ref = schema.$ref?.slice('#/$defs/'.length);
  const target = ref === undefined ? undefined : rootSchema().$defs[ref];
  return ref === undefined || target === undefined ? { schema, name } : resolved(target, ref);
}
