// Codes of findings about foreign spreadsheets that become plans (NAP951-979).

import type { CodeTable } from './entry.js';

export type ImportArgs = {};

export const importCodes: CodeTable<ImportArgs> = {};
