// All finding codes: level, family and the arguments that their messages may use. Messages stand in the catalogues
// under finding.<CODE>.title|message|hint|why|mend|origin.

import type { CodeTable } from './codes/entry.js';
import { type ImportArgs, importCodes } from './codes/import.js';
import { type QualityArgs, qualityCodes } from './codes/quality.js';
import { type ReadingArgs, readingCodes } from './codes/reading.js';
import { type ReferenceArgs, referenceCodes } from './codes/reference.js';
import { type ReturnArgs, returnCodes } from './codes/return.js';
import { type SchemaArgs, schemaCodes } from './codes/schema.js';
import { type VersionArgs, versionCodes } from './codes/version.js';
import { type WorkbookArgs, workbookCodes } from './codes/workbook.js';

export type FindingArgs = ReadingArgs &
  WorkbookArgs &
  SchemaArgs &
  ReferenceArgs &
  QualityArgs &
  ReturnArgs &
  ImportArgs &
  VersionArgs;
export type Code = keyof FindingArgs;
export type { Family, Ground, Level } from './codes/entry.js';

export const codeTable: CodeTable<FindingArgs> = {
  ...readingCodes,
  ...workbookCodes,
  ...schemaCodes,
  ...referenceCodes,
  ...qualityCodes,
  ...returnCodes,
  ...importCodes,
  ...versionCodes,
};
