// A plan as YAML that people like to read: dates and words plain, ids that look like numbers quoted, short records on
// one line.

import { Pair, Scalar, stringify, YAMLMap, YAMLSeq } from 'yaml';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { inWrittenOrder } from './key-order.js';

const lineWidth = 120;

/** Lists whose records stand apart, a field a line. */
const apart = new Set('goals objectives activities tasks indicators reviews evaluations questions'.split(' '));

/** Words that one YAML version or another takes for something else than text. */
const otherwiseRead = /^(?:[-+.]?\d\S*|y|n|yes|no|on|off|true|false|null|nan|inf|~)$/i;
const date = /^\d{4}-\d{2}-\d{2}$/;
const year = /^(?:19|20|21)\d\d$/;

/** YAML text of a document, or of a part of one, with comment lines at its head. */
export function yamlOf(document: Fields, head: readonly string[] = []): string {
  const map = new YAMLMap<Scalar, Node>();
  for (const [key, value] of Object.entries(inWrittenOrder(document))) {
    const pair = new Pair(keyOf(key), nodeOf(value, key.length + 2, 2, apart.has(key)));
    pair.key.spaceBefore = map.items.length > 0 && typeof value === 'object';
    map.items.push(pair);
  }
  const text = stringify(map, { lineWidth, flowCollectionPadding: false, minContentWidth: 40 });
  return [...head.map((line) => (line === '' ? '#\n' : `# ${line}\n`)), text].join('');
}

type Node = Scalar | YAMLMap<Scalar, Node> | YAMLSeq<Node>;

/** A value as a YAML node: `used` is the width taken on the line where it starts, `indent` that of lines below. */
function nodeOf(value: Value, used: number, indent: number, spaced = false): Node {
  if (typeof value !== 'object' || value === null) return scalarOf(value);
  const flow = !spaced && used + widthOf(value) <= lineWidth - 4;
  const node = isFields(value) ? mapOf(value, indent) : listOf(value, indent, spaced);
  node.flow = flow;
  return node;
}

function mapOf(fields: Fields, indent: number): YAMLMap<Scalar, Node> {
  const map = new YAMLMap<Scalar, Node>();
  map.items = Object.entries(fields).map(
    ([key, value]) => new Pair(keyOf(key), nodeOf(value, indent + key.length + 4, indent + 2, apart.has(key))),
  );
  return map;
}

function listOf(items: Value, indent: number, spaced: boolean): YAMLSeq<Node> {
  const list = new YAMLSeq<Node>();
  if (!Array.isArray(items)) return list;
  list.items = items.map((item: Value, i) => {
    const node = nodeOf(item, indent + 2, indent + 2);
    if (spaced && node instanceof YAMLMap) {
      node.flow = false;
      node.spaceBefore = i > 0;
    }
    return node;
  });
  return list;
}

function scalarOf(value: null | boolean | number | string): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else if (value.length > lineWidth - 20) scalar.type = Scalar.BLOCK_FOLDED;
  else if (otherwiseRead.test(value) && !date.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function keyOf(key: string): Scalar {
  const scalar = new Scalar<unknown>(key);
  if (otherwiseRead.test(key) && !year.test(key)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (year.test(key)) scalar.value = Number(key);
  return scalar;
}

/** Width of a value on one line; infinite where it has lines of its own or is too deep to be read on one. */
function widthOf(value: Value, depth = 0): number {
  if (typeof value === 'string') return value.includes('\n') ? Number.POSITIVE_INFINITY : value.length + 2;
  if (typeof value !== 'object' || value === null) return String(value).length;
  if (depth > 2) return Number.POSITIVE_INFINITY;
  const items: readonly (readonly [string, Value])[] = Array.isArray(value)
    ? value.map((item: Value) => ['', item])
    : Object.entries(value);
  return items.reduce((sum, [key, item]) => sum + key.length + 4 + widthOf(item, depth + 1), 2);
}
