// Fields of a period's record and their values in the user's words, as forms call them.

import { rowParts } from '../finding/row-key.js';
import type { SectionId } from '../form/form.js';
import { own } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { statuses } from '../source/status.js';
import type { MessageKey, Say } from '../text/say.js';

/** What forms ask in rows of a kind, and in which of their tables. */
const asked: { readonly [kind: string]: readonly [table: SectionId, fields: string] } = {
  progress: [
    'activities',
    'status percent evidence started finished obstacle.kind obstacle.text action lesson next milestones reason',
  ],
  spending: ['money', 'amount committed disbursed currency note'],
  observation: ['indicators', 'value source date note'],
  assessment: ['assessments', 'status text'],
};

/** The title of its column in forms; of a field that no form asks its key. */
export function fieldWords(row: string, field: string, say: Say): string {
  const [table, fields = ''] = own(asked, rowParts(row)[0] ?? '') ?? [];
  return fields.split(' ').includes(field) ? say(`form.field.${table}.${field}` as MessageKey) : field;
}

export function valueWords(field: string, value: Value | undefined, say: Say): string {
  if (value === undefined) return '–';
  if (typeof value !== 'string') return JSON.stringify(value);
  return say('merge.value', { value: wordOf(field, value, say) });
}

/** Words of the lists that forms offer; any other text is as it was typed. */
function wordOf(field: string, value: string, say: Say): string {
  const status = statuses.find((one) => field === 'status' && one === value);
  if (status !== undefined) return say(`status.${status}`);
  const isKind = field === 'obstacle.kind' && (value === 'internal' || value === 'external');
  return isKind ? say(`form.obstacle.${value}`) : value;
}
