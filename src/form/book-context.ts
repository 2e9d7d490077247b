// What laying out a form needs beside the form.

import type { Period, Plan } from '../plan/model.js';
import type { Say } from '../text/say.js';

export interface BookContext {
  readonly plan: Plan;
  readonly period: Period;
  /** In the language of the form. */
  readonly say: Say;
  /** SHA-256 in hex. */
  sha256(text: string): string;
}
