// A period's record written into the YAML text that holds it: only what changed is touched, so that comments, order and
// the way of writing of a hand-edited file stay.

import { load } from 'js-yaml';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  type ToStringOptions,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { linesKept } from './kept-lines.js';

/**
 * The text with the changes from `was` to `now` made; both are canonical records of the period. `path` leads to the
 * record in the text: [] where the file is about one period, ["periods", 2] in a list. Lines without a change stay as
 * somebody wrote them.
 */
export function periodEdited(text: string, was: Fields, now: Fields, path: readonly (string | number)[]): string {
  if (same(was, now)) return text;
  const change = (document: Document): void => {
    const record = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(record)) throw new Error('a record of a period is a map');
    syncMap(document, record, was, now);
  };
  return edited(text, change, path[0] === 'periods' ? periodsOf : wholeOf);
}

/** The text of a plan with one more record in its list of periods; `record` as YAML. */
export function periodAdded(text: string, record: string): string {
  const change = (document: Document): void => {
    if (!isSeq(document.get('periods'))) document.set('periods', new YAMLSeq());
    const list = document.get('periods', true);
    if (isSeq(list)) list.items.push(parseDocument(record).contents);
  };
  return edited(text, change, periodsOf);
}

/** A part of a text, and what stands before and after it. */
type Cut = readonly [before: string, own: string, after: string];

const wholeOf = (text: string): Cut => ['', text, ''];

/**
 * The lines of `periods:` on their own: of a plan in one file they are a small part, and the whole of it would take a minute
 * and two gigabytes to edit. The whole text where they cannot be told from the rest, or what stands there may be named
 * elsewhere (anchors and aliases).
 */
function periodsOf(text: string): Cut {
  const [start, ...others] = [...text.matchAll(/^periods[ \t]*:/gm)];
  if (start === undefined || others.length > 0 || /^(?:---|\.\.\.|%)|[&*]\w/m.test(text)) return wholeOf(text);
  const lines = text.slice(start.index).split('\n');
  const next = lines.findIndex((line, i) => i > 0 && /^[^\s#-]/.test(line));
  const last = lines.findLastIndex((line, i) => (next < 0 || i < next) && /^(?!#).*\S/.test(line));
  const own = `${lines.slice(0, last + 1).join('\n')}\n`;
  return [text.slice(0, start.index), own, text.slice(start.index + own.length)];
}

function edited(text: string, change: (document: Document) => void, cut: (text: string) => Cut): string {
  const flat = text.replaceAll('\r\n', '\n');
  const [before, own, after] = cut(flat);
  const document = parseDocument(own, { keepSourceTokens: true });
  if (document.errors.length > 0 && own !== flat) return edited(text, change, wholeOf);
  const style = styleOf(flat);
  const plain = document.toString(style);
  change(document);
  const made = document.toString(style);
  const kept = linesKept(own, plain, made);
  const safe = before + (isSame(kept, made) ? kept : made) + after;
  return flat === text ? safe : safe.replaceAll('\n', '\r\n');
}

/** The way in which a text is written, as far as the writer can follow it. */
function styleOf(text: string): ToStringOptions {
  const indent = /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
  return {
    lineWidth: 0,
    indent: indent > 8 ? 2 : indent,
    flowCollectionPadding: /\{ \S/.test(text),
    indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /m.test(text),
  };
}

function isSame(a: string, b: string): boolean {
  try {
    return JSON.stringify(load(a)) === JSON.stringify(load(b));
  } catch {
    return false;
  }
}

const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

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
    return node;
  }
  return fresh(document, now, isMap(node) ? node.flow === true : false);
}

/** What tells records of spending and assessments apart. */
const subject = (record: Fields): string =>
  JSON.stringify([record['on'] ?? record['activity'], record['source'], record['reported-by'] ?? record['by']]);

function syncList(document: Document, list: YAMLSeq, was: readonly Value[], now: readonly Fields[]): YAMLSeq {
  const held = was.map((record, i) => ({ record: isFields(record) ? record : {}, node: list.items[i] }));
  const left = [...held];
  list.items = now.map((record) => {
    const at = left.findIndex((one) => subject(one.record) === subject(record));
    const loose = at >= 0 ? at : left.findIndex((one) => subjectOnly(one.record) === subjectOnly(record));
    const [found] = loose < 0 ? [] : left.splice(loose, 1);
    if (found === undefined || !isMap(found.node)) return fresh(document, record, true);
    // "activity" is another word for "on".
    const { on, ...rest } = record;
    const named = pairIn(found.node, 'activity') === undefined ? record : { activity: on ?? null, ...rest };
    const old = pairIn(found.node, 'activity') === undefined ? found.record : renamed(found.record);
    syncMap(document, found.node, old, named);
    return found.node;
  });
  return list;
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

function quoteKeys(node: unknown): void {
  if (isMap(node))
    for (const pair of node.items) {
      if (isScalar(pair.key) && typeof pair.key.value === 'string') pair.key = keyNode(pair.key.value);
      quoteKeys(pair.value);
      if (isMap(pair.value) && isShort(pair.value.toJSON() as Value)) pair.value.flow = true;
    }
  if (isSeq(node)) node.items.forEach(quoteKeys);
}
