// A block collection of YAML as pieces of its text: one entry of thousands is changed, and the others are not even parsed.

import type { Path } from '../source/located.js';

export type Lines = readonly string[];

/** An entry of a map or of a list. */
export interface Piece {
  /** As written, without quotes; '' in a list. */
  readonly key: string;
  /** Comments and empty lines above it. */
  readonly above: Lines;
  /** From the line of the key or the dash to the last one that belongs to it. */
  readonly lines: Lines;
}

export interface Pieces {
  readonly kind: 'map' | 'list';
  /** Spaces before each key or dash. */
  readonly indent: number;
  readonly pieces: readonly Piece[];
  /** Comments and empty lines after the last entry. */
  readonly below: Lines;
}

const isBare = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);
const isItem = (line: string): boolean => /^ *-(?: |$)/.test(line);
/** The end of a list or map in brackets, which may stand under the key that begins it. */
export const closes = (line: string, head: string): boolean => /^ *[\]}]/.test(line) && /[[{]$/.test(head);

/** Number of spaces at the start of a line. */
function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at += 1;
  return at;
}

/** The key at the start of a line, and what follows its colon. Keys with escapes and explicit keys ("? ") are not taken. */
function entryIn(line: string): { readonly key: string; readonly value: string } | undefined {
  const text = line.trimStart();
  const [quoted = '', double, single] = /^(?:"([^"\\]*)"|'([^']*)')/.exec(text) ?? [];
  if (quoted === '' && !/^[^"'#&*!|>%@`{}[\],?-]/.test(text)) return undefined;
  const colon = quoted.length + text.slice(quoted.length).search(/:(?:[ \t]|$)/);
  const plain = text.slice(0, colon).trimEnd();
  if (colon < quoted.length || (quoted !== '' && plain !== quoted)) return undefined;
  return { key: double ?? single ?? plain, value: text.slice(colon + 1).trim() };
}

export const keyIn = (line: string): string | undefined => entryIn(line)?.key;

/** Cuts a text at the entries of its outermost collection; undefined where that is not written as a block. */
export function piecesOf(lines: Lines): Pieces | undefined {
  const first = lines.find((line) => !isBare(line) && line !== '---') ?? '';
  const [indent, isList] = [indentOf(first), isItem(first)];
  const pieces: { key: string; above: string[]; lines: string[] }[] = [];
  let pending: string[] = [];
  for (const line of lines) {
    const [last, depth] = [pieces.at(-1), indentOf(line)];
    const isBlank = depth === line.length || (line.charCodeAt(depth) < 32 && line.trim() === '');
    const isBelow =
      depth === indent && last !== undefined && (closes(line, last.lines[0] ?? '') || (!isList && isItem(line)));
    if (last !== undefined && !isBlank && (depth > indent || isBelow)) {
      last.lines.push(...pending, line);
      pending = [];
    } else if (isBare(line) || (last === undefined && line === '---')) pending.push(line);
    else {
      const key = isList ? (isItem(line) ? '' : undefined) : keyIn(line);
      if (depth !== indent || key === undefined || line.includes('\t')) return undefined;
      pieces.push({ key, above: pending, lines: [line] });
      pending = [];
    }
  }
  return pieces.length === 0 ? undefined : { kind: isList ? 'list' : 'map', indent, pieces, below: pending };
}

/** The lines of an entry's value where they stand below its key; undefined where it begins on the line of the key. */
export function blockOf({ lines: [head = '', ...rest] }: Piece): Lines | undefined {
  const { value = '' } = entryIn(head) ?? {};
  return rest.length > 0 && (value === '' || value.startsWith('#')) ? rest : undefined;
}

/** The lines with those changed to which a path leads; undefined where they are not written as blocks, or the change is. */
export function within(lines: Lines, path: Path, change: (lines: Lines) => Lines | undefined): Lines | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(lines);
  const cut = piecesOf(lines);
  const piece = typeof step === 'number' ? cut?.pieces[step] : cut?.pieces.find(({ key }) => key === step);
  if (cut === undefined || piece === undefined || (cut.kind === 'list') !== (typeof step === 'number'))
    return undefined;
  const value = cut.kind === 'list' ? put(piece.lines, cut.indent, ' ') : blockOf(piece);
  const made = value === undefined ? undefined : within(value, rest, change);
  if (made === undefined) return undefined;
  const own = cut.kind === 'list' ? put(made, cut.indent, '-') : [piece.lines[0] ?? '', ...made];
  return joined(
    cut,
    cut.pieces.map((one) => (one === piece ? { ...one, lines: own } : one)),
  );
}

/** The first line with another sign: a record of a list is a map with a dash in place of a space. */
const put = ([head = '', ...rest]: Lines, at: number, sign: string): Lines => [
  head.slice(0, at).padEnd(at) + sign + head.slice(at + 1),
  ...rest,
];

/** The collection with other pieces, and lines of new ones after them. */
export const joined = ({ below }: Pieces, pieces: readonly Piece[], more: Lines = []): Lines => [
  ...pieces.flatMap(({ above, lines }) => [...above, ...lines]),
  ...more,
  ...below,
];

/** Lines moved to the right, or to the left where `by` is below zero. */
export const moved = (lines: Lines, by: number): Lines =>
  by > 0
    ? lines.map((line) => (line === '' ? line : ' '.repeat(by) + line))
    : lines.map((line) => line.slice(Math.min(-by, indentOf(line))));
