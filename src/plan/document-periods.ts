// Period reports of the canonical document: one record a period, in time order, whatever number of files report on it.

import type { Value } from '../source/located.js';
import { fieldsOf, type Loose, mapValues, plainPercent, recordsOf } from './document-fields.js';
import { type Fields, isFields } from './read.js';

const maps = ['progress', 'observations', 'returns'] as const;
const lists = ['spending', 'assessments', 'corrections'] as const;

/** What belongs to a report; at the top of a file it stands for a report on the file's period. */
export const reportKeys: ReadonlySet<string> = new Set(['period', 'closed', ...maps, ...lists]);

/** What a file reports on the period that it names at its top, as a record of `periods`. */
export function ownPeriod(document: Fields): readonly Fields[] {
  if (document['period'] === undefined) return [];
  return [Object.fromEntries(Object.entries(document).filter(([key]) => reportKeys.has(key)))];
}

/** Reports on the same period become one, unless they report twice on the same thing: then both stay. */
export function canonicalPeriods(reports: readonly Fields[]): readonly Fields[] {
  const merged: Fields[] = [];
  for (const report of reports.map(canonicalReport)) {
    const at = merged.findIndex((other) => other['period'] === report['period'] && !overlap(other, report));
    const other = merged[at];
    if (other === undefined) merged.push(report);
    else merged[at] = together(other, report);
  }
  const name = (report: Fields): string => String(report['period']);
  return merged.sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

const mapIn = (report: Fields, key: string): Fields => {
  const value = report[key];
  return isFields(value) ? value : {};
};

const overlap = (a: Fields, b: Fields): boolean =>
  (a['closed'] !== undefined && b['closed'] !== undefined && a['closed'] !== b['closed']) ||
  maps.some((key) => Object.keys(mapIn(b, key)).some((id) => Object.hasOwn(mapIn(a, key), id)));

function together(a: Fields, b: Fields): Fields {
  const joined = maps.map((key) => [key, { ...mapIn(a, key), ...mapIn(b, key) }]);
  const listed = lists.map((key) => [key, [...recordsOf(a[key]), ...recordsOf(b[key])]]);
  return { ...a, ...b, ...Object.fromEntries([...joined, ...listed]) };
}

function canonicalReport(report: Fields): Fields {
  return fieldsOf({
    ...report,
    progress: mapped(report['progress'], (p) =>
      isFields(p) && p['percent'] !== undefined ? { ...p, percent: plainPercent(p['percent']) } : p,
    ),
    spending: Array.isArray(report['spending']) ? report['spending'].map(canonicalSpending) : report['spending'],
    observations: mapped(report['observations'], (o) => (typeof o === 'number' ? { value: o } : o)),
  });
}

const mapped = (value: Value | undefined, change: (value: Value) => Value): Value | undefined =>
  isFields(value) ? mapValues(value, change) : value;

/** `activity` is another word for `on`. */
function canonicalSpending(record: Value): Value {
  if (!isFields(record)) return record;
  const { on, activity, ...rest } = record satisfies Loose;
  const twice = on !== undefined && activity !== undefined && on !== activity;
  return fieldsOf(twice ? { on, activity, ...rest } : { on: on ?? activity, ...rest });
}
