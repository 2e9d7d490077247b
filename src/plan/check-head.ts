// What does not hold in the plan’s own record: spans that end before they start, words given twice, unknown assessors.

import { finding } from '../finding/finding.js';
import type { Head, HeadRead } from './build-head.js';
import { termEntries } from './build-words.js';
import type { Day } from './day.js';
import type { Gather, Known } from './gather.js';
import type { Text } from './model-tree.js';
import { type Entry, entry, present } from './read.js';

const termLists = [
  ['plan', 'rating-scale', 'rating'],
  ['plan', 'criteria', 'criterion'],
  ['plan', 'exploitation-forms', 'form'],
  ['plan', 'victim-groups', 'group'],
  ['plan', 'regions', 'region'],
  ['document', 'pillars', 'pillar'],
] as const;

/** Findings on the plan's record and its short lists: end before start, ids given twice. */
export function checkHead(document: Entry, { head, lacking }: HeadRead, gather: Gather): void {
  const dated = !lacking.includes('start') && !lacking.includes('end');
  if (dated) checkSpan(gather, head.id, entry(document, 'plan') ?? document, head, head);
  for (const [holder, key, kind] of termLists) {
    const from = holder === 'plan' ? entry(document, 'plan') : document;
    const seen = new Map<string, { readonly title?: Text }>();
    for (const { id, title, path } of from === undefined
      ? []
      : termEntries(from, key, kind === 'rating' ? 'rating' : 'id'))
      gather.register(seen, kind, id, present({ title }), path);
  }
}

/** Who assesses what others lead: institutions of the plan. */
export function checkAssessors(document: Entry, head: Head, gather: Gather, institutions: Known): void {
  const plan = entry(document, 'plan');
  const reporting = plan && entry(plan, 'reporting');
  const referring = { node: head.id, field: 'reporting.assessed-by', expected: 'institution' };
  if (reporting !== undefined) gather.allRefer(reporting, 'assessed-by', referring, institutions);
}

/** End before start, and days outside the plan. */
export function checkSpan(
  gather: Gather,
  node: string,
  item: Entry,
  span: { readonly start?: Day | undefined; readonly end?: Day | undefined },
  plan: Head,
): void {
  const { start, end } = span;
  if (start !== undefined && end !== undefined && end < start) {
    gather.add(finding('NAP222', { node, start, end }, { path: item.path.concat('end') }));
    return;
  }
  if (plan.end < plan.start) return;
  for (const [field, date] of [
    ['start', start],
    ['end', end],
  ] as const)
    if (date !== undefined && (date < plan.start || date > plan.end))
      gather.add(
        finding('NAP223', { node, field, date, start: plan.start, end: plan.end }, { path: item.path.concat(field) }),
      );
}
