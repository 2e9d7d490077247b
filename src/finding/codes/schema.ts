// Codes of findings about the form of what is written: keys, types, words, dates, amounts (NAP201-219, but NAP204).

import type { CodeTable } from './entry.js';

/** What a value is, as a word for messages. */
export type Found = 'text' | 'number' | 'yesno' | 'list' | 'map';
/** What should stand there, as a word for messages. */
export type Expected =
  | Found
  | 'id'
  | 'ids'
  | 'date'
  | 'amount'
  | 'texts'
  | 'costs'
  | 'cost'
  | 'percent'
  | 'tags'
  | 'value'
  | 'days';
/** Forms of short texts and keys. */
export type Form =
  | 'currency'
  | 'language'
  | 'colour'
  | 'percent'
  | 'days'
  | 'email'
  | 'uri'
  | 'hash'
  | 'year'
  | 'term'
  | 'other';

/** The record that a value belongs to (its id, or the key that it stands under); "none" at the top. */
interface InRecord {
  readonly node: string;
  readonly key: string;
}
/** `nearest`, `seems`, `highest`: "none" where there is none. */
interface OfValue extends InRecord {
  readonly value: string;
}

export type SchemaArgs = {
  readonly NAP201: InRecord & { readonly nearest: string };
  readonly NAP202: InRecord;
  readonly NAP203: InRecord & { readonly found: Found; readonly expected: Expected };
  readonly NAP205: InRecord & { readonly typed: string; readonly read: string };
  readonly NAP206: OfValue & { readonly nearest: string; readonly choices: string };
  readonly NAP207: OfValue & { readonly seems: string };
  readonly NAP208: OfValue;
  readonly NAP209: OfValue;
  readonly NAP210: OfValue & { readonly seems: string; readonly percent: string };
  readonly NAP211: OfValue;
  readonly NAP212: OfValue & { readonly lowest: string; readonly highest: string };
  readonly NAP213: OfValue & { readonly form: Form };
  readonly NAP214: { readonly key: string };
  readonly NAP215: InRecord;
  readonly NAP216: InRecord;
  readonly NAP217: InRecord & { readonly form: Form };
};

const error = { level: 'error', family: 'schema' } as const;
const warning = { level: 'warning', family: 'schema' } as const;

export const schemaCodes: CodeTable<SchemaArgs> = {
  NAP201: error,
  NAP202: error,
  NAP203: error,
  NAP205: error,
  NAP206: error,
  NAP207: error,
  NAP208: error,
  NAP209: error,
  NAP210: error,
  NAP211: error,
  NAP212: error,
  NAP213: error,
  NAP214: error,
  NAP215: error,
  NAP216: warning,
  NAP217: error,
};
