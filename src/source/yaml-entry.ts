// What is being built of a YAML text: the open lists and maps, and how an entry comes into one of them.

import { type Finding, finding } from '../finding/finding.js';
import type { Source, Value } from './located.js';
import type { Origins } from './origin.js';

export interface Anchor {
  value: Value;
  /** Number of values that it stands for. */
  size: number;
  /** False while its own content is being read. */
  whole: boolean;
  /** Where its & stands in the text, and whether anything refers to it. */
  readonly at: number;
  isUsed: boolean;
}

export interface Frame {
  /** Like `keyAt` and all marks a place in the whole text; ranges of events are places in a piece of it. */
  readonly at: number;
  /** The map that is being built; undefined for a list. */
  readonly map: { [key: string]: Value } | undefined;
  /** Where its items, or its keys, and its marks start in those of the state. */
  readonly items: number;
  readonly keys: number;
  readonly marks: number;
  readonly anchor: Anchor | undefined;
  /** The map stands where a key should stand: it is read over. */
  readonly asKey: boolean;
  wantsKey: boolean;
  /** Key of the value that comes next; undefined where the entry is left out. */
  key: string | undefined;
  keyAt: number;
  size: number;
  /** Its keys by their order, once one stands twice. */
  entries: Map<string, number> | undefined;
}

/** A document that is being built. */
export interface Building {
  /** The piece of the text that the events speak of, and where it starts. */
  text: string;
  base: number;
  readonly source: Source;
  readonly origins: Origins;
  readonly findings: Finding[];
  readonly anchors: Map<string, Anchor>;
  readonly frames: Frame[];
  /** Items, keys and marks of all open containers behind each other: each container cuts off its own when it is whole. */
  readonly items: Value[];
  readonly keys: string[];
  readonly marks: number[];
  readonly words: Map<string, string>;
  top: Frame;
  /** Where the last scalar or alias ended: values that are not written at all come behind it. */
  seen: number;
  expanded: number;
}

export function frame(
  at: number,
  map: Frame['map'],
  open: Pick<Building, 'items' | 'keys' | 'marks'>,
  anchor?: Anchor,
  asKey = false,
): Frame {
  return {
    at,
    map,
    items: open.items.length,
    keys: open.keys.length,
    marks: open.marks.length,
    anchor,
    asKey,
    wantsKey: map !== undefined,
    key: undefined,
    keyAt: at,
    size: 1,
    entries: undefined,
  };
}

/** Of a range in the piece. */
export const placed = (state: Building, from: number, to: number) => ({
  place: state.source.place(state.base + from, to - from),
});

/** The hyphen of a list item with nothing behind it. */
function hyphen(state: Building): readonly [number, number] {
  const next = /:?(?:[\s,\]}]|#[^\r\n]*(?![^\r\n]))*-/y;
  next.lastIndex = state.seen;
  const at = next.test(state.text) ? state.base + next.lastIndex - 1 : state.top.at;
  state.seen = Math.max(state.seen, at + 1 - state.base);
  return [at, at + 1];
}

/** Puts a value, at a range of the whole text, into the list or map that is being built; undefined leaves the entry out. */
export function add(state: Building, value: Value | undefined, at: number, end: number, size: number): void {
  const { top, marks } = state;
  top.size += size;
  if (top.map === undefined) {
    if (value === undefined) return;
    state.items.push(value);
    if (at < 0) marks.push(...hyphen(state));
    else marks.push(at, end);
    return;
  }
  top.wantsKey = true;
  if (top.key === undefined || value === undefined) return;
  top.map[top.key] = value;
  state.keys.push(top.key);
  marks.push(top.keyAt, at < 0 ? top.keyAt : at, at < 0 ? top.keyAt : end);
}

/** Which entry of the open map has a key. */
function firstOf({ top, keys }: Building, key: string): number {
  top.entries ??= new Map();
  for (let i = top.entries.size; top.keys + i < keys.length; i += 1) top.entries.set(keys[top.keys + i] ?? '', i);
  return top.entries.get(key) ?? 0;
}

/** Starts an entry of a map. Unusable and repeated keys are findings; their value is read over. */
export function startEntry(state: Building, key: string | undefined, at: number, end: number): void {
  const { top } = state;
  top.wantsKey = false;
  top.keyAt = state.base + at;
  top.key = key;
  if (key === undefined || key === '' || key === '__proto__') {
    const typed = /.{0,20}/.exec(state.text.slice(at, at + 20))?.[0] ?? '';
    state.findings.push(finding('NAP115', { key: key ?? typed }, placed(state, at, end)));
    top.key = undefined;
  } else if (key === '<<') {
    state.findings.push(finding('NAP114', {}, placed(state, at, end)));
    top.key = undefined;
  } else if (top.map !== undefined && Object.hasOwn(top.map, key)) {
    const first = state.source.place(state.marks[top.marks + 3 * firstOf(state, key)] ?? 0).line ?? 1;
    state.findings.push(finding('NAP111', { key, first }, placed(state, at, end)));
    top.key = undefined;
  }
}

/** Gives a name to what an event begins. */
export function anchored(
  state: Building,
  { anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number },
  what: Pick<Anchor, 'value' | 'size' | 'whole'>,
): Anchor {
  const name = state.text.slice(anchorStart, anchorEnd);
  unused(state, name);
  const anchor = { ...what, at: state.base + anchorStart - 1, isUsed: false };
  state.anchors.set(name, anchor);
  return anchor;
}

/** Tells of a name that nothing refers to: "&" may be meant as a word. */
export function unused(state: Building, name: string): void {
  const anchor = state.anchors.get(name);
  if (anchor === undefined || anchor.isUsed) return;
  const place = state.source.place(anchor.at, name.length + 1);
  state.findings.push(finding('NAP124', { kind: 'anchor', text: `&${name}` }, { place }));
}
