// Findings that nobody can be sure of while the plan does not say from when to when it lasts, or in which money.

import type { Code } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import type { Needed } from './build-head.js';

const onDates: ReadonlySet<Code> = new Set(['NAP223', 'NAP309', 'NAP408', 'NAP512', 'NAP517', 'NAP807']);
const onMoney: ReadonlySet<Code> = new Set([
  'NAP224',
  'NAP225',
  'NAP232',
  'NAP501',
  'NAP509',
  'NAP510',
  'NAP511',
  'NAP513',
  'NAP514',
  'NAP516',
  'NAP520',
  'NAP710',
]);

/** The findings that hold whatever the fields that are lacking will say. */
export function withoutGuesses(found: readonly Finding[], lacking: readonly Needed[]): readonly Finding[] {
  const dates = lacking.includes('start') || lacking.includes('end');
  const money = lacking.includes('currency') || lacking.includes('unit');
  return found.filter(({ code }) => !(dates && onDates.has(code)) && !(money && onMoney.has(code)));
}
