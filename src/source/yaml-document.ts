// The first document of a YAML text as values with their origins: piece by piece where the text can be cut.

import { COLLECTION_STYLE, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { finding } from '../finding/finding.js';
import type { Source } from './located.js';
import type { Origins } from './origin.js';
import { Bomb, type Built, build, built, close, isInList, startBuilding } from './yaml-build.js';
import { type Piece, pieceSize, piecesOf } from './yaml-cut.js';
import type { Building } from './yaml-entry.js';

/** Plans nest about ten levels deep. */
export const depthLimit = 100;

const mebibyte = 1024 * 1024;
/** Events of a text that is read at once take up to sixty times its length in memory. */
const wholeLimit = 32 * mebibyte;

export interface Document extends Built {
  /** False where the text goes on with another one. */
  readonly isOnly: boolean;
}

/** Whether a piece holds one list, or one map at the margin, and nothing else; it has no name and no tag. */
function isOne(events: readonly Event[], { text, isList }: Piece): boolean {
  const [, whole] = events;
  if (whole === undefined || whole.type !== (isList ? EVENT_ID.SEQUENCE : EVENT_ID.MAPPING)) return false;
  const isPlaced = isList || whole.start === 0 || text[whole.start - 1] === '\n';
  const isBlock = whole.style === COLLECTION_STYLE.BLOCK;
  return isBlock && isPlaced && whole.anchorStart < 0 && whole.tagStart < 0 && events.at(-2)?.type === EVENT_ID.POP;
}

const columnOf = (text: string, at: number): number => at - text.lastIndexOf('\n', at - 1) - 1;

/** Builds from the next piece of a text; false where it does not go on with what those before it began. */
function goesOn(state: Building, piece: Piece, text: string): boolean {
  if (piece.text.length > wholeLimit) return false;
  const events = parseEvents(piece.text, { maxDepth: depthLimit - 1 });
  if (!piece.isList && isInList(state)) close(state);
  if (!isOne(events, piece) || isInList(state) !== piece.isList) return false;
  if (piece.isList && columnOf(text, state.top.at) !== piece.text.indexOf('-')) return false;
  // The outermost map goes on until the end, and so may the list that a piece ends in.
  const inner = events.slice(piece.at === 0 ? 1 : 2, -2);
  const last = !piece.isList && inner.at(-1)?.type === EVENT_ID.POP ? inner.splice(-1) : [];
  build(state, inner, piece);
  if (!isInList(state)) build(state, last, piece);
  return true;
}

/** The document of a text that can be cut; undefined where it cannot, or where anything about it is odd. */
function inPieces(text: string, source: Source, origins: Origins, size: number): Built | undefined {
  const state = startBuilding(source, origins);
  try {
    for (const piece of piecesOf(text, size)) if (!goesOn(state, piece, text)) return undefined;
  } catch (error) {
    // A text that is too long for the whole to be read can only be told of in pieces.
    const isLong = text.length > wholeLimit;
    if (error instanceof Bomb || (error instanceof YAMLException && !isLong)) return undefined;
    throw error;
  }
  const document = built(state);
  return document.value === undefined ? undefined : document;
}

function inOne(text: string, source: Source, origins: Origins): Document {
  if (text.length > wholeLimit) {
    const [size, limit] = [Math.ceil(text.length / mebibyte), wholeLimit / mebibyte];
    const { file } = source;
    return {
      value: undefined,
      findings: [finding('NAP104', { name: file, size, limit }, { place: { file } })],
      isOnly: true,
    };
  }
  const events = parseEvents(text, { maxDepth: depthLimit });
  const second = events.findIndex((event, i) => i > 0 && event.type === EVENT_ID.DOCUMENT);
  const state = startBuilding(source, origins);
  const isOnly = second < 0;
  try {
    build(state, isOnly ? events : events.slice(0, second), { text, at: 0 });
  } catch (error) {
    if (!(error instanceof Bomb)) throw error;
    return { value: undefined, findings: state.findings, isOnly };
  }
  return { ...built(state), isOnly };
}

/**
 * The first document of a text. `origins` gets the place of everything in it. Throws YAMLException. `size` is that of pieces,
 * in characters; nobody can tell from the document.
 */
export function readDocument(text: string, source: Source, origins: Origins, size = pieceSize): Document {
  const document = inPieces(text, source, origins, size);
  return document === undefined ? inOne(text, source, origins) : { ...document, isOnly: true };
}

/** A part of a text that cannot be read, and why: where the parser stopped, and with what words. */
export interface Broken {
  readonly at: number;
  readonly text: string;
  readonly reason: string;
  readonly stop: number;
}

const brokenBy = (at: number, text: string, { reason, mark }: YAMLException): Broken => ({
  at,
  text,
  reason,
  stop: mark?.position ?? 0,
});

function brokenIn({ at, text }: Piece): Broken | undefined {
  try {
    const [, whole] = parseEvents(text, { maxDepth: depthLimit });
    // A key without its colon is a text.
    if (whole?.type !== EVENT_ID.SCALAR || whole.valueEnd <= whole.valueStart) return undefined;
    return { at, text, reason: "':' is missing", stop: whole.valueStart };
  } catch (error) {
    if (error instanceof YAMLException) return brokenBy(at, text, error);
    throw error;
  }
}

/** Every entry of a text that cannot be read by itself; the whole where it cannot be cut, or `error` is of none of them. */
export function* brokenParts(text: string, error: YAMLException): Generator<Broken> {
  let first: number | undefined;
  for (const piece of piecesOf(text, 1, true)) {
    // Nobody waits for the last of many.
    if (first !== undefined && piece.at > first + 8 * mebibyte) return;
    const own = brokenIn(piece);
    if (own === undefined) continue;
    first ??= piece.at;
    yield own;
  }
  if (first === undefined) yield brokenBy(0, text, error);
}
