// An indicator's parts against the whole: a period holds no parts of nothing, and readers add up what stands in a table.

import { type Finding, finding } from '../finding/finding.js';
import { rowKey, rowParts } from '../finding/row-key.js';
import type { Value } from '../source/located.js';
import type { Answer } from './return.js';
import type { RowRead } from './return-rows.js';

/** Parts of an indicator without the whole, told once each: a period holds no parts of nothing. */
export function wholeless(rows: ReadonlyMap<string, RowRead>): readonly Finding[] {
  const told = new Set<string>();
  return [...rows.values()].flatMap(({ key, titles, answers: [first] }) => {
    const [kind, id = '', dimension] = rowParts(key);
    const whole = rowKey('observation', id);
    if (kind !== 'observation' || dimension === undefined || first === undefined || told.has(id)) return [];
    if (rows.get(whole)?.answers.some(({ field }) => field === 'value')) return [];
    told.add(id);
    return [finding('NAP930', { row: whole, needed: titles.get('value') ?? 'value' }, { place: first.place })];
  });
}

/** The sum of integers and decimals as people write them, exactly. */
function sumOf(values: readonly Value[]): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length !== values.length) return undefined;
  const places = Math.max(0, ...numbers.map((n) => String(n).split('.')[1]?.length ?? 0));
  return Number((numbers.reduce((sum, n) => sum + Math.round(n * 10 ** places), 0) / 10 ** places).toFixed(places));
}

/** Parts by dimension against the whole, where all are given. */
export function partSums(rows: readonly RowRead[]): readonly Finding[] {
  const answerIn = (row: RowRead | undefined): Answer | undefined =>
    row?.answers.find(({ field }) => field === 'value');
  const groups = new Map<string, Answer[]>();
  for (const row of rows) {
    const [kind, id = '', dimension = ''] = rowParts(row.key);
    const answer = answerIn(row);
    if (kind !== 'observation' || dimension === '' || answer === undefined) continue;
    const key = `${id}\n${dimension}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const wholes = new Map(rows.map((row) => [row.key, row]));
  return [...groups].flatMap(([key, parts]) => {
    const [id = '', dimension = ''] = key.split('\n');
    const whole = answerIn(wholes.get(rowKey('observation', id)));
    const sum = sumOf(parts.map(({ value }) => value));
    if (whole === undefined || sum === undefined || typeof whole.value !== 'number' || sum === whole.value) return [];
    const args = { row: whole.row, dimension, sum: String(sum), whole: String(whole.value) };
    return [finding('NAP915', args, { place: whole.place })];
  });
}
