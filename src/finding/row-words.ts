// Rows of forms and of periods in the user's words: "spending 2.1.3 state", "observation I-1 sex women".

import type { MessageKey, Say } from '../text/say.js';
import { type RowKind, rowParts } from './row-key.js';

const kinds: { readonly [kind in RowKind]: MessageKey } = {
  progress: 'row.progress',
  spending: 'row.spending',
  observation: 'row.observation',
  assessment: 'row.assessment',
};
const dimensions = new Set(['sex', 'age', 'exploitation', 'region', 'group', 'nationality']);

/** What a key names; ids stay as the plan has them, and so does a key that is none. */
export function rowWords(key: string, say: Say): string {
  const [kind = '', ...about] = rowParts(key);
  if (!isKind(kind)) return key;
  const words = about.map((part, i) => (kind === 'observation' && i === 1 ? dimensionWords(part, say) : part));
  return say(kinds[kind], { about: words.join(' ') });
}

/** What an indicator is divided by; one of the plan's own as it is written. */
export function dimensionWords(dimension: string, say: Say): string {
  const name = dimension.toLowerCase();
  return dimensions.has(name) ? say(`dimension.${name}` as MessageKey) : dimension;
}

const isKind = (kind: string): kind is RowKind => Object.hasOwn(kinds, kind);
