// A snapshot entered in the YAML text of a plan, and a period marked as closed.

import { load } from 'js-yaml';
import { canonicalJson } from '../plan/hash.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { recordAdded, recordEdited } from './yaml-edit.js';
import { apart } from './yaml-key.js';

/** The text with an entry at the end of its list `snapshots`, which is made where it is missing. */
export function withSnapshot(text: string, entry: Fields): string {
  return checked(text, recordAdded(text, 'snapshots', entry), 'snapshots', (document) => {
    const own = isFields(document) ? document : {};
    const before = Array.isArray(own['snapshots']) ? own['snapshots'] : [];
    return { ...own, snapshots: [...before, entry] };
  });
}

/**
 * The text with the day of closing in the canonical record of a period; `path` leads to it, [] where it is the whole file.
 */
export function withClosed(text: string, path: Path, record: Fields, day: string): string {
  const { period = '', ...rest } = record;
  const made = recordEdited(text, record, { period, closed: day, ...rest }, path);
  return checked(text, made, 'periods', (document) => closedIn(document, path, day));
}

/** The text as it was made, if it reads as what is meant. What is the same beside the key need not be read. */
function checked(text: string, made: string, key: string, change: (document: Value) => Value): string {
  const [before, after] = [apart(text, key), apart(made, key)];
  const isApart = before !== undefined && before.beside === after?.beside;
  const [was, now] = isApart ? [before.own, after?.own ?? ''] : [text, made];
  const read = (one: string): Value => (load(one) ?? {}) as Value;
  if (canonicalJson(change(read(was))) === canonicalJson(read(now))) return made;
  throw new Error('the text that was written says something else than was meant');
}

function closedIn(value: Value, path: Path, day: string): Value {
  const [step, ...rest] = path;
  if (step === undefined) return isFields(value) ? { ...value, closed: day } : value;
  if (Array.isArray(value)) return value.map((item: Value, i) => (i === step ? closedIn(item, rest, day) : item));
  return isFields(value) ? { ...value, [step]: closedIn(value[step] ?? null, rest, day) } : value;
}
