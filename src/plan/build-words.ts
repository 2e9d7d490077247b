// The short lists of words beside the plan’s own record: terms with titles, words for states, the rating scale.

import type { Path } from '../source/located.js';
import { type Status, statuses } from '../source/status.js';
import type { Plan } from './model.js';
import type { Term, Text } from './model-tree.js';
import { type Entry, entries, items, keyed, present, string, text } from './read.js';

export function statusWordsOf(plan: Entry): ReadonlyMap<string, Status> {
  const own = keyed(plan, 'status-words').flatMap(({ key, value }): [string, Status][] => {
    const status = statuses.find((s) => s === value);
    return status === undefined ? [] : [[key.toLowerCase(), status]];
  });
  return new Map([...statuses.map((s): [string, Status] => [s, s]), ...own]);
}

export function ratingScaleOf(plan: Entry): Plan['ratingScale'] {
  const steps = entries(plan, 'rating-scale').flatMap((step) => {
    const rating = string(step, 'rating');
    if (rating === undefined) return [];
    return [present({ rating, title: text(step, 'title') ?? rating, descriptor: text(step, 'descriptor') })];
  });
  return steps.filter(({ rating }, i) => steps.findIndex((step) => step.rating === rating) === i);
}

/** A list of ids, or of ids with titles. Of two with one id the first counts. */
export function termsOf(from: Entry, key: string): readonly Term[] {
  const all = new Map<string, Term>();
  for (const { id, title, path } of termEntries(from, key, 'id'))
    if (!all.has(id)) all.set(id, present({ id, title, path }));
  return [...all.values()];
}

interface TermEntry {
  readonly id: string;
  readonly title: Text | undefined;
  readonly path: Path;
}

export function termEntries(from: Entry, key: string, idKey: string): readonly TermEntry[] {
  const plain = items(from, key).map(({ value, path }) => ({ id: value, title: undefined, path }));
  const long = entries(from, key).flatMap((item) => {
    const id = string(item, idKey);
    return id === undefined ? [] : [{ id, title: text(item, 'title'), path: item.path.concat(idKey) }];
  });
  const index = ({ path }: TermEntry): number => Number(path[path.length - (path.at(-1) === idKey ? 2 : 1)]);
  return [...plain, ...long].sort((a, b) => index(a) - index(b));
}
