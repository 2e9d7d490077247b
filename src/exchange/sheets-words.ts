// The sheet Words: all short lists of ids with titles that a plan defines.

import { recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Value } from '../source/located.js';

/** Rows `list`, `id`, `title` (in one language or several), `descriptor`, list by list. */
export function wordRows(document: Fields): readonly Fields[] {
  const plan = isFields(document['plan']) ? document['plan'] : {};
  return [
    ...mapped('terms', plan['terms']),
    ...mapped('status-words', plan['status-words']),
    ...listed('rating-scale', plan['rating-scale'], 'rating'),
    ...listed('pillars', document['pillars'], 'id'),
    ...['criteria', 'exploitation-forms', 'victim-groups', 'regions'].flatMap((list) => listed(list, plan[list], 'id')),
  ];
}

function mapped(list: string, map: Value | undefined): readonly Fields[] {
  return isFields(map) ? Object.entries(map).map(([id, title]) => ({ list, id, ...byLanguage('title', title) })) : [];
}

function listed(list: string, items: Value | undefined, idKey: string): readonly Fields[] {
  return recordsOf(items).map((item) => ({
    list,
    id: item[idKey] ?? null,
    ...byLanguage('title', item['title']),
    ...byLanguage('descriptor', item['descriptor']),
  }));
}

function byLanguage(key: string, text: Value | undefined): Fields {
  if (text === undefined) return {};
  if (!isFields(text)) return { [key]: text };
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [`${key}.${language}`, words]));
}
