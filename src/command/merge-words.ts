// Fields of a period's record and their values in the user's words, as sheets and forms call them.

import type { Value } from '../source/located.js';
import { statuses } from '../source/status.js';
import type { MessageKey, Say } from '../text/say.js';

const fields = new Set(
  `status percent evidence started finished obstacle.kind obstacle.text action lesson next milestones reason amount committed
   disbursed currency note value source date text`.split(/\s+/),
);

/** The title of its column; a message may hold several, the first counts. */
export const fieldWords = (field: string, say: Say): string =>
  fields.has(field) ? (say(`column.${field}` as MessageKey).split('|')[0] ?? field) : field;

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
