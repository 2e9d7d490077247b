// Files that reports go to: what is there already, whether napkit wrote it, whether it belongs to the plan.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

export type Existing = 'nothing' | 'folder' | 'own' | 'foreign' | 'input';

/** What stands at a path. `inputs` are the files that the plan was read from. */
export async function existingAt(file: string, inputs: readonly string[]): Promise<Existing> {
  const facts = await stat(file).catch(() => undefined);
  if (!facts) return 'nothing';
  if (facts.isDirectory()) return 'folder';
  for (const input of inputs) {
    const other = await stat(input).catch(() => undefined);
    // By number of the file, not by name: links, letter case and .. are all the same file.
    if (other && other.ino === facts.ino && other.dev === facts.dev) return 'input';
  }
  return (await isOwn(file)) ? 'own' : 'foreign';
}

/** Whether napkit wrote the file: by the generator of the HTML, the producer of the PDF, the first key of the JSON. */
async function isOwn(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => new Uint8Array());
  const start = Buffer.from(bytes.subarray(0, 4000)).toString('utf8');
  if (start.startsWith('%PDF-')) return (await import('./browser-pdf.js')).isOwnPdf(bytes);
  if (/^\s*<!doctype html>/i.test(start)) return start.includes('<meta name="generator" content="napkit ');
  return /^\s*\{\s*"napkit"\s*:\s*"[^"]*",\s*"report"\s*:/.test(start);
}

/** The files that a plan was read from, as absolute paths. `names` are relative to the plan's folder. */
export async function inputFiles(cwd: string, plan: string, names: readonly string[]): Promise<readonly string[]> {
  const full = path.resolve(cwd, plan);
  const facts = await stat(full).catch(() => undefined);
  return facts?.isDirectory() === true ? names.map((name) => path.join(full, name)) : [full];
}
