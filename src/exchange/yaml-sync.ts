// Changes made by the YAML library: in the document that it reads from a text, which it writes again.

import { load } from 'js-yaml';
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  type ToStringOptions,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { linesKept } from './kept-lines.js';
import type { Lines } from './yaml-pieces.js';

/** The way in which a text is written, as far as the writer can follow it. */
export type Style = ToStringOptions;

export function styleOf(text: string): Style {
  const indent = /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
  return {
    lineWidth: 0,
    indent: indent > 8 ? 2 : indent,
    flowCollectionPadding: /\{ \S/.test(text),
    indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(text),
  };
}

/** The lines with what stands at `path` changed from `was` to `now`. Lines without a change stay as they are. */
export function documentEdited(lines: Lines, path: Path, was: Value, now: Value, style: Style): Lines {
  return inDocument(lines, style, (document) => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(node) && !isSeq(node)) throw new Error('what is edited is a map or a list');
    synced(document, node, was, now);
  });
}

/** The lines with one more record in the list that stands under a key, or with the list. */
export function documentGrown(lines: Lines, key: string, record: Fields, style: Style): Lines {
  return inDocument(lines, style, (document) => {
    const list: unknown = document.get(key, true);
    if (isSeq(list)) list.items.push(fresh(document, record, list.flow === true));
    else document.set(key, document.createNode([record]));
  });
}

function inDocument(lines: Lines, style: Style, change: (document: Document) => void): Lines {
  const text = lines.join('\n');
  const document = parseDocument(text, { keepSourceTokens: true });
  const plain = document.toString(style);
  change(document);
  const made = document.toString(style);
  const kept = linesKept(text, plain, made);
  return (isSame(kept, made) ? kept : made).replace(/\n$/, text.endsWith('\n') ? '\n' : '').split('\n');
}

/** A map or a list of records that stands nowhere yet. */
export function freshLines(value: Fields | readonly Fields[], style: Style): Lines {
  const document = new Document(Array.isArray(value) ? new YAMLSeq() : new YAMLMap());
  synced(document, document.contents, Array.isArray(value) ? [] : {}, value as Value);
  return document.toString(style).replace(/\n$/, '').split('\n');
}
function isSame(a: string, b: string): boolean {
  try {
    return JSON.stringify(load(a)) === JSON.stringify(load(b));
  } catch {
    return false;
  }
}

export const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const keyText = (key: unknown): string => String(isScalar(key) ? (key.source ?? key.value) : key);

function pairIn(map: YAMLMap, key: string): Pair<unknown, unknown> | undefined {
  return map.items.find((pair) => keyText(pair.key) === key || (isScalar(pair.key) && String(pair.key.value) === key));
}

function syncMap(document: Document, map: YAMLMap, was: Fields, now: Fields): void {
  for (const key of Object.keys(was)) if (!Object.hasOwn(now, key)) drop(map, key);
  for (const [key, value] of Object.entries(now)) {
    if (same(was[key], value)) continue;
    const pair = pairIn(map, key);
    if (pair === undefined) map.items.push(new Pair(keyNode(key), fresh(document, value, map.flow === true)));
    else pair.value = synced(document, pair.value, was[key], value);
  }
}

function drop(map: YAMLMap, key: string): void {
  const pair = pairIn(map, key);
  if (pair !== undefined) map.items = map.items.filter((item) => item !== pair);
}

function synced(document: Document, node: unknown, was: Value | undefined, now: Value): unknown {
  if (isMap(node) && isFields(now)) {
    syncMap(document, node, was !== undefined && isFields(was) ? was : {}, now);
    return node;
  }
  if (isSeq(node) && Array.isArray(now) && Array.isArray(was) && now.every(isFields))
    return syncList(document, node, was, now);
  if (isScalar(node) && !isFields(now) && !Array.isArray(now)) {
    node.value = now;
    if (typeof now === 'string' && node.type === Scalar.PLAIN && /^[\d.,+-]|^(?:true|false|null|~)$/i.test(now))
      delete node.type;
    delete node.source;
    quote(node);
    return node;
  }
  return fresh(document, now, isMap(node) ? node.flow === true : false);
}

/** What tells records of spending and assessments apart. */
const subject = (record: Fields): string =>
  JSON.stringify([record['on'] ?? record['activity'], record['source'], record['reported-by'] ?? record['by']]);

function syncList(document: Document, list: YAMLSeq, was: readonly Value[], now: readonly Fields[]): YAMLSeq {
  const records = was.map((record) => (isFields(record) ? record : {}));
  const nodes = list.items;
  list.items = matched(records, now).map((from, i) => {
    const [node, record = {}] = [from === undefined ? undefined : nodes[from], now[i]];
    if (from === undefined || !isMap(node)) return fresh(document, record, true);
    // "activity" is another word for "on".
    const isOther = pairIn(node, 'activity') !== undefined;
    const [before, after] = [records[from] ?? {}, record].map((one) => (isOther ? renamed(one) : one)) as [
      Fields,
      Fields,
    ];
    syncMap(document, node, before, after);
    return node;
  });
  return list;
}

/** For each record of a list its place in the list as it was; undefined for new ones. */
export function matched(was: readonly Fields[], now: readonly Fields[]): readonly (number | undefined)[] {
  const [exact, loose] = [placesBy(subject, was), placesBy(subjectOnly, was)];
  const taken = new Set<number>();
  const free = (places: readonly number[] = []): number | undefined => places.find((place) => !taken.has(place));
  return now.map((record) => {
    const found = free(exact.get(subject(record))) ?? free(loose.get(subjectOnly(record)));
    if (found !== undefined) taken.add(found);
    return found;
  });
}

function placesBy(
  name: (record: Fields) => string,
  records: readonly Fields[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, record] of records.entries()) places.set(name(record), [...(places.get(name(record)) ?? []), i]);
  return places;
}

const subjectOnly = (record: Fields): string => JSON.stringify([record['on'] ?? record['activity'], record['source']]);
const renamed = ({ on, ...rest }: Fields): Fields => (on === undefined ? rest : { activity: on, ...rest });

function keyNode(key: string): Scalar {
  const scalar = new Scalar(key);
  if (/^[-+.\d]/.test(key) || /^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(key)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** A new value: short records on one line. */
function fresh(document: Document, value: Value, flow: boolean): Node {
  const node = document.createNode(value) as Node;
  quoteKeys(node);
  if ((isMap(node) || isSeq(node)) && (flow || isShort(value))) node.flow = true;
  return node;
}

const isShort = (value: Value): boolean =>
  isFields(value) && Object.values(value).every((v) => typeof v !== 'object') && JSON.stringify(value).length < 100;

/** As a block it would take the empty lines below it as its own. */
function quote(node: Scalar): void {
  if (typeof node.value === 'string' && node.value.endsWith('\n\n')) node.type = Scalar.QUOTE_DOUBLE;
}

function quoteKeys(node: unknown): void {
  if (isScalar(node)) quote(node);
  if (isMap(node))
    for (const pair of node.items) {
      if (isScalar(pair.key) && typeof pair.key.value === 'string') pair.key = keyNode(pair.key.value);
      quoteKeys(pair.value);
      if (isMap(pair.value) && isShort(pair.value.toJSON() as Value)) pair.value.flow = true;
    }
  if (isSeq(node)) node.items.forEach(quoteKeys);
}
