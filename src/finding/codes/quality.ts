// Codes of findings about quality rules (NAP301-899).

import type { CodeTable } from './entry.js';

export type QualityArgs = {};

export const qualityCodes: CodeTable<QualityArgs> = {};
