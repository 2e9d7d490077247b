// Codes of findings about schema (NAP201-219).

import type { CodeTable } from './entry.js';

export type SchemaArgs = {};

export const schemaCodes: CodeTable<SchemaArgs> = {};
