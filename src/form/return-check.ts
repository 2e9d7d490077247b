// What the rows of a return say, taken together: mandatory answers, answers that contradict each other.

import { codeTable } from '../finding/codes.js';
import { type Finding, finding } from '../finding/finding.js';
import { rowParts } from '../finding/row-key.js';
import type { Plan } from '../plan/model.js';
import { periodOf } from '../plan/period.js';
import { own } from '../plan/read.js';
import type { Place } from '../source/located.js';
import type { FormKey } from './form.js';
import type { Answer, ReturnRead, WrongCell } from './return.js';
import type { HiddenKeys } from './return-cells.js';
import { partSums, wholeless } from './return-parts.js';
import type { RowRead, RowsRead } from './return-rows.js';

interface CheckContext {
  readonly key: FormKey;
  readonly hidden: HiddenKeys;
  readonly plan: Plan;
  readonly file: string;
}

export function checkRows(
  { rows, seen, findings: read }: RowsRead,
  context: CheckContext,
): Pick<ReturnRead, 'answers' | 'filled' | 'missing' | 'wrong' | 'unnamed' | 'findings'> {
  const findings: Finding[] = [];
  const told = new Set(read.map(({ at }) => ('place' in at ? cellKey(at.place) : '')));
  const missing = missingIn(rows, told, findings);
  for (const key of context.hidden.rows.keys())
    if (!seen.has(key) && !/ \+\d+$/.test(key)) findings.push(deleted(key, rows, seen, context));
  const answered = new Map<string, RowRead>();
  for (const row of rows) {
    const other = answered.get(row.key);
    if (row.answers.length > 0 && other !== undefined)
      findings.push(
        finding(
          'NAP926',
          { row: row.key, other: other.place.cell ?? String(other.place.line ?? '') },
          { place: row.place },
        ),
      );
    else if (row.answers.length > 0 && row.names === undefined) answered.set(row.key, row);
    findings.push(...checkRow(row, context.key.period));
  }
  findings.push(...wholeless(answered), ...partSums([...answered.values()]));
  const mandatory = rows.reduce((sum, row) => sum + row.mandatory.length, 0);
  const answers = [...answered.values()].flatMap((row) => row.answers);
  const wrong = wrongIn(rows, [...read, ...findings]);
  const unnamed = rows.flatMap(({ key, names, answers: given }) =>
    names === undefined ? [] : [{ row: key, names, answers: given }],
  );
  return { answers, filled: mandatory - missing.length, missing, wrong, unnamed, findings };
}

/** Cells that were filled in and at which an error is told. */
function wrongIn(rows: readonly RowRead[], findings: readonly Finding[]): readonly WrongCell[] {
  const errors = new Set(findings.flatMap(({ code, at }) => (isError(code) && 'place' in at ? cellKey(at.place) : [])));
  return rows.flatMap(({ key, titles, answers, unread }) => {
    const read = answers.map(({ field, value, place }) => ({ field, typed: String(value), place }));
    const inOrder = [...titles.keys()];
    const cells = [...read, ...unread].sort((a, b) => inOrder.indexOf(a.field) - inOrder.indexOf(b.field));
    return cells.flatMap((cell) => (errors.has(cellKey(cell.place)) ? { row: key, ...cell } : []));
  });
}

const isError = (code: Finding['code']): boolean => codeTable[code].level === 'error';

/** Mandatory cells without an answer; told unless something was told of the cell when it was read. */
function missingIn(rows: readonly RowRead[], told: ReadonlySet<string>, findings: Finding[]): ReturnRead['missing'] {
  return rows.flatMap(({ key, titles, mandatory, answers }) =>
    mandatory
      .filter(({ field }) => !answers.some((answer) => answer.field === field))
      .map(({ field, place }) => {
        if (!told.has(cellKey(place)))
          findings.push(finding('NAP906', { row: key, column: titles.get(field) ?? field }, { place }));
        return { row: key, field, place };
      }),
  );
}

const cellKey = ({ sheet = '', cell = '', line = 0, column = 0 }: Place): string =>
  [sheet, cell, line, column].join('!');

function deleted(row: string, rows: readonly RowRead[], seen: RowsRead['seen'], { file }: CheckContext): Finding {
  const kind = `${rowParts(row)[0] ?? ''} `;
  const sheet = rows.find(({ key }) => key.startsWith(kind))?.place.sheet;
  const name = sheet ?? [...seen].find(([key]) => key.startsWith(kind))?.[1] ?? '–';
  const place: Place = { file, ...(sheet === undefined ? {} : { sheet }) };
  return finding('NAP905', { row, sheet: name }, { place });
}

const needed: { readonly [kind: string]: readonly string[] } = {
  progress: ['status'],
  spending: ['amount', 'committed', 'disbursed'],
  observation: ['value'],
  assessment: ['status', 'text'],
};

/** What the answers of one row say together. */
export function checkRow({ key, answers, unread, titles, place }: RowRead, period: string): readonly Finding[] {
  const of = (field: string): Answer | undefined => answers.find((answer) => answer.field === field);
  const column = (field: string): string => titles.get(field) ?? field;
  const findings: Finding[] = [];
  const tell = (found: Finding): void => void findings.push(found);
  const needs = own(needed, rowParts(key)[0] ?? '') ?? [];
  // A cell that could not be read is not empty.
  const isUnread = unread.some(({ field }) => needs.includes(field));
  if (answers.length > 0 && !isUnread && !needs.some((field) => of(field) !== undefined))
    tell(finding('NAP930', { row: key, needed: needs.map(column).join(' / ') }, { place: answers[0]?.place ?? place }));
  const kind = of('obstacle.kind');
  if (kind !== undefined && of('obstacle.text') === undefined)
    tell(finding('NAP930', { row: key, needed: column('obstacle.text') }, { place: kind.place }));
  const percent = of('percent');
  if (percent !== undefined && typeof percent.value === 'number' && (percent.value < 0 || percent.value > 100))
    tell(
      finding(
        'NAP911',
        { row: key, column: column('percent'), value: String(percent.value) },
        { place: percent.place },
      ),
    );
  for (const field of ['amount', 'committed', 'disbursed']) {
    const amount = of(field);
    if (amount !== undefined && typeof amount.value === 'number' && amount.value < 0)
      tell(
        finding('NAP912', { row: key, column: column(field), value: String(amount.value) }, { place: amount.place }),
      );
  }
  const status = of('status');
  if (key.startsWith('progress ') && status?.value === 'completed' && of('evidence') === undefined)
    tell(finding('NAP913', { row: key }, { place: status.place }));
  findings.push(...shareFindings(key, status, percent));
  findings.push(...dayFindings(key, of('started'), of('finished'), period));
  return findings;
}

/** Completed is all of it, not started none of it (as NAP607 of the plan). */
function shareFindings(row: string, status: Answer | undefined, percent: Answer | undefined): readonly Finding[] {
  if (status === undefined || typeof percent?.value !== 'number') return [];
  const isShort = status.value === 'completed' && percent.value < 100;
  const isBegun = status.value === 'not_started' && percent.value > 0;
  const args = { row, percent: percent.value, status: isShort ? ('completed' as const) : ('not_started' as const) };
  return isShort || isBegun ? [finding('NAP938', args, { place: percent.place })] : [];
}

function dayFindings(
  row: string,
  started: Answer | undefined,
  finished: Answer | undefined,
  period: string,
): readonly Finding[] {
  const end = periodOf(period, undefined)?.end;
  if (finished === undefined) return [];
  const at = { place: finished.place };
  const last = String(finished.value);
  if (started !== undefined && String(started.value) > last)
    return [finding('NAP914', { row, started: String(started.value), finished: last }, at)];
  return end !== undefined && last > end ? [finding('NAP929', { row, day: last, end }, at)] : [];
}
