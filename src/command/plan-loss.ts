// What would be lost if a document were written as these files: nothing, or it is not written.

import type { Finding } from '../finding/finding.js';
import { readBack } from '../io/read-back.js';
import { canonical } from '../plan/document.js';
import { firstDifference, firstLongText } from '../plan/document-difference.js';
import type { Fields } from '../plan/read.js';
import type { Form, OutFile } from './plan-files.js';

/** Excel calls a workbook with a longer text in a cell damaged. */
const longestCell = 32_767;

/** A path that the files would not give back, or findings for which they could not be read at all. */
export type Loss = { readonly path: string } | { readonly refused: readonly Finding[] };

export async function lossIn(document: Fields, files: readonly OutFile[], form: Form): Promise<Loss | undefined> {
  const long = form === 'xlsx' ? firstLongText(document, longestCell) : undefined;
  if (long !== undefined) return { path: long.join('.') };
  const plan = files.filter((file) => !file.path.startsWith('.'));
  const again = await readBack(plan, () => form === 'xlsx');
  if ('refused' in again) return again;
  const path = firstDifference(document, canonical(again.document));
  return path === undefined ? undefined : { path: path.join('.') };
}
