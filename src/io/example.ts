// The bundled example plan, as the files of a folder of its own.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packagePath } from './package-folder.js';
import type { FolderFile } from './write-folder.js';

const name = 'examples/karstovia-2024-2028';

/** Folder of the example; undefined where this installation lacks it. */
export const exampleFolder = (): string | undefined => packagePath(name);

/** Its files without the expected output; the lines that name the schema point to `schema`, inside the folder. */
export async function exampleFiles(folder: string, schema: string): Promise<readonly FolderFile[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = all
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => /\.(ya?ml|md)$/.test(file) && !/^(expected|out)\//.test(file))
    .sort();
  return Promise.all(
    names.map(async (file) => ({
      path: file,
      bytes: inItsFolder(await readFile(path.join(folder, file)), file, schema),
    })),
  );
}

/** The commands of the README name the folder that they are run in. */
function inItsFolder(bytes: Uint8Array, file: string, schema: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (file.endsWith('.md')) return new TextEncoder().encode(text.replaceAll(`${name} `, '. '));
  const up = '../'.repeat(file.split('/').length - 1);
  return new TextEncoder().encode(text.replace(/^(# yaml-language-server: \$schema=).*$/m, `$1${up}${schema}`));
}
