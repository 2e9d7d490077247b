// Files that reports go to: whether napkit wrote what stands there, and which files belong to the plan.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether napkit wrote the file: by the generator of the HTML, the producer of the PDF, the first key of the JSON. */
export async function isOwnReport(file: string): Promise<boolean> {
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
