// Records written into the YAML text that holds them: only what changes is touched, so that comments, order and the way of
// writing of a hand-edited file stay. The text is cut at the entries of its blocks, and the YAML library sees those alone
// that change: the whole of a large plan would take it a minute.

import { type Fields, isFields, own } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { inKey, reachesOut } from './yaml-key.js';
import { yamlOf } from './yaml-out.js';
import { blockOf, joined, type Lines, moved, type Piece, type Pieces, piecesOf, within } from './yaml-pieces.js';
import { documentEdited, documentGrown, freshLines, matched, type Style, same, styleOf } from './yaml-sync.js';

/**
 * The text with the changes from `was` to `now` made; both are canonical. `path` leads to the record in the text: [] where
 * the file is about it alone, ["periods", 2] in a list. Lines without a change stay as somebody wrote them; what is new
 * stands after what is before it in `now`.
 */
export function recordEdited(text: string, was: Fields, now: Fields, path: Path): string {
  if (same(was, now)) return text;
  const style = styleOf(text);
  const [key] = path;
  return inKey(text, typeof key === 'string' ? key : undefined, (lines) => {
    const byPieces = within(lines, path, (record) =>
      record.some(reachesOut) ? undefined : valueEdited(record, was, now, style),
    );
    return byPieces ?? documentEdited(lines, path, was, now, style);
  });
}

/** The text of a plan with one more record at the end of the list under `key`, which is made where it is missing. */
export function recordAdded(text: string, key: string, record: Fields): string {
  const style = styleOf(text);
  const [, head = '', ...rest] = yamlOf({ [key]: [record] }, [], style)
    .replace(/\n$/, '')
    .split('\n');
  const item = moved([head, ...rest], -head.indexOf('-'));
  return inKey(text, key, (lines) => {
    const list = moved(item, style.indentSeq === false ? 0 : 2);
    const [first = '', ...others] = lines;
    if (first === '' && others.length === 0) return [...(text.trim() === '' ? [] : ['']), `${key}:`, ...list, ''];
    const empty = /^(\w+):\s*(?:\[\s*\]|null|~)?(\s*#.*)?$/.exec(first);
    if (empty !== null && others.length === 0) return [`${key}:${empty[2] ?? ''}`, ...list];
    const added = within(lines, [key], (value) => {
      const records = piecesOf(value);
      if (records?.kind !== 'list') return undefined;
      const gap = isSpaced(records) ? [''] : [];
      return joined(records, records.pieces, [...gap, ...moved(item, records.indent)]);
    });
    return added ?? documentGrown(lines, key, record, style);
  });
}

/** Whether empty lines stand between the records; one that has several lines gets one too. */
function isSpaced({ pieces: [first, second] }: Pieces): boolean {
  return second === undefined ? (first?.lines.length ?? 0) > 1 : second.above.includes('');
}

/** The lines of a value with the changes made, entry by entry; undefined where it is not written as a block. */
function valueEdited(lines: Lines, was: Value, now: Value, style: Style): Lines | undefined {
  const cut = piecesOf(lines);
  if (cut?.kind === 'map' && isFields(was) && isFields(now)) return mapEdited(cut, was, now, style);
  if (cut?.kind !== 'list' || !areRecords(was) || !areRecords(now)) return undefined;
  return cut.pieces.length === was.length ? listEdited(cut, was, now, style) : undefined;
}

type Entries = readonly (readonly [string, Value])[];

function mapEdited(cut: Pieces, was: Fields, now: Fields, style: Style): Lines {
  const left = cut.pieces.flatMap((piece) => {
    const [before, after] = [own(was, piece.key), own(now, piece.key)];
    if (after === undefined) return before === undefined ? [piece] : [];
    return same(before, after) ? [piece] : [{ ...piece, lines: entryEdited(piece, cut.indent, before, after, style) }];
  });
  const fresh = freshAfter(cut, was, now);
  const linesOf = (fields: Entries): Piece => ({
    key: '',
    above: [],
    lines: moved(freshLines(Object.fromEntries(fields), style), cut.indent),
  });
  const pieces = left.flatMap((piece) => {
    const more = fresh.get(piece.key);
    return more === undefined ? [piece] : [piece, linesOf(more)];
  });
  const first = fresh.get('');
  return joined(cut, first === undefined ? pieces : [...pieces.slice(0, 1), linesOf(first), ...pieces.slice(1)]);
}

/** New entries by the key after which they stand in `now`; '' where none is before them. */
function freshAfter({ pieces }: Pieces, was: Fields, now: Fields): ReadonlyMap<string, Entries> {
  const there = new Set(pieces.map(({ key }) => key));
  const fresh = new Map<string, (readonly [string, Value])[]>();
  let before = '';
  for (const [key, value] of Object.entries(now)) {
    if (there.has(key)) before = key;
    if (there.has(key) || same(own(was, key), value)) continue;
    const others = fresh.get(before) ?? [];
    fresh.set(before, others);
    others.push([key, value]);
  }
  return fresh;
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
