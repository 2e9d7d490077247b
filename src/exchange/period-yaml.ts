// A period's record written into the YAML text that holds it: only what changed is touched, so that comments, order and
// the way of writing of a hand-edited file stay. The text is cut at the entries of its blocks, and the YAML library sees
// those alone that change: the whole of a large plan would take it a minute.

import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { yamlOf } from './yaml-out.js';
import {
  blockOf,
  closes,
  joined,
  keyIn,
  type Lines,
  moved,
  type Piece,
  type Pieces,
  piecesOf,
  within,
} from './yaml-pieces.js';
import { documentEdited, documentGrown, freshLines, matched, type Style, same, styleOf } from './yaml-sync.js';

/**
 * The text with the changes from `was` to `now` made; both are canonical records of the period. `path` leads to the
 * record in the text: [] where the file is about one period, ["periods", 2] in a list. Lines without a change stay as
 * somebody wrote them.
 */
export function periodEdited(text: string, was: Fields, now: Fields, path: Path): string {
  if (same(was, now)) return text;
  return inPeriods(text, path.length > 0, (lines, style) => {
    const byPieces = within(lines, path, (record) =>
      record.some(isNamed) ? undefined : valueEdited(record, was, now, style),
    );
    return byPieces ?? documentEdited(lines, path, was, now, style);
  });
}

/** The text of a plan with one more record at the end of its list of periods. */
export function periodAdded(text: string, record: Fields): string {
  return inPeriods(text, true, (lines, style) => {
    const [head = '', ...rest] = yamlOf(record, [], style).trimEnd().split('\n');
    const item = [`- ${head}`, ...moved(rest, 2)];
    const list = ['periods:', ...moved(item, style.indentSeq === false ? 0 : 2)];
    const [first = '', second] = lines;
    if (first === '' || (second === undefined && isEmpty(first))) return list;
    const added = within(lines, ['periods'], (value) => {
      const records = piecesOf(value);
      return records?.kind === 'list' ? joined(records, records.pieces, moved(item, records.indent)) : undefined;
    });
    return added ?? documentGrown(lines, 'periods', record, style);
  });
}

/**
 * The periods of a plan's text, and the text without them; undefined where they cannot be told apart. Two texts that are the
 * same beside their periods say the same there, and need not be read.
 */
export function periodsApart(text: string): { readonly periods: string; readonly beside: string } | undefined {
  const cut = periodsIn(text);
  if (cut === undefined || cut.own.split('\n').some(isNamed)) return undefined;
  return { periods: cut.own === '' ? '{}' : cut.own, beside: cut.before + cut.after };
}

/** `periods:` where it has nothing below. */
const isEmpty = (line: string): boolean => /:\s*(?:\[\s*\]|null|~)?\s*(?:#.*)?$/.test(line);

/** Something that has a name in YAML, or is named: it may be meant elsewhere too. */
const isNamed = (line: string): boolean => /(?:^|[-:?,[{])\s*[&*]\w/.test(line);

interface Cut {
  readonly before: string;
  /** From the line of the key to the last one of its value; '' where the text has no such key. */
  readonly own: string;
  readonly after: string;
}

/** Cuts the text of a plan at its periods: the rest can be large. Undefined where it is no such text, or not in block style. */
function periodsIn(text: string): Cut | undefined {
  const margin = [...text.matchAll(/^[^\s#-].*$/gm)];
  const isMap = margin.every(([line], i) => keyIn(line) !== undefined || closes(line, margin[i - 1]?.[0] ?? ''));
  const marks = text.lastIndexOf('\n---');
  if (!isMap || margin.length === 0 || marks >= (margin[0]?.index ?? 0)) return undefined;
  const keys = margin.map(([line]) => keyIn(line));
  const own = margin.filter((_, i) => keys[i] === 'periods');
  const [start] = own;
  if (own.length > 1 || keys.includes('period')) return undefined;
  if (start === undefined) return { before: text.endsWith('\n') ? text : `${text}\n`, own: '', after: '' };
  const next = margin[margin.indexOf(start) + 1]?.index ?? text.length;
  const value = text.slice(start.index, next).replace(/(?:\n[^\S\n]*|\n#.*)*$/, '');
  return { before: text.slice(0, start.index), own: value, after: text.slice(start.index + value.length) };
}

/** A change to the lines of the periods, or to all of them. */
function inPeriods(text: string, isPlan: boolean, change: (lines: Lines, style: Style) => Lines): string {
  const flat = text.replaceAll('\r\n', '\n');
  const { before, own, after } = (isPlan ? periodsIn(flat) : undefined) ?? { before: '', own: flat, after: '' };
  const made = before + change(own.split('\n'), styleOf(flat)).join('\n') + after;
  return flat === text ? made : made.replaceAll('\n', '\r\n');
}

/** The lines of a value with the changes made, entry by entry; undefined where it is not written as a block. */
function valueEdited(lines: Lines, was: Value, now: Value, style: Style): Lines | undefined {
  const cut = piecesOf(lines);
  if (cut?.kind === 'map' && isFields(was) && isFields(now)) return mapEdited(cut, was, now, style);
  if (cut?.kind !== 'list' || !areRecords(was) || !areRecords(now)) return undefined;
  return cut.pieces.length === was.length ? listEdited(cut, was, now, style) : undefined;
}

function mapEdited(cut: Pieces, was: Fields, now: Fields, style: Style): Lines {
  const left = cut.pieces.flatMap((piece) => {
    const [before, after] = [was[piece.key], now[piece.key]];
    if (after === undefined) return before === undefined ? [piece] : [];
    return same(before, after) ? [piece] : [{ ...piece, lines: entryEdited(piece, cut.indent, before, after, style) }];
  });
  const there = new Set(cut.pieces.map(({ key }) => key));
  const fresh = Object.entries(now).filter(([key]) => !there.has(key));
  const more = fresh.length === 0 ? [] : moved(freshLines(Object.fromEntries(fresh), style), cut.indent);
  return joined(cut, left, more);
}

/** The lines of an entry of a map with its value changed. */
function entryEdited(piece: Piece, indent: number, was: Value | undefined, now: Value, style: Style): Lines {
  const { key, lines } = piece;
  const value = blockOf(piece);
  const inner = value === undefined || was === undefined ? undefined : valueEdited(value, was, now, style);
  if (inner !== undefined) return [lines[0] ?? '', ...inner];
  return apart(lines, indent, (own) =>
    documentEdited(own, [], was === undefined ? {} : { [key]: was }, { [key]: now }, style),
  );
}

function listEdited(cut: Pieces, was: readonly Fields[], now: readonly Fields[], style: Style): Lines {
  const pieces = matched(was, now).map((from, i) => {
    const [before, after, piece] = [was[from ?? -1], now[i] ?? {}, cut.pieces[from ?? -1]];
    if (before === undefined || piece === undefined)
      return { key: '', above: [], lines: moved(freshLines([after], style), cut.indent) };
    if (same(before, after)) return piece;
    return {
      ...piece,
      lines: apart(piece.lines, cut.indent, (own) => documentEdited(own, [], [before], [after], style)),
    };
  });
  return joined(cut, pieces);
}

/** A change to lines as if they stood at the margin. */
const apart = (lines: Lines, indent: number, change: (own: Lines) => Lines): Lines =>
  moved(change(moved(lines, -indent)), indent);

const areRecords = (value: Value): value is readonly Fields[] & Value => Array.isArray(value) && value.every(isFields);
