// Codes of findings about ids, references, dates and amounts of the plan (NAP220-259).

import type { CodeTable } from './entry.js';

export type ReferenceArgs = {};

export const referenceCodes: CodeTable<ReferenceArgs> = {};
