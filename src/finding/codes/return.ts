// Codes of findings about returned forms (NAP901-949).

import type { CodeTable } from './entry.js';

export type ReturnArgs = {};

export const returnCodes: CodeTable<ReturnArgs> = {};
