// The register of returns of a period, and the corrections made after it was closed.

import { targetValue } from './build-indicators.js';
import { type Growing, onceOf, type PeriodContext } from './build-report.js';
import type { Correction, Period, Return } from './model-periods.js';
import { dayIn, type Entry, entries, isFields, number, oneOf, present, string, strings, text } from './read.js';

export function returnsIn(item: Entry, report: Growing, context: PeriodContext): readonly Return[] {
  const { gather, institutions } = context;
  return onceOf(item, 'returns', report, context).flatMap(({ key, value, path }) => {
    const reference = { id: key, path, key: true, node: report.period.id, field: 'returns', expected: 'institution' };
    if (!gather.refers(reference, institutions) || !isFields(value)) return [];
    return [returnFrom({ fields: value, path }, key)];
  });
}

function returnFrom(item: Entry, institution: string): Return {
  return present({
    path: item.path,
    institution,
    received: dayIn(item, 'received'),
    file: string(item, 'file'),
    hash: string(item, 'hash'),
    form: string(item, 'form'),
    filledIn: dayIn(item, 'filled-in'),
    replaces: strings(item, 'replaces'),
    asked: number(item, 'asked'),
    filled: number(item, 'filled'),
    state: oneOf(item, 'state', ['draft', 'returned', 'approved']),
    approved: dayIn(item, 'approved'),
    note: text(item, 'note'),
  });
}

export function correctionsIn(item: Entry, period: Period, context: PeriodContext): readonly Correction[] {
  return entries(item, 'corrections').flatMap((one) => {
    const reference = { node: period.id, field: 'corrections.by', expected: 'institution' };
    const by = context.gather.referIn(one, 'by', reference, context.institutions);
    const date = dayIn(one, 'date');
    const reason = text(one, 'reason');
    const on = string(one, 'on');
    if (date === undefined || reason === undefined || on === undefined) return [];
    return [present({ path: one.path, date, by, reason, on, was: targetValue(one.fields['was']) })];
  });
}
