// Codes of findings about workbooks (NAP151-199).

import type { CodeTable } from './entry.js';

export type WorkbookArgs = {};

export const workbookCodes: CodeTable<WorkbookArgs> = {};
