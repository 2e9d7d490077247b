// What laying out a form needs beside the form.

import type { Plan } from '../plan/model.js';
import type { Period } from '../plan/model-periods.js';
import type { Say } from '../text/say.js';

export interface BookContext {
  readonly plan: Plan;
  readonly period: Period;
  /** In the language of the form. */
  readonly say: Say;
  /** SHA-256 in hex. */
  sha256(text: string): string;
}
