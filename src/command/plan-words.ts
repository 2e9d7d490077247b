// The words in which a plan's own files speak.

import type { Fields } from '../plan/read.js';
import { sayIn } from '../text/catalogues.js';
import type { Say } from '../text/say.js';

/** Titles are in the first language of the plan that napkit speaks. */
export async function planWords(document: Fields, say: Say): Promise<Say> {
  const { languages } = (document['plan'] ?? {}) as { readonly languages?: readonly string[] };
  for (const language of languages ?? []) {
    const own = await sayIn(language);
    if (own !== undefined) return own;
  }
  return say;
}
