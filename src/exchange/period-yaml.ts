// A period's record written into the YAML text that holds it: only what changed is touched, so that comments, order and
// the way of writing of a hand-edited file stay. The text is cut at the entries of its blocks, and the YAML library sees
// those alone that change: the whole of a large plan would take it a minute.

import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { yamlOf } from './yaml-out.js';
import { blockOf, joined, type Lines, moved, type Piece, type Pieces, piecesOf, within } from './yaml-pieces.js';
import { documentEdited, freshLines, matched, type Style, same, styleOf } from './yaml-sync.js';

/**
 * The text with the changes from `was` to `now` made; both are canonical records of the period. `path` leads to the
 * record in the text: [] where the file is about one period, ["periods", 2] in a list. Lines without a change stay as
 * somebody wrote them.
 */
export function periodEdited(text: string, was: Fields, now: Fields, path: Path): string {
  if (same(was, now)) return text;
  return inLines(text, (lines, style) => {
    const cut = within(lines, path, (record) =>
      record.some(isNamed) ? undefined : valueEdited(record, was, now, style),
    );
    return cut ?? documentEdited(lines, path, was, now, style);
  });
}

/** The text of a plan with one more record at the end of its list of periods. */
export function periodAdded(text: string, record: Fields): string {
  return inLines(text, (lines, style) => {
    const [head = '', ...rest] = yamlOf(record, [], style).trimEnd().split('\n');
    const item = [`- ${head}`, ...moved(rest, 2)];
    const list = ['periods:', ...moved(item, style.indentSeq === false ? 0 : 2)];
    const plan = piecesOf(lines);
    const periods = plan?.pieces.find(({ key }) => key === 'periods');
    if (plan?.kind === 'map' && periods === undefined) return joined(plan, plan.pieces, list);
    if (plan?.kind === 'map' && periods !== undefined && isEmpty(periods))
      return joined(
        plan,
        plan.pieces.map((piece) => (piece === periods ? { ...piece, lines: list } : piece)),
      );
    const added = within(lines, ['periods'], (value) => {
      const records = piecesOf(value);
      return records?.kind === 'list' ? joined(records, records.pieces, moved(item, records.indent)) : undefined;
    });
    return added ?? documentEdited(lines, ['periods'], [], [record], style);
  });
}

/**
 * The periods of a plan's text, and the text without them; undefined where they cannot be told apart. Two texts that are the
 * same beside their periods say the same there, and need not be read.
 */
export function periodsApart(text: string): { readonly periods: string; readonly beside: string } | undefined {
  const flat = text.replaceAll('\r\n', '\n');
  const cut = piecesOf(flat.split('\n'));
  if (cut?.kind !== 'map' || cut.indent > 0 || cut.pieces.some(({ key }) => key === 'period')) return undefined;
  const [piece, ...others] = cut.pieces.filter(({ key }) => key === 'periods');
  if (piece === undefined) return { periods: '{}', beside: flat };
  const list = blockOf(piece) ?? [];
  if (others.length > 0 || piecesOf(list)?.kind !== 'list' || list.some(isNamed)) return undefined;
  const periods = piece.lines.join('\n');
  // At the margin it stands once.
  const at = `\n${flat}`.indexOf(`\n${periods}`);
  return { periods, beside: flat.slice(0, at) + flat.slice(at + periods.length).replace(/^\n/, '') };
}

const isEmpty = ({ lines }: Piece): boolean =>
  lines.length === 1 && /:\s*(?:\[\s*\]|null|~)?\s*(?:#.*)?$/.test(lines[0] ?? '');

/** Something that has a name in YAML, or is named: it may be meant elsewhere too. */
const isNamed = (line: string): boolean => /(?:^|[-:?,[{])\s*[&*]\w/.test(line);

function inLines(text: string, change: (lines: Lines, style: Style) => Lines): string {
  const flat = text.replaceAll('\r\n', '\n');
  const made = change(flat.split('\n'), styleOf(flat)).join('\n');
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
