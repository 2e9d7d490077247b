// The form of a plan: the generated validator says whether all of it is well formed; what tells the mistakes is loaded at the
// first of them.

import type { Finding } from '../finding/finding.js';
import { validate } from '../generated/plan-validator.js';
import type { Located } from '../source/located.js';

export async function schemaFindings(located: Located): Promise<readonly Finding[]> {
  return validate(located.value) ? [] : (await import('./check.js')).checkSchema(located);
}
