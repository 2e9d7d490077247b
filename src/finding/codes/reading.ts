// Codes of findings about files and YAML (NAP101-149).

import type { CodeTable } from './entry.js';

/** Kinds of files that people hand in and napkit does not read; one message word each. */
export type Foreign = 'pdf' | 'word' | 'csv' | 'html' | 'picture' | 'zip' | 'text' | 'other';
/** What is wrong with YAML, in napkit's words; one message word each. */
export type Fault =
  | 'indent'
  | 'tab'
  | 'colon'
  | 'quote'
  | 'escape'
  | 'bracket'
  | 'comma'
  | 'multiline'
  | 'start'
  | 'nested'
  | 'tag'
  | 'anchor'
  | 'directive'
  | 'character'
  | 'conflict'
  | 'other';

interface OfFile {
  readonly name: string;
}

export type ReadingArgs = {
  readonly NAP101: OfFile;
  readonly NAP102: OfFile;
  readonly NAP103: OfFile & { readonly kind: Foreign };
  readonly NAP104: OfFile & { readonly size: number; readonly limit: number };
  readonly NAP105: OfFile & { readonly encoding: 'utf-8' | 'utf-16' };
  readonly NAP106: OfFile & { readonly reason: string };
  readonly NAP107: OfFile;
  readonly NAP108: OfFile;
  readonly NAP109: OfFile;
  readonly NAP110: { readonly fault: Fault };
  readonly NAP111: { readonly key: string; readonly first: number };
  readonly NAP112: Record<never, never>;
  readonly NAP113: { readonly tag: string };
  readonly NAP114: Record<never, never>;
  readonly NAP115: { readonly key: string };
  readonly NAP116: { readonly name: string };
  readonly NAP117: { readonly name: string };
  readonly NAP118: { readonly limit: number };
  readonly NAP119: OfFile & { readonly found: 'list' | 'text' };
  readonly NAP120: OfFile;
  readonly NAP121: { readonly key: string; readonly first: string };
  readonly NAP122: { readonly key: string; readonly first: string; readonly kind: 'list' | 'map' | 'text' };
  readonly NAP123: { readonly name: string };
  readonly NAP124: { readonly kind: 'comment' | 'anchor'; readonly text: string };
};

const error = { level: 'error', family: 'reading' } as const;
const warning = { level: 'warning', family: 'reading' } as const;
const note = { level: 'note', family: 'reading' } as const;

export const readingCodes: CodeTable<ReadingArgs> = {
  NAP101: error,
  NAP102: error,
  NAP103: error,
  NAP104: error,
  NAP105: error,
  NAP106: error,
  NAP107: note,
  NAP108: note,
  NAP109: warning,
  NAP110: error,
  NAP111: error,
  NAP112: error,
  NAP113: error,
  NAP114: error,
  NAP115: error,
  NAP116: error,
  NAP117: error,
  NAP118: error,
  NAP119: error,
  NAP120: warning,
  NAP121: error,
  NAP122: error,
  NAP123: error,
  NAP124: warning,
};
