// The comments of a YAML form: those that say what the plan says, by the row that they stand in, and those that somebody
// added or changed.

import { Lexer } from 'yaml';
import { commentCheck, toldMark } from './yaml-marks.js';

export interface Comment {
  /** Offset into the text. */
  readonly at: number;
  /** With its sign. */
  readonly text: string;
}

/** Marks of the lexer that are no part of the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const scalarMark = '\u001f';

export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      isScalar = token === scalarMark;
      continue;
    }
    if (token.startsWith('#') && !isScalar) comments.push({ at, text: token.trim() });
    isScalar = false;
    at += token.length;
  }
  return comments;
}

interface SortedComments {
  /** Comments that say what the plan says, by row. */
  readonly told: ReadonlyMap<string, readonly Comment[]>;
  readonly others: readonly Comment[];
}

/** `keys` are the rows of the form and its other keys (undefined) by position, ascending. */
export function sortedComments(
  comments: readonly Comment[],
  keys: readonly (readonly [number, string | undefined])[],
  known: ReadonlySet<string>,
  sha256: (text: string) => string,
): SortedComments {
  const told = new Map<string, Comment[]>();
  const others: Comment[] = [];
  let next = 0;
  for (const comment of comments) {
    while ((keys[next]?.[0] ?? Number.POSITIVE_INFINITY) < comment.at) next += 1;
    const row = keys[next - 1]?.[1];
    if (comment.text.startsWith(toldMark) && row !== undefined) told.set(row, [...(told.get(row) ?? []), comment]);
    else if (/[^#\s]/.test(comment.text) && !known.has(commentCheck(comment.text, sha256))) others.push(comment);
  }
  return { told, others };
}
