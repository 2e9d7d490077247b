// The language in which an institution is addressed.

import type { Plan } from '../plan/model.js';
import { sayIn } from '../text/catalogues.js';
import type { Say } from '../text/say.js';

/** The first language that napkit speaks: the institution's, else one of the plan's, else that of `say`. */
export async function sayFor(plan: Plan, institution: string, say: Say): Promise<Say> {
  for (const language of [plan.institutions.get(institution)?.language, ...plan.languages]) {
    const own = language === undefined ? undefined : await sayIn(language);
    if (own !== undefined) return own;
  }
  return say;
}
