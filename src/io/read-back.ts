// Reads what is about to be written, so that a loss is found before it happens.

import type { Finding } from '../finding/finding.js';
import { levelOf } from '../finding/told.js';
import type { Fields } from '../plan/read.js';
import type { Part } from '../source/located.js';
import { mergeParts } from '../source/merge.js';
import { Origins } from '../source/origin.js';
import { textSource } from '../source/text-source.js';
import { readYaml } from '../source/yaml.js';
import { decode } from './text.js';

/** The document that files would be read as, or the findings for which they would be refused. */
export type ReadBack = { readonly document: Fields } | { readonly refused: readonly Finding[] };

type Read = { readonly parts: readonly Part[] } | { readonly refused: readonly Finding[] };

export async function readBack(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  workbook: (path: string) => boolean = () => false,
): Promise<ReadBack> {
  const origins: Origins = new Origins();
  const parts: Part[] = [];
  for (const { path, bytes } of files) {
    const read = workbook(path) ? await cells(path, bytes, origins) : await text(path, bytes, origins);
    if ('refused' in read) return read;
    parts.push(...read.parts);
  }
  const { value, findings } = mergeParts(parts, origins);
  return findings.length === 0 ? { document: value } : { refused: findings };
}

async function text(path: string, bytes: Uint8Array, origins: Origins): Promise<Read> {
  const decoded = decode(bytes);
  if (!('text' in decoded)) throw new Error(`${path} is no text`);
  const words = decoded.text;
  const { part, findings } = await readYaml(words, textSource(path, words), origins);
  // A warning was there before, and says of nothing that it is lost.
  const refused = findings.filter(({ code }) => levelOf(code) === 'error');
  return part === undefined || refused.length > 0 ? { refused } : { parts: [part] };
}

async function cells(path: string, bytes: Uint8Array, origins: Origins): Promise<Read> {
  const { readWorkbookParts } = await import('./workbook.js');
  const { parts, refused, findings } = await readWorkbookParts(bytes, path, origins);
  return refused === true ? { refused: findings } : { parts };
}
