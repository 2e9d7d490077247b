// What a file is: by its ending where napkit reads it, by its first bytes where it does not.

import type { Foreign } from '../finding/codes/reading.js';

export type Readable = 'yaml' | 'workbook';

const yaml = /\.ya?ml$/i;
const workbook = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/** What napkit reads in a folder. JSON is read only when it is named itself: a folder also holds outputs. */
export function readable(name: string): Readable | undefined {
  if (yaml.test(name)) return 'yaml';
  return workbook.test(name) ? 'workbook' : undefined;
}

/** Workbooks that napkit also writes into (workbook-edit.ts). */
export const isEditable = (name: string): boolean => /\.xls[xm]$/i.test(name);
export const isJson = (name: string): boolean => /\.json$/i.test(name);
/** Files that Excel and LibreOffice keep while a workbook is open. */
export const isLock = (name: string): boolean => name.startsWith('~$') || name.startsWith('.~lock.');

const starts: readonly (readonly [RegExp, Foreign])[] = [
  [/^%PDF-/, 'pdf'],
  [/^PK[\s\S]*?word\//, 'word'],
  [/^PK/, 'zip'],
  [/^\{\\rtf/, 'word'],
  [/^\s*(?:<!doctype html|<html)/i, 'html'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, 'picture'],
];

/** What a file that napkit does not read seems to be. */
export function foreignKind(name: string, bytes: Uint8Array): Foreign {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  for (const [pattern, kind] of starts) if (pattern.test(head)) return kind;
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  if (/\.docx?$/i.test(name)) return 'word';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary files from texts
  return /[\x00-\x08\x0e-\x1a]/.test(head) ? 'other' : 'text';
}
