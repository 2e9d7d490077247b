// Codes of findings about snapshots, corrections and comparisons (NAP981-999).

import type { CodeTable } from './entry.js';

export type VersionArgs = {};

export const versionCodes: CodeTable<VersionArgs> = {};
