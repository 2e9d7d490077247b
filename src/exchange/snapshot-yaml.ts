// A snapshot entered in the YAML text of a plan, and a period marked as closed. Lines are inserted where the YAML library
// says that things stand, and nothing else of a hand-edited file is touched; where no line can be inserted (flow style),
// the library writes the document anew, with its comments.

import { type Document, isMap, isScalar, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { canonicalJson } from '../plan/hash.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { yamlOf } from './yaml-out.js';

/** The text with an entry at the end of its list `snapshots`, which is made where it is missing. */
export function withSnapshot(text: string, entry: Fields): string {
  const document = read(text);
  const root: Value = document.toJS();
  const own = isFields(root) ? root : {};
  const before = Array.isArray(own['snapshots']) ? own['snapshots'] : [];
  const list = document.get('snapshots', true);
  const meant = { ...own, snapshots: [...before, entry] };
  return inserted(meant, listed(text, list, entry), () => {
    if (isSeq(list)) list.add(document.createNode(entry));
    else document.set('snapshots', document.createNode([entry]));
    return document;
  });
}

/** The text with the day of closing in the record of a period; `path` leads to the record, [] where it is the whole file. */
export function withClosed(text: string, path: Path, day: string): string {
  const document = read(text);
  const record = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(record)) throw new Error('a record of a period is a map');
  const meant = closedIn(document.toJS() as Value, path, day);
  return inserted(meant, afterPeriod(text, record, day), () => {
    document.setIn([...path, 'closed'], day);
    return document;
  });
}

const read = (text: string): Document => parseDocument(text, { version: '1.2' });

/** A text with lines inserted, if it reads as what is meant; else the document as the library writes it. */
function inserted(meant: Value, candidate: string | undefined, change: () => Document): string {
  if (candidate !== undefined && reads(candidate, meant)) return candidate;
  const written = change().toString({ lineWidth: 0 });
  if (!reads(written, meant)) throw new Error('the YAML library wrote something else than was meant');
  return written;
}

function reads(text: string, meant: Value): boolean {
  try {
    return canonicalJson(parse(text, { version: '1.2', maxAliasCount: 100 }) as Value) === canonicalJson(meant);
  } catch {
    return false;
  }
}

function closedIn(value: Value, path: Path, day: string): Value {
  const [step, ...rest] = path;
  if (step === undefined) return isFields(value) ? { ...value, closed: day } : value;
  if (Array.isArray(value)) return value.map((item: Value, i) => (i === step ? closedIn(item, rest, day) : item));
  return isFields(value) ? { ...value, [step]: closedIn(value[step] ?? null, rest, day) } : value;
}

/** Lines of the list with the entry below; undefined where they have to be written by the library. */
function listed(text: string, list: unknown, entry: Fields): string | undefined {
  if (list === undefined || list === null) return atEnd(text, entry);
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return undefined;
  const last = list.items.at(-1);
  const range = isMap(last) ? last.range : undefined;
  if (!list.range || !range) return undefined;
  const column = list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1);
  const gap = hasGaps(text, list) ? '\n' : '';
  return insertLines(text, range[1], gap + itemLines(entry, column));
}

function atEnd(text: string, entry: Fields): string | undefined {
  if (/^(?:\.\.\.|---\s*\S)/m.test(text)) return undefined;
  const gap = text.trim() === '' ? '' : '\n';
  return insertLines(text, text.length, gap + yamlOf({ snapshots: [entry] }));
}

const itemLines = (entry: Fields, column: number): string =>
  yamlOf({ snapshots: [entry] })
    .split('\n')
    .slice(1)
    .map((line) => (line === '' ? '' : `${' '.repeat(column)}${line.slice(2)}`))
    .join('\n');

/** Whether blank lines stand between the records; one that has several lines gets one too. */
function hasGaps(text: string, list: YAMLSeq): boolean {
  const [first, second] = list.items.map((item) => (isMap(item) ? item.range : undefined));
  if (!first) return false;
  if (second) return /\n[ \t]*\r?\n[ \t]*(?:#.*\n[ \t]*)*-[ \t]*$/.test(text.slice(first[0], second[0]));
  return text.slice(first[0], first[1]).trim().includes('\n');
}

function afterPeriod(text: string, record: YAMLMap, day: string): string | undefined {
  const pair = record.items.find(({ key }) => isScalar(key) && key.value === 'period');
  const [key, value] = [pair?.key, pair?.value];
  if (record.flow === true || !isScalar(key) || !isScalar(value) || !key.range || !value.range) return undefined;
  const column = key.range[0] - (text.lastIndexOf('\n', key.range[0] - 1) + 1);
  return insertLines(text, value.range[1], `${' '.repeat(column)}closed: ${day}\n`);
}

/** Inserts whole lines below the line on which an offset is, with the line ends of the text. */
function insertLines(text: string, offset: number, lines: string): string {
  const isBelow = offset > 0 && text[offset - 1] === '\n';
  const end = text.indexOf('\n', offset);
  const at = isBelow ? offset : end < 0 ? text.length : end + 1;
  const open = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  const added = open + lines;
  return text.slice(0, at) + (text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added) + text.slice(at);
}
