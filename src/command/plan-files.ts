// A plan as the files that hold it: one workbook, one YAML or JSON file, or a folder of YAML files.

import path from 'node:path';
import { inWrittenOrder } from '../exchange/key-order.js';
import { nested } from '../exchange/nested.js';
import { schemaPath, yamlFolder } from '../exchange/yaml-folder.js';
import { yamlOf } from '../exchange/yaml-out.js';
import { planSchema } from '../generated/plan-schema.js';
import type { Fields } from '../plan/read.js';
import type { Say } from '../text/say.js';

export type Form = 'folder' | 'yaml' | 'json' | 'xlsx';

export interface OutFile {
  /** Path inside the folder, with slashes; "" where the plan is one file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The form that a name asks for by its ending; a name without an ending is a folder. */
export function formOf(name: string): Form | undefined {
  if (/[/\\]$/.test(name)) return 'folder';
  const forms: { readonly [ending: string]: Form } = {
    '': 'folder',
    '.yaml': 'yaml',
    '.yml': 'yaml',
    '.json': 'json',
    '.xlsx': 'xlsx',
  };
  return forms[path.extname(name).toLowerCase()];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of a canonical document. `say` speaks the plan's language: titles of sheets and columns. */
export async function planFiles(document: Fields, form: Form, say: Say): Promise<readonly OutFile[]> {
  switch (form) {
    case 'folder':
      return folderFiles([...yamlFolder(document), { path: schemaPath, text: planSchema }]);
    case 'yaml':
      return [{ path: '', bytes: utf8(yamlOf(nested(document))) }];
    case 'json':
      return [{ path: '', bytes: utf8(`${JSON.stringify(inWrittenOrder(document), null, 2)}\n`) }];
    case 'xlsx': {
      const { bookOf } = await import('../exchange/book.js');
      const { bookWords } = await import('../exchange/book-words.js');
      const { writeWorkbook } = await import('../io/workbook-write.js');
      return [{ path: '', bytes: await writeWorkbook(bookOf(document, bookWords(say))) }];
    }
  }
}

/** Texts of a YAML folder as files. */
export function folderFiles(texts: readonly { readonly path: string; readonly text: string }[]): readonly OutFile[] {
  return texts.map(({ path: name, text }) => ({ path: name, bytes: utf8(text) }));
}
