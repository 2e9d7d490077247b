// Builds plain values and their origins from the events of one YAML text. What YAML allows and a plan must not hold
// (merge keys, unknown tags, circular aliases ...) becomes a finding, and the entry is left out.

import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type Finding, finding } from '../finding/finding.js';
import type { Source, Value } from './located.js';
import type { Origins } from './origin.js';
import {
  type Anchor,
  add,
  anchored,
  type Building,
  type Frame,
  frame,
  placed,
  startEntry,
  unused,
} from './yaml-entry.js';
import { plainValue, taggedValue } from './yaml-scalar.js';

/** How many values aliases may stand for in one file: a few hundred bytes could otherwise mean billions. */
const expansionLimit = 100_000;

/** Stops the building of a file that would grow without bounds. */
export class Bomb extends Error {}

/** Value of a scalar with a tag; an unknown tag is a finding, and its text counts. */
function tagged(state: Building, event: ScalarEvent, text: string): Value {
  const tag = state.text.slice(event.tagStart, event.tagEnd);
  const value = taggedValue(tag, text);
  if (value !== undefined) return value;
  state.findings.push(finding('NAP113', { tag }, placed(state, event.tagStart, event.tagEnd)));
  return text;
}

/** Quotes are no part of a scalar's range, but of its place. */
const quotes = (event: ScalarEvent): number =>
  event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;

/** Where the text of a block scalar starts and ends, without the indentation and the last line breaks. */
function blockRange(text: string, event: ScalarEvent): readonly [number, number] {
  const content = text.slice(event.valueStart, event.valueEnd);
  return [
    event.valueStart + (content.length - content.trimStart().length),
    event.valueStart + content.trimEnd().length,
  ];
}

/** Short texts stand for themselves wherever they stand. */
function once({ words }: Building, text: string): string {
  if (text.length > 24) return text;
  const known = words.get(text);
  if (known === undefined) words.set(text, text);
  return known ?? text;
}

/** The value of a scalar without quotes; a remark right behind it that begins with a letter or a digit may be meant as text. */
function plainText(state: Building, event: ScalarEvent, text: string): Value {
  const value = plainValue(text);
  if (typeof value !== 'string' || !blanks.has(state.text.charCodeAt(event.valueEnd))) return value;
  const remark = /[ \t]+(#[\p{L}\p{N}][^\r\n]*)/uy;
  remark.lastIndex = event.valueEnd;
  const [, found] = remark.exec(state.text) ?? [];
  if (found === undefined) return value;
  const [from, shown] = [remark.lastIndex - found.length, found.slice(0, 40).trimEnd()];
  state.findings.push(finding('NAP124', { kind: 'comment', text: shown }, placed(state, from, from + shown.length)));
  return value;
}
const blanks: ReadonlySet<number> = new Set([32, 9]);

function scalar(state: Building, event: ScalarEvent): void {
  const text = getScalarValue(state.text, event);
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const range = block ? blockRange(state.text, event) : undefined;
  // Of what has a tag or a name and is not written, that is the place.
  const [tag, tagEnd] = event.tagStart < 0 ? [event.anchorStart - 1, event.anchorEnd] : [event.tagStart, event.tagEnd];
  const at = range?.[0] ?? (event.valueStart < 0 ? tag : event.valueStart - quotes(event));
  const end = range?.[1] ?? (event.valueStart < 0 ? tagEnd : event.valueEnd + quotes(event));
  state.seen = Math.max(state.seen, event.valueEnd + quotes(event), event.tagEnd, event.anchorEnd);
  if (state.top.wantsKey) {
    const start = state.top.at - state.base;
    startEntry(state, text, at < 0 ? start : at, end < 0 ? start + 1 : end);
    return;
  }
  let value: Value = text;
  if (event.tagStart >= 0) value = tagged(state, event, text);
  else if (event.style === SCALAR_STYLE.PLAIN) value = plainText(state, event, text);
  if (event.anchorStart >= 0) anchored(state, event, { value, size: 1, whole: true });
  add(
    state,
    typeof value === 'string' ? once(state, value) : value,
    at < 0 ? at : state.base + at,
    state.base + end,
    1,
  );
}

const collectionTags: ReadonlySet<string> = new Set(['', '!!map', '!!seq']);

function open(state: Building, event: SequenceEvent | MappingEvent): void {
  const opened = event.type === EVENT_ID.MAPPING ? {} : undefined;
  const asKey = state.top.wantsKey;
  let anchor: Anchor | undefined;
  if (event.anchorStart >= 0) {
    anchor = anchored(state, event, { value: null, size: 1, whole: false });
  }
  const tag = event.tagStart < 0 ? '' : state.text.slice(event.tagStart, event.tagEnd);
  if (!collectionTags.has(tag))
    state.findings.push(finding('NAP113', { tag }, placed(state, event.tagStart, event.tagEnd)));
  if (event.style === COLLECTION_STYLE.FLOW) state.seen = Math.max(state.seen, event.start + 1);
  state.top = frame(state.base + event.start, opened, state, anchor, asKey);
  state.frames.push(state.top);
}

/** The keys of a map where JavaScript gives them in another order: those that look like numbers come first. */
function reordered({ keys }: Building, { map, keys: first }: Frame): readonly string[] | undefined {
  if (map === undefined || !keys.slice(first).some((key) => key.charCodeAt(0) <= 57)) return undefined;
  const isSame = Object.keys(map).every((key, i) => key === keys[first + i]);
  return isSame ? undefined : keys.slice(first);
}

export function close(state: Building): void {
  const closed = state.frames.pop();
  const parent = state.frames.at(-1);
  if (closed === undefined || parent === undefined) return;
  state.top = parent;
  const value = closed.map ?? state.items.slice(closed.items);
  state.origins.keep(value, state.source, closed.at, state.marks, closed.marks, reordered(state, closed));
  state.items.length = closed.items;
  state.keys.length = closed.keys;
  state.marks.length = closed.marks;
  if (closed.anchor !== undefined) Object.assign(closed.anchor, { value, size: closed.size, whole: true });
  if (closed.asKey) startEntry(state, undefined, closed.at - state.base, closed.at - state.base + 1);
  else add(state, value, closed.at, closed.at, closed.size);
}

function alias(state: Building, event: AliasEvent): void {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const from = event.anchorStart - 1;
  const at = placed(state, from, event.anchorEnd);
  state.seen = event.anchorEnd;
  if (state.top.wantsKey) {
    startEntry(state, undefined, from, event.anchorEnd);
    return;
  }
  const anchor = state.anchors.get(name);
  if (anchor !== undefined) anchor.isUsed = true;
  if (anchor === undefined) state.findings.push(finding('NAP116', { name }, at));
  else if (!anchor.whole) state.findings.push(finding('NAP117', { name }, at));
  state.expanded += anchor?.size ?? 0;
  if (state.expanded > expansionLimit) {
    state.findings.push(finding('NAP117', { name }, at));
    throw new Bomb();
  }
  const value = anchor?.whole === true ? anchor.value : undefined;
  add(state, value, state.base + from, state.base + event.anchorEnd, anchor?.size ?? 0);
}

function step(state: Building, event: Event): void {
  if (event.type === EVENT_ID.SCALAR) scalar(state, event);
  else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open(state, event);
  else if (event.type === EVENT_ID.ALIAS) alias(state, event);
  else if (event.type === EVENT_ID.POP) close(state);
}

export interface Built {
  /** The value of the document; undefined where there is none, or where it must not be used. */
  readonly value: Value | undefined;
  readonly findings: readonly Finding[];
}

export function startBuilding(source: Source, origins: Origins): Building {
  const open = { items: [], keys: [], marks: [] };
  const root = frame(0, undefined, open);
  const findings: Finding[] = [];
  const rest = {
    anchors: new Map(),
    words: new Map(),
    frames: [root],
    top: root,
    seen: 0,
    expanded: 0,
  };
  return { text: '', base: 0, source, origins, findings, ...open, ...rest };
}

/** Builds from the events of a piece of the text. */
export function build(
  state: Building,
  events: readonly Event[],
  piece: { readonly text: string; readonly at: number },
): void {
  state.text = piece.text;
  state.base = piece.at;
  state.seen = 0;
  for (const event of events) step(state, event);
}

/** Whether what comes next belongs to a list that an entry of the outermost map holds. */
export const isInList = ({ frames, top }: Building): boolean => frames.length === 3 && top.map === undefined;

/** The document that was built, with what is open at its end closed. */
export function built(state: Building): Built {
  while (state.frames.length > 1) close(state);
  for (const name of state.anchors.keys()) unused(state, name);
  return { value: state.items[0], findings: state.findings };
}
