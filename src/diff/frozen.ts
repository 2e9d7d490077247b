// A plan or a period as frozen in a snapshot: what of it is kept and hashed, and the file that holds it.

import { type Day, day } from '../plan/day.js';
import { canonical } from '../plan/document.js';
import { recordsOf } from '../plan/document-fields.js';
import type { Text } from '../plan/model-tree.js';
import { type Fields, isFields, present, textOf } from '../plan/read.js';
import type { Value } from '../source/located.js';

export interface Frozen {
  /** Id of the plan. */
  readonly plan: string;
  readonly id: string;
  readonly date: Day;
  readonly title?: Text;
  readonly reason?: Text;
  /** Only this period was frozen; without it the plan as adopted. */
  readonly period?: string;
  /** Content hash (plan/hash.ts) of the document, SHA-256 in hex. */
  readonly hash: string;
  /** Canonical: what `frozenPart` gives. */
  readonly document: Fields;
}

const format = '1';

/**
 * What a snapshot keeps of a document as written, in canonical form. Of the plan: all but `snapshots`, so that the hash
 * can stand in that list, and `periods`, which are reported later. Of a period: its records without `closed` and
 * `corrections`, which come after it was frozen.
 */
export function frozenPart(document: Fields, period?: string): Fields {
  const { snapshots: _, periods, ...plan } = canonical(document);
  if (period === undefined) return plan;
  const reports = recordsOf(periods)
    .filter((report) => report['period'] === period)
    .map(({ closed: __, corrections: ___, ...report }) => report);
  return { format: '1', ...(reports.length === 0 ? {} : { periods: reports }) };
}

/** The file of a snapshot: JSON, the same bytes for the same snapshot. */
export function frozenText({ plan, id, date, title, reason, period, hash, document }: Frozen): string {
  return `${JSON.stringify({ 'napkit-snapshot': format, plan, id, date, title, reason, period, hash, document }, null, 1)}\n`;
}

/** What a file holds: a snapshot, or why it is none: no JSON, no snapshot of napkit, or of a later napkit. */
export function frozenFrom(text: string): Frozen | { readonly why: 'syntax' | 'foreign' | 'format' } {
  const value = parsed(text);
  if (!isFields(value)) return { why: value === undefined ? 'syntax' : 'foreign' };
  if (value['napkit-snapshot'] !== format) return { why: 'napkit-snapshot' in value ? 'format' : 'foreign' };
  const { plan, id, date, period, hash, document } = value;
  const on = typeof date === 'string' ? day(date) : undefined;
  if (typeof plan !== 'string' || typeof id !== 'string' || typeof hash !== 'string' || on === undefined)
    return { why: 'foreign' };
  if (!isFields(document)) return { why: 'foreign' };
  const [title, reason] = [textOf(value['title']), textOf(value['reason'])];
  return present({
    plan,
    id,
    date: on,
    title,
    reason,
    period: typeof period === 'string' ? period : undefined,
    hash,
    document,
  });
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
