// Random documents that satisfy the schema, made from the schema itself: whatever it allows will come up.

import fc from 'fast-check';
import { followed, type SchemaPart, schema } from '../../src/exchange/key-order.js';
import type { Fields } from '../../src/plan/read.js';
import type { Value } from '../../src/source/located.js';

interface Part extends SchemaPart {
  readonly const?: Value;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly propertyNames?: { readonly pattern?: string; readonly enum?: readonly string[] };
}
type Any = fc.Arbitrary<Value>;

/** Words that formats like to misread. */
const nasty =
  '=1+1|+44 1|-5|@x|NO|yes|null|~|true|12|1.10|012|12:30|1e3|0x1F|2024-01-01|a: b|- item|# no comment|key:|[x]|{y}|"q"|\'q\'|100%|*ref|&anchor|!tag|_x0041_|\\|>|%|`|two\nlines|trailing\n|\n\nblank|a\n  indented|tab\there|é|виконано|العربية|😀|a;b|a, b'.split(
    '|',
  );
const words = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.constantFrom('one', 'plan', 'victims', 'of', 'labour:', '#2', 'exploitation'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((w) => w.join(' ')),
);
const word = words.map((w) => w.trim()).filter((w) => w !== '');
/** White space and control characters stay; a text of nothing else is no text to a cell. */
const text = fc.oneof(
  { weight: 4, arbitrary: word },
  word.map((w) => `${w}\r\n `),
  word.map((w) => ` \u00a0${w}\u0001\u0085\u2028`),
  word.map((w) => `  ${w}\n`),
);
const id = fc.constantFrom(
  '1',
  '1.1',
  '2.10',
  '01',
  'A-1',
  'MoL',
  'NO',
  'é x',
  '2024',
  'x.y',
  '=id',
  'plan',
  'I:2',
  '#7',
);
const day = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const language = fc.constantFrom('en', 'fr', 'sq', 'sr-Latn');
const decimal = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 1000 }).map((n) => n / 1000);

/** Strings by the pattern or the format that the schema asks for. */
const patterned: { readonly [pattern: string]: fc.Arbitrary<string> } = {
  '^[0-9]{4}(-(H[12]|Q[1-4]))?$': fc.constantFrom('2024', '2025-H1', '2025-Q3', '2026-H2'),
  '^[0-9]{1,3}(\\.[0-9]+)? ?%$': decimal(99).map((n) => `${n} %`),
  '^[A-Z]{3}$': fc.constantFrom('EUR', 'UAH', 'KVD'),
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': language,
  '^([0-9]{1,3} days|day [0-9]{1,3})$': fc.nat(999).chain((n) => fc.constantFrom(`${n} days`, `day ${n}`)),
  '^[a-z][a-z0-9.-]*$': fc.constantFrom('pillar', 'goal.plural', 'x-1'),
  '^#[0-9a-fA-F]{6}$': fc.constant('#1f5f6b'),
  '^[0-9]{4}$': fc.integer({ min: 1990, max: 2100 }).map(String),
  '^[0-9a-f]{12,64}$': fc.constant('0123456789ab'),
  '^[0-9a-f]{64}$': fc.constantFrom('0123456789abcdef'.repeat(4), '1'.repeat(64)),
};
const formatted: { readonly [format: string]: fc.Arbitrary<string> } = {
  date: day,
  uri: fc.constant('https://example.org/a?b=1#c'),
  email: fc.constant('nap@labour.example'),
};

function anyString(part: Part): fc.Arbitrary<string> {
  if (part.format !== undefined) return formatted[part.format] ?? fc.constant(`no format ${part.format}`);
  if (part.pattern !== undefined) return patterned[part.pattern] ?? fc.constant(`no pattern ${part.pattern}`);
  return text;
}

function anyRecord(part: Part, depth: number): Any {
  const properties = Object.entries(part.properties ?? {});
  const model = Object.fromEntries(properties.map(([key, inner]) => [key, anyOf(inner, depth + 1)]));
  return fc.record(model, { requiredKeys: [...(part.required ?? [])] });
}

function anyMap(part: Part, inner: SchemaPart, depth: number): Any {
  const { pattern, enum: names } = part.propertyNames ?? {};
  const free = pattern === undefined ? id : (patterned[pattern] ?? id);
  const keys = names === undefined ? free : fc.constantFrom(...names);
  return fc.dictionary(keys, anyOf(inner, depth + 1), { minKeys: 1, maxKeys: 3, noNullPrototype: true });
}

function anyOf(part: Part, depth = 0): Any {
  const { part: own, name } = followed(part) as { readonly part: Part; readonly name?: string };
  if (name === 'id') return id;
  if (name === 'status') return word;
  if (name === 'amount' || name === 'number') return decimal(10_000_000);
  if (own.const !== undefined) return fc.constant(own.const);
  if (own.enum !== undefined) return fc.constantFrom(...own.enum);
  if (own.anyOf !== undefined) return fc.oneof(...own.anyOf.map((option) => anyOf(option, depth)));
  if (own.type === 'array') return fc.array(anyOf(own.items ?? {}, depth + 1), { maxLength: depth > 4 ? 1 : 3 });
  if (own.type === 'boolean') return fc.boolean();
  if (own.type === 'integer') return fc.integer({ min: own.minimum ?? 0, max: own.maximum ?? 1000 });
  if (own.type === 'number') return decimal(own.maximum ?? 1000).map((n) => Math.max(n, 0.001));
  if (own.type === 'string') return anyString(own);
  if (typeof own.additionalProperties === 'object') return anyMap(own, own.additionalProperties, depth);
  return anyRecord(own, depth);
}

/** Random documents. Ids are unique; nobody says the same thing twice in different ways. */
export const anyDocument: fc.Arbitrary<Fields> = anyOf(schema()).map((document) => {
  const { period = '2025-H1', ...rest } = consistent(document, new Set(), '') as Fields;
  const reports = ['closed', 'progress', 'spending', 'observations', 'assessments', 'returns', 'corrections'].some(
    (key) => key in rest,
  );
  return reports ? { ...rest, period } : { format: '1', ...rest };
});

function consistent(value: Value, seen: Set<string>, key: string): Value {
  if (Array.isArray(value))
    return value.map((item: Value, i) => {
      const inner = consistent(item, seen, key);
      return key === 'periods' ? { ...(inner as Fields), period: String(2010 + i) } : inner;
    });
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, Value] => [
    name,
    name === 'id' && typeof inner === 'string' ? unique(inner, seen) : consistent(inner, seen, name),
  ]);
  return Object.fromEntries(entries.filter(([name]) => !(name === 'activity' && key === 'spending')));
}

function unique(wanted: string, seen: Set<string>): string {
  let name = wanted;
  for (let i = 2; seen.has(name); i += 1) name = `${wanted}/${i}`;
  seen.add(name);
  return name;
}
