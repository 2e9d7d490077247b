// Reads what is about to be written, so that a loss is found before it happens.

import type { Fields } from '../plan/read.js';
import type { Origins, Part } from '../source/located.js';
import { mergeParts } from '../source/merge.js';
import { textSource } from '../source/text-source.js';
import { readYaml } from '../source/yaml.js';

/** The document that files would be read as; undefined where they could not be read. */
export async function readBack(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  workbook: boolean,
): Promise<Fields | undefined> {
  const origins: Origins = new WeakMap();
  const parts: Part[] = [];
  for (const { path, bytes } of files) {
    const read = workbook ? await cells(path, bytes, origins) : await text(path, bytes, origins);
    if (read === undefined) return undefined;
    parts.push(...read);
  }
  const { value, findings } = mergeParts(parts, origins);
  return findings.length === 0 ? value : undefined;
}

async function text(path: string, bytes: Uint8Array, origins: Origins): Promise<readonly Part[] | undefined> {
  const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const { part, findings } = await readYaml(words, textSource(path, words), origins);
  return part === undefined || findings.length > 0 ? undefined : [part];
}

async function cells(path: string, bytes: Uint8Array, origins: Origins): Promise<readonly Part[] | undefined> {
  const { readWorkbookParts } = await import('./workbook.js');
  const { parts, refused } = await readWorkbookParts(bytes, path, origins);
  return refused === true ? undefined : parts;
}
