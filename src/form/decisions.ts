// Conflicts as a file for a person to decide on, and what was decided in it.

import { parseDocument } from 'yaml';
import type { Plan } from '../plan/model.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Place, Value } from '../source/located.js';
import type { Say } from '../text/say.js';
import type { Claim, Conflict, Decision } from './merge.js';

export interface Decisions {
  decision(row: string, field: string): Decision | undefined;
  /** Entries that decide nothing that is open, "row field"; filled while merging. */
  readonly all: readonly { readonly row: string; readonly field: string }[];
}

export const noDecisions: Decisions = { decision: () => undefined, all: [] };

const quoted = (value: Value): string => JSON.stringify(value);
const cellText = ({ file, sheet, cell, line }: Place): string =>
  [file, sheet === undefined ? line : `${sheet}!${cell}`].filter((part) => part !== undefined).join(' ');

/** The conflicts as YAML with an empty `take` each, the values and their cells beside. */
export function decisionsText(plan: Plan, period: string, conflicts: readonly Conflict[], say: Say): string {
  const head = say('merge.decisions.head')
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');
  const entries = conflicts.map(
    ({ row, field, claims }) =>
      `  - on: ${quoted(row)}\n    field: ${quoted(field)}\n    values:\n${claims.map(claimLine).join('')}    take:\n`,
  );
  return `${head}plan: ${quoted(plan.id)}\nperiod: ${quoted(period)}\ndecisions:\n${entries.join('')}`;
}

const claimLine = ({ who, value, place }: Claim): string =>
  `      ${quoted(who)}: ${quoted(value)}${place === undefined ? '' : ` # ${cellText(place)}`}\n`;

/** Why a decisions file cannot be used. */
export type DecisionsProblem =
  | { readonly why: 'syntax'; readonly line: number }
  | { readonly why: 'shape' }
  | { readonly why: 'plan'; readonly found: string }
  | { readonly why: 'period'; readonly found: string };

/** What a decisions file says; entries without `take` decide nothing. */
export function decisionsFrom(text: string, plan: string, period: string): Decisions | DecisionsProblem {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return { why: 'syntax', line: error.linePos?.[0].line ?? 1 };
  const value = document.toJS() as Value;
  if (!isFields(value) || !Array.isArray(value['decisions'])) return { why: 'shape' };
  if (value['plan'] !== plan) return { why: 'plan', found: String(value['plan'] ?? '–') };
  if (value['period'] !== period) return { why: 'period', found: String(value['period'] ?? '–') };
  const entries = value['decisions'].filter(isFields);
  const taken = new Map(entries.flatMap(entryOf));
  return {
    decision: (row, field) => taken.get(`${row}\n${field}`),
    all: [...taken.keys()].map((key) => {
      const [row = '', field = ''] = key.split('\n');
      return { row, field };
    }),
  };
}

function entryOf({ on, field, take }: Fields): readonly (readonly [string, Decision])[] {
  if (take === null || take === undefined) return [];
  const decision = isFields(take) ? { value: take['value'] ?? null } : { take: String(take) };
  return [[`${String(on)}\n${String(field)}`, decision]];
}
