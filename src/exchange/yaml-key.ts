// One key of a plan's text apart from the rest, which can be large.

import { closes, keyIn, type Lines } from './yaml-pieces.js';

export interface Cut {
  readonly before: string;
  /** From the line of the key to the last one of its value; '' where the text has no such key. */
  readonly own: string;
  readonly after: string;
}

/** Cuts a text at a key; undefined where it is not a map in block style, or has that key twice. */
export function cutAt(text: string, key: string): Cut | undefined {
  if (text.trim() === '') return { before: text, own: '', after: '' };
  const margin = [...text.matchAll(/^[^\s#-].*$/gm)];
  const isMap = margin.every(([line], i) => keyIn(line) !== undefined || closes(line, margin[i - 1]?.[0] ?? ''));
  if (!isMap || margin.length === 0 || text.lastIndexOf('\n---') >= (margin[0]?.index ?? 0)) return undefined;
  const [start, ...others] = margin.filter(([line]) => keyIn(line) === key);
  if (start === undefined) return { before: text.endsWith('\n') ? text : `${text}\n`, own: '', after: '' };
  if (others.length > 0) return undefined;
  const next = margin[margin.indexOf(start) + 1]?.index ?? text.length;
  const end = endOf(text, start.index, next);
  return { before: text.slice(0, start.index), own: text.slice(start.index, end), after: text.slice(end) };
}

/** Where the last line between two places ends that is neither empty nor a comment at the margin. */
function endOf(text: string, from: number, to: number): number {
  for (let end = to; end > from; ) {
    const line = text.lastIndexOf('\n', end - 1) + 1;
    if (/^(?!#).*\S/.test(text.slice(line, end))) return end;
    end = line - 1;
  }
  return to;
}

/**
 * Something that has a name in YAML, or is named: it may be meant elsewhere too. And a text to which the empty lines below it
 * belong.
 */
export const reachesOut = (line: string): boolean => /(?:^|[-:?,[{])\s*[&*]\w|[|>][1-9]?\+/.test(line);

/**
 * The text of a key with its value ("{}" where there is none), and the text without it; undefined where they cannot be told
 * apart. Two texts that are the same beside a key say the same there, and need not be read.
 */
export function apart(text: string, key: string): { readonly own: string; readonly beside: string } | undefined {
  const cut = cutAt(text, key);
  if (cut === undefined || cut.own.split('\n').some(reachesOut)) return undefined;
  return { own: cut.own === '' ? '{}' : cut.own, beside: (cut.before + cut.after).trimEnd() };
}

/** A change to the lines of a key, or to all of them where it cannot be told apart. Line ends stay what they are. */
export function inKey(text: string, key: string | undefined, change: (lines: Lines) => Lines): string {
  const flat = text.replaceAll('\r\n', '\n');
  const { before, own, after } = (key === undefined ? undefined : cutAt(flat, key)) ?? {
    before: '',
    own: flat,
    after: '',
  };
  const made = before + change(own.split('\n')).join('\n') + after;
  return flat === text ? made : made.replaceAll('\n', '\r\n');
}
