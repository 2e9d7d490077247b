// The mapping file as a person left it.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../finding/finding.js';
import type { Mapping } from '../import/mapping.js';
import { readMapping } from '../import/mapping-read.js';
import { decode, wrongEncoding } from '../io/text.js';
import type { World } from '../io/world.js';
import type { Fields } from '../plan/read.js';
import type { Located } from '../source/located.js';
import { Origins } from '../source/origin.js';
import { textSource } from '../source/text-source.js';
import { locatedTree } from '../source/tree.js';
import { readYaml } from '../source/yaml.js';

export const noTexts: Located = locatedTree({}, new Map(), []);

interface Unread {
  readonly findings: readonly Finding[];
  readonly located: Located;
}

/** The file as plain values; undefined where there is none. */
export async function documentFrom(
  file: string,
  world: World,
): Promise<{ readonly document: Fields; readonly located: Located } | Unread | undefined> {
  const bytes = await readFile(path.resolve(world.cwd, file)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { findings: [wrongEncoding(file, decoded)], located: noTexts };
  const { text } = decoded;
  const source = textSource(file, text);
  const origins: Origins = new Origins();
  const { part, findings } = await readYaml(text, source, origins);
  const located = locatedTree(part?.value ?? {}, origins, [source]);
  return part === undefined || findings.length > 0 ? { findings, located } : { document: part.value, located };
}

export interface ReadMap extends Unread {
  readonly mapping: Mapping;
}

export async function mappingFrom(file: string, world: World): Promise<ReadMap | Unread | undefined> {
  const read = await documentFrom(file, world);
  if (read === undefined || !('document' in read)) return read;
  const { mapping, findings } = readMapping(read.document);
  return findings.length > 0 ? { findings, located: read.located } : { mapping, findings, located: read.located };
}
