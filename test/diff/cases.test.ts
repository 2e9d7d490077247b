// Pairs of plans and every change that is told between them, from files.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Change, type Diff, diffDocuments } from '../../src/diff/diff.js';
import { locator } from '../../src/diff/place.js';
import { canonical } from '../../src/plan/document.js';
import type { Fields } from '../../src/plan/read.js';
import type { Value } from '../../src/source/located.js';

interface Case {
  readonly before: Fields;
  readonly after: Fields;
  readonly expect: readonly string[];
  readonly totals: readonly string[];
}

const folder = path.join(import.meta.dirname, 'cases');
const value = (one: Value | undefined): string => (one === undefined ? 'nothing' : JSON.stringify(one));

function told(change: Change): string {
  const { kind, list, key, path: at, was, now, days, daysFirst, difference } = change;
  const head = [kind, list, ...key, ...at].join(' ');
  if (kind === 'added' || kind === 'dropped') return head;
  const first = daysFirst === undefined ? '' : `, ${daysFirst} since the first`;
  const extent = days === undefined ? '' : ` ${days} days${first}`;
  return `${head}: ${value(was)} -> ${value(now)}${extent}${difference === undefined ? '' : ` +${difference}`}`;
}

const totals = ({ totals: all }: Diff): readonly string[] =>
  all.map(({ by, key, unit, currency, was, now, difference }) =>
    `${by} ${key} ${unit === undefined || unit === 'one' ? '' : `${unit} `}${currency}: ${was ?? 'nothing'} -> ${now ?? 'nothing'} (${difference})`.replace(
      '  ',
      ' ',
    ),
  );

test.each(readdirSync(folder))('%s', (name) => {
  const { before, after, expect: changes, totals: sums } = parse(readFileSync(path.join(folder, name), 'utf8')) as Case;
  const diff = diffDocuments(canonical(before), canonical(after));
  expect(diff.changes.map(told)).toEqual(changes);
  expect(totals(diff)).toEqual(sums);
});

test('a change is found where it was written: nested, short, flat', () => {
  const { before, after } = parse(readFileSync(path.join(folder, 'money.yaml'), 'utf8')) as Case;
  const back = diffDocuments(canonical(after), canonical(before)).changes;
  const paths = back.map((change) => locator(before)(change).join('.'));
  expect(paths).toEqual([
    'activities.0.costs.2024.1.amount',
    'activities.1',
    'activities.1.costs',
    'totals.0',
    'rates.0.rate',
    'activities.0.funding.0.committed',
    'activities.0.funding.0',
  ]);
});
