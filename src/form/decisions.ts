// Conflicts as a file for a person to decide on, and what was decided in it.

import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Plan } from '../plan/model.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Place, Value } from '../source/located.js';
import type { Say } from '../text/say.js';
import { type Claim, type Conflict, cellKey, type Decision, type Decisions } from './outcome.js';

const quoted = (value: Value): string => JSON.stringify(value);
const cellText = ({ file, sheet, cell, line }: Place): string =>
  [file, sheet === undefined ? line : `${sheet}!${cell}`].filter((part) => part !== undefined).join(' ');

/** The conflicts as YAML with an empty `take` each, the values and their cells beside. */
export function decisionsText(plan: Plan, period: string, conflicts: readonly Conflict[], say: Say): string {
  const head = say('merge.decisions.head')
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');
  return `${head}plan: ${quoted(plan.id)}\nperiod: ${quoted(period)}\ndecisions:\n${conflicts.map(entryText).join('')}`;
}

const entryText = ({ row, field, claims }: Conflict): string =>
  `  - on: ${quoted(row)}\n    field: ${quoted(field)}\n    values:\n${claims.map(claimLine).join('')}    take:\n`;

const claimLine = ({ who, value, place }: Claim): string =>
  `      ${quoted(who)}: ${quoted(value)}${place === undefined ? '' : ` # ${cellText(place)}`}\n`;

/**
 * The text of a decisions file with entries for conflicts that it does not know yet at its end; the text itself where it
 * knows all, undefined where they cannot be added without touching what somebody wrote.
 */
export function decisionsAdded(text: string, conflicts: readonly Conflict[]): string | undefined {
  const known = new Set(entriesIn(text)?.map(({ on, field }) => cellKey(String(on), String(field))));
  const fresh = conflicts.filter(({ row, field }) => !known.has(cellKey(row, field)));
  if (fresh.length === 0) return text;
  const added = `${text}${text.endsWith('\n') ? '' : '\n'}${fresh.map(entryText).join('')}`;
  return entriesIn(added)?.length === (entriesIn(text)?.length ?? 0) + fresh.length ? added : undefined;
}

function entriesIn(text: string): readonly Fields[] | undefined {
  const document = parseDocument(text);
  const value = document.errors.length === 0 ? (document.toJS() as Value) : null;
  const list = isFields(value) ? value['decisions'] : undefined;
  return Array.isArray(list) ? list.filter(isFields) : undefined;
}

/** Why a decisions file cannot be used. */
export type DecisionsProblem =
  | { readonly why: 'syntax'; readonly line: number }
  | { readonly why: 'shape' }
  | { readonly why: 'plan'; readonly found: string }
  | { readonly why: 'period'; readonly found: string };

/** What a decisions file says; entries without `take` decide nothing. `file` names it in places. */
export function decisionsFrom(
  text: string,
  plan: string,
  period: string,
  file: string,
): { readonly decisions: Decisions } | DecisionsProblem {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) return { why: 'syntax', line: error.linePos?.[0].line ?? 1 };
  const value = document.toJS() as Value;
  if (!isFields(value) || !Array.isArray(value['decisions'])) return { why: 'shape' };
  if (value['plan'] !== plan) return { why: 'plan', found: String(value['plan'] ?? '–') };
  // A year without quotes is a number.
  if (String(value['period'] ?? '–') !== period) return { why: 'period', found: String(value['period'] ?? '–') };
  const placeOf = (i: number): Place => {
    const take = document.getIn(['decisions', i, 'take'], true);
    const { line, col } = lineCounter.linePos(isNode(take) ? (take.range?.[0] ?? 0) : 0);
    return { file, line, column: col };
  };
  const entries = value['decisions'].flatMap((entry, i) => (isFields(entry) ? entryOf(entry, placeOf(i)) : []));
  return { decisions: new Map(entries) };
}

function entryOf({ on, field, take, values }: Fields, place: Place): readonly (readonly [string, Decision])[] {
  if (take === null || take === undefined) return [];
  const seen = { place, ...(isFields(values) ? { values } : {}) };
  const decision = isFields(take) ? { value: take['value'] ?? null, ...seen } : { take: String(take), ...seen };
  return [[cellKey(String(on), String(field)), decision]];
}
