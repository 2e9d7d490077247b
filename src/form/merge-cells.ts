// Cells of returns that are wrong, and what somebody decided to enter instead: the form itself stays as it came.

import type { Finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Place, Value } from '../source/located.js';
import { enteredUnnamed, isName, nameProblem } from './merge-names.js';
import { type Conflict, cellKey, type Decision, type Decisions, type Unfit, unfitAs } from './outcome.js';
import type { Answer, ReturnRead, WrongCell } from './return.js';
import { fits } from './return-answer.js';

export interface Decided {
  readonly reads: readonly ReturnRead[];
  readonly unfit: readonly Unfit[];
  /** What is left of the decisions. */
  readonly decisions: Decisions;
}

/** "cell MoI progress 2.1": a decision on what one institution typed, not on what it and others say. */
const rowOf = ({ key }: ReturnRead, { row }: WrongCell): string => `cell ${key.institution} ${row}`;

/** Returns with what was decided in the place of wrong cells; what was typed there is kept in the note. */
export function withDecidedCells(plan: Plan, reads: readonly ReturnRead[], decisions: Decisions): Decided {
  const left = new Map(decisions);
  const unfit: Unfit[] = [];
  const decided = (read: ReturnRead, cell: WrongCell): ReturnRead => {
    const [row, { field }] = [rowOf(read, cell), cell];
    const decision = decisions.get(cellKey(row, field));
    if (decision === undefined) return read;
    left.delete(cellKey(row, field));
    const found = decidedValue(decision, cell, read, plan);
    if ('value' in found) return entered(read, cell, found.value, decision.place);
    unfit.push(unfitAs(row, field, found.why, decision));
    return read;
  };
  return { reads: reads.map((read) => read.wrong.reduce(decided, read)), unfit, decisions: left };
}

/** Wrong cells as conflicts of which nobody but the institution claims anything. */
export const openCells = (reads: readonly ReturnRead[]): readonly Conflict[] =>
  reads.flatMap((read) =>
    read.wrong.map((cell) => ({
      row: rowOf(read, cell),
      field: cell.field,
      claims: [{ who: read.key.institution, value: cell.typed, place: cell.place }],
    })),
  );

/** The value, null to leave the cell empty; or why the decision cannot be used. */
function decidedValue(
  decision: Decision,
  cell: WrongCell,
  read: ReturnRead,
  plan: Plan,
): { readonly value: Value } | Pick<Unfit, 'why'> {
  const { row, field, typed } = cell;
  if (decision.values !== undefined && decision.values[read.key.institution] !== typed) return { why: 'changed' };
  if (!('value' in decision)) return { why: 'take' };
  const { value } = decision;
  if (value === null) return { value };
  const why = isName(read, cell) ? nameProblem(value, cell, read, plan) : fits(value, field, row) ? undefined : 'value';
  return why === undefined ? { value } : { why };
}

function entered(read: ReturnRead, cell: WrongCell, value: Value, decidedAt: Place = cell.place): ReturnRead {
  const { row, field, typed, place } = cell;
  const isIt = (answer: Answer): boolean => answer.row === row && answer.field === field;
  const isThere = (one: Place): boolean =>
    one.sheet === place.sheet && one.cell === place.cell && one.line === place.line && one.column === place.column;
  const isElsewhere = ({ at }: Finding): boolean => !('place' in at) || !isThere(at.place);
  const others = read.answers.filter((answer) => !isIt(answer));
  const missing = read.missing.filter((one) => value === null || one.row !== row || one.field !== field);
  const answer = value === null ? undefined : { row, field, value, place };
  const told = {
    ...read,
    missing,
    filled: read.filled + read.missing.length - missing.length,
    wrong: read.wrong.filter((one) => !isThere(one.place)),
    decided: [...(read.decided ?? []), { row, field, place: decidedAt }],
    findings: read.findings.filter(isElsewhere),
    added: [
      ...read.added,
      { kind: 'comment' as const, place, text: `${field}: “${typed}” → ${value === null ? '–' : String(value)}` },
    ],
  };
  return (
    enteredUnnamed(told, cell, answer) ?? { ...told, answers: answer === undefined ? others : [...others, answer] }
  );
}
