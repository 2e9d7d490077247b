// Codes of findings about files and YAML (NAP101-149).

import type { CodeTable } from './entry.js';

export type ReadingArgs = {};

export const readingCodes: CodeTable<ReadingArgs> = {};
