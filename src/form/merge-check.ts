// Rows in which somebody decided something, as they stand after the merge: judged like the rows of a form, and told at
// the decision. A value alone may fit its field and contradict what stands beside it.

import type { Finding } from '../finding/finding.js';
import { rowParts } from '../finding/row-key.js';
import { type Fields, own } from '../plan/read.js';
import type { Place } from '../source/located.js';
import type { Decisions, Outcome } from './outcome.js';
import { heldKey, type ReportRow, reportRows } from './report-rows.js';
import type { ReturnRead } from './return.js';
import { checkRow } from './return-check.js';
import { partSums, wholeless } from './return-parts.js';
import type { RowRead } from './return-rows.js';

/** What was decided on a cell of the period, and where. */
interface DecidedCell {
  /** As the period holds it. */
  readonly row: string;
  readonly field: string;
  readonly place: Place;
}

/** Rows of which another cell is open wait for it. `told` are findings on the returns, which are not told twice; `title` is that of a field's column. */
export function decidedRowFindings(
  { report, merged, conflicts, unfit }: Outcome,
  decisions: Decisions,
  told: readonly Finding[],
  title: (row: string, field: string) => string,
): readonly Finding[] {
  if (merged.length === 0) return [];
  const inReturns = merged.flatMap(({ read }) => heldCells(read, read.decided ?? []));
  const between = [...decisions].flatMap(([key, { place }]) => {
    const [row = '', field = ''] = key.split('\n');
    const isUsed = !unfit.some((one) => one.row === row && one.field === field);
    return isUsed && place !== undefined ? [{ row, field, place }] : [];
  });
  const wrong = merged.flatMap(({ read }) => heldCells(read, read.wrong));
  const open = new Set([...conflicts, ...wrong].map(({ row }) => row));
  const decided = [...inReturns, ...between].filter(({ row }) => !open.has(row));
  const known = new Set(told.map(identity));
  return rowFindings(report, decided, title).filter((one) => !known.has(identity(one)));
}

/** Cells of a return by the rows of the period. */
const heldCells = ({ key }: ReturnRead, cells: readonly DecidedCell[]): readonly DecidedCell[] =>
  cells.map(({ row, field, place }) => ({ row: heldKey(row, key.institution), field, place }));

function rowFindings(
  report: Fields,
  decided: readonly DecidedCell[],
  title: (row: string, field: string) => string,
): readonly Finding[] {
  if (decided.length === 0) return [];
  const held = reportRows(report);
  const cells = decided.filter(({ row }) => held.has(row));
  const rowsBy = (isWanted: (row: string) => boolean): readonly RowRead[] =>
    [...held].flatMap(([key, row]) => (isWanted(key) ? [asRead(key, row, cells, title)] : []));
  const subjects = new Set(cells.map(({ row }) => subjectOf(row)));
  const whole = rowsBy((key) => cells.some(({ row }) => row === key));
  const parts = rowsBy((key) => key.startsWith('observation ') && subjects.has(subjectOf(key)));
  return [
    ...whole.flatMap((row) => checkRow(row, String(report['period']))),
    ...wholeless(new Map(parts.map((row) => [row.key, row]))),
    ...partSums(parts),
  ];
}

/** "observation I-1" of itself and of its parts. */
const subjectOf = (row: string): string => rowParts(row).slice(0, 2).join('\n');

const identity = ({ code, args }: Finding): string => `${code} ${'row' in args ? args.row : ''}`;

/** The row as if it stood in a form, its answers where something of it was decided. */
function asRead(
  key: string,
  { fields }: ReportRow,
  cells: readonly DecidedCell[],
  title: (row: string, field: string) => string,
): RowRead {
  const near = cells.filter(({ row }) => row === key);
  const [first] = near.length > 0 ? near : cells.filter(({ row }) => subjectOf(row) === subjectOf(key));
  const place = first?.place ?? { file: '' };
  const decisionOn = (field: string | undefined): Place | undefined => near.find((cell) => cell.field === field)?.place;
  const placeOf = (field: string): Place => decisionOn(field) ?? decisionOn(own(judgedBeside, field)) ?? place;
  return {
    key,
    answers: Object.entries(fields).map(([field, value]) => ({ row: key, field, value, place: placeOf(field) })),
    unread: [],
    place,
    titles: new Map(titled.map((field) => [field, title(key, field)])),
    mandatory: [],
  };
}

/** What is told at the one may be the other's fault. */
const judgedBeside: { readonly [field: string]: string } = {
  finished: 'started',
  percent: 'status',
  'obstacle.kind': 'obstacle.text',
};

/** Fields that the checks name. */
const titled = ['status', 'percent', 'obstacle.text', 'amount', 'committed', 'disbursed', 'value', 'text'];
