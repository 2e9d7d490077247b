// All syntax errors of a YAML text at once, in napkit's words. Loaded only when a text has one.

import { type ErrorCode, parseAllDocuments, type YAMLParseError } from 'yaml';
import type { Fault } from '../finding/codes/reading.js';
import type { Broken } from './yaml-document.js';

export interface FaultAt {
  readonly fault: Fault;
  readonly at: number;
}

const faults: { readonly [C in ErrorCode]?: Fault } = {
  ALIAS_PROPS: 'anchor',
  BAD_ALIAS: 'anchor',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'nested',
  BLOCK_IN_FLOW: 'bracket',
  MULTILINE_IMPLICIT_KEY: 'multiline',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};
/** Told by the building of values already, or no error of syntax. */
const others: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS', 'NON_STRING_KEY']);
const limit = 20;
/** This parser takes seventy times the length of a text in memory, and a second for so many characters. */
const longest = 1024 * 1024;
/** Behind so many everything is wrong. */
const mostErrors = 1000;

function missing(message: string): Fault {
  if (message.startsWith('Sequence item')) return 'indent';
  if (message.includes(',')) return 'comma';
  return /flow|\]|\}/.test(message) ? 'bracket' : 'colon';
}

/** The fault behind the words of the first parser, where the second one finds nothing. */
function faultOf(reason: string): Fault {
  if (reason.includes('tab')) return 'tab';
  if (/indent/.test(reason)) return 'indent';
  if (/printable|null byte|JSON character/.test(reason)) return 'character';
  if (reason.includes('quoted')) return 'quote';
  if (reason.includes('flow collection')) return 'bracket';
  if (reason.includes('tag')) return 'tag';
  if (/anchor|alias/.test(reason)) return 'anchor';
  if (/directive/.test(reason)) return 'directive';
  return reason.includes("':'") || reason.includes('multiline') ? 'colon' : 'other';
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** A key over several lines: one without a colon where a line begins, or else a line that is indented too far. */
function multiline(text: string, [from, to]: readonly [number, number]): FaultAt {
  if (/^[\s-]*$/.test(lineBefore(text, from))) return { fault: 'colon', at: from };
  const lastLine = text.lastIndexOf('\n', to - 1) + 1;
  const indent = /^ */.exec(text.slice(lastLine, to))?.[0].length ?? 0;
  return { fault: 'multiline', at: Math.max(from, lastLine + indent) };
}

/** `last` is the place of the last sign of the text that is no space. */
function faultAt(text: string, last: number, { code, message, pos }: YAMLParseError): FaultAt {
  if (code === 'MULTILINE_IMPLICIT_KEY' && text.slice(...pos).includes('\n')) return multiline(text, pos);
  const blank = /(?:[ \t]*(?:#.*)?\r?\n)*/y;
  blank.lastIndex = pos[0];
  const at = Math.min(blank.test(text) ? blank.lastIndex : pos[0], last);
  const [, quote] = /^Missing closing (["'])/.exec(message) ?? [];
  // Nothing of the kind follows the mark that is not closed.
  if (quote !== undefined) return { fault: 'quote', at: text.lastIndexOf(quote, pos[0]) };
  if (code === 'MISSING_CHAR') return { fault: missing(message), at };
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return { fault: 'bracket', at };
  // Within a line of brackets one word follows another, or a colon a colon.
  if (code === 'BLOCK_IN_FLOW' && /[{[]/.test(lineBefore(text, pos[0]))) return { fault: 'comma', at };
  // A line that goes on with nothing above it.
  if (message.endsWith('in YAML stream') && /^ +$/.test(lineBefore(text, at))) return { fault: 'indent', at };
  return { fault: faults[code] ?? 'other', at };
}

/** What the forgiving parser finds; nothing where it gives up itself (texts made to break parsers). */
function errorsOf(text: string): readonly FaultAt[] {
  if (text.length > longest) return [];
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const all = 'empty' in documents ? [] : documents.flatMap((document) => document.errors);
    const errors = all.slice(0, mostErrors);
    const last = Math.max(0, text.trimEnd().length - 1);
    const spread = new Set(errors.filter((e) => e.code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]));
    return errors
      .filter(({ code, pos }) => !others.has(code) && !(code === 'BLOCK_AS_IMPLICIT_KEY' && spread.has(pos[0])))
      .map((error) => faultAt(text, last, error));
  } catch {
    return [];
  }
}

/** What makes that which follows look wrong, too. */
const isLast = ({ fault }: FaultAt): boolean => fault === 'bracket' || fault === 'quote';
const leads: ReadonlySet<Fault> = new Set(['indent', 'tab', 'multiline', 'colon', 'other', 'start']);
const follows: ReadonlySet<Fault> = new Set(['indent', 'tab', 'multiline', 'other']);

/** Without those faults that an earlier one may have caused: after one wrong indentation no other one counts. */
function ownFaults(found: readonly FaultAt[]): readonly FaultAt[] {
  const last = found.findIndex(isLast);
  const told = last < 0 ? found : found.slice(0, last + 1);
  const lead = told.findIndex(({ fault }) => leads.has(fault));
  return lead < 0 ? told : told.filter(({ fault }, i) => i <= lead || !follows.has(fault));
}

/** Marks that a program leaves where two people changed the same lines. */
const conflict = /^<{7}(?=\s|$)/gm;

/** One fault a line, in the order of a text; at least the one that the first parser met. */
function faultsOf({ text, reason, stop }: Broken): readonly FaultAt[] {
  const found = [...errorsOf(text)].sort((a, b) => a.at - b.at);
  if (found.length === 0) return [{ fault: faultOf(reason), at: stop }];
  let end = -1;
  const onePerLine: FaultAt[] = [];
  for (const one of found) {
    if (one.at <= end) continue;
    onePerLine.push(one);
    const next = text.indexOf('\n', one.at);
    end = next < 0 ? text.length : next;
  }
  return ownFaults(onePerLine);
}

/** The faults of all parts of a text that cannot be read. */
export function yamlFaults(text: string, parts: Iterable<Broken>): readonly FaultAt[] {
  const found = Array.from(text.matchAll(conflict), ({ index: at }): FaultAt => ({ fault: 'conflict', at }));
  if (found.length > 0) return found.slice(0, limit);
  for (const part of parts) {
    found.push(...faultsOf(part).map(({ fault, at }) => ({ fault, at: part.at + at })));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
