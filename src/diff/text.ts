// A comparison for people: changes grouped by what they mean, one a line.

import { isFields, own, textOf } from '../plan/read.js';
import { inLanguage } from '../plan/text.js';
import type { Value } from '../source/located.js';
import type { Say } from '../text/say.js';
import type { Change, Diff } from './diff.js';
import { naturalKeys } from './key.js';
import { changeKinds } from './kind.js';
import type { Total } from './totals.js';

const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A value on one line; texts in several languages in the reader's. Long ones are cut: JSON has them whole. */
export function valueText(value: Value | undefined, say: Say, limit = 160): string {
  return value === undefined ? say('diff.nothing') : shortText(value, say.language, limit);
}

/** The same without words of napkit's own. */
export function shortText(value: Value, speaks: string, limit = 160): string {
  const text = plainText(value, speaks).replace(/\s+/g, ' ');
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

function plainText(value: Value, speaks: string): string {
  if (Array.isArray(value)) return value.map((item: Value) => plainText(item, speaks)).join(', ');
  if (!isFields(value)) return String(value);
  const entries = Object.entries(value);
  const words = textOf(value);
  if (words !== undefined && entries.every(([key, inner]) => language.test(key) && typeof inner === 'string'))
    return inLanguage(words, speaks);
  return entries.map(([key, inner]) => `${key}: ${plainText(inner, speaks)}`).join('; ');
}

/** "activity 2.1.3 (Mobile teams)" */
export function subjectText({ list, key, title }: Change, say: Say): string {
  const name = title === undefined ? 'none' : valueText(title, say, 60);
  return say('diff.subject', { list, key: key.length === 0 ? 'none' : key.join(', '), title: name });
}

/** "milestones 2025 due"; empty where the whole record is meant. */
export const fieldText = ({ path }: Change): string => path.join(' ');

/** "365 days later, 400 days later than in the first snapshot"; or by how much an amount changed; empty where neither. */
export function extentText({ days, daysFirst, difference }: Change, say: Say): string {
  if (difference !== undefined) return difference.startsWith('-') ? difference : `+${difference}`;
  const told = days === undefined ? [] : [dayText('diff.days', days, say)];
  if (daysFirst !== undefined && daysFirst !== days) told.push(dayText('diff.days-first', daysFirst, say));
  return told.join(', ');
}

const dayText = (key: 'diff.days' | 'diff.days-first', days: number, say: Say): string =>
  say(key, { days: Math.abs(days), direction: days < 0 ? 'earlier' : days > 0 ? 'later' : 'same' });

/** One change on one line. */
function changeText(change: Change, say: Say): string {
  const { kind, was, now } = change;
  const subject = subjectText(change, say);
  if (kind === 'added' || kind === 'dropped') return subject;
  const field = fieldText(change);
  const extent = extentText(change, say);
  const head = field === '' ? subject : `${subject}, ${field}`;
  const text = `${valueText(withoutKey(change, was), say)} → ${valueText(withoutKey(change, now), say)}`;
  return say('render.labelled', { label: head, text: extent === '' ? text : `${text} (${extent})` });
}

/** A record of money without what its subject says already. */
export function withoutKey({ list, path }: Change, value: Value | undefined): Value | undefined {
  if (path.length > 0 || value === undefined || !isFields(value)) return value;
  const names = own(naturalKeys, list) ?? [];
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function totalText({ by, key, currency, unit = 'one', was, now, difference }: Total, say: Say): string {
  const sign = difference.startsWith('-') ? '' : '+';
  const label = say('diff.total', { by, key: key === '' ? 'none' : key, unit, currency });
  const text = `${was ?? say('diff.nothing')} → ${now ?? say('diff.nothing')} (${sign}${difference})`;
  return say('render.labelled', { label, text });
}

/** All changes by kind, sums of cost lines below the budgets; '' where there is none. */
export function diffText({ changes, totals }: Diff, say: Say): string {
  const blocks = changeKinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const sums = kind === 'budget' ? totals.map((total) => totalText(total, say)) : [];
    if (own.length + sums.length === 0) return [];
    const lines = [...own.map((change) => changeText(change, say)), ...sums];
    return [`${say('diff.kind', { kind })} (${own.length})\n${lines.map((line) => `  ${line}\n`).join('')}`];
  });
  return blocks.join('\n');
}
