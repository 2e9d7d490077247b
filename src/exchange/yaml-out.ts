// A plan as YAML that people like to read: dates and words plain, ids that look like numbers quoted, short records on
// one line.

import { Pair, Scalar, stringify, type ToStringOptions, YAMLMap, YAMLSeq } from 'yaml';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { inWrittenOrder } from './key-order.js';

const lineWidth = 120;

/** Lists whose records stand apart, a field a line. */
const apart = new Set('goals objectives activities tasks indicators reviews evaluations questions'.split(' '));

/** Words that one YAML version or another takes for something else than text. */
const otherwiseRead = /^(?:[-+.]?\d\S*|y|n|yes|no|on|off|true|false|null|nan|inf|~)$/i;
/** White space around, and signs that do not show: blocks would lose them. */
const onlyQuoted = /^\s|[^\S\n]$|\n\n$|[^\P{C}\n]|[\u0085\u2028\u2029]/u;
const date = /^\d{4}-\d{2}-\d{2}$/;
const year = /^(?:19|20|21)\d\d$/;

/** YAML text of a document, or of a part of one, with comment lines at its head. `style` is that of the text around it. */
export function yamlOf(document: Fields, head: readonly string[] = [], style: ToStringOptions = {}): string {
  const map = mapOf(inWrittenOrder(document), 0);
  for (const [i, { key, value }] of map.items.entries()) key.spaceBefore = i > 0 && !(value instanceof Scalar);
  map.flow = false;
  const text = stringify(map, { flowCollectionPadding: false, ...style, lineWidth, minContentWidth: 40 });
  return [...head.map((line) => (line === '' ? '#\n' : `# ${line}\n`)), text].join('');
}

type Node = Scalar | YAMLMap<Scalar, Node> | YAMLSeq<Node>;

/** The value of a field as a YAML node; `indent` is that of the lines below. */
function nodeOf(key: string, value: Value, indent: number): Node {
  if (typeof value !== 'object' || value === null) return scalarOf(value);
  const fits = indent + key.length + widthOf(value) <= lineWidth - 4;
  const node = isFields(value) ? mapOf(value, indent) : listOf(key, value, indent);
  node.flow = fits && !hasOwnLines(key, value);
  return node;
}

/** Lists of records and amounts by year in long form read better below each other. */
function hasOwnLines(key: string, value: Value): boolean {
  if (Array.isArray(value)) return value.some(isFields) && !year.test(key);
  return isFields(value) && Object.entries(value).some(([k, v]) => year.test(k) && typeof v === 'object');
}

function mapOf(fields: Fields, indent: number): YAMLMap<Scalar, Node> {
  const map = new YAMLMap<Scalar, Node>();
  map.items = Object.entries(fields).map(([key, value]) => new Pair(keyOf(key), nodeOf(key, value, indent + 2)));
  return map;
}

function listOf(key: string, items: Value, indent: number): YAMLSeq<Node> {
  const list = new YAMLSeq<Node>();
  if (!Array.isArray(items)) return list;
  list.items = items.map((item: Value, i) => {
    const node = nodeOf('', item, indent + 2);
    if (apart.has(key) && node instanceof YAMLMap) {
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
  if (onlyQuoted.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
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
  if (typeof value === 'string') {
    if (value.includes('\n')) return Number.POSITIVE_INFINITY;
    return value.length + (/^[\p{L}\d][\p{L}\d ]*$/u.test(value) ? 0 : 2);
  }
  if (typeof value !== 'object' || value === null) return String(value).length;
  if (depth > 2) return Number.POSITIVE_INFINITY;
  if (Array.isArray(value)) return value.reduce((sum, item: Value) => sum + 2 + widthOf(item, depth + 1), 2);
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + 4 + widthOf(item, depth + 1), 2);
}
