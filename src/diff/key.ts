// What tells the records of a list apart, so that the same record is found again in another version of the plan.

import { keyPart } from '../finding/row-key.js';
import { type Fields, isFields, own } from '../plan/read.js';
import type { Value } from '../source/located.js';

/** Fields that name a record without an id, by list. */
export const naturalKeys: { readonly [list: string]: readonly string[] } = {
  milestones: ['year'],
  costs: ['on', 'year', 'source'],
  funding: ['on', 'year', 'source'],
  totals: ['on', 'year', 'source'],
  rates: ['currency', 'year', 'source'],
  decisions: ['on', 'decision'],
  periods: ['period'],
  spending: ['on', 'source', 'reported-by'],
  assessments: ['on', 'by'],
  corrections: ['on', 'date', 'by'],
};

/** The parts of a record's key that are there: ["2.1.3"], ["2.1.3", "2025", "eu"]. Keys of two records may be the same. */
export function keyOf(list: string, record: Fields): readonly string[] {
  if (typeof record['id'] === 'string') return [record['id']];
  const names = own(naturalKeys, list) ?? [];
  return names.flatMap((name) => {
    const whole = list === 'spending' ? 'plan' : undefined;
    const value = name === 'on' ? (record['on'] ?? record['activity'] ?? whole) : record[name];
    return value === undefined || typeof value === 'object' ? [] : [String(value)];
  });
}

/** The key of a record of an inner list as one step of a path; ids that hold spaces stay whole. */
export const stepOf = (key: readonly string[]): string => key.map(keyPart).join(' ');

/** Whether a list holds records that are found again by their keys. */
export const isKeyed = (list: string, items: readonly Value[]): items is readonly Fields[] =>
  items.every((item) => isFields(item) && (typeof item['id'] === 'string' || Object.hasOwn(naturalKeys, list)));

/** Records by key, in their order; the key's parts can hold anything, so they are joined as JSON. */
export function byKey(list: string, records: readonly Fields[]): ReadonlyMap<string, readonly Fields[]> {
  const groups = new Map<string, Fields[]>();
  for (const record of records) {
    const key = JSON.stringify(keyOf(list, record));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
