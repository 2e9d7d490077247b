// Open rows of returns that do not say, or not in the plan's words, what they are about: once somebody has decided that,
// they are rows like all others.

import type { Plan } from '../plan/model.js';
import type { Value } from '../source/located.js';
import type { Unfit } from './outcome.js';
import type { Added, Answer, ReturnRead, UnnamedRow, WrongCell } from './return.js';
import { namesOf, subjectNamed } from './return-subject.js';

const unnamedIn = ({ unnamed = [] }: ReturnRead, row: string): UnnamedRow | undefined =>
  unnamed.find((one) => one.row === row);

/** Whether a cell names what its row is about. */
export const isName = (read: ReturnRead, { row, field }: WrongCell): boolean =>
  unnamedIn(read, row) !== undefined && namesOf(row).includes(field);

/** Why a row cannot be about what was decided; undefined where it can. */
export function nameProblem(
  value: Value,
  { row, field }: WrongCell,
  read: ReturnRead,
  plan: Plan,
): Unfit['why'] | undefined {
  if (typeof value !== 'string') return 'unknown';
  const isKnown = field === 'part' || (field === 'on' ? plan.node : plan.sources).has(value.trim());
  if (!isKnown || value.trim() === '') return 'unknown';
  const names = without(unnamedIn(read, row)?.names ?? [], field);
  const subject = subjectNamed(row, [...names, { row, field, value, place: { file: read.file } }]);
  return subject !== undefined && subjectsBeside(read, row).has(subject) ? 'twice' : undefined;
}

/** What the other rows of the return are about. */
function subjectsBeside({ answers, unnamed = [] }: ReturnRead, row: string): ReadonlySet<string | undefined> {
  const others = unnamed.filter((one) => one.row !== row);
  return new Set([...answers.map((one) => one.row), ...others.map((one) => subjectNamed(one.row, one.names))]);
}

const without = (answers: readonly Answer[], field: string): readonly Answer[] =>
  answers.filter((answer) => answer.field !== field);

/** The return with a decided answer in a row without a name; undefined where the row has one. No name: the row is left out. */
export function enteredUnnamed(read: ReturnRead, cell: WrongCell, answer: Answer | undefined): ReturnRead | undefined {
  const row = unnamedIn(read, cell.row);
  if (row === undefined) return undefined;
  if (!isName(read, cell)) return renamed(read, { ...row, answers: put(row.answers, cell.field, answer) });
  return answer === undefined
    ? leftOut(read, row)
    : renamed(read, { ...row, names: put(row.names, cell.field, answer) });
}

const put = (answers: readonly Answer[], field: string, answer: Answer | undefined): readonly Answer[] => [
  ...without(answers, field),
  ...(answer === undefined ? [] : [answer]),
];

/** Its answers are answers of the return once it is known what they are about, and nothing in it is wrong any more. */
function renamed(read: ReturnRead, row: UnnamedRow): ReturnRead {
  const others = (read.unnamed ?? []).filter((one) => one.row !== row.row);
  const subject = subjectNamed(row.row, row.names);
  if (subject === undefined || read.wrong.some((cell) => cell.row === row.row))
    return { ...read, unnamed: [...others, row] };
  const isIn = (one: { readonly row: string }): boolean => one.row === row.row;
  return {
    ...read,
    unnamed: others,
    answers: [...read.answers, ...row.answers.map((answer) => ({ ...answer, row: subject }))],
    decided: (read.decided ?? []).map((cell) => (isIn(cell) ? { ...cell, row: subject } : cell)),
  };
}

/** What was typed in it is kept in the note. */
function leftOut(read: ReturnRead, { row, names, answers }: UnnamedRow): ReturnRead {
  const wrong = read.wrong.filter((cell) => cell.row === row);
  const isWrong = ({ at }: ReturnRead['findings'][number]): boolean =>
    'place' in at && wrong.some(({ place }) => JSON.stringify(place) === JSON.stringify(at.place));
  const typed = [...names, ...answers].map(({ field, value, place }) => ({ field, typed: String(value), place }));
  const kept = [...typed, ...wrong].map(
    (one): Added => ({ kind: 'comment', place: one.place, text: `${one.field}: “${one.typed}” → –` }),
  );
  return {
    ...read,
    unnamed: (read.unnamed ?? []).filter((one) => one.row !== row),
    wrong: read.wrong.filter((cell) => cell.row !== row),
    findings: read.findings.filter((one) => !isWrong(one)),
    added: [...read.added, ...kept],
  };
}
